package org.journeywall.desktop.field;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.TextInputControl;
import org.journeywall.desktop.look.Remark;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// Keeps what is typed or pasted into a field from growing beyond what a workshop holds. What would
/// be too long is refused as a whole and told by a [Remark], so that nothing is ever cut without a
/// word.
public final class TextLimit {
  private final TextInputControl control;
  private final int longest;
  private final Kind kind;
  private boolean lifted;

  private TextLimit(TextInputControl control) {
    this.control = control;
    boolean area = control instanceof TextArea;
    longest = area ? Texts.LONGEST : Texts.LONGEST_LINE;
    kind = area ? Kind.TEXT_TOO_LONG : Kind.NAME_TOO_LONG;
    UnaryOperator<@Nullable Change> filter = change -> change == null ? null : checked(change);
    control.setTextFormatter(new TextFormatter<>(filter));
  }

  /// Limits a field of several lines to the text of a card, one of a single line to a name.
  public static TextLimit on(TextInputControl control) {
    return new TextLimit(control);
  }

  /// Puts a text into the field that is in the workshop already, however long it is.
  public void set(String text) {
    lifted = true;
    try {
      control.setText(text);
    } finally {
      lifted = false;
    }
  }

  private @Nullable Change checked(Change change) {
    if (lifted || !change.isContentChange()) {
      return change;
    }
    String after = change.getControlNewText();
    if (after.length() <= longest || after.length() <= change.getControlText().length()) {
      return change;
    }
    int length = after.codePointCount(0, after.length());
    if (length <= longest) {
      return change;
    }
    String most = Integer.toString(longest);
    control.fireEvent(new Remark(Problem.of(kind, null, most, Integer.toString(length))));
    return null;
  }
}
