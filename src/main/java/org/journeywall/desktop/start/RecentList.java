package org.journeywall.desktop.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.journeywall.desktop.ProgramPort;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.MapPicture;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;

/// The workshops opened lately, each with a small picture of its first map. It is filled when they
/// have been read.
public final class RecentList {
  private static final double PICTURE_WIDTH = 80;
  private static final double PICTURE_HEIGHT = 56;
  private static final double HEIGHT = 80;
  private static final double WORDS = 205;
  private static final int LANES = 3;

  private final Window window;
  private final ProgramPort program;
  private final Texts texts;
  private final Palette palette;
  private final Clock clock;
  private final VBox list = new VBox(13);

  public RecentList(Window window, ProgramPort program, Texts texts, Palette palette, Clock clock) {
    this.window = window;
    this.program = program;
    this.texts = texts;
    this.palette = palette;
    this.clock = clock;
  }

  /// The list, which scrolls where it is long.
  Region view() {
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  /// Shows these, the newest first.
  public void show(List<RecentWorkshop> workshops) {
    if (workshops.isEmpty()) {
      var nothing = new Label(texts.say("start.none"));
      nothing.getStyleClass().add("quiet");
      nothing.setWrapText(true);
      list.getChildren().setAll(nothing);
    } else {
      list.getChildren().setAll(workshops.stream().map(this::card).toList());
    }
  }

  private Node card(RecentWorkshop recent) {
    var title = new Label(recent.title());
    title.getStyleClass().add("picture-name");
    var about = new Label(about(recent));
    about.getStyleClass().addAll("quiet", "small");
    about.setWrapText(true);
    var words = new VBox(3, title, about);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setPrefWidth(WORDS);
    words.setMaxHeight(HEIGHT);
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    var inside = new HBox(16, picture(recent), words);
    inside.setAlignment(Pos.CENTER_LEFT);
    inside.setPadding(new Insets(10, 12, 10, 14));
    inside.setPrefHeight(HEIGHT - 2);
    var card = new Button();
    card.setGraphic(inside);
    card.getStyleClass().setAll("picture-card");
    card.setAccessibleText(recent.title() + ", " + about.getText());
    card.setMaxWidth(Double.MAX_VALUE);
    card.setMinHeight(HEIGHT);
    card.setPrefHeight(HEIGHT);
    card.setOnAction(event -> program.open(List.of(recent.file()), window));
    return card;
  }

  private Node picture(RecentWorkshop recent) {
    Workshop content = recent.content();
    if (content == null || content.mapsInOrder().isEmpty()) {
      var nothing = new Region();
      nothing.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
      return nothing;
    }
    return MapPicture.of(
        content,
        content.mapsInOrder().getFirst().id(),
        palette,
        PICTURE_WIDTH,
        PICTURE_HEIGHT,
        LANES);
  }

  private String about(RecentWorkshop recent) {
    var parts = new ArrayList<String>();
    parts.add(when(recent));
    Workshop content = recent.content();
    if (content != null) {
      parts.add(texts.say("start.recent.cards", content.cards().size()));
      if (content.maps().size() > 1) {
        parts.add(texts.say("start.recent.maps", content.maps().size()));
      }
    }
    parts.add(folder(recent.file()));
    return String.join(" · ", parts);
  }

  private String when(RecentWorkshop recent) {
    var changed = recent.changed();
    if (changed == null) {
      return texts.say("start.recent.missing");
    }
    ZonedDateTime then = changed.atZone(clock.getZone());
    var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
    LocalDate today = LocalDate.now(clock);
    if (then.toLocalDate().equals(today)) {
      return texts.say("start.today", time.format(then));
    }
    if (then.toLocalDate().equals(today.minusDays(1))) {
      return texts.say("start.yesterday", time.format(then));
    }
    var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
    return date.format(then);
  }

  // The last two folders are enough to know it by.
  private static String folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return "";
    }
    int depth = folder.getNameCount();
    return depth <= 2 ? folder.toString() : folder.subpath(depth - 2, depth).toString();
  }
}
