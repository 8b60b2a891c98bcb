package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import javafx.stage.Stage;
import org.journeywall.edit.Selection;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.LaneKind;
import org.journeywall.tool.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Writing on the real wall by keyboard and mouse.
@ExtendWith(ApplicationExtension.class)
class WritingTest extends WallWindow {

  @Start
  void start(Stage stage) {
    show(stage);
  }

  @Test
  void lettersWriteANoteIntoTheSelectedCell() {
    selectCell(1, LaneKind.CONCERNS);
    write("Ceny jsou příliš żółte");
    assertTrue(noteField().isVisible());
    type(KeyCode.ESCAPE);
    assertEquals("Ceny jsou příliš żółte", texts(1, LaneKind.CONCERNS).getLast());
    assertEquals(CardKind.CONCERN, cards(1, LaneKind.CONCERNS).getLast().kind());
    assertEquals(Selection.card(cards(1, LaneKind.CONCERNS).getLast().id()), selection());
  }

  @Test
  void enterGoesOnBelowAndEnterOnAnEmptyNoteEnds() {
    selectCell(3, LaneKind.NEEDS);
    int before = texts(3, LaneKind.NEEDS).size();
    write("one");
    type(KeyCode.ENTER);
    write("two");
    type(KeyCode.ENTER);
    type(KeyCode.ENTER);
    assertFalse(noteField().isVisible());
    List<String> texts = texts(3, LaneKind.NEEDS);
    assertEquals(List.of("one", "two"), texts.subList(before, texts.size()));
  }

  @Test
  void tabGoesOnInTheNextStageAndShiftTabBack() {
    selectCell(0, LaneKind.NEEDS);
    write("here");
    type(KeyCode.TAB);
    write("there");
    chord(KeyCode.SHIFT, KeyCode.TAB);
    write("back");
    type(KeyCode.ESCAPE);
    assertEquals("there", texts(1, LaneKind.NEEDS).getLast());
    assertEquals(List.of("here", "back"), lastTwo(texts(0, LaneKind.NEEDS)));
  }

  private static List<String> lastTwo(List<String> texts) {
    return texts.subList(texts.size() - 2, texts.size());
  }

  @Test
  void shiftEnterIsANewLine() {
    selectCell(0, LaneKind.NEEDS);
    write("first");
    chord(KeyCode.SHIFT, KeyCode.ENTER);
    write("second");
    type(KeyCode.ESCAPE);
    assertEquals("first\nsecond", texts(0, LaneKind.NEEDS).getLast());
  }

  @Test
  void aNoteLeftEmptyHasNeverBeen() {
    selectCell(0, LaneKind.NEEDS);
    int before = committed().cards().size();
    write("x");
    type(KeyCode.BACK_SPACE);
    type(KeyCode.ESCAPE);
    assertEquals(before, committed().cards().size());
    assertFalse(desk().editor().canUndo());
  }

  @Test
  void aDoubleClickWritesANoteWhereItIs() {
    Rect cell = cell(3, LaneKind.CONCERNS);
    to(cell.right() - 20, cell.y() + 30).doubleClick();
    write("Who pays?");
    type(KeyCode.ESCAPE);
    assertEquals("Who pays?", texts(3, LaneKind.CONCERNS).getLast());
  }

  @Test
  void aDoubleClickOnANoteEditsItAndEscKeepsWhatWasTyped() {
    toMiddle(on("Product demo")).doubleClick();
    type(KeyCode.END);
    write(" for two");
    type(KeyCode.ESCAPE);
    assertTrue(texts(2, LaneKind.TOUCHPOINTS).contains("Product demo for two"));
    onFx(desk()::undo);
    assertTrue(texts(2, LaneKind.TOUCHPOINTS).contains("Product demo"));
  }

  @Test
  void openingANoteAndLeavingItChangesNothing() {
    toMiddle(on("Product demo")).doubleClick();
    type(KeyCode.ESCAPE);
    assertFalse(desk().editor().canUndo());
  }

  @Test
  void aScoreTypedInTheEmotionLaneIsOnTheCurve() {
    selectCell(3, LaneKind.EMOTIONS);
    write("-1 worried");
    type(KeyCode.ESCAPE);
    Card card = cards(3, LaneKind.EMOTIONS).getLast();
    assertEquals(-1, card.details().scores().getFirst().value());
    assertEquals("worried", card.details().scores().getFirst().word());
  }

  @Test
  void onAFaceASignBeginsAScoreAndAnAltKeyWritesNothing() {
    selectCell(3, LaneKind.EMOTIONS);
    write("-1 worried");
    type(KeyCode.ESCAPE);
    write("+2 sure");
    type(KeyCode.ESCAPE);
    Card second = cards(3, LaneKind.EMOTIONS).getLast();
    assertEquals(2, second.details().scores().getFirst().value());
    int before = committed().cards().size();
    onFx(() ->
        Event.fireEvent(
            wall(),
            new KeyEvent(
                KeyEvent.KEY_TYPED, "9", "", KeyCode.UNDEFINED, false, false, true, false)));
    assertEquals(before, committed().cards().size());
    assertFalse(noteField().isVisible());
  }

  @Test
  void aNumberTypedInTheMetricLaneIsAValueAndAName() {
    selectCell(3, LaneKind.METRICS);
    write("3100 visits");
    type(KeyCode.ESCAPE);
    Card card = cards(3, LaneKind.METRICS).getLast();
    assertEquals(3100, Objects.requireNonNull(card.details().metric()).value());
    assertEquals("visits", card.text());
  }

  @Test
  void aClickBesideEndsWritingAndKeepsIt() {
    selectCell(0, LaneKind.CONCERNS);
    write("Keep me");
    Rect cell = cell(4, LaneKind.CONCERNS);
    to(cell.right() - 20, cell.y() + 30).robot().clickOn();
    assertFalse(noteField().isVisible());
    assertEquals("Keep me", texts(0, LaneKind.CONCERNS).getLast());
  }

  @Test
  void theFieldShowsTheTextWhereTheNoteWill() {
    selectCell(1, LaneKind.CONCERNS);
    for (String more : List.of("Nobody asks", " what the form is for", " and nobody wants to")) {
      write(more);
      assertFieldIsLikeNote();
    }
    onFx(() -> wall().zoomIn());
    assertFieldIsLikeNote();
    type(KeyCode.ESCAPE);
  }

  private void assertFieldIsLikeNote() {
    onFx(() -> {
      noteField().applyCss();
      noteField().layout();
      double scale = wall().surface().viewport().scale();
      PlacedCard placed = written();
      Rect note = wall().surface().screen(Spot.Ground.WALL, placed.rect());
      Text shown = (Text) noteField().lookup(".text");
      List<TextLineInfo> lines = shown.getLayoutInfo().getTextLines(false);
      List<PlacedText> texts = placed.face().texts();
      assertEquals(texts.size(), lines.size(), "lines");
      Bounds text = wall().sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
      for (int i = 0; i < texts.size(); i++) {
        TextLineInfo line = lines.get(i);
        String letters = noteField().getText().substring(line.start(), line.end()).strip();
        assertEquals(texts.get(i).line().text(), letters);
        double baseline = note.y() + texts.get(i).baseline() * scale;
        double seen = text.getMinY() + line.bounds().getMinY() + shown.getBaselineOffset();
        assertEquals(baseline, seen, 1.6, letters);
      }
      assertEquals(note.x() + texts.getFirst().x() * scale, text.getMinX(), 1);
    });
  }

  private PlacedCard written() {
    return wall().surface().board().cards().stream()
        .filter(card -> card.card().text().equals(noteField().getText()))
        .findFirst()
        .orElseThrow();
  }
}
