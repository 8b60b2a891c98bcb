package org.journeywall.desktop.bench;

import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.journeywall.desktop.menu.Deed;
import org.journeywall.desktop.menu.Keys;

/// A hand at mouse and keyboard: the toolkit's own events, delivered to the wall or to what has the
/// keyboard, and from there through every filter and handler that a user's event passes.
///
/// They are not sent through the system (`javafx.scene.robot`), which coalesces what comes quickly
/// and delivers it when it likes: one event here is one frame, always the same, as fast as the
/// program can. FX thread only; points are the wall's own pixels.
final class Hand {
  private static final boolean META =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

  private final Node wall;

  Hand(Node wall) {
    this.wall = wall;
  }

  /// Turns the wheel, or moves two fingers.
  void scroll(double x, double y, double dx, double dy) {
    wheel(x, y, dx, dy, false);
  }

  /// Turns the wheel with Ctrl held.
  void zoom(double x, double y, double dy) {
    wheel(x, y, 0, dy, true);
  }

  private void wheel(double x, double y, double dx, double dy, boolean shortcut) {
    Point2D at = wall.localToScene(x, y);
    Point2D screen = wall.localToScreen(x, y);
    Event.fireEvent(
        wall,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            at.getX(),
            at.getY(),
            screen.getX(),
            screen.getY(),
            false,
            shortcut && !META,
            false,
            shortcut && META,
            true,
            false,
            dx,
            dy,
            dx,
            dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  void press(double x, double y) {
    mouse(MouseEvent.MOUSE_PRESSED, x, y, true);
  }

  void drag(double x, double y) {
    mouse(MouseEvent.MOUSE_DRAGGED, x, y, true);
  }

  void release(double x, double y) {
    mouse(MouseEvent.MOUSE_RELEASED, x, y, false);
  }

  void click(double x, double y) {
    press(x, y);
    release(x, y);
  }

  private void mouse(EventType<MouseEvent> type, double x, double y, boolean down) {
    Point2D at = wall.localToScene(x, y);
    Point2D screen = wall.localToScreen(x, y);
    Event.fireEvent(
        wall,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  /// Presses the keys of a deed.
  void key(Deed deed) {
    if (Keys.first(deed) instanceof KeyCodeCombination keys) {
      boolean shortcut = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
      boolean shift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
      stroke(keys.getCode(), shift, shortcut, false);
    }
  }

  void key(KeyCode code) {
    stroke(code, false, false, false);
  }

  void altKey(KeyCode code) {
    stroke(code, false, false, true);
  }

  /// Types a letter.
  void type(String letter) {
    send(
        new KeyEvent(
            KeyEvent.KEY_PRESSED, "", letter, KeyCode.UNDEFINED, false, false, false, false));
    send(
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    send(
        new KeyEvent(
            KeyEvent.KEY_RELEASED, "", letter, KeyCode.UNDEFINED, false, false, false, false));
  }

  private void stroke(KeyCode code, boolean shift, boolean shortcut, boolean alt) {
    boolean control = shortcut && !META;
    boolean meta = shortcut && META;
    send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, meta));
    send(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, alt, meta));
  }

  private void send(KeyEvent event) {
    Scene scene = wall.getScene();
    Node owner = scene.getFocusOwner();
    EventTarget target = owner == null ? scene : owner;
    Event.fireEvent(target, event);
  }
}
