package org.journeywall.layout;

import java.util.List;
import org.journeywall.model.Lane;
import org.journeywall.model.PersonaId;
import org.jspecify.annotations.Nullable;

/// A lane's row.
///
/// @param index 0 for the first
/// @param y top edge of the row
/// @param texts name and hint at its left
/// @param chips the personas of an emotion lane
/// @param folded whether only a strip is left of it
public record PlacedLane(
    Lane lane,
    int index,
    double y,
    double height,
    List<PlacedText> texts,
    List<Chip> chips,
    boolean folded) {

  /// A persona's name in its colour.
  ///
  /// @param colour which persona colour, as in [org.journeywall.model.Persona#colour]
  public record Chip(PersonaId persona, int colour, Rect rect, PlacedText text) {
    Chip movedBy(double dy) {
      return new Chip(persona, colour, rect.movedBy(0, dy), text.movedBy(0, dy));
    }
  }

  public PlacedLane {
    texts = List.copyOf(texts);
    chips = List.copyOf(chips);
  }

  /// The persona's chip at a point, else the nearest of those whose middle is no further above or
  /// below than `reach`; null where there is none.
  @Nullable Chip chipAt(double x, double y, double reach) {
    Chip nearest = null;
    double least = Double.MAX_VALUE;
    for (Chip chip : chips) {
      Rect rect = chip.rect();
      double aside = Math.max(0, Math.max(rect.x() - x, x - rect.right()));
      double off = rect.contains(x, y) ? 0 : Math.abs(y - rect.centreY());
      boolean near = off <= reach && aside <= Math.max(0, reach - rect.width() / 2);
      if (near && off + aside < least) {
        nearest = chip;
        least = off + aside;
      }
    }
    return nearest;
  }

  /// The same lane with its upper edge elsewhere.
  public PlacedLane at(double newY) {
    double dy = newY - y;
    return new PlacedLane(
        lane,
        index,
        newY,
        height,
        texts.stream().map(text -> text.movedBy(0, dy)).toList(),
        chips.stream().map(chip -> chip.movedBy(dy)).toList(),
        folded);
  }

  public double bottom() {
    return y + height;
  }
}
