package org.journeywall.desktop.field;

import java.util.Objects;
import javafx.scene.Parent;

/// How fields look, for every panel and dialog that has some.
public final class FieldStyles {
  private FieldStyles() {}

  /// Gives the look to all fields below `root`.
  public static void dress(Parent root) {
    var sheet = Objects.requireNonNull(FieldStyles.class.getResource("field.css"));
    root.getStylesheets().add(sheet.toExternalForm());
  }
}
