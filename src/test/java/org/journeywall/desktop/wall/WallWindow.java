package org.journeywall.desktop.wall;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.PatientRobot;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.Editor;
import org.journeywall.edit.Selection;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Raster;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.journeywall.tool.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The HR example's wall in a window with palette and nothing else, and hands and eyes for it.
/// Cells are named by the stage's number from 0 and the lane's kind.
@SuppressWarnings("NullAway.Init") // The test's start method shows it before anything else.
abstract class WallWindow {
  private static final FontBook BOOK = new FontBook();
  private static final List<EventType<MouseEvent>> CLICK =
      List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED);
  static final Locale LOCALE = Locale.ENGLISH;

  private Desk desk;
  private WallView wall;
  private PatientRobot robot;
  private Point2D pointer = Point2D.ZERO;

  void show(Stage stage) {
    Ids ids = new Ids(new SplittableRandom(7));
    Workshop workshop = workshop(ids);
    var editor =
        new Editor(
            workshop,
            bug -> {
              throw new AssertionError(bug);
            });
    desk = new Desk(editor, ids);
    Texts texts = Texts.in(LOCALE);
    wall =
        new WallView(
            desk,
            new BoardLayout(BOOK, BoardWords.in(LOCALE)),
            new FaceFonts(BOOK),
            Palette.LIGHT,
            texts,
            new CardClipboard(),
            new Raster(BOOK, id -> null),
            task -> Thread.ofVirtual().start(task),
            false);
    var pane = new BorderPane(wall);
    pane.setLeft(new KindRail(wall, texts, Palette.LIGHT));
    stage.setScene(new Scene(pane, 1500, 1000));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    wall.requestFocus();
    robot = new PatientRobot();
  }

  /// What lies on the wall at the start.
  Workshop workshop(Ids ids) {
    return Template.HR_SAAS.open("en", ids, LocalDate.of(2026, 11, 21));
  }

  @AfterEach
  void theDocumentIsWholeAndTheWallHasTheFocus() {
    robot.release(new KeyCode[0]).release(new MouseButton[0]);
    Assertions.assertEquals(List.of(), Validity.problems(desk.editor().committed()));
    Assertions.assertSame(wall, wall.getScene().getFocusOwner());
  }

  FxRobot robot() {
    return robot;
  }

  WallView wall() {
    return wall;
  }

  Desk desk() {
    return desk;
  }

  static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }

  static void onFx(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    PatientRobot.settle();
  }

  NoteField noteField() {
    return robot.lookup(".note-field").queryAs(NoteField.class);
  }

  TextField headerField() {
    return robot.lookup(".header-field").queryAs(TextField.class);
  }

  Workshop committed() {
    return onFx(() -> desk.editor().committed());
  }

  Grid grid() {
    return Grid.of(committed(), desk.map());
  }

  Lane lane(LaneKind kind) {
    return grid().lanes().stream().filter(lane -> lane.kind() == kind).findFirst().orElseThrow();
  }

  /// The texts of the cards of a cell, in order.
  List<String> texts(int stage, LaneKind kind) {
    return cards(stage, kind).stream().map(Card::text).toList();
  }

  List<Card> cards(int stage, LaneKind kind) {
    return grid().cards(grid().stages().get(stage).id(), lane(kind).id());
  }

  List<String> parked() {
    return grid().parked().stream().map(Card::text).toList();
  }

  void selectCell(int stage, LaneKind kind) {
    var cell = new Selection.Cell(desk.map(), grid().stages().get(stage).id(), lane(kind).id());
    onFx(() -> desk.select(cell));
  }

  Selection selection() {
    return onFx(desk::selection);
  }

  CardId card(String text) {
    return committed().cards().values().stream()
        .filter(card -> card.text().equals(text) && card.place().map().equals(desk.map()))
        .map(Card::id)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No card says " + text));
  }

  /// Where a card is on the wall's pixels.
  Rect on(String text) {
    CardId id = card(text);
    return onFx(() -> {
      Surface surface = wall.surface();
      for (Spot.Ground ground : Spot.Ground.values()) {
        Rect rect = surface.scene().rect(id, ground);
        if (rect != null) {
          return surface.screen(ground, rect);
        }
      }
      throw new AssertionError(text + " is not to be seen");
    });
  }

  /// Where a cell is on the wall's pixels.
  Rect cell(int stage, LaneKind kind) {
    return onFx(() -> {
      Surface surface = wall.surface();
      Rect cell = surface.board().cell(grid().stages().get(stage).id(), lane(kind).id());
      return surface.screen(Spot.Ground.WALL, cell);
    });
  }

  /// Moves the pointer to a point of the wall.
  WallWindow to(double x, double y) {
    pointer = wall.localToScreen(x, y);
    robot.moveTo(pointer);
    return this;
  }

  WallWindow toMiddle(Rect rect) {
    return to(rect.centreX(), rect.centreY());
  }

  /// Clicks twice where the pointer was moved to. Whether two clicks are one double click depends
  /// on how fast the toolkit comes to see them; here it is said.
  void doubleClick() {
    Point2D at = pointer;
    onFx(() -> {
      for (int clicks = 1; clicks <= 2; clicks++) {
        for (EventType<MouseEvent> type : CLICK) {
          wall.fireEvent(click(type, at, clicks));
        }
      }
    });
  }

  private MouseEvent click(EventType<MouseEvent> type, Point2D screen, int clicks) {
    Point2D at = wall.localToScene(wall.screenToLocal(screen));
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  void write(String text) {
    robot.write(text);
  }

  void type(KeyCode... keys) {
    robot.type(keys);
  }

  void chord(KeyCode... keys) {
    robot.push(keys);
  }
}
