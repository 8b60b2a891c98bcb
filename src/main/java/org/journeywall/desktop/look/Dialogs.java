package org.journeywall.desktop.look;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.journeywall.desktop.Texts;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;
import org.jspecify.annotations.Nullable;

/// The dialogs of one window, in its look and language.
///
/// @param owner the window they belong to; null before there is one
public record Dialogs(@Nullable Window owner, Look look, Texts texts) {
  private static final double TEXT_WIDTH = 460;

  /// An empty dialog that blocks its window alone.
  public <R> Dialog<R> make(String title, Node content, ButtonType... buttons) {
    var dialog = new Dialog<R>();
    if (owner != null) {
      dialog.initOwner(owner);
    }
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(title);
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getButtonTypes().setAll(buttons);
    look.dress(dialog.getDialogPane());
    FirstSize.keep(dialog);
    dialog
        .getDialogPane()
        .addEventHandler(Remark.TYPE, remark -> in(dialog).tell(remark.problem()));
    return dialog;
  }

  private Dialogs in(Dialog<?> dialog) {
    return new Dialogs(dialog.getDialogPane().getScene().getWindow(), look, texts);
  }

  /// Shows something that can only be closed.
  public void show(String title, Node content) {
    this.<ButtonType>make(title, content, close()).show();
  }

  /// The button of a dialog that can only be closed.
  public ButtonType close() {
    return new ButtonType(texts.say("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  /// Says what went wrong, what is safe and what to do, and waits for nothing.
  public void tell(Problem problem) {
    show(texts.say("dialog.problem"), words(problem));
  }

  /// The same with something else that can be done about it.
  ///
  /// @param way what the button says
  public void tell(Problem problem, String way, Runnable action) {
    var button = new ButtonType(way, ButtonBar.ButtonData.LEFT);
    Dialog<ButtonType> dialog = make(texts.say("dialog.problem"), words(problem), button, close());
    dialog.setOnHidden(event -> {
      if (button.equals(dialog.getResult())) {
        action.run();
      }
    });
    dialog.show();
  }

  private VBox words(Problem problem) {
    var locale = texts.locale();
    var words =
        new VBox(
            10,
            line(ProblemTexts.what(problem, locale), "heading"),
            line(ProblemTexts.safe(problem, locale), ""),
            line(ProblemTexts.todo(problem, locale), ""));
    words.getChildren().removeIf(node -> node instanceof Label label && label.getText().isEmpty());
    return words;
  }

  /// Asks, and tells which button was chosen; empty where the dialog was just closed.
  public Optional<ButtonType> ask(String title, String text, ButtonType... buttons) {
    return this.<ButtonType>make(title, line(text, ""), buttons).showAndWait();
  }

  private static Label line(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(TEXT_WIDTH);
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
