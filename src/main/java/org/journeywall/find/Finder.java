package org.journeywall.find;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Answers questions about one workshop as it changes. What it answers depends on what it is asked
/// alone; it remembers the folded text of each card and its last answer, so that another letter
/// costs one pass over the texts and an edit only the cards it touched. For one thread.
public final class Finder {
  private record Folded(Card card, String text) {}

  private final Map<CardId, Folded> texts = new HashMap<>();
  private Table<CardId, Card> cards = Table.empty();
  private @Nullable MapId map;
  private Question question = Question.NONE;
  private Bright last = Bright.all();

  /// The cards of a map that answer the question; the same object as last time where they are the
  /// same cards.
  public Bright answer(Workshop workshop, MapId wantedMap, Question wanted) {
    if (wanted.isEmpty()) {
      question = wanted;
      last = last instanceof Bright.All ? last : Bright.all();
      return last;
    }
    boolean same = wanted.equals(question) && wantedMap.equals(map);
    List<Table.Difference<CardId, Card>> changes = cards.difference(workshop.cards());
    cards = workshop.cards();
    question = wanted;
    map = wantedMap;
    changes.forEach(this::fold);
    Bright now = same && last instanceof Bright.Only only ? after(only, changes) : all();
    last = now.equals(last) ? last : now;
    return last;
  }

  private void fold(Table.Difference<CardId, Card> change) {
    Card card = change.after();
    if (card == null) {
      texts.remove(change.key());
    } else {
      texts.put(change.key(), new Folded(card, Sought.textOf(card)));
    }
  }

  private Bright all() {
    var sought = new Sought(question);
    var answers = new HashSet<CardId>();
    int of = 0;
    for (Folded one : texts.values()) {
      if (isOnMap(one.card())) {
        of++;
        if (sought.isAnsweredBy(one.card(), one.text())) {
          answers.add(one.card().id());
        }
      }
    }
    return new Bright.Only(Collections.unmodifiableSet(answers), of, question.personas());
  }

  private boolean isOnMap(@Nullable Card card) {
    return card != null && card.place().map().equals(map);
  }

  /// What was found, with the changed cards looked at again.
  private Bright after(Bright.Only before, List<Table.Difference<CardId, Card>> changes) {
    var sought = new Sought(question);
    var come = new HashSet<CardId>();
    var gone = new HashSet<CardId>();
    int of = before.of();
    for (Table.Difference<CardId, Card> change : changes) {
      of += (isOnMap(change.after()) ? 1 : 0) - (isOnMap(change.before()) ? 1 : 0);
      Folded one = texts.get(change.key());
      boolean is =
          one != null && isOnMap(one.card()) && sought.isAnsweredBy(one.card(), one.text());
      if (is != before.shows(change.key())) {
        (is ? come : gone).add(change.key());
      }
    }
    if (come.isEmpty() && gone.isEmpty()) {
      return new Bright.Only(before.cards(), of, question.personas());
    }
    var now = new HashSet<CardId>(before.cards());
    now.removeAll(gone);
    now.addAll(come);
    return new Bright.Only(Collections.unmodifiableSet(now), of, question.personas());
  }
}
