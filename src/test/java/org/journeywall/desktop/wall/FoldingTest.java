package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.journeywall.tool.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Folding lanes and stages with a real pointer, and what unfolds them again by itself.
@ExtendWith(ApplicationExtension.class)
class FoldingTest extends WallWindow {
  private static final String CARD = "No surprises in the price";
  private static final int ITS_STAGE = 3;

  @Start
  void start(Stage stage) {
    show(stage);
  }

  private Folds folds() {
    return new Folds(desk());
  }

  private LaneId needs() {
    return lane(LaneKind.NEEDS).id();
  }

  private StageId stage() {
    return grid().stages().get(ITS_STAGE).id();
  }

  private void foldBoth() {
    onFx(() -> {
      folds().turn(needs());
      folds().turn(stage());
    });
  }

  private void assertUnfolded() {
    assertFalse(onFx(() -> folds().isFolded(needs())));
    assertFalse(onFx(() -> folds().isFolded(stage())));
  }

  private Button buttonShown() {
    return robot().lookup(".wall-fold").match(Node::isVisible).queryButton();
  }

  @Test
  void theSignOnAHeaderFoldsAndUnfolds() {
    Workshop before = committed();
    Rect lane = cell(0, LaneKind.NEEDS);
    to(lane.x() - 60, lane.centreY());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Fold lane", buttonShown().getAccessibleText());
    robot().moveTo(buttonShown()).clickOn(MouseButton.PRIMARY);
    double scale = onFx(() -> wall().surface().viewport().scale());
    assertEquals(Measures.FOLDED_LANE * scale, cell(0, LaneKind.NEEDS).height(), 0.01);
    assertEquals(1, onFx(() -> folds().lanes()));

    Rect stage = cell(ITS_STAGE, LaneKind.NEEDS);
    to(stage.centreX(), 40 * scale);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Fold stage", buttonShown().getAccessibleText());
    robot().moveTo(buttonShown()).clickOn(MouseButton.PRIMARY);
    assertEquals(Measures.FOLDED_STAGE * scale, cell(ITS_STAGE, LaneKind.NEEDS).width(), 0.01);
    assertTrue(onFx(() -> folds().isAny()));

    assertSame(before, committed(), "the document knows nothing of it");
    assertFalse(onFx(() -> desk().editor().canUndo()));
    onFx(() -> folds().unfoldAll());
    assertUnfolded();
    assertEquals(stage.width(), cell(ITS_STAGE, LaneKind.NEEDS).width(), 0.01);
  }

  @Test
  void whoGoesToACardUnfoldsIt() {
    foldBoth();
    assertEquals(Measures.TICK_WIDTH, width(), 0.01);
    onFx(() -> wall().show(card(CARD)));
    assertUnfolded();
    assertEquals(Selection.card(card(CARD)), selection());
    assertTrue(width() >= Measures.NOTE);
  }

  /// How wide the card is on the board.
  private double width() {
    CardId id = card(CARD);
    Rect rect = onFx(() -> wall().surface().scene().rect(id, Spot.Ground.WALL));
    return Objects.requireNonNull(rect).width();
  }

  @Test
  void theKeyboardWalksIntoAFoldedCellAndWritingUnfoldsIt() {
    foldBoth();
    selectCell(2, LaneKind.NEEDS);
    type(KeyCode.RIGHT);
    assertEquals(new Selection.Cell(desk().map(), stage(), needs()), selection());
    assertTrue(onFx(() -> folds().isFolded(needs())), "one only passed by");
    write("x");
    assertUnfolded();
    assertTrue(noteField().isVisible());
    type(KeyCode.ESCAPE);
    assertTrue(texts(ITS_STAGE, LaneKind.NEEDS).contains("x"));
  }

  @Test
  void aCardOfAFoldedLaneIsEditedUnfolded() {
    foldBoth();
    toMiddle(on(CARD));
    doubleClick();
    assertUnfolded();
    assertTrue(noteField().isVisible());
    assertEquals(CARD, onFx(() -> noteField().getText()));
    type(KeyCode.ESCAPE);
  }

  @Test
  void renamingUnfoldsTheHeader() {
    foldBoth();
    onFx(() -> desk().select(new Selection.Lane(needs())));
    type(KeyCode.F2);
    assertFalse(onFx(() -> folds().isFolded(needs())));
    type(KeyCode.ESCAPE);
  }
}
