package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.journeywall.edit.Selection;
import org.journeywall.edit.StackCards;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;
import org.journeywall.tool.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Links made with a real pointer and with the keys.
@ExtendWith(ApplicationExtension.class)
class LinkHandsTest extends WallWindow {
  private static final String FROM = "Name the problem";
  private static final String TO = "Contract signing";

  @Start
  void start(Stage stage) {
    show(stage);
  }

  private Node handle() {
    return robot().lookup(".link-handle").query();
  }

  /// Takes the handle of a card and drags to the middle of a place.
  private void draw(String from, Rect to) {
    toMiddle(on(from));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(handle().isVisible());
    robot().moveTo(handle()).press(MouseButton.PRIMARY);
    toMiddle(new Rect(to.centreX() - 20, to.centreY(), 2, 2));
    toMiddle(to);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void letGo() {
    robot().release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<Link> fresh(Workshop before) {
    return committed().links().values().stream()
        .filter(link -> !before.links().contains(link.id()))
        .toList();
  }

  @Test
  void draggingFromTheHandleLinksTwoCardsAndDeleteTakesTheLinkAway() {
    Workshop before = committed();
    draw(FROM, on(TO));
    letGo();
    Link link = fresh(before).getFirst();
    assertEquals(card(FROM), link.from());
    assertEquals(card(TO), link.to());
    assertEquals(new Selection.Link(link.id()), selection());
    type(KeyCode.DELETE);
    assertEquals(before.links(), committed().links());
    assertEquals(Selection.card(card(FROM)), selection());
    onFx(desk()::undo);
    assertEquals(List.of(link), fresh(before));
  }

  @Test
  void overAFreeCellItBecomesANewCardThatIsLinked() {
    Workshop before = committed();
    Rect cell = cell(3, LaneKind.CONCERNS);
    draw(FROM, new Rect(cell.right() - 24, cell.bottom() - 24, 2, 2));
    letGo();
    assertTrue(noteField().isVisible());
    write("Too late");
    type(KeyCode.ENTER);
    assertFalse(noteField().isVisible());
    Link link = fresh(before).getFirst();
    assertEquals(card(FROM), link.from());
    assertEquals(card("Too late"), link.to());
    onFx(desk()::undo);
    assertEquals(before, committed());
  }

  @Test
  void theLinksOfAClosedStackAreLitWithItsTopCard() {
    Link link = committed().links().values().iterator().next();
    CardId top = card(FROM);
    var lights = new LinkLights(wall().surface(), Palette.LIGHT);
    onFx(() -> desk().commit(new StackCards(top, List.of(link.from())), Selection.none()));
    assertEquals(List.of(), onFx(lights::onBody));
    assertTrue(onFx(() -> lights.over(top, null)));
    assertFalse(onFx(lights::onBody).isEmpty());
  }

  @Test
  void noHandleStandsBesideANoteThatIsBeingWritten() {
    toMiddle(on(FROM));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(handle().isVisible());
    doubleClick();
    assertTrue(noteField().isVisible());
    assertFalse(handle().isVisible());
    type(KeyCode.ESCAPE);
    assertTrue(handle().isVisible());
  }

  @Test
  void f2WritesOnTheLinkAndFitShowsIt() {
    Link link = committed().links().values().iterator().next();
    onFx(() -> desk().select(new Selection.Link(link.id())));
    type(KeyCode.F2);
    assertTrue(headerField().isVisible());
    write("because");
    type(KeyCode.ENTER);
    assertEquals("because", committed().links().require(link.id()).label());
    assertEquals(link.kind(), committed().links().require(link.id()).kind());
    onFx(() -> wall().edit());
    chord(KeyCode.CONTROL, KeyCode.A);
    type(KeyCode.DELETE, KeyCode.ENTER);
    assertEquals("", committed().links().require(link.id()).label(), "it need not say anything");

    onFx(() -> wall().zoomTo100());
    onFx(() -> wall().fitSelection());
    Rect place = onFx(() -> SelectedPlace.of(wall().surface().scene()));
    Rect seen = onFx(() -> wall().surface().screen(Spot.Ground.WALL, place));
    var window = new Rect(0, 0, wall().getWidth(), wall().getHeight());
    assertTrue(window.contains(seen.x(), seen.y()) && window.contains(seen.right(), seen.bottom()));
    onFx(() -> desk().select(Selection.none()));
  }

  @Test
  void theOtherCardCanBeChosenWithTheArrows() {
    Workshop before = committed();
    onFx(() -> desk().select(Selection.card(card(FROM))));
    onFx(wall()::link);
    type(KeyCode.RIGHT);
    var other = selection();
    type(KeyCode.ENTER);
    Link link = fresh(before).getFirst();
    assertEquals(card(FROM), link.from());
    assertEquals(other, Selection.card(link.to()));
    assertInstanceOf(Selection.Link.class, selection());
    onFx(() -> desk().select(Selection.card(card(FROM))));
    onFx(wall()::link);
    type(KeyCode.DOWN, KeyCode.ESCAPE);
    assertEquals(Selection.card(card(FROM)), selection());
    assertEquals(1, fresh(before).size());
  }
}
