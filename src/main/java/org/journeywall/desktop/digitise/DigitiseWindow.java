package org.journeywall.desktop.digitise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Look;
import org.journeywall.desktop.wall.KindRail;
import org.journeywall.digitise.WallWords;
import org.journeywall.digitise.again.Rehanging;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.read.Reader;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.digitise.review.Proposal;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.Sitting;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.model.Ids;
import org.journeywall.model.Picture;
import org.jspecify.annotations.Nullable;

/// The window in which the notes of a wall are gone through. FX thread only; whatever takes long
/// happens on `background`.
final class DigitiseWindow {
  private static final double NOTE_SHARE = 0.345;
  private static final double NARROWEST = 400;

  private final Stage stage;
  private final Look look;
  private final Texts texts;
  private final Ids ids;
  private final Executor background;
  private final Ends ends;
  private final String map;
  private final Suggests suggests;
  private final BorderPane root = new BorderPane();
  private final StackPane all = new StackPane(root);
  private @Nullable Table table;
  private @Nullable TopStrip top;
  private @Nullable NotePane note;
  private @Nullable Again again;

  /// Who reads what stands on the notes.
  ///
  /// @param language of the workshop, as its tag
  record Suggests(Reader reader, String language) {}

  /// How a sitting can end, and what else it asks for.
  interface Ends {
    /// The notes go on the wall.
    ///
    /// @param pictures of the notes, by their ids
    /// @param own whether they go on a map of their own
    void put(DigitiseWindow window, Review review, Map<Integer, Picture> pictures, boolean own);

    /// What is different goes on the map that was made of the wall before.
    ///
    /// @param pictures of new and moved notes, by their ids
    void putAgain(
        DigitiseWindow window,
        Rehanging rehanging,
        Review all,
        Review fresh,
        Map<Integer, Picture> pictures);

    /// The map that may have been made of the same wall; null where there is none.
    Again.@Nullable Before before();

    /// Another time.
    void later(DigitiseWindow window);

    /// A further photograph is wanted.
    void add(DigitiseWindow window);

    /// Something was decided or typed, which is to be kept.
    void decided(Review review, List<Table.Sheet> sheets);
  }

  /// @param map the map in front of the workshop it was opened from; empty where there is none
  DigitiseWindow(
      Stage stage,
      Look look,
      Texts texts,
      String map,
      Suggests suggests,
      Ids ids,
      Executor background,
      Ends ends) {
    this.suggests = suggests;
    this.stage = stage;
    this.look = look;
    this.texts = texts;
    this.map = map;
    this.ids = ids;
    this.background = background;
    this.ends = ends;
    look.dress(all);
    var scene = new Scene(all);
    stage.setScene(scene);
    stage.setTitle(texts.say("digitise.title"));
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnCloseRequest(event -> {
      event.consume();
      ends.later(this);
    });
  }

  Stage stage() {
    return stage;
  }

  @Nullable Table table() {
    return table;
  }

  /// Shows how far some work is, above everything else.
  void wait(String words, Task<?> task) {
    var waiting = new Waiting(texts, words, () -> task.cancel(false));
    waiting.at(task.getProgress());
    task.progressProperty().addListener((value, was, is) -> waiting.at(is.doubleValue()));
    task.setOnCancelled(event -> all.getChildren().remove(waiting));
    all.getChildren().add(waiting);
    waiting.requestFocus();
  }

  void goOn() {
    all.getChildren().setAll(root);
    if (note != null) {
      note.line().requestFocus();
    }
  }

  /// Shows a review.
  void show(Sitting sitting, List<Table.Sheet> sheets) {
    var now = new Table(sitting, sheets);
    table = now;
    var wall = new WallSight(now, new WallWords(texts.locale()), look.textSize());
    var front = new NotePane(now, wall, texts, texts.beside(KindRail.class), background);
    note = front;
    var hand =
        new WallHand(
            wall,
            now,
            texts,
            (photo, outline) -> lookAgain(now, photo, outline),
            () -> front.line().requestFocus());
    var known = new Again(now, ends.before(), background);
    again = known;
    wall.besides(new AgainDrawing(known, now));
    known.changesProperty().addListener(change -> wall.requestLayout());
    var strip =
        new TopStrip(
            now,
            known,
            texts,
            map,
            new TopStrip.Ways(() -> ends.add(this), () -> ends.later(this), this::put));
    top = strip;
    var progress = new ProgressPane(now, texts);
    var side = new VBox(front, new AgainPane(known, now, texts), progress);
    VBox.setVgrow(front, Priority.ALWAYS);
    side.getStyleClass().add("digitise-side");
    side.prefWidthProperty()
        .bind(
            root.widthProperty()
                .map(width -> Math.max(NARROWEST, width.doubleValue() * NOTE_SHARE)));
    side.setMinWidth(NARROWEST);
    side.setFillWidth(true);
    root.setTop(strip);
    root.setCenter(wall);
    root.setRight(side);
    root.setBottom(help());
    Runnable compare = () -> wall.asItIsProperty().set(!wall.asItIsProperty().get());
    new ReviewKeys(now, front, hand, wishes(compare)).on(stage.getScene());
    now.onChange(changed -> ends.decided(known.whole(changed.kept()), now.sheets()));
    var suggesting = new Suggesting(now, suggests.reader(), suggests.language(), background);
    stage.setOnHidden(event -> suggesting.end());
    goOn();
    Platform.runLater(() -> front.line().requestFocus());
  }

  private ReviewKeys.Wishes wishes(Runnable compare) {
    return new ReviewKeys.Wishes() {
      @Override
      public void put() {
        DigitiseWindow.this.put();
      }

      @Override
      public void later() {
        ends.later(DigitiseWindow.this);
      }

      @Override
      public void compare() {
        compare.run();
      }

      @Override
      public void acceptChanges() {
        if (again != null) {
          again.acceptAll();
        }
      }
    };
  }

  private HBox help() {
    var line = new HBox(new Label(texts.say("digitise.help")));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("status-line");
    return line;
  }

  /// Takes a further photograph to those on the table.
  void add(Looked looked) {
    Table now = table;
    if (now == null) {
      return;
    }
    Review before = whole(now);
    List<Photo> photos =
        Stream.concat(now.sheets().stream().map(Table.Sheet::photo), Stream.of(looked.photo()))
            .toList();
    background.execute(() -> {
      Review after = Proposal.with(before, looked.page(), looked.found(), photos);
      WallPicture picture = WallPicture.of(looked.photo(), after.photos().getLast());
      var sheet = new Table.Sheet(looked.photo(), looked.file(), picture);
      Platform.runLater(() -> add(now, looked, before, after, sheet));
    });
  }

  // Whoever went on meanwhile keeps what was decided: the photograph is added to that.
  private void add(Table now, Looked looked, Review before, Review after, Table.Sheet sheet) {
    if (!whole(now).equals(before)) {
      add(looked);
      return;
    }
    now.lay(sheet);
    replace(now, after);
  }

  /// What lies on the table, with the notes that need no looking at.
  Review whole(Table now) {
    Review shown = now.sittingProperty().get().kept();
    return again == null ? shown : again.whole(shown);
  }

  private void replace(Table now, Review all) {
    if (again != null) {
      again.turn(false);
      now.change(sitting -> sitting.going(all));
      again.look();
    }
    goOn();
  }

  private void lookAgain(Table now, int photo, Quad outline) {
    Table.Sheet sheet = now.sheet(photo);
    PhotoPage page = now.review().photos().get(photo).withOutline(outline);
    var task =
        new Task<Looked>() {
          @Override
          protected Looked call() {
            return Search.again(sheet.photo(), sheet.file(), page, new Going(this::isCancelled));
          }
        };
    task.setOnSucceeded(event -> {
      Looked looked = task.getValue();
      replace(now, Proposal.again(whole(now), photo, page, looked.found(), looked.signs()));
    });
    wait(texts.say("digitise.looking", page.name()), task);
    background.execute(task);
  }

  private void put() {
    Table now = table;
    TopStrip strip = top;
    Again known = again;
    if (now == null || strip == null || known == null || !strip.isReady()) {
      return;
    }
    Review review = now.sittingProperty().get().kept();
    Review all = known.whole(review);
    Optional<Rehanging> rehanging = known.rehanging();
    Homography plane = rehanging.map(one -> one.comparison().back()).orElse(Homography.NONE);
    List<WallNote> notes =
        Stream.concat(
                review.notes().stream().filter(WallNote::isKept),
                rehanging.stream().flatMap(one -> known.moved().stream()))
            .toList();
    var task =
        new Task<Map<Integer, Picture>>() {
          @Override
          protected Map<Integer, Picture> call() {
            var pictures = new HashMap<Integer, Picture>();
            for (WallNote note : notes) {
              if (isCancelled()) {
                break;
              }
              var photo = now.sheet(note.photo()).photo();
              pictures.put(note.id(), NotePicture.of(ids.picture(), photo, review, note, plane));
              updateProgress(pictures.size(), notes.size());
            }
            return pictures;
          }
        };
    boolean own = strip.isOnItsOwn();
    task.setOnSucceeded(event ->
        rehanging.ifPresentOrElse(
            one -> ends.putAgain(this, one, all, review, task.getValue()),
            () -> ends.put(this, review, task.getValue(), own)));
    wait(texts.say("digitise.cutting"), task);
    background.execute(task);
  }
}
