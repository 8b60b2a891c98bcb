package org.journeywall.desktop.inspector;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Typing;

/// A named text of a stage, lane or map.
final class TextLine {
  private static final int LINES = 2;

  private final Entry entry;
  private final Field field;

  private TextLine(String name, String id, TextInputControl control, Typing typing) {
    control.setId(id);
    entry = new Entry(control, typing);
    field = new Field(name, control);
  }

  static TextLine line(Kit kit, String key) {
    return new TextLine(kit.say(key), key.replace('.', '-'), new TextField(), kit.typing());
  }

  static TextLine area(Kit kit, String key) {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    return new TextLine(kit.say(key), key.replace('.', '-'), area, kit.typing());
  }

  Field field() {
    return field;
  }

  Entry entry() {
    return entry;
  }

  void show(Object of, String value, Consumer<String> commit) {
    entry.show(
        of,
        value,
        text -> {
          commit.accept(text);
          return true;
        });
  }
}
