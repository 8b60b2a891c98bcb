package org.journeywall.desktop.wall;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.look.Look;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.Rect;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;

/// Chooses whose score a number typed into the emotion lane is. A pointer takes the chip it is on;
/// for fingers the chips are too small and too close, and what they touch opens a list.
final class ScoreChoice {
  private final Node wall;
  private final Desk desk;
  private final Surface surface;
  private final ContextMenu menu = new ContextMenu();

  ScoreChoice(Node wall, Desk desk, Surface surface) {
    this.wall = wall;
    this.desk = desk;
    this.surface = surface;
    menu.setId("score-choice");
  }

  /// Somebody is on a persona's chip.
  void on(PersonaId persona) {
    if (Look.isForFingers(wall)) {
      list(persona);
    } else {
      desk.personaProperty().set(persona);
    }
  }

  private void list(PersonaId touched) {
    menu.getItems().clear();
    for (Persona persona : desk.workshop().personasInOrder()) {
      var item = new RadioMenuItem(persona.name());
      item.setMnemonicParsing(false);
      item.setSelected(desk.scoredPersonas().contains(persona.id()));
      item.setOnAction(event -> desk.personaProperty().set(persona.id()));
      menu.getItems().add(item);
    }
    for (PlacedLane lane : surface.board().lanes()) {
      for (PlacedLane.Chip chip : lane.chips()) {
        if (chip.persona().equals(touched)) {
          Viewport view = surface.viewport();
          Rect name = view.screen(view.name(lane));
          Point2D at =
              wall.localToScreen(
                  name.x() + chip.rect().x() * view.scale(), view.screenY(chip.rect().bottom()));
          menu.show(wall, at.getX(), at.getY());
        }
      }
    }
  }
}
