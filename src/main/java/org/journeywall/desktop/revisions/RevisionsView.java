package org.journeywall.desktop.revisions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.desktop.picture.PixelImage;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;
import org.journeywall.model.Workshop;
import org.journeywall.raster.Pixels;
import org.jspecify.annotations.Nullable;

/// The panel of earlier states: on the left the list of them by day, on the right the one that is
/// chosen. FX thread only.
final class RevisionsView extends HBox {
  private static final double LIST_WIDTH = 372;

  private final StateReader reader;
  private final @Nullable Present present;
  private final Ways ways;
  private final Texts texts;
  private final Moments moments;
  private final SinceWords since;
  private final double density;
  private final TextField name = new TextField();
  private final VBox list = new VBox(2);
  private final ToggleGroup chosen = new ToggleGroup();
  private final Map<PastState, Workshop> read = new HashMap<>();
  private final Map<PastState, Problem> unreadable = new HashMap<>();
  private final StatePane pane;

  /// Where the panel leads.
  ///
  /// @param copy opens a state as a workshop of its own
  /// @param compare lays a state of this name beside what is on the wall
  /// @param close takes the panel away
  record Ways(Consumer<PastState> copy, BiConsumer<Workshop, String> compare, Runnable close) {}

  /// @param present null where the workshop itself cannot be opened
  /// @param density pixels of the screen per pixel of the window
  RevisionsView(
      StateReader reader,
      @Nullable Present present,
      Ways ways,
      Texts texts,
      Moments moments,
      double density) {
    super(24);
    this.reader = reader;
    this.present = present;
    this.ways = ways;
    this.texts = texts;
    this.moments = moments;
    this.density = density;
    since = new SinceWords(texts);
    pane =
        new StatePane(
            new StatePane.Deeds(
                this::restore, this::openCopy, this::forget, this::compare, present != null),
            texts);
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefSize(LIST_WIDTH, 480);
    scroll.setMinWidth(LIST_WIDTH);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var left = new VBox(12, scroll);
    if (present != null) {
      left.getChildren().addFirst(keeping(present));
    }
    HBox.setHgrow(pane, Priority.ALWAYS);
    getChildren().setAll(left, pane);
    getStylesheets()
        .add(
            Objects.requireNonNull(RevisionsView.class.getResource("revisions.css"))
                .toExternalForm());
    chosen.selectedToggleProperty().addListener((value, was, is) -> show());
    pane.nothing(texts.say("reading"));
    fill();
  }

  /// Puts the keyboard where one begins: to give the present state a name, or to look at the list.
  void begin() {
    (present == null ? list : name).requestFocus();
  }

  private Node keeping(Present now) {
    name.setId("revision-name");
    name.setPromptText(texts.say("keep.prompt"));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button keep = Buttons.text(texts.say("keep"), () -> keep(now));
    keep.setId("revision-keep");
    keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    name.setOnAction(event -> keep(now));
    return new HBox(8, name, keep);
  }

  private void keep(Present now) {
    if (!name.getText().isBlank()) {
      now.keep(name.getText().strip());
      name.clear();
      fill();
    }
  }

  private @Nullable Workshop now() {
    return present == null ? null : present.workshop();
  }

  private @Nullable MapId map() {
    return present == null ? null : present.map();
  }

  private void fill() {
    reader.list(now(), this::fill);
  }

  private void fill(List<PastState> states) {
    ObservableList<Node> rows = list.getChildren();
    rows.clear();
    if (states.isEmpty()) {
      pane.nothing(texts.say("none"));
      return;
    }
    LocalDate day = null;
    for (PastState state : states) {
      if (!moments.dayOf(state.at()).equals(day)) {
        day = moments.dayOf(state.at());
        var heading = new Label(moments.day(state.at()));
        heading.getStyleClass().add("state-day");
        rows.add(heading);
      }
      var row = new StateRow(state, moments, texts, this::restore);
      row.setToggleGroup(chosen);
      rows.add(row);
    }
    int width = (int) Math.round(StateRow.PICTURE_WIDTH * density);
    int height = (int) Math.round(StateRow.PICTURE_HEIGHT * density);
    reader.read(states, map(), width, height, this::take);
  }

  private void take(StateReader.Read found) {
    for (Node node : list.getChildren()) {
      if (node instanceof StateRow row && row.state().equals(found.state())) {
        take(found, row);
      }
    }
  }

  private void take(StateReader.Read found, StateRow row) {
    switch (found.workshop()) {
      case Outcome.Done<Workshop>(var workshop) -> {
        read.put(found.state(), workshop);
        row.say(sinceThen(workshop));
        if (present != null) {
          row.offer();
        }
      }
      case Outcome.Failed<Workshop>(var problem) -> {
        unreadable.put(found.state(), problem);
        row.say(texts.say("unreadable"));
      }
    }
    Pixels pixels = found.picture();
    if (pixels != null) {
      row.show(PixelImage.of(pixels), density);
    }
    if (chosen.getSelectedToggle() == row) {
      show();
    } else if (chosen.getSelectedToggle() == null
        && (differs(found.state()) || row == list.getChildren().getLast())) {
      row.setSelected(true);
    }
  }

  // The newest state that is not what is on the wall anyway is most likely the one wanted.
  private boolean differs(PastState state) {
    Workshop workshop = read.get(state);
    return workshop != null
        && (present == null || !sinceThen(workshop).equals(texts.say("since.nothing")));
  }

  private String sinceThen(Workshop workshop) {
    Workshop now = now();
    return now == null ? since.size(workshop) : since.say(workshop, now);
  }

  private @Nullable PastState state() {
    return chosen.getSelectedToggle() instanceof StateRow row ? row.state() : null;
  }

  private void show() {
    PastState state = state();
    if (state == null) {
      pane.nothing(texts.say(list.getChildren().isEmpty() ? "none" : "choose"));
      return;
    }
    boolean named = present != null && state instanceof PastState.Named;
    String name = called(state);
    Workshop workshop = read.get(state);
    Problem problem = unreadable.get(state);
    if (workshop != null) {
      String words =
          present == null
              ? since.size(workshop)
              : since.size(workshop) + " · " + sinceThen(workshop);
      pane.head(name, words, true, named);
      reader.read(
          List.of(state),
          map(),
          (int) Math.round((StatePane.PICTURE_WIDTH - 32) * density),
          (int) Math.round((StatePane.PICTURE_HEIGHT - 32) * density),
          this::draw);
    } else {
      String words =
          problem == null ? texts.say("reading") : ProblemTexts.sentence(problem, texts.locale());
      pane.head(name, words, false, named);
    }
  }

  private String called(PastState state) {
    return state instanceof PastState.Named(var revision)
        ? revision.name()
        : moments.moment(state.at());
  }

  private void draw(StateReader.Read found) {
    Pixels pixels = found.picture();
    if (pixels != null && found.state().equals(state())) {
      Image image = PixelImage.of(pixels);
      pane.picture(image, density);
    }
  }

  private void restore() {
    PastState state = state();
    if (state != null) {
      restore(state);
    }
  }

  private void restore(PastState state) {
    Workshop workshop = read.get(state);
    if (workshop != null && present != null) {
      ways.close.run();
      present.restore(workshop, moments.moment(state.at()));
    }
  }

  private void openCopy() {
    PastState state = state();
    if (state != null) {
      ways.copy.accept(state);
    }
  }

  private void compare() {
    PastState state = state();
    Workshop workshop = state == null ? null : read.get(state);
    if (state != null && workshop != null) {
      ways.close.run();
      ways.compare.accept(workshop, called(state));
    }
  }

  private void forget() {
    if (state() instanceof PastState.Named(var revision) && present != null) {
      present.forget(revision.id());
      chosen.selectToggle(null);
      fill();
    }
  }
}
