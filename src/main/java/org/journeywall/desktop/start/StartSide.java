package org.journeywall.desktop.start;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.journeywall.desktop.ProgramPort;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.digitise.KeptReviews;
import org.journeywall.desktop.look.Logo;
import org.journeywall.desktop.menu.FileDeed;
import org.journeywall.desktop.menu.Keys;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.store.Settings;

/// The left part of the first screen: what the program is, the ways in, the workshops opened
/// lately.
public final class StartSide {
  static final double WIDTH = 430;

  private static final int MOST_PUT_OFF = 3;

  private final Window window;
  private final ProgramPort program;
  private final Preferences preferences;
  private final Texts texts;
  private final VBox putOff = new VBox(2);

  public StartSide(Window window, ProgramPort program, Preferences preferences, Texts texts) {
    this.window = window;
    this.program = program;
    this.preferences = preferences;
    this.texts = texts;
  }

  /// The column.
  public Region view(RecentList recent) {
    var name = label(texts.say("start.name"), "start-name");
    var sign = new HBox(14, Logo.view(34), name);
    sign.setAlignment(Pos.CENTER_LEFT);
    Button create = way("start.new", FileDeed.NEW, () -> program.newWorkshop(window));
    create.getStyleClass().add("primary");
    Button open = way("start.open", FileDeed.OPEN, () -> program.askOpen(window));
    Button digitise =
        way("start.digitise", FileDeed.DIGITISE, () -> program.digitising().ask(window, null));
    showPutOff();
    var ways = new VBox(14, create, digitise, open, putOff);
    putOff.managedProperty().bind(Bindings.isNotEmpty(putOff.getChildren()));
    var privacy = label(texts.say("start.private"), "quiet");
    var list = recent.view();
    VBox.setVgrow(list, Priority.ALWAYS);
    var heading = label(texts.say("start.recent"), "heading");
    var side = new VBox(sign, privacy, ways, heading, list, languages());
    VBox.setMargin(privacy, new Insets(20, 0, 22, 0));
    VBox.setMargin(heading, new Insets(44, 0, 14, 0));
    side.getStyleClass().add("start-side");
    side.setPrefWidth(WIDTH);
    side.setMinWidth(WIDTH);
    return side;
  }

  /// Offers the reviews of walls that are put off now.
  public void showPutOff() {
    program.digitising().waiting(reviews -> putOff.getChildren().setAll(links(reviews)));
  }

  private List<Hyperlink> links(List<KeptReviews.Waiting> reviews) {
    return reviews.stream().limit(MOST_PUT_OFF).map(this::link).toList();
  }

  private Hyperlink link(KeptReviews.Waiting review) {
    var link =
        new Hyperlink(
            texts.say(
                "start.digitise.resume",
                review.photo(),
                review.progress().checked(),
                review.progress().total()));
    link.getStyleClass().add("put-off");
    link.setId("resume-digitising");
    link.setMaxWidth(WIDTH - 88);
    link.setOnAction(event -> program.digitising().resume(review, window));
    return link;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private Button way(String key, FileDeed deed, Runnable action) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var inside = new HBox(label(texts.say(key), "name"), space, label(Keys.shown(deed), "keys"));
    inside.setAlignment(Pos.CENTER_LEFT);
    inside.setPrefWidth(WIDTH - 88 - 36);
    var button = new Button();
    button.setId(key.replace('.', '-'));
    button.setGraphic(inside);
    button.setAccessibleText(texts.say(key));
    button.getStyleClass().add("start-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private Node languages() {
    var row = new HBox();
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleText(texts.say("start.language"));
    for (String language : Preferences.LANGUAGES) {
      var link = new Hyperlink(texts.say("prefs.language." + language));
      link.setId("language-" + language);
      link.setOnAction(event -> preferences.set(Settings.LANGUAGE, language));
      if (texts.locale().getLanguage().equals(language)) {
        link.getStyleClass().add("chosen");
      }
      row.getChildren().add(link);
    }
    VBox.setMargin(row, new Insets(14, 0, 0, -8));
    return row;
  }
}
