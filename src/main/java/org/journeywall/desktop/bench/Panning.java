package org.journeywall.desktop.bench;

import java.util.function.IntConsumer;
import javafx.scene.Node;

/// Pans by wheel or two fingers, there and back.
final class Panning {
  private static final double SMALL_STEP = 8;
  private static final int SMALL_STEPS = 4;
  private static final double NOTCH = 20;
  private static final int MOST_NOTCHES = 16;
  private static final double ALONG = 24;
  private static final double DOWN = 16;

  private Panning() {}

  /// With the whole map in view. A map that fits has nowhere to go, so it is enlarged just so far
  /// that it can be moved a little; nearly all of it is in view at any time.
  static void atFit(Stand stand, Tally tally) {
    stand.fit();
    for (int i = 0; i < MOST_NOTCHES && !isOutOfView(stand); i++) {
      enlarge(stand);
    }
    enlarge(stand);
    stand.frames().of(() -> stand.hand().scroll(stand.middleX(), stand.middleY(), 1e7, 1e7));
    tally.note("zoom", stand.scale());
    IntConsumer gesture =
        step -> {
          double way = step / SMALL_STEPS % 2 == 0 ? -SMALL_STEP : SMALL_STEP;
          stand.hand().scroll(stand.middleX(), stand.middleY(), way, way);
        };
    stand.measureSeen(gesture, tally);
  }

  private static void enlarge(Stand stand) {
    stand.frames().of(() -> stand.hand().zoom(stand.middleX(), stand.middleY(), NOTCH));
  }

  // The overview is there as soon as a part of the map is out of view.
  private static boolean isOutOfView(Stand stand) {
    return OnFxThread.ask(() -> {
      Node overview = stand.wall().lookup(".minimap");
      return overview != null && overview.isVisible();
    });
  }

  /// At 100 %, across the whole map.
  static void at100(Stand stand, Tally tally) {
    stand.full();
    IntConsumer gesture = across(stand);
    stand.measureSeen(gesture, tally);
  }

  /// The gesture that crosses the map at 100 %, from its start and back again.
  static IntConsumer across(Stand stand) {
    double width = Math.max(ALONG, 0.95 * (stand.shape().width() - stand.wall().getWidth()));
    double height = Math.max(DOWN, 0.9 * (stand.shape().height() - stand.wall().getHeight()));
    return step -> {
      double dx = swing(step + 1, ALONG, width) - swing(step, ALONG, width);
      double dy = swing(step + 1, DOWN, height) - swing(step, DOWN, height);
      stand.hand().scroll(stand.middleX(), stand.middleY(), -dx, -dy);
    };
  }

  /// There and back between 0 and `reach`, `by` a step.
  private static double swing(int step, double by, double reach) {
    double gone = step * by % (2 * reach);
    return gone < reach ? gone : 2 * reach - gone;
  }
}
