package org.journeywall.desktop.window;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.journeywall.desktop.menu.EditDeed;
import org.jspecify.annotations.Nullable;

/// Whether the keyboard is in a text of the window; the edit menu then works on that text and not
/// on the wall.
final class TextEditing {
  private final ObjectBinding<@Nullable Node> focus;

  TextEditing(Stage stage) {
    focus = Bindings.select(stage.sceneProperty(), "focusOwner");
  }

  /// Changes whenever the keyboard goes elsewhere.
  Observable focus() {
    return focus;
  }

  boolean isOn() {
    return focus.get() instanceof TextInputControl;
  }

  /// Does the deed to the text; false where no text has the keyboard.
  boolean takes(EditDeed deed) {
    if (!(focus.get() instanceof TextInputControl text)) {
      return false;
    }
    switch (deed) {
      case UNDO -> text.undo();
      case REDO -> text.redo();
      case CUT -> text.cut();
      case COPY -> text.copy();
      case PASTE, PASTE_AS_ONE -> text.paste();
      case REMOVE -> text.deleteNextChar();
      case SELECT_ALL -> text.selectAll();
      case DUPLICATE, EDIT_TEXT -> {}
      case COPY_AS_PICTURE,
          COPY_AS_TABLE,
          COPY_FOR_EXCALIDRAW,
          COPY_FOR_MIRO,
          FIND,
          FIND_NEXT,
          FIND_PREVIOUS,
          PALETTE -> {
        return false;
      }
    }
    return true;
  }
}
