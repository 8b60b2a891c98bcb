package org.journeywall.desktop.digitise;

import java.util.function.BiConsumer;
import org.journeywall.digitise.again.Comparison;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;

/// Draws over the wall what is different since its earlier photograph, as far as somebody agrees:
/// arrows where notes moved, crosses where they are gone.
record AgainDrawing(Again again, Table table) implements BiConsumer<Ink, Sight> {
  @Override
  public void accept(Ink ink, Sight sight) {
    again.comparison().filter(known -> again.isOn()).ifPresent(known -> draw(known, ink, sight));
  }

  private void draw(Comparison known, Ink ink, Sight sight) {
    Review all = again.whole(table.review());
    for (Comparison.Moved moved : known.moved()) {
      WallNote note = all.note(moved.note());
      if (note != null && again.isAccepted(moved.card())) {
        ink.moved(sight.view(moved.from()), sight.view(all.onWall(note)));
      }
    }
    for (Comparison.Gone gone : known.gone()) {
      if (again.isAccepted(gone.card())) {
        ink.gone(sight.view(gone.from()));
      }
    }
  }
}
