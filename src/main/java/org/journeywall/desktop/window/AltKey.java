package org.journeywall.desktop.window;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Notices the Alt key pressed and let go alone, or F10: the ways to the menu by keyboard.
final class AltKey {
  private final Runnable action;
  private boolean alone;

  AltKey(Runnable action) {
    this.action = action;
  }

  void on(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, this::noticed);
  }

  private void noticed(Event event) {
    if (event instanceof KeyEvent key) {
      key(key);
    } else if (event.getEventType() != MouseEvent.MOUSE_MOVED) {
      alone = false;
    }
  }

  private void key(KeyEvent key) {
    boolean alt = key.getCode() == KeyCode.ALT;
    boolean pressed = key.getEventType() == KeyEvent.KEY_PRESSED;
    boolean chosen = alt && alone && key.getEventType() == KeyEvent.KEY_RELEASED;
    alone = alt && pressed && !key.isControlDown() && !key.isShiftDown();
    boolean menu = pressed && key.getCode() == KeyCode.F10 && !key.isShiftDown();
    if (chosen || menu) {
      key.consume();
      action.run();
    }
  }
}
