package org.journeywall.desktop.wall;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.journeywall.edit.Clipping;
import org.jspecify.annotations.Nullable;

/// What was copied last in any window of the program, beside its texts on the system's clipboard.
/// Cards are pasted while the system's clipboard still holds those texts; once another program has
/// put something there, that is meant.
public final class CardClipboard {
  private @Nullable Clipping clipping;

  void put(Clipping copied) {
    clipping = copied;
    var content = new ClipboardContent();
    content.putString(copied.text());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// The cards copied last, if nothing else was copied since.
  Optional<Clipping> cards() {
    Clipping last = clipping;
    return last != null && last.text().equals(text()) ? Optional.of(last) : Optional.empty();
  }

  /// The text on the system's clipboard; empty where there is none.
  String text() {
    String text = Clipboard.getSystemClipboard().getString();
    return text == null ? "" : text;
  }
}
