package org.journeywall.desktop.bench;

import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.journeywall.desktop.menu.Deed;
import org.journeywall.desktop.menu.ViewDeed;
import org.journeywall.desktop.wall.WallView;

/// One open window on the test stand: its wall, a hand to work with, an eye to look at it, and its
/// frames.
///
/// @param shape what hangs on the wall
record Stand(Stage stage, WallView wall, WallShape shape, Hand hand, Eye eye, Frames frames) {
  private static final double WARM_UP = 3e9;
  private static final int MOST_FRAMES = 400;
  private static final int FEWEST_FRAMES = 20;
  private static final double LONG_ENOUGH = 8_000;
  private static final double TOO_LONG = 60_000;
  private static final int LOOKS = 12;
  private static final double QUIET = 700e6;
  private static final double RESTLESS = 20e9;

  static Stand at(Stage stage, WallView wall, WallShape shape) {
    return new Stand(
        stage, wall, shape, new Hand(wall), new Eye(wall), new Frames(stage.getScene()));
  }

  /// Measures the steps of an endless gesture and looks at a few more of them on the screen.
  void measureSeen(IntConsumer gesture, Tally tally) {
    look(gesture, measure(gesture, tally), tally);
  }

  /// Warms up, then measures the steps of an endless gesture, one frame each.
  ///
  /// @return the number of the next step
  int measure(IntConsumer gesture, Tally tally) {
    int step = 0;
    long start = System.nanoTime();
    while (System.nanoTime() - start < WARM_UP) {
      step = step(gesture, step).next;
    }
    tally.begin();
    while (wantsMore(tally)) {
      Step done = step(gesture, step);
      tally.frame(done.millis);
      step = done.next;
    }
    tally.end();
    return step;
  }

  private record Step(double millis, int next) {}

  private Step step(IntConsumer gesture, int number) {
    return new Step(frames.of(() -> gesture.accept(number)), number + 1);
  }

  private static boolean wantsMore(Tally tally) {
    boolean enough = tally.frames() >= FEWEST_FRAMES && tally.total() > LONG_ENOUGH;
    return tally.frames() < MOST_FRAMES && !enough && tally.total() < TOO_LONG;
  }

  /// Goes on with a gesture while looking at the screen after each step.
  void look(IntConsumer gesture, int from, Tally tally) {
    int before = eye.glance();
    for (int i = 0; i < LOOKS; i++) {
      step(gesture, from + i);
      int now = eye.glance();
      tally.looked(now != before);
      before = now;
    }
  }

  /// Waits until the wall's pixels have not changed for a while, but not for ever.
  ///
  /// @param since a time of [System#nanoTime]
  /// @return how long after it they changed last, in milliseconds
  double settled(long since) {
    return settled(since, eye.skim());
  }

  /// The same, where the wall looked like `seen` before, when it was skimmed.
  double settled(long since, int seen) {
    int before = seen;
    long last = since;
    long begun = System.nanoTime();
    long now = begun;
    while (now - Math.max(last, begun) < QUIET && now - begun < RESTLESS) {
      frames.of(() -> {});
      now = System.nanoTime();
      int next = eye.skim();
      last = next == before ? last : now;
      before = next;
    }
    return (last - since) / 1e6;
  }

  /// Waits for the first notes to be seen.
  void awaitNotes() {
    do {
      frames.of(() -> {});
    } while (!eye.seesNotes());
  }

  /// Presses the keys of a deed, and waits for the frame that shows what it did.
  double press(Deed deed) {
    return frames.of(() -> hand.key(deed));
  }

  /// Shows the whole map, scrolled to its start.
  void fit() {
    press(ViewDeed.FIT_MAP);
    settled(System.nanoTime());
  }

  /// Shows the map at 100 %, scrolled to its start.
  void full() {
    press(ViewDeed.ZOOM_100);
    frames.of(() -> hand.scroll(middleX(), middleY(), 1e7, 1e7));
    settled(System.nanoTime());
  }

  /// Lets people see what happened, as they would want to.
  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Clicks the first card, with the wall scrolled to its start.
  void clickFirstCard() {
    double scale = scale();
    frames.of(() -> hand.click(shape.cardX(0) * scale, shape.cardY() * scale));
  }

  double middleX() {
    return wall.getWidth() * 0.5;
  }

  double middleY() {
    return wall.getHeight() * 0.4;
  }

  /// Pixels per unit of the board.
  double scale() {
    return OnFxThread.ask(() -> wall.zoomProperty().get());
  }

  void close() {
    OnFxThread.run(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    while (OnFxThread.ask(stage::isShowing)) {
      Thread.onSpinWait();
    }
  }
}
