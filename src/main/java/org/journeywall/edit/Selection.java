package org.journeywall.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneId;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What is selected on the wall: some cards, or one other thing. Belongs to the desk, not to the
/// document: it is not saved, but undo and redo put it back.
public sealed interface Selection {
  /// Nothing is selected.
  record None() implements Selection {}

  /// Cards, at least one.
  ///
  /// @param ids in the order they were selected
  /// @param focus the one among them the keyboard is at
  record Cards(Set<CardId> ids, CardId focus) implements Selection {
    public Cards {
      ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
      if (!ids.contains(focus)) {
        throw new IllegalArgumentException("The focus is one of the selected cards");
      }
    }
  }

  /// A cell as a whole: typing makes a card there.
  record Cell(MapId map, StageId stage, LaneId lane) implements Selection {
    /// The cell as a place for cards.
    public Target target() {
      return new Target.Cell(map, stage, lane);
    }
  }

  /// A stage, by its header.
  record Stage(StageId id) implements Selection {}

  /// A lane, by its name.
  record Lane(LaneId id) implements Selection {}

  /// A link between two cards.
  record Link(LinkId id) implements Selection {}

  /// The parking lot of a map as a whole.
  record Parking(MapId map) implements Selection {
    /// The parking lot as a place for cards.
    public Target target() {
      return new Target.Parking(map);
    }
  }

  /// Nothing.
  static Selection none() {
    return new None();
  }

  /// One card.
  static Selection card(CardId id) {
    return new Cards(Set.of(id), id);
  }

  /// These cards with the last of them in focus; nothing where there are none.
  static Selection cards(Iterable<CardId> ids) {
    var all = new LinkedHashSet<CardId>();
    ids.forEach(all::add);
    return all.isEmpty() ? none() : new Cards(all, all.getLast());
  }

  /// The selected cards; empty where something else is selected.
  default Set<CardId> cardIds() {
    return this instanceof Cards cards ? cards.ids : Set.of();
  }

  /// The card the keyboard is at, if cards are selected.
  default @Nullable CardId focused() {
    return this instanceof Cards cards ? cards.focus : null;
  }

  /// Whether the card is among the selected.
  default boolean contains(CardId card) {
    return cardIds().contains(card);
  }

  /// With this card in it if it was not, without it if it was; it alone if no cards were selected.
  default Selection toggled(CardId card) {
    var ids = new LinkedHashSet<CardId>(cardIds());
    if (ids.remove(card)) {
      return cards(ids);
    }
    ids.add(card);
    return cards(ids);
  }

  /// What of it is still there.
  default Selection pruned(Workshop workshop) {
    return switch (this) {
      case None none -> none;
      case Cards cards -> {
        var left = new LinkedHashSet<CardId>(cards.ids);
        left.removeIf(id -> !workshop.cards().contains(id));
        yield left.size() == cards.ids.size()
            ? cards
            : left.contains(cards.focus) ? new Cards(left, cards.focus) : cards(left);
      }
      case Cell cell -> cell.target().isIn(workshop) ? cell : none();
      case Stage stage -> workshop.stages().contains(stage.id) ? stage : none();
      case Lane lane -> workshop.lanes().contains(lane.id) ? lane : none();
      case Link link -> workshop.links().contains(link.id) ? link : none();
      case Parking parking -> parking.target().isIn(workshop) ? parking : none();
    };
  }
}
