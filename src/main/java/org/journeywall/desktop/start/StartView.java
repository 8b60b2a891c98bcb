package org.journeywall.desktop.start;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.journeywall.desktop.ProgramPort;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.desktop.look.MapPicture;
import org.journeywall.model.JourneyMap;
import org.journeywall.paint.Palette;

/// The right part of the first screen: templates with a picture, and the samples.
public final class StartView {
  /// Width of a template's card where there is room.
  private static final double WIDEST = 360;

  private static final double NARROWEST = 204;
  private static final double STEP = 12;
  private static final double GAP = 24;
  private static final double MARGINS = 120;
  private static final double COMFORTABLE = 320;
  private static final double TIGHT = 240;
  private static final int LANES = 5;

  /// So many templates come before the samples.
  private static final int FIRST = 3;

  private final Window window;
  private final ProgramPort program;
  private final Texts texts;
  private final Palette palette;
  private final double card;

  /// @param card width of a template's card, as [#cardWidth] says
  public StartView(Window window, ProgramPort program, Texts texts, Palette palette, double card) {
    this.window = window;
    this.program = program;
    this.texts = texts;
    this.palette = palette;
    this.card = card;
  }

  /// How wide cards can be so that three stand side by side in a window of this width; changes in
  /// steps, so that dragging the window's edge need not draw every picture anew.
  public static double cardWidth(double window) {
    double room = (window - StartSide.WIDTH - MARGINS - 2 * GAP) / 3;
    return Math.clamp(Math.floor(room / STEP) * STEP, NARROWEST, WIDEST);
  }

  // On narrow cards texts take more lines.
  private double textHeight() {
    return card < TIGHT ? 158 : card < COMFORTABLE ? 134 : 96;
  }

  private double pictureHeight() {
    return card * 0.46;
  }

  /// The whole screen.
  ///
  /// @param side the left part
  /// @param starters what to begin with
  public Region view(Node side, List<Starter> starters) {
    List<Starter> walls = starters.stream().filter(one -> !one.sample() && !one.own()).toList();
    FlowPane templates = cards(walls.subList(0, Math.min(FIRST, walls.size())));
    var heading = label(texts.say("start.templates"), "start-heading");
    var about = label(texts.say("start.templates.about"), "quiet");
    var content = new VBox(6, heading, about, templates);
    VBox.setMargin(templates, new Insets(18, 0, 34, 0));
    List<Starter> samples = starters.stream().filter(Starter::sample).toList();
    if (!samples.isEmpty()) {
      content.getChildren().add(banner(samples));
    }
    section(content, "start.own", starters.stream().filter(Starter::own).toList());
    section(content, "start.more", walls.subList(Math.min(FIRST, walls.size()), walls.size()));
    content.getStyleClass().add("start-content");
    content.setMaxWidth(3 * card + 2 * GAP + MARGINS);
    var scroll = new ScrollPane(content);
    scroll.getStyleClass().add("start-main");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    var screen = new BorderPane(scroll);
    screen.setLeft(side);
    return screen;
  }

  private void section(VBox content, String heading, List<Starter> starters) {
    if (!starters.isEmpty()) {
      Label above = label(texts.say(heading), "heading");
      FlowPane cards = cards(starters);
      content.getChildren().addAll(above, cards);
      VBox.setMargin(above, new Insets(30, 0, 0, 0));
      VBox.setMargin(cards, new Insets(12, 0, 10, 0));
    }
  }

  private FlowPane cards(List<Starter> starters) {
    var cards = new FlowPane(GAP, 21);
    cards.setPrefWrapLength(3 * card + 2 * GAP);
    starters.forEach(starter -> cards.getChildren().add(card(starter)));
    return cards;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Button card(Starter starter) {
    var picture = new VBox(picture(starter));
    picture.setPrefSize(card - 20, pictureHeight());
    picture.setMinHeight(pictureHeight());
    var words = new VBox(3, label(starter.name(), "picture-name"), label(starter.about(), "quiet"));
    words.setPadding(new Insets(8, 0, 12, 5));
    words.setPrefWidth(card - 24);
    var inside = new VBox(picture, words);
    inside.setPrefSize(card - 2, pictureHeight() + textHeight() - 2);
    inside.setPadding(new Insets(10, 10, 0, 10));
    var button = new Button();
    button.setGraphic(inside);
    button.setId("template-" + starter.id());
    button.getStyleClass().setAll("picture-card");
    button.setAccessibleText(starter.name() + ", " + starter.about());
    button.setPrefSize(card, pictureHeight() + textHeight());
    button.setMinHeight(pictureHeight() + textHeight());
    button.setAlignment(Pos.TOP_LEFT);
    button.setOnAction(event -> {
      if (starter.own()) {
        program.newWorkshop(starter.content(), window);
      } else {
        program.openTemplate(starter.id(), window);
      }
    });
    return button;
  }

  private Node picture(Starter starter) {
    List<JourneyMap> maps = starter.content().mapsInOrder();
    int lanes = starter.blank() ? 0 : LANES;
    return maps.isEmpty()
        ? new Region()
        : MapPicture.of(
            starter.content(), maps.getFirst().id(), palette, card - 24, pictureHeight(), lanes);
  }

  private Node banner(List<Starter> samples) {
    Starter first = samples.getFirst();
    var about = label(first.about(), "quiet");
    var words = new VBox(6, label(texts.say("start.sample"), "strong"), about);
    for (Starter other : samples.subList(1, samples.size())) {
      words.getChildren().add(second(other));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    Button open =
        Buttons.text(
            texts.say("start.sample.open"), () -> program.openTemplate(first.id(), window));
    open.setId("open-sample");
    open.getStyleClass().addAll("strong", "tall");
    var banner = new HBox(24, words, open);
    banner.setAlignment(Pos.CENTER_LEFT);
    banner.getStyleClass().add("sample-banner");
    return banner;
  }

  private Node second(Starter sample) {
    var link = new Hyperlink(texts.say("start.second-sample", sample.name()));
    link.setId("sample-" + sample.id());
    link.setOnAction(event -> program.openTemplate(sample.id(), window));
    link.setTooltip(new Tooltip(sample.about()));
    return link;
  }
}
