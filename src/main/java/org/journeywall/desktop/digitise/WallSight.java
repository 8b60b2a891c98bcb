package org.journeywall.desktop.digitise;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.journeywall.digitise.WallWords;
import org.journeywall.digitise.review.Bands;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// The wall with its notes, stages and lanes: straightened, or the photograph as it is.
final class WallSight extends Pane {
  private static final double MARGIN = 26;
  private static final double TOP = 46;
  private static final double PILL = 24;
  private static final double PILL_TOP = 10;
  private static final double WIDEST_PILL = 150;
  private static final double NEAREST = 12;

  private final Table table;
  private final WallWords words;
  private final double textSize;
  private final Canvas canvas = new Canvas();
  private final BooleanProperty asItIs = new SimpleBooleanProperty();
  private Homography near = Homography.NONE;
  private int followed = -1;
  private @Nullable Grip held;
  private @Nullable Quad outline;
  private @Nullable Quad drawn;
  private BiConsumer<Ink, Sight> besides = (ink, sight) -> {};

  WallSight(Table table, WallWords words, double textSize) {
    this.table = table;
    this.words = words;
    this.textSize = textSize;
    getChildren().add(canvas);
    getStyleClass().add("digitise-wall");
    setId("digitise-wall");
    setMinSize(200, 200);
    table.onChange(now -> {
      follow(now.review().currentNote());
      show();
    });
    asItIs.subscribe(this::show);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    super.layoutChildren();
    show();
  }

  /// Whether the photograph is shown as it is, to compare with.
  BooleanProperty asItIsProperty() {
    return asItIs;
  }

  /// What a pointer holds, to be drawn stronger; null for nothing.
  ///
  /// @param wall the outline as it is being dragged, in the plane of the wall; null where it is not
  void hold(@Nullable Grip grip, @Nullable Quad wall) {
    held = grip;
    outline = wall;
    show();
  }

  /// Something else is drawn over the notes.
  void besides(BiConsumer<Ink, Sight> drawing) {
    besides = drawing;
    show();
  }

  /// A note being drawn, in the plane of the wall; null for none.
  void sketch(@Nullable Quad note) {
    drawn = note;
    show();
  }

  /// The photograph the note in front is seen in.
  int frontPhoto() {
    WallNote note = table.review().currentNote();
    return note == null ? 0 : note.photo();
  }

  Sight sight() {
    Review review = table.review();
    Quad room =
        Quad.box(MARGIN, TOP, Math.max(MARGIN + 1, getWidth() - MARGIN), getHeight() - MARGIN / 2);
    if (asItIs.get()) {
      PhotoPage page = review.photos().get(frontPhoto());
      return Sight.fitting(page.straight().inverse(), page.frame(), room).then(near);
    }
    return Sight.fitting(Homography.NONE, review.extent(), room).then(near);
  }

  /// Comes nearer, or goes away where the factor is below 1; what is at this place stays there.
  void zoom(double factor, double x, double y) {
    double now = near.a();
    double wanted = Math.clamp(now * factor, 1, NEAREST);
    double by = wanted / now;
    near =
        wanted == 1
            ? Homography.NONE
            : near.then(new Homography(by, 0, x - by * x, 0, by, y - by * y, 0, 0));
    show();
  }

  /// Moves what is seen by so many pixels, where it is nearer than all of it.
  void pan(double x, double y) {
    if (near.a() > 1) {
      near = near.then(new Homography(1, 0, x, 0, 1, y, 0, 0));
      show();
    }
  }

  // Whoever has come nearer follows the notes from one to the next.
  private void follow(@Nullable WallNote note) {
    if (note == null || note.id() == followed) {
      return;
    }
    followed = note.id();
    Spot at = sight().view(table.review().onWall(note).centre());
    boolean seen =
        at.x() > TOP && at.y() > TOP && at.x() < getWidth() - TOP && at.y() < getHeight() - TOP;
    if (!seen) {
      pan(getWidth() / 2 - at.x(), getHeight() / 2 - at.y());
    }
  }

  /// Where the name of a stage stands in the view.
  Quad stagePill(int index) {
    Review review = table.review();
    List<Double> edges = review.stages().edges();
    Sight sight = sight();
    Quad all = sight.view(review.extent());
    double top = review.extent().top();
    double left = index == 0 ? all.left() : sight.view(new Spot(edges.get(index - 1), top)).x();
    boolean last = index == edges.size();
    double right = last ? all.right() : sight.view(new Spot(edges.get(index), top)).x();
    double width = Math.clamp(right - left - 8, 24, WIDEST_PILL);
    double middle = (left + right) / 2;
    return Quad.box(middle - width / 2, PILL_TOP, middle + width / 2, PILL_TOP + PILL);
  }

  /// Where the name of a lane stands in the view.
  Quad lanePill(int index) {
    Review review = table.review();
    List<Double> edges = review.lanes().edges();
    Sight sight = sight();
    Quad extent = review.extent();
    double from = index == 0 ? extent.top() : edges.get(index - 1);
    Spot at = sight.view(new Spot(extent.left(), from));
    return Quad.box(at.x() - 8, at.y() + 8, at.x() + 92, at.y() + 8 + PILL);
  }

  String stageName(int index) {
    String name = table.review().stageName(index);
    return name.isBlank() ? words.stage(index + 1) : name;
  }

  String laneName(int index) {
    String name = table.review().lanes().get(index).name();
    return name.isBlank() ? words.lane(index + 1) : name;
  }

  private void show() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    Sight sight = sight();
    var ink = new Ink(on, textSize);
    pictures(on, sight);
    edges(ink, sight);
    notes(ink, sight);
    besides.accept(ink, sight);
    corners(ink, sight);
    if (drawn != null) {
      ink.outline(sight.view(drawn), Ink.BLUE, 3, true);
    }
    names(ink);
  }

  private void pictures(GraphicsContext on, Sight sight) {
    if (asItIs.get()) {
      int front = frontPhoto();
      PhotoPage page = table.review().photos().get(front);
      Quad onWall = page.straight().apply(page.frame());
      draw(on, table.sheet(front).picture().plain(), sight.view(onWall));
      return;
    }
    for (int i = 0; i < table.review().photos().size(); i++) {
      WallPicture picture = table.sheet(i).picture();
      draw(on, picture.straight(), sight.view(table.review().photos().get(i).seen()));
    }
  }

  private static void draw(GraphicsContext on, Image image, Quad box) {
    on.drawImage(image, box.left(), box.top(), box.across(), box.down());
  }

  private void edges(Ink ink, Sight sight) {
    Review review = table.review();
    Quad extent = review.extent();
    List<Double> stages = review.stages().edges();
    for (int i = 0; i < stages.size(); i++) {
      Spot from = sight.view(new Spot(stages.get(i), extent.top()));
      Spot to = sight.view(new Spot(stages.get(i), extent.bottom()));
      Spot above = asItIs.get() ? from : new Spot(from.x(), PILL_TOP + 4);
      ink.edge(above, to, new Grip.StageEdge(i).equals(held));
    }
    List<Double> lanes = review.lanes().edges();
    for (int i = 0; i < lanes.size(); i++) {
      Spot from = sight.view(new Spot(extent.left(), lanes.get(i)));
      Spot to = sight.view(new Spot(extent.right(), lanes.get(i)));
      ink.edge(from, to, new Grip.LaneEdge(i).equals(held));
    }
  }

  private void notes(Ink ink, Sight sight) {
    Review review = table.review();
    WallNote front = review.currentNote();
    for (WallNote note : review.notes()) {
      boolean seen = !asItIs.get() || note.photo() == frontPhoto();
      if (seen && !note.equals(front)) {
        ink.note(note, review.number(note), sight.view(review.onWall(note)), false);
      }
    }
    if (front != null) {
      ink.note(front, review.number(front), sight.view(review.onWall(front)), true);
    }
  }

  private void corners(Ink ink, Sight sight) {
    int photo = frontPhoto();
    Quad wall = outline == null ? table.review().photos().get(photo).wall() : outline;
    boolean set = outline != null || table.review().photos().get(photo).outline() != null;
    ink.corners(sight.view(wall), set);
  }

  private void names(Ink ink) {
    Review review = table.review();
    Bands stages = review.stages();
    for (int i = 0; i < stages.count() && !asItIs.get(); i++) {
      ink.pill(stagePill(i), stageName(i), !review.stageName(i).isBlank());
    }
    for (int i = 0; i < review.lanes().count() && !asItIs.get(); i++) {
      if (review.lanes().count() > 1) {
        ink.pill(lanePill(i), laneName(i), !review.lanes().get(i).name().isBlank());
      }
    }
  }
}
