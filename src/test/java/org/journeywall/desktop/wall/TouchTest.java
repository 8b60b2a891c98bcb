package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.desktop.look.Look;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.Rect;
import org.journeywall.model.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The wall under fingers.
@ExtendWith(ApplicationExtension.class)
class TouchTest extends WallWindow {
  @Start
  void start(Stage stage) {
    show(stage);
    stage.getScene().getRoot().getStyleClass().add("touch");
  }

  private Rect chip() {
    return onFx(() -> {
      PlacedLane lane =
          wall().surface().board().lanes().stream()
              .filter(one -> !one.chips().isEmpty())
              .findFirst()
              .orElseThrow();
      return wall().surface().viewport().screen(lane.chips().getFirst().rect());
    });
  }

  private List<MenuItem> choice() {
    return onFx(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .map(ContextMenu.class::cast)
            .filter(menu -> "score-choice".equals(menu.getId()) && menu.isShowing())
            .findFirst()
            .map(menu -> List.copyOf(menu.getItems()))
            .orElse(List.of()));
  }

  @Test
  void aFingerNearAPersonasChipChoosesFromAList() {
    Rect chip = chip();
    assertTrue(chip.height() < Look.FINGER, "too small for a finger");
    to(chip.centreX(), chip.centreY() + Look.FINGER / 2 - 1).robot().clickOn();
    List<Persona> personas = onFx(() -> desk().workshop().personasInOrder());
    assertEquals(
        personas.stream().map(Persona::name).toList(),
        choice().stream().map(MenuItem::getText).toList());
    assertNull(onFx(() -> desk().personaProperty().get()), "nothing is chosen yet");
    MenuItem second = choice().get(1);
    onFx(() -> {
      second.fire();
      second.getParentPopup().hide();
    });
    assertEquals(personas.get(1).id(), onFx(() -> desk().personaProperty().get()));
  }
}
