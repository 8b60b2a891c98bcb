package org.journeywall.desktop.digitise;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.event.ActionEvent;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.journeywall.desktop.Texts;
import org.journeywall.digitise.review.Carving;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.Sitting;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// The pointer over the wall: chooses notes, drags edges and corners, draws what was missed, and
/// gives stages their names.
final class WallHand {
  private static final double DRAWN = 12;
  private static final double STEEP = 200;

  private final WallSight wall;
  private final Table table;
  private final Texts texts;
  private final Outlining outlining;
  private final Runnable back;
  private final TextField name = new TextField();
  private final ContextMenu menu = new ContextMenu();
  private boolean drawing;
  private @Nullable Grip grip;
  private @Nullable Sitting before;
  private @Nullable Quad outline;
  private Spot from = new Spot(0, 0);
  private Spot at = new Spot(0, 0);

  /// Looks again where the wall was given another outline.
  interface Outlining {
    /// @param outline in the photograph's pixels
    void lookAgain(int photo, Quad outline);
  }

  /// @param back gives the keyboard back to the line of text
  WallHand(WallSight wall, Table table, Texts texts, Outlining outlining, Runnable back) {
    this.wall = wall;
    this.table = table;
    this.texts = texts;
    this.outlining = outlining;
    this.back = back;
    name.setId("stage-name");
    name.setVisible(false);
    wall.getChildren().add(name);
    wall.setOnMousePressed(this::pressed);
    wall.setOnMouseDragged(this::dragged);
    wall.setOnMouseReleased(this::released);
    wall.setOnMouseMoved(this::moved);
    wall.setOnContextMenuRequested(this::offer);
    wall.setOnScroll(event -> {
      if (event.isShortcutDown()) {
        wall.zoom(Math.exp(event.getDeltaY() / STEEP), event.getX(), event.getY());
      } else {
        wall.pan(event.getDeltaX(), event.getDeltaY());
      }
    });
  }

  /// From now on the pointer draws a note; asked again, or with [#stop], no more. A key alone draws
  /// it where the pointer is.
  void draw() {
    if (drawing) {
      put(at);
    } else {
      drawing = true;
      wall.setCursor(Cursor.CROSSHAIR);
      sketch();
    }
  }

  boolean isDrawing() {
    return drawing;
  }

  /// The pointer draws no more.
  void stop() {
    drawing = false;
    wall.setCursor(Cursor.DEFAULT);
    wall.sketch(null);
  }

  private void sketch() {
    wall.sketch(Carving.sized(table.review(), photoAt(at), at));
  }

  private void put(Spot middle) {
    table.change(now -> now.going(Carving.draw(now.kept(), photoAt(middle), middle)));
    stop();
  }

  private int photoAt(Spot spot) {
    Review review = table.review();
    for (int i = 0; i < review.photos().size(); i++) {
      if (review.photos().get(i).seen().contains(spot)) {
        return i;
      }
    }
    return wall.frontPhoto();
  }

  private void moved(MouseEvent event) {
    at = wall.sight().wall(event.getX(), event.getY());
    if (drawing) {
      sketch();
      return;
    }
    Grip here = grip(event.getX(), event.getY());
    wall.setCursor(
        switch (here) {
          case Grip.StageEdge _ -> Cursor.H_RESIZE;
          case Grip.LaneEdge _ -> Cursor.V_RESIZE;
          case Grip.Corner _ -> Cursor.MOVE;
          case null -> Cursor.DEFAULT;
        });
  }

  private @Nullable Grip grip(double x, double y) {
    return Grip.at(table.review(), wall.sight(), wall.frontPhoto(), x, y);
  }

  private void pressed(MouseEvent event) {
    menu.hide();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    keep();
    from = wall.sight().wall(event.getX(), event.getY());
    at = from;
    if (drawing || named(event)) {
      return;
    }
    grip = grip(event.getX(), event.getY());
    before = table.sittingProperty().get();
    if (grip == null) {
      choose(from, event.getClickCount() > 1);
    } else {
      wall.hold(grip, null);
    }
  }

  private void choose(Spot spot, boolean twice) {
    WallNote note = table.review().noteAt(spot);
    if (note != null) {
      table.change(now -> now.go(note.id()));
    } else if (twice) {
      divide(spot);
    }
    back.run();
  }

  private void divide(Spot spot) {
    table.change(
        now -> now.staying(now.review().withStages(now.review().stages().divided(spot.x()))));
  }

  private boolean named(MouseEvent event) {
    Review review = table.review();
    var spot = new Spot(event.getX(), event.getY());
    for (int i = 0; i < review.stages().count() && !wall.asItIsProperty().get(); i++) {
      if (wall.stagePill(i).contains(spot)) {
        int index = i;
        ask(wall.stagePill(i), review.stageName(i), text -> renameStage(index, text));
        return true;
      }
    }
    for (int i = 0; i < review.lanes().count() && review.lanes().count() > 1; i++) {
      if (wall.lanePill(i).contains(spot)) {
        int index = i;
        ask(wall.lanePill(i), review.lanes().get(i).name(), text -> renameLane(index, text));
        return true;
      }
    }
    return false;
  }

  private void renameStage(int index, String text) {
    table.change(now -> now.going(now.kept().renameStage(index, text)));
  }

  private void renameLane(int index, String text) {
    table.change(
        now -> now.staying(now.review().withLanes(now.review().lanes().renamed(index, text))));
  }

  private void ask(Quad pill, String text, Consumer<String> then) {
    name.setText(text);
    name.resizeRelocate(pill.left() - 10, pill.top() - 3, pill.across() + 20, pill.down() + 6);
    name.setManaged(false);
    name.setVisible(true);
    name.setOnAction(event -> {
      name.setVisible(false);
      then.accept(name.getText());
      back.run();
    });
    name.requestFocus();
    name.selectAll();
  }

  /// Takes the name being typed, as leaving its field does.
  private void keep() {
    if (name.isVisible() && name.getOnAction() != null) {
      name.fireEvent(new ActionEvent());
    }
  }

  /// Gives up the name being typed; whether there was one.
  boolean giveUpName() {
    boolean shown = name.isVisible();
    name.setVisible(false);
    back.run();
    return shown;
  }

  private void dragged(MouseEvent event) {
    at = wall.sight().wall(event.getX(), event.getY());
    Sitting start = before;
    if (drawing) {
      wall.sketch(Quad.of(from, new Spot(at.x(), from.y()), at, new Spot(from.x(), at.y())));
    } else if (start != null) {
      drag(start);
    }
  }

  // From the review before the drag, so that a drag is one step to take back.
  private void drag(Sitting start) {
    Review review = start.review();
    switch (grip) {
      case Grip.StageEdge(int index) ->
          table.change(
              now -> start.staying(review.withStages(review.stages().moved(index, at.x()))));
      case Grip.LaneEdge(int index) ->
          table.change(now -> start.staying(review.withLanes(review.lanes().moved(index, at.y()))));
      case Grip.Corner(int photo, int index) -> {
        Quad old = review.photos().get(photo).wall();
        outline = cornered(old, index, at);
        wall.hold(grip, outline);
      }
      case null -> {}
    }
  }

  private static Quad cornered(Quad old, int index, Spot spot) {
    return new Quad(
        index == 0 ? spot : old.a(),
        index == 1 ? spot : old.b(),
        index == 2 ? spot : old.c(),
        index == 3 ? spot : old.d());
  }

  private void released(MouseEvent event) {
    if (drawing && event.getButton() == MouseButton.PRIMARY) {
      drawn(event);
      return;
    }
    Quad wanted = outline;
    if (grip instanceof Grip.Corner(int photo, int index) && wanted != null) {
      PhotoPage page = table.review().photos().get(photo);
      outlining.lookAgain(photo, page.straight().inverse().apply(wanted));
    }
    grip = null;
    before = null;
    outline = null;
    wall.hold(null, null);
  }

  private void drawn(MouseEvent event) {
    Spot start = wall.sight().view(from);
    boolean clicked = start.distance(new Spot(event.getX(), event.getY())) < DRAWN;
    if (clicked) {
      put(at);
    } else {
      Quad box = Quad.of(from, new Spot(at.x(), from.y()), at, new Spot(from.x(), at.y()));
      table.change(now -> now.going(Carving.draw(now.kept(), photoAt(box.centre()), box)));
      stop();
    }
    back.run();
  }

  private void offer(ContextMenuEvent event) {
    Spot spot = wall.sight().wall(event.getX(), event.getY());
    menu.getItems().clear();
    switch (grip(event.getX(), event.getY())) {
      case Grip.StageEdge(int index) ->
          item("digitise.stage.join", now -> now.withStages(now.stages().joined(index)));
      case Grip.LaneEdge(int index) ->
          item("digitise.lane.join", now -> now.withLanes(now.lanes().joined(index)));
      case Grip.Corner _ -> {}
      case null -> {
        item("digitise.stage.divide", now -> now.withStages(now.stages().divided(spot.x())));
        item("digitise.lane.divide", now -> now.withLanes(now.lanes().divided(spot.y())));
      }
    }
    menu.show(wall, event.getScreenX(), event.getScreenY());
  }

  private void item(String key, UnaryOperator<Review> step) {
    var item = new MenuItem(texts.say(key));
    item.setOnAction(event -> table.change(now -> now.staying(step.apply(now.review()))));
    menu.getItems().add(item);
  }
}
