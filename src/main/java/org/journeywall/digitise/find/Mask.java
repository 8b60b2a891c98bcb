package org.journeywall.digitise.find;

import java.util.Arrays;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// Which pixels of a view lie inside the wall's outline.
final class Mask {
  private Mask() {}

  static boolean[] of(View view, @Nullable Quad outline) {
    var wanted = new boolean[view.width() * view.height()];
    if (outline == null) {
      Arrays.fill(wanted, true);
      return wanted;
    }
    Quad inView = outline.times(1 / view.scale());
    for (int i = 0; i < wanted.length; i++) {
      int row = i / view.width();
      wanted[i] = inView.contains(new Spot(i % view.width() + 0.5, row + 0.5));
    }
    return wanted;
  }
}
