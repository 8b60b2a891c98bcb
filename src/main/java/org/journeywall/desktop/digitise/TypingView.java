package org.journeywall.desktop.digitise;

import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.picture.Thumbnail;
import org.journeywall.digitise.review.TypingQueue;
import org.journeywall.edit.EditText;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.PictureId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The photographed notes of the map in front, one after the other, large above a line to type what
/// they say. Enter takes what was typed and goes on; each is a step to take back.
public final class TypingView extends VBox {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 430;

  private final Desk desk;
  private final Texts texts;
  private final TypingQueue queue;
  private final Thumbnail picture;
  private final Label about = new Label();
  private final TextField line = new TextField();
  private final Label hint = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label sum = new Label();
  private final ChangeListener<Workshop> follow = (value, was, is) -> follow();
  private @Nullable CardId front;

  TypingView(Desk desk, Texts texts, Executor background) {
    super(0);
    this.desk = desk;
    this.texts = texts;
    queue = TypingQueue.of(desk.workshop(), desk.map());
    picture = new Thumbnail(WIDTH, HEIGHT, background);
    picture.setAccessibleText(texts.say("typing.picture"));
    // As large as it goes, however small it was in the photograph.
    picture.imageProperty().addListener((value, was, is) -> picture.setFitWidth(WIDTH));
    var frame = new StackPane(picture);
    frame.getStyleClass().add("note-frame");
    frame.setPrefSize(WIDTH, HEIGHT);
    about.setId("typing-about");
    about.getStyleClass().add("quiet");
    line.setId("typing-line");
    line.getStyleClass().add("note-line");
    line.setAccessibleText(texts.say("digitise.line"));
    line.textProperty().addListener((value, was, is) -> desk.draft(this::commit));
    hint.getStyleClass().addAll("small", "quiet");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("digitise-progress");
    sum.setId("typing-sum");
    sum.getStyleClass().addAll("small", "quiet");
    setMargin(about, new Insets(14, 0, 8, 0));
    setMargin(hint, new Insets(7, 0, 16, 0));
    setMargin(sum, new Insets(7, 0, 0, 0));
    getChildren().setAll(frame, about, line, hint, bar, sum);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    desk.workshopProperty().addListener(follow);
    go(queue.next(desk.workshop(), null));
  }

  /// Shows it in a dialog of the window.
  public static void open(Desk desk, Dialogs dialogs, Executor background) {
    Texts texts = dialogs.texts().beside(TypingView.class);
    var view = new TypingView(desk, texts, background);
    var dialog = dialogs.make(texts.say("typing.title"), view, dialogs.close());
    FieldStyles.dress(dialog.getDialogPane());
    dialog.setOnShown(event -> view.line.requestFocus());
    dialog.setOnHidden(event -> view.close());
    dialog.show();
  }

  private void pressed(KeyEvent event) {
    boolean back = event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.UP;
    boolean on = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.DOWN;
    boolean tab = event.getCode() == KeyCode.TAB && !event.isShortcutDown();
    if (event.getCode() == KeyCode.ENTER || on || tab && !event.isShiftDown()) {
      take();
      go(queue.next(desk.workshop(), front));
      event.consume();
    } else if (back || tab) {
      take();
      go(queue.before(front));
      event.consume();
    } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && !isTyped()) {
      takeBack(event.isShiftDown());
      event.consume();
    }
  }

  private void takeBack(boolean again) {
    if (again) {
      desk.redo();
    } else {
      desk.undo();
      go(queue.next(desk.workshop(), queue.before(queue.before(front))));
    }
  }

  private boolean isTyped() {
    Card card = card();
    return card != null && !card.text().equals(line.getText());
  }

  private void take() {
    commit();
    desk.draft(() -> {});
  }

  private void commit() {
    Card card = card();
    String text = line.getText().strip();
    if (card != null && !text.isEmpty() && !text.equals(card.text())) {
      desk.commit(new EditText(card.id(), text));
    }
  }

  private @Nullable Card card() {
    return front == null ? null : desk.workshop().cards().get(front);
  }

  private void go(@Nullable CardId card) {
    front = card;
    Card now = card();
    line.setText(now == null ? "" : now.text());
    line.setDisable(now == null);
    line.selectAll();
    PictureId shown = now == null ? null : now.about().picture();
    picture.show(shown == null ? null : desk.workshop().pictures().get(shown));
    about.setText(now == null ? "" : about(now));
    hint.setText(texts.say(now == null ? "typing.done" : "typing.hint"));
    follow();
  }

  private void follow() {
    int all = queue.cards().size();
    int left = queue.left(desk.workshop());
    bar.setProgress(all == 0 ? 1 : (double) (all - left) / all);
    sum.setText(texts.say("typing.sum", all - left, all));
  }

  private String about(Card card) {
    StageId stageId = card.place().stage();
    LaneId laneId = card.place().lane();
    Stage stage = stageId == null ? null : desk.workshop().stages().get(stageId);
    Lane lane = laneId == null ? null : desk.workshop().lanes().get(laneId);
    String place =
        stage == null || lane == null
            ? texts.say("typing.parked")
            : stage.name() + " · " + lane.name();
    return texts.say(
        "typing.about", queue.cards().indexOf(card.id()) + 1, queue.cards().size(), place);
  }

  private void close() {
    take();
    desk.workshopProperty().removeListener(follow);
  }
}
