package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Workshop;
import org.journeywall.tool.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A real pointer on the real wall: what the gestures' scripts cannot see, from the window's events
/// to the picture.
@ExtendWith(ApplicationExtension.class)
class HandsTest extends WallWindow {
  private static final String DEMO = "Product demo";
  private static final String FIRST = "No surprises in the price";

  @Start
  void start(Stage stage) {
    show(stage);
  }

  private void lift(Rect from, Rect to) {
    toMiddle(from).robot().press(MouseButton.PRIMARY);
    toMiddle(new Rect(from.centreX(), from.centreY(), 12, 12));
    toMiddle(to);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void letGo() {
    robot().release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aDoubleClickInAFreeCellMakesANoteOfTheLanesKind() {
    Rect cell = cell(3, LaneKind.CONCERNS);
    to(cell.right() - 20, cell.bottom() - 20).doubleClick();
    assertTrue(noteField().isVisible());
    write("Too late");
    type(KeyCode.ESCAPE);
    assertEquals("Too late", texts(3, LaneKind.CONCERNS).getLast());
    assertEquals(CardKind.CONCERN, cards(3, LaneKind.CONCERNS).getLast().kind());
  }

  @Test
  void aDragMovesACardToAnotherCellWhereItKeepsItsKind() {
    lift(on(DEMO), cell(3, LaneKind.NEEDS));
    letGo();
    assertTrue(texts(3, LaneKind.NEEDS).contains(DEMO));
    assertFalse(texts(2, LaneKind.TOUCHPOINTS).contains(DEMO));
    assertEquals(CardKind.TOUCHPOINT, committed().cards().require(card(DEMO)).kind());
    assertEquals(Selection.card(card(DEMO)), selection());
    onFx(desk()::undo);
    assertTrue(texts(2, LaneKind.TOUCHPOINTS).contains(DEMO));
  }

  @Test
  void theNeighboursMoveAsideBeforeItIsLetGo() {
    Workshop before = committed();
    Rect first = on(FIRST);
    lift(on(DEMO), new Rect(first.x() + 4, first.centreY(), 2, 2));
    assertTrue(on(FIRST).x() > first.x() + Measures.NOTE / 2, "made room");
    assertEquals(before, committed());
    letGo();
    assertEquals(DEMO, texts(3, LaneKind.NEEDS).getFirst());
  }

  @Test
  void escInMidDragPutsEverythingBack() {
    Workshop before = committed();
    lift(on(DEMO), cell(0, LaneKind.NEEDS));
    assertNotEquals(before, onFx(() -> desk().workshop()));
    type(KeyCode.ESCAPE);
    assertEquals(before, onFx(() -> desk().workshop()));
    letGo();
    assertEquals(before, committed());
    assertFalse(desk().editor().canUndo());
  }

  @Test
  void aBandSelectsTheCardsItTouchesAndNoOthers() {
    Rect cell = cell(2, LaneKind.CONCERNS);
    to(cell.x() + 3, cell.y() + 3).robot().press(MouseButton.PRIMARY);
    to(cell.centreX(), cell.centreY());
    to(cell.right() - 3, cell.bottom() - 3);
    letGo();
    List<CardId> there = cards(2, LaneKind.CONCERNS).stream().map(card -> card.id()).toList();
    assertEquals(Set.copyOf(there), Set.copyOf(selection().cardIds()));
    assertFalse(there.isEmpty());
  }

  @Test
  void ctrlAndWheelZoomAroundThePointer() {
    Rect before = on(DEMO);
    Point2D pointer = new Point2D(before.centreX(), before.centreY());
    double scale = scale();
    Spot under = under(pointer);
    onFx(() -> Event.fireEvent(wall(), wheel(pointer)));
    assertTrue(scale() > 1.05 * scale, "larger");
    Spot now = under(pointer);
    assertEquals(under.x(), now.x(), 1.5);
    assertEquals(under.y(), now.y(), 1.5);
  }

  @Test
  void pinchingZoomsAroundTheFingersAndStopsAtTheLimits() {
    Rect before = on(DEMO);
    Point2D fingers = new Point2D(before.centreX(), before.centreY());
    double scale = scale();
    Spot under = under(fingers);
    for (double factor : new double[] {1.1, 1.2, 1.05}) {
      onFx(() -> Event.fireEvent(wall(), pinch(fingers, factor)));
    }
    assertEquals(scale * 1.1 * 1.2 * 1.05, scale(), 0.001);
    assertEquals(under.x(), under(fingers).x(), 1.5);
    assertEquals(under.y(), under(fingers).y(), 1.5);
    assertEquals(scale(), onFx(() -> wall().zoomProperty().get()), 0.001);
    onFx(() -> Event.fireEvent(wall(), pinch(fingers, 100)));
    assertEquals(Viewport.LARGEST, scale(), 0.001);
    onFx(() -> Event.fireEvent(wall(), pinch(fingers, 0.0001)));
    assertEquals(Viewport.SMALLEST, scale(), 0.001);
    assertTrue(desk().selection().cardIds().isEmpty(), "fingers that zoom take nothing");
  }

  private ZoomEvent pinch(Point2D at, double factor) {
    Point2D scene = wall().localToScene(at);
    Point2D screen = wall().localToScreen(at);
    return new ZoomEvent(
        ZoomEvent.ZOOM,
        scene.getX(),
        scene.getY(),
        screen.getX(),
        screen.getY(),
        false,
        false,
        false,
        false,
        true,
        false,
        factor,
        factor,
        new PickResult(wall(), scene.getX(), scene.getY()));
  }

  // The robot of a window without a screen has no wheel.
  private ScrollEvent wheel(Point2D at) {
    Point2D scene = wall().localToScene(at);
    Point2D screen = wall().localToScreen(at);
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        scene.getX(),
        scene.getY(),
        screen.getX(),
        screen.getY(),
        false,
        true,
        false,
        false,
        false,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(wall(), scene.getX(), scene.getY()));
  }

  private double scale() {
    return onFx(() -> wall().surface().viewport().scale());
  }

  private Spot under(Point2D at) {
    return onFx(() -> wall().surface().spot(at.getX(), at.getY()));
  }

  @Test
  void aCardHeldAtTheEdgeScrollsTheWall() throws Exception {
    onFx(() -> wall().zoomTo100());
    onFx(() -> wall().surface().look(wall().surface().viewport().zoomedTo(2, 0, 0)));
    Rect card = on("Blog article on absence cost");
    double from = scrolled();
    lift(card, new Rect(onFx(() -> wall().getWidth()) - 6, card.centreY(), 2, 2));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> scrolled() > from + 200);
    type(KeyCode.ESCAPE);
    double still = scrolled();
    letGo();
    assertEquals(still, scrolled());
  }

  private double scrolled() {
    return onFx(() -> wall().surface().viewport().x());
  }
}
