package org.journeywall.desktop.digitise;

import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.picture.PixelImage;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.review.NoteRole;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.Sitting;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.raster.Pixels;
import org.jspecify.annotations.Nullable;

/// The note in front: its picture, large, and the line for its text.
final class NotePane extends VBox {
  private static final int OPAQUE = 0xFF000000;

  private final Table table;
  private final WallSight wall;
  private final Texts texts;
  private final Texts kinds;
  private final Executor background;
  private final ImageView picture = new ImageView();
  private final Label about = new Label();
  private final TextField line = new TextField();
  private final Label hint = new Label();
  private @Nullable Shown shown;
  private boolean showing;

  /// What the line and the picture are of.
  private record Shown(int id, int photo, Quad quad) {}

  /// @param kinds has the names of kinds of cards
  /// @param wall knows what stages and lanes are called
  NotePane(Table table, WallSight wall, Texts texts, Texts kinds, Executor background) {
    this.table = table;
    this.wall = wall;
    this.texts = texts;
    this.kinds = kinds;
    this.background = background;
    var frame = new StackPane(picture);
    frame.getStyleClass().add("note-frame");
    frame.setMinSize(0, 120);
    frame.setPrefHeight(0);
    VBox.setVgrow(frame, Priority.ALWAYS);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setManaged(true);
    picture.fitWidthProperty().bind(frame.widthProperty().subtract(2));
    picture.fitHeightProperty().bind(frame.heightProperty().subtract(2));
    about.getStyleClass().add("quiet");
    about.setId("note-about");
    line.setId("note-line");
    line.getStyleClass().add("note-line");
    line.setAccessibleText(texts.say("digitise.line"));
    line.textProperty().addListener((value, was, is) -> typed(is));
    hint.setId("note-hint");
    hint.getStyleClass().addAll("small", "note-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setMargin(about, new Insets(14, 0, 8, 0));
    VBox.setMargin(hint, new Insets(7, 0, 0, 0));
    getChildren().setAll(frame, about, line, hint);
    table.onChange(this::show);
    show(table.sittingProperty().get());
  }

  TextField line() {
    return line;
  }

  /// The text is edited where it stands instead of being replaced.
  void edit() {
    line.requestFocus();
    line.deselect();
    line.end();
  }

  /// Whether keys that edit text belong to the line: it was changed or opened for editing.
  boolean isEdited() {
    WallNote note = table.review().currentNote();
    boolean all = line.getSelectedText().length() == line.getText().length();
    return note != null && (!note.text().equals(line.getText()) || !all);
  }

  /// Whether something was typed that is not decided yet.
  boolean isTyped() {
    WallNote note = table.review().currentNote();
    return note != null && !note.text().equals(line.getText());
  }

  private void typed(String text) {
    if (!showing) {
      table.change(now -> now.typed(text));
    }
  }

  private void show(Sitting sitting) {
    Review review = sitting.review();
    WallNote note = review.currentNote();
    Shown now = note == null ? null : new Shown(note.id(), note.photo(), note.quad());
    boolean other = now == null || !now.equals(shown);
    showing = true;
    if (!line.getText().equals(sitting.line())) {
      line.setText(sitting.line());
      line.selectAll();
    } else if (other) {
      line.selectAll();
    }
    showing = false;
    line.setDisable(note == null);
    about.setText(note == null ? texts.say("digitise.none") : about(review, note));
    hint.setText(note == null ? texts.say("digitise.none.todo") : hint(review, note));
    if (other) {
      shown = now;
      picture.setImage(null);
      if (now != null) {
        background.execute(() -> decode(now));
      }
    }
  }

  private String about(Review review, WallNote note) {
    String place = wall.stageName(review.stageOf(note));
    if (review.lanes().count() > 1) {
      place += " · " + wall.laneName(review.laneOf(note));
    }
    String colour = texts.say("digitise.colour." + note.colour().name().toLowerCase(Locale.ROOT));
    String becomes =
        note.role() == NoteRole.STAGE_NAME
            ? texts.say("digitise.names-stage")
            : kinds.say("kind." + note.colour().kind().name().toLowerCase(Locale.ROOT));
    String votes =
        note.found().votes() == 0 ? "" : texts.say("digitise.votes", note.found().votes());
    return texts.say(
        "digitise.about",
        review.number(note),
        review.notes().size(),
        place,
        colour,
        becomes,
        votes);
  }

  private String hint(Review review, WallNote note) {
    if (review.progress().isDone()) {
      return texts.say("digitise.hint.done");
    }
    if (note.state().isDecided()) {
      String state = note.state().name().toLowerCase(Locale.ROOT);
      return texts.say("digitise.hint." + state);
    }
    if (note.found().suggestion().isEmpty()) {
      return texts.say("digitise.hint.unread");
    }
    return texts.say(note.isSure() ? "digitise.hint.sure" : "digitise.hint.unsure");
  }

  private void decode(Shown wanted) {
    Photo photo = table.sheet(wanted.photo()).photo();
    Crop crop = Crop.of(photo, wanted.quad().times(1.0 / photo.step()));
    var pixels = new Pixels(crop.width(), crop.height());
    for (int i = 0; i < pixels.argb().length; i++) {
      pixels.argb()[i] = OPAQUE | crop.rgb(i % crop.width(), i / crop.width());
    }
    Platform.runLater(() -> {
      if (wanted.equals(shown)) {
        picture.setImage(PixelImage.of(pixels));
      }
    });
  }
}
