package org.journeywall.desktop.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.field.Segments;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.desktop.look.Look;
import org.journeywall.model.CardId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.jspecify.annotations.Nullable;

/// The comparison: what with what, how it is looked at, and below the lists and walls. FX thread
/// only.
final class CompareView extends BorderPane {
  private static final double CHOICE_WIDTH = 270;

  private final Texts texts;
  private final Sides sides;
  private final Deeds deeds;
  private final Panes panes;
  private final Choice<Side> before = new Choice<>(Side::name);
  private final Choice<Side> after = new Choice<>(Side::name);
  private final Segments<Way> ways;
  private final Label summary = new Label();
  private final Button export;
  private final StackPane room = new StackPane();
  private Side first;
  private Side second;
  private Way way = Way.OVERLAID;
  private @Nullable Compared compared;
  private int asked;
  private @Nullable String kept;

  /// How the differences are looked at.
  enum Way {
    LIST,
    SIDE_BY_SIDE,
    OVERLAID
  }

  /// Makes walls that are looked at.
  interface Panes {
    /// @param pictures of the workshop that is on the wall
    BoardPane through(Camera camera, Table<PictureId, Picture> pictures);
  }

  /// What the view cannot do itself.
  interface Deeds {
    /// Compares, and hands the outcome over later.
    void compare(Side first, Side second, Consumer<Compared> then);

    /// Asks for a file, adds what is in it to the sides, and hands its map over.
    void askFile(Consumer<Side> then);

    /// Goes back to the map.
    void leave();

    /// Gives the open workshop as it stands a name.
    void keep(String name);

    /// Hands the comparison out.
    void export(Compared compared, Node from);

    /// Brings a card into view, if it is there.
    void show(CardId card);
  }

  CompareView(Texts texts, Sides sides, Side first, Side second, Deeds deeds, Panes panes) {
    this.texts = texts;
    this.sides = sides;
    this.first = first;
    this.second = second;
    this.deeds = deeds;
    this.panes = panes;
    ways = new Segments<>(List.of(Way.values()), this::name, false).fitted();
    export = Buttons.primary(texts.say("export"), this::export);
    export.setId("compare-export");
    before.setId("compare-before");
    after.setId("compare-after");
    summary.setId("compare-summary");
    summary.getStyleClass().add("quiet");
    setTop(head());
    setCenter(room);
    showChoices();
    compare();
  }

  /// Gives it the look of its window, and its own on top.
  void dress(Look look) {
    look.dress(this);
    FieldStyles.dress(this);
    getStylesheets()
        .add(Objects.requireNonNull(CompareView.class.getResource("compare.css")).toExternalForm());
  }

  private String name(Way one) {
    return switch (one) {
      case LIST -> texts.say("way.list");
      case SIDE_BY_SIDE -> texts.say("way.side-by-side");
      case OVERLAID -> texts.say("way.overlaid");
    };
  }

  private Node head() {
    before.setPrefWidth(CHOICE_WIDTH);
    after.setPrefWidth(CHOICE_WIDTH);
    Button file = Buttons.text(texts.say("file"), this::askFile);
    file.setId("compare-file");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line =
        new HBox(
            12,
            new Field(texts.say("before"), before),
            new Field(texts.say("after"), after),
            file,
            space,
            ways,
            export);
    line.setAlignment(Pos.BOTTOM_LEFT);
    line.setFillHeight(false);
    var head = new VBox(10, line, summary);
    head.setPadding(new Insets(14, 18, 12, 18));
    head.getStyleClass().add("compare-head");
    return head;
  }

  private void askFile() {
    deeds.askFile(side -> {
      first = side;
      showChoices();
      compare();
    });
  }

  // What has a name now is what later changes are held against.
  private void keep(String name) {
    deeds.keep(name);
    sides.renew();
    second = sides.present();
    first = sides.other();
    showChoices();
    compare();
    kept = name;
  }

  /// Compares once more where the open workshop has changed since.
  void renew() {
    if (sides.renew()) {
      first = sides.like(first);
      second = sides.like(second);
      showChoices();
      compare();
    }
  }

  private void showChoices() {
    before.show(
        sides.all(),
        first,
        chosen -> {
          first = chosen;
          compare();
        });
    after.show(
        sides.all(),
        second,
        chosen -> {
          second = chosen;
          compare();
        });
    ways.show(way, this::look);
  }

  private void look(@Nullable Way wanted) {
    way = Objects.requireNonNullElse(wanted, way);
    ways.show(way, this::look);
    show();
  }

  private void compare() {
    compared = null;
    kept = null;
    export.setDisable(true);
    summary.setText(texts.say("working"));
    int turn = ++asked;
    deeds.compare(
        first,
        second,
        outcome -> {
          if (turn == asked) {
            compared = outcome;
            export.setDisable(false);
            summary.setText(outcome.words().summary(outcome.differences()));
            show();
          }
        });
  }

  private void show() {
    Compared now = compared;
    if (now == null) {
      return;
    }
    Node content = now.differences().isEmpty() ? nothing() : content(now);
    room.getChildren().setAll(content);
    Objects.requireNonNullElse(content.lookup(".compared-wall"), content).requestFocus();
  }

  private Node nothing() {
    String name = kept;
    if (name != null) {
      return NothingDifferent.kept(texts, name, deeds::leave);
    }
    String what = texts.say(sides.all().size() == 1 ? "alone" : "same");
    return NothingDifferent.named(texts, what, this::keep);
  }

  private Node content(Compared now) {
    return switch (way) {
      case LIST -> list(now);
      case SIDE_BY_SIDE -> explained(sideBySide(now), now);
      case OVERLAID -> explained(overlaid(now), now);
    };
  }

  private Node list(Compared now) {
    var list = new ChangeList(now.words(), card -> deeds.show(now.states().origin(card)));
    list.show(now.differences());
    return list;
  }

  private Node explained(Node wall, Compared now) {
    var both = new VBox(wall, new SignLegend(texts, now.differences(), now.words()));
    VBox.setVgrow(wall, Priority.ALWAYS);
    return both;
  }

  private Node sideBySide(Compared now) {
    var camera = new Camera();
    BoardPane left = pane(camera, now);
    BoardPane right = pane(camera, now);
    left.show(now.before(), first.name());
    right.show(now.after(), second.name());
    camera.walls(
        Math.max(now.before().board().width(), now.after().board().width()),
        Math.max(now.before().board().height(), now.after().board().height()));
    fitWhenLaidOut(camera, left);
    var both = new HBox(2, named(first.name(), left), named(second.name(), right));
    both.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
    both.getChildren().forEach(one -> ((Region) one).setPrefWidth(0));
    return both;
  }

  // Those of both sides are on the wall that shows both.
  private BoardPane pane(Camera camera, Compared now) {
    return panes.through(camera, now.overlaid().workshop().pictures());
  }

  private static VBox named(String name, BoardPane pane) {
    var label = new Label(name);
    label.getStyleClass().add("strong");
    label.setPadding(new Insets(6, 18, 6, 18));
    VBox.setVgrow(pane, Priority.ALWAYS);
    return new VBox(label, pane);
  }

  private Node overlaid(Compared now) {
    var camera = new Camera();
    BoardPane pane = pane(camera, now);
    pane.setId("compare-overlaid");
    pane.show(now.over(), texts.say("way.overlaid"));
    camera.walls(now.over().board().width(), now.over().board().height());
    fitWhenLaidOut(camera, pane);
    return pane;
  }

  private static void fitWhenLaidOut(Camera camera, BoardPane pane) {
    Runnable fit =
        () -> {
          if (pane.getWidth() > 0 && pane.getHeight() > 0) {
            camera.fit(pane.getWidth(), pane.getHeight());
          }
        };
    pane.widthProperty().addListener(change -> fit.run());
    pane.heightProperty().addListener(change -> fit.run());
  }

  private void export() {
    Compared now = compared;
    if (now != null) {
      deeds.export(now, export);
    }
  }
}
