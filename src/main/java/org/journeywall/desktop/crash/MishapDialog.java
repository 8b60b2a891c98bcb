package org.journeywall.desktop.crash;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;

/// Says that the program failed: what that means for the work, what to do, and, for whoever wants
/// to hand them on, the details, in which nothing of the work is.
public final class MishapDialog {
  private static final double TEXT_WIDTH = 480;
  private static final int DETAIL_ROWS = 9;

  private final Dialogs dialogs;
  private final Texts texts;
  private final String version;

  /// @param version of the program
  public MishapDialog(Dialogs dialogs, String version) {
    this.dialogs = dialogs;
    texts = dialogs.texts().beside(MishapDialog.class);
    this.version = version;
  }

  /// Shows it and waits for nothing.
  ///
  /// @param unsaved what could not be written into its file, and why; empty where all is safe
  /// @param quit ends the program
  /// @param done run when it is closed
  public void show(Mishap mishap, List<Problem> unsaved, Runnable quit, Runnable done) {
    var words = new VBox(12, line(texts.say("mishap.what"), "heading"));
    words.setId("mishap");
    if (unsaved.isEmpty()) {
      words.getChildren().add(line(texts.say("mishap.safe"), ""));
    }
    for (Problem problem : unsaved) {
      words.getChildren().add(line(ProblemTexts.sentence(problem, texts.locale()), ""));
    }
    words
        .getChildren()
        .add(line(texts.say(mishap.isMemory() ? "mishap.memory" : "mishap.todo"), ""));
    var goOn = new ButtonType(texts.say("mishap.go-on"), ButtonData.OK_DONE);
    var end = new ButtonType(texts.say("mishap.end"), ButtonData.LEFT);
    Dialog<ButtonType> dialog = dialogs.make(texts.say("mishap.title"), words, end, goOn);
    words.getChildren().add(details(mishap, dialog));
    dialog.setOnHidden(event -> {
      done.run();
      if (end.equals(dialog.getResult())) {
        quit.run();
      }
    });
    dialog.show();
  }

  private Node details(Mishap mishap, Dialog<ButtonType> dialog) {
    var area = new TextArea(text(mishap));
    area.setId("mishap-details");
    area.setEditable(false);
    area.setPrefRowCount(DETAIL_ROWS);
    area.setPrefWidth(TEXT_WIDTH);
    var copy = new Button(texts.say("mishap.copy"));
    copy.setId("mishap-copy");
    copy.setOnAction(event -> {
      var content = new ClipboardContent();
      content.putString(area.getText());
      Clipboard.getSystemClipboard().setContent(content);
      copy.setText(texts.say("mishap.copied"));
    });
    var words = line(texts.say("mishap.private"), "");
    var below = new HBox(12, copy, words);
    below.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    copy.setMinWidth(Region.USE_PREF_SIZE);
    var more = new VBox(8, area, below);
    more.setMaxWidth(TEXT_WIDTH);
    more.setVisible(false);
    more.setManaged(false);
    var link = new Hyperlink(texts.say("mishap.details"));
    link.setId("mishap-link");
    link.setOnAction(event -> {
      boolean shown = !more.isVisible();
      more.setVisible(shown);
      more.setManaged(shown);
      link.setVisited(false);
      link.setText(texts.say(shown ? "mishap.fewer" : "mishap.details"));
      dialog.getDialogPane().getScene().getWindow().sizeToScene();
    });
    return new VBox(6, link, more);
  }

  // English in every language: it is read by those who mend the program.
  private String text(Mishap mishap) {
    return "Journeywall %s, Java %s, %s %s %s\n%s\n%s"
        .formatted(
            version,
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"),
            mishap.others() == 0 ? "" : mishap.others() + " more followed\n",
            mishap.trace());
  }

  private static Label line(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(TEXT_WIDTH);
    label.setMinHeight(Region.USE_PREF_SIZE);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
