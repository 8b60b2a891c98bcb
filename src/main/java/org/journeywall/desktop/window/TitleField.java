package org.journeywall.desktop.window;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.TextLimit;

/// The workshop's title, which a click turns into a field. Enter and leaving it rename, Esc does
/// not.
final class TitleField extends StackPane {
  private final Label shown = new Label();
  private final TextField field = new TextField();
  private final Consumer<String> rename;
  private final Runnable leave;
  private final TextLimit limit = TextLimit.on(field);

  /// @param rename takes the new title, never blank
  /// @param drafts keeps what is half typed, see [org.journeywall.desktop.Desk#draft]
  /// @param leave gives the keyboard back to the wall
  TitleField(
      ObservableValue<String> title,
      Texts texts,
      Consumer<String> rename,
      Consumer<Runnable> drafts,
      Runnable leave) {
    this.rename = rename;
    this.leave = leave;
    shown.textProperty().bind(title);
    shown.getStyleClass().add("workshop-title");
    shown.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    shown.setMaxWidth(330);
    shown.setCursor(Cursor.TEXT);
    shown.setTooltip(tip(title, texts.say("title.edit")));
    shown.setOnMouseClicked(event -> edit());
    field.getStyleClass().add("title-field");
    field.setId("title-field");
    field.setAccessibleText(texts.say("title.field"));
    field.setVisible(false);
    field.setManaged(false);
    field.setPrefWidth(300);
    field.setOnAction(event -> leave.run());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    field
        .textProperty()
        .addListener((value, was, is) -> {
          if (field.isFocused()) {
            drafts.accept(this::take);
          }
        });
    field.focusedProperty().addListener((value, was, is) -> ended(is));
    getStyleClass().add("workshop-title-box");
    getChildren().addAll(shown, field);
    setMaxWidth(USE_PREF_SIZE);
  }

  // A title that is cut short is told whole.
  private Tooltip tip(ObservableValue<String> title, String deed) {
    var tip = new Tooltip();
    tip.textProperty()
        .bind(
            Bindings.when(shown.textTruncatedProperty())
                .then(Bindings.concat(title, "\n", deed))
                .otherwise(deed));
    return tip;
  }

  /// Lets the user type another title.
  void edit() {
    limit.set(shown.getText());
    show(true);
    field.requestFocus();
    field.selectAll();
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      field.setText(shown.getText());
      leave.run();
      event.consume();
    }
  }

  private void ended(boolean focused) {
    if (focused || !field.isVisible()) {
      return;
    }
    show(false);
    take();
  }

  private void take() {
    String typed = field.getText().strip();
    if (!typed.isEmpty() && !typed.equals(shown.getText())) {
      rename.accept(typed);
    }
  }

  private void show(boolean editing) {
    field.setVisible(editing);
    field.setManaged(editing);
    shown.setVisible(!editing);
    shown.setManaged(!editing);
  }
}
