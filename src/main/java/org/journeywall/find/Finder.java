package org.journeywall.find;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<CardId> now =
        same && last instanceof Bright.Only(var found) ? after(found, changes) : all();
    last =
        last instanceof Bright.Only(var found) && found.equals(now) ? last : new Bright.Only(now);
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

  private Set<CardId> all() {
    var sought = new Sought(question);
    var answers = new HashSet<CardId>();
    for (Folded one : texts.values()) {
      if (answers(sought, one)) {
        answers.add(one.card().id());
      }
    }
    return Collections.unmodifiableSet(answers);
  }

  private boolean answers(Sought sought, Folded one) {
    return one.card().place().map().equals(map) && sought.isAnsweredBy(one.card(), one.text());
  }

  /// What was found, with the changed cards looked at again.
  private Set<CardId> after(Set<CardId> found, List<Table.Difference<CardId, Card>> changes) {
    var sought = new Sought(question);
    var come = new HashSet<CardId>();
    var gone = new HashSet<CardId>();
    for (Table.Difference<CardId, Card> change : changes) {
      Folded one = texts.get(change.key());
      boolean is = one != null && answers(sought, one);
      if (is != found.contains(change.key())) {
        (is ? come : gone).add(change.key());
      }
    }
    if (come.isEmpty() && gone.isEmpty()) {
      return found;
    }
    var now = new HashSet<CardId>(found);
    now.removeAll(gone);
    now.addAll(come);
    return Collections.unmodifiableSet(now);
  }
}
