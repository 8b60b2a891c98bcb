package org.journeywall.desktop.inspector;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.NextFrame;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.field.Typing;
import org.journeywall.desktop.people.People;
import org.journeywall.edit.Selection;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;

/// The panel at the right of the wall. It shows what is selected (one card, several, a stage, a
/// lane, a link, else the map) and follows every change of it, a frame behind the wall; what is
/// changed here is a command of the desk.
public final class InspectorPane extends Region {
  private static final double WIDTH = 316;

  private final Desk desk;
  private final Typing typing;
  private final Later<CardPanel> cards;
  private final Later<StagePanel> stage;
  private final Later<LanePanel> lane;
  private final Later<LinkPanel> link;
  private final Later<MapPanel> map;
  private final VBox panels = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final NextFrame soon = new NextFrame(this::show);
  private final Runnable deaf;
  private final ChangeListener<Object> turn = (value, was, is) -> turn();

  /// @param clock tells today, for new measurements
  /// @param background where pictures are decoded
  public InspectorPane(
      Desk desk, Texts texts, Palette palette, People people, Clock clock, Executor background) {
    this.desk = desk;
    typing = Typing.on(desk);
    var kit = new Kit(desk, texts.beside(InspectorPane.class), palette, typing, clock, background);
    cards = new Later<>(() -> new CardPanel(kit));
    stage = new Later<>(() -> new StagePanel(kit));
    lane = new Later<>(() -> new LanePanel(kit));
    link = new Later<>(() -> new LinkPanel(kit));
    map = new Later<>(() -> new MapPanel(kit, people));
    panels.getStyleClass().add("panels");
    scroll.setContent(panels);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getStyleClass().add("inspector");
    FieldStyles.dress(this);
    getStylesheets()
        .add(
            Objects.requireNonNull(InspectorPane.class.getResource("inspector.css"))
                .toExternalForm());
    getChildren().setAll(scroll);
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    // Not the property: what was previewed and is then committed is the same workshop to it.
    deaf = desk.editor().onChange(change -> follow());
    desk.selectionProperty().addListener(turn);
    desk.mapProperty().addListener(turn);
    addEventFilter(InputEvent.ANY, event -> soon.now());
    soon.ask();
  }

  /// Commits what is half typed: before the workshop is saved, exported or closed.
  public void settle() {
    typing.settle();
  }

  /// Commits what is half typed and lets go of the desk; the pane is not shown again.
  public void dispose() {
    typing.settle();
    soon.stop();
    deaf.run();
    desk.selectionProperty().removeListener(turn);
    desk.mapProperty().removeListener(turn);
  }

  // A gesture previews on every move of the pointer and changes nothing that is shown here.
  private void follow() {
    if (!desk.editor().isPreviewing()) {
      soon.ask();
    }
  }

  private void turn() {
    typing.settle();
    soon.ask();
    scroll.setVvalue(0);
  }

  private void show() {
    Workshop workshop = desk.workshop();
    if (!workshop.maps().contains(desk.map())) {
      // The map in front was removed; the desk is about to put another there.
      return;
    }
    switch (desk.selection().pruned(workshop)) {
      case Selection.Cards chosen -> {
        cards.get().show(Chosen.of(workshop, chosen.ids()));
        put(cards.get());
      }
      case Selection.Stage(var id) -> {
        stage.get().show(workshop, id);
        put(stage.get());
      }
      case Selection.Lane(var id) -> {
        lane.get().show(workshop, id);
        put(lane.get());
      }
      case Selection.Link(var id) -> {
        link.get().show(workshop, id);
        put(link.get());
      }
      case Selection.None _, Selection.Cell _, Selection.Parking _ -> {
        map.get().show(workshop, desk.map());
        put(map.get());
      }
    }
  }

  private void put(Node panel) {
    if (!panels.getChildren().contains(panel)) {
      panels.getChildren().add(panel);
    }
    for (Node one : panels.getChildren()) {
      one.setVisible(one == panel);
      one.setManaged(one == panel);
    }
  }

  @Override
  protected void layoutChildren() {
    layoutInArea(
        scroll,
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset(),
        0,
        HPos.LEFT,
        VPos.TOP);
  }
}
