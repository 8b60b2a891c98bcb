package org.journeywall.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Id;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// Finds the cards of a map that say the same in other words' forms. Two are compared where they
/// are of one kind; touchpoints only within a stage, since one meets by e-mail again and again;
/// metrics and emotions never, since they recur by nature. Cards of one stack were seen to be the
/// same.
///
/// Each wording is looked for among those with its rarest beginning of a word, and of these only
/// those are looked at closely that have all its beginnings, so that a map of 10,000 cards is not
/// 50 million pairs.
final class Duplicates {
  /// So many letters words have in common that are forms of one.
  private static final int BEGINNING = 3;

  /// What must be equal for two cards to be compared.
  private record Ground(CardKind kind, @Nullable StageId stage) {}

  /// Cards with one wording.
  private static final class Group {
    private final Wording wording;
    private final List<Card> cards = new ArrayList<>();
    // A bit for each beginning of a word; two beginnings may share one.
    private final long beginnings;
    private Group head = this;

    private Group(Wording wording) {
      this.wording = wording;
      long bits = 0;
      for (String stem : wording.stems()) {
        int hash = beginning(stem).hashCode();
        bits |= 1L << ((hash ^ hash >>> 6 ^ hash >>> 12) & 63);
      }
      beginnings = bits;
    }

    // Words that are forms of one begin alike: where a beginning of one wording is missing in
    // another that has as many words, they do not say the same.
    private boolean mayBeWithin(Group other) {
      return (beginnings & ~other.beginnings) == 0;
    }

    private boolean mayBeLike(Group other) {
      return mayBeWithin(other) || other.mayBeWithin(this);
    }

    private Group head() {
      Group top = this;
      while (top.head != top) {
        top = top.head;
      }
      head = top;
      return top;
    }
  }

  private Duplicates() {}

  static List<Finding> of(Grid grid, Wordings wordings) {
    Map<Ground, Map<Wording, Group>> grounds = new LinkedHashMap<>();
    for (Card card : grid.inReadingOrder()) {
      if (card.kind() != CardKind.METRIC && card.kind() != CardKind.EMOTION) {
        Wording wording = wordings.of(card.text());
        if (!wording.stems().isEmpty()) {
          grounds
              .computeIfAbsent(ground(grid, card), none -> new LinkedHashMap<>())
              .computeIfAbsent(wording, Group::new)
              .cards
              .add(card);
        }
      }
    }
    wordings.turn();
    var found = new ArrayList<Finding>();
    for (Map<Wording, Group> ground : grounds.values()) {
      List<Group> groups = List.copyOf(ground.values());
      join(groups);
      add(groups, grid, found);
    }
    return found;
  }

  private static Ground ground(Grid grid, Card card) {
    Grid.Cell cell = grid.cellOf(card);
    boolean within = card.kind() == CardKind.TOUCHPOINT;
    return new Ground(card.kind(), within && cell != null ? cell.stage() : null);
  }

  private static void join(List<Group> groups) {
    Map<String, List<Group>> byBeginning = new HashMap<>();
    for (Group group : groups) {
      for (String key :
          group.wording.stems().stream().map(Duplicates::beginning).distinct().toList()) {
        byBeginning.computeIfAbsent(key, none -> new ArrayList<>()).add(group);
      }
    }
    for (Group group : groups) {
      List<Group> near = groups;
      for (String stem : group.wording.stems()) {
        List<Group> those = Objects.requireNonNull(byBeginning.get(beginning(stem)));
        near = those.size() < near.size() ? those : near;
      }
      for (Group other : near) {
        if (group.mayBeLike(other)
            && other.head() != group.head()
            && group.wording.saysTheSame(other.wording)) {
          other.head().head = group.head();
        }
      }
    }
  }

  private static String beginning(String stem) {
    return stem.substring(0, Math.min(BEGINNING, stem.length()));
  }

  private static void add(List<Group> groups, Grid grid, List<Finding> found) {
    Map<Group, List<Card>> joined = new LinkedHashMap<>();
    for (Group group : groups) {
      joined.computeIfAbsent(group.head(), none -> new ArrayList<>()).addAll(group.cards);
    }
    for (List<Card> cards : joined.values()) {
      long tops = cards.stream().map(Duplicates::top).distinct().count();
      if (tops > 1) {
        List<Id> about = inReadingOrder(cards, grid);
        int votes = cards.stream().mapToInt(card -> card.about().votes()).sum();
        double weight = 20 + Math.min(votes, 10) + Math.min(about.size(), 8);
        found.add(new Finding(Finding.Kind.DUPLICATES, about, about.size(), weight));
      }
    }
  }

  private static CardId top(Card card) {
    CardId under = card.place().under();
    return under == null ? card.id() : under;
  }

  private static List<Id> inReadingOrder(List<Card> cards, Grid grid) {
    var ids = new java.util.HashSet<CardId>();
    cards.forEach(card -> ids.add(card.id()));
    return List.copyOf(grid.inReadingOrder(ids).stream().map(card -> (Id) card.id()).toList());
  }
}
