package org.journeywall.desktop.tidy;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/// Clears away what is no longer needed and gives the memory back to the system, as a rule while
/// nobody touches the program ([TidyRule]). Left alone, Java gathers what exports and edits leave
/// behind until a quarter of the machine's memory is full.
public final class Tidying {
  /// How often it looks, in milliseconds; looking costs nothing to speak of.
  private static final long EVERY = 100;

  /// So long after a workshop was opened its wall may still be laid out and painted beside the
  /// window, in nanoseconds.
  private static final long SETTLING = 2_000_000_000;

  private final ObservableList<Window> windows;
  private final BooleanSupplier opening;
  private final EventHandler<InputEvent> touch = _ -> touched = System.nanoTime();
  private volatile long touched = System.nanoTime();

  private Tidying(ObservableList<Window> windows, BooleanSupplier opening) {
    this.windows = windows;
    this.opening = opening;
  }

  /// Goes on for as long as the program runs. FX thread only.
  ///
  /// @param opening whether a workshop is being opened, on any thread
  public static void begin(BooleanSupplier opening) {
    var tidying = new Tidying(Window.getWindows(), opening);
    tidying.listen();
    Thread.ofPlatform().daemon().name("journeywall-tidying").start(tidying::run);
  }

  private void listen() {
    windows.forEach(window -> window.addEventFilter(InputEvent.ANY, touch));
    windows.addListener(
        (ListChangeListener<Window>)
            change -> {
              while (change.next()) {
                change
                    .getAddedSubList()
                    .forEach(window -> window.addEventFilter(InputEvent.ANY, touch));
                change
                    .getRemoved()
                    .forEach(window -> window.removeEventFilter(InputEvent.ANY, touch));
              }
            });
  }

  private void run() {
    TidyRule rule = TidyRule.FIRST;
    long last = System.nanoTime();
    long opened = last - SETTLING;
    while (true) {
      try {
        Thread.sleep(EVERY);
      } catch (InterruptedException _) {
        return;
      }
      long now = System.nanoTime();
      if (opening.getAsBoolean()) {
        opened = now;
      }
      boolean due =
          now - opened < SETTLING
              ? rule.dueWhileOpening(used())
              : rule.due(used(), Duration.ofNanos(now - touched), Duration.ofNanos(now - last));
      if (due) {
        System.gc();
        last = System.nanoTime();
        rule = new TidyRule(used(), Duration.ofNanos(last - now));
      }
    }
  }

  private static long used() {
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory();
  }
}
