package org.journeywall.desktop;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.store.Settings;
import org.journeywall.store.WindowBounds;
import org.jspecify.annotations.Nullable;

/// Where windows open: where the last one was closed, as long as that is on a screen, else in the
/// middle of the first with some of it left around. A screen smaller than the window was drawn for
/// is filled: there every line of the wall counts.
record WindowPlace(Preferences preferences) {
  private static final double SHARE = 0.92;
  private static final double WIDEST = 1680;
  private static final double HIGHEST = 1050;
  private static final double SMALL_WIDTH = 1440;
  private static final double SMALL_HEIGHT = 860;

  /// Puts a window there before it is shown.
  void restore(Stage stage) {
    WindowBounds last = preferences.get(Settings.WINDOW).filter(WindowPlace::isSeen).orElse(null);
    if (last != null) {
      stage.setX(last.x());
      stage.setY(last.y());
      stage.setWidth(last.width());
      stage.setHeight(last.height());
      stage.setMaximized(last.maximized());
      return;
    }
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(WIDEST, screen.getWidth() * SHARE));
    stage.setHeight(Math.min(HIGHEST, screen.getHeight() * SHARE));
    stage.centerOnScreen();
    stage.setMaximized(screen.getWidth() < SMALL_WIDTH || screen.getHeight() < SMALL_HEIGHT);
  }

  // Its title bar must be where a pointer gets at it.
  private static boolean isSeen(WindowBounds bounds) {
    return Screen.getScreensForRectangle(bounds.x() + bounds.width() / 2, bounds.y(), 1, 1).stream()
        .anyMatch(screen -> screen.getVisualBounds().contains(bounds.x() + 20, bounds.y() + 10));
  }

  /// The window the user looks at, no tip or menu of it; null where none is shown.
  static @Nullable Window inFront() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .max(Comparator.comparing(Window::isFocused))
        .orElse(null);
  }

  /// Remembers where a window is.
  void keep(Stage stage) {
    if (stage.isFullScreen() || stage.isIconified()) {
      return;
    }
    var bounds =
        new WindowBounds(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    preferences.keep(Settings.WINDOW, Optional.of(bounds));
  }
}
