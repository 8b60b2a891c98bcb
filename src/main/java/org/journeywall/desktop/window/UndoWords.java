package org.journeywall.desktop.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.Label;
import org.jspecify.annotations.Nullable;

/// Says what undo and redo would do.
record UndoWords(Texts texts) {

  /// The text under `key` where there is nothing to do, else the one under `key.named` with the
  /// name of the command.
  StringBinding titled(String key, ObservableValue<@Nullable Label> label) {
    return Bindings.createStringBinding(() -> title(key, label.getValue()), label);
  }

  private String title(String key, @Nullable Label label) {
    return label == null
        ? texts.say(key)
        : texts.say(key + ".named", texts.say(label.name().key(), label.count()));
  }
}
