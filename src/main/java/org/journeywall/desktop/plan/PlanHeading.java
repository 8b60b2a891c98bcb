package org.journeywall.desktop.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.journeywall.model.Persona;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;

/// The name of a persona above its lines of the content plan.
final class PlanHeading extends HBox {
  PlanHeading(Persona persona, Palette palette) {
    super(10);
    getStyleClass().add("plan-heading");
    setAlignment(Pos.CENTER_LEFT);
    var name = new Label(persona.name());
    name.getStyleClass().add("plan-persona");
    name.setStyle(
        "-fx-background-color: %s; -fx-text-fill: %s;"
            .formatted(
                hex(palette.personaGround(persona.colour())),
                hex(palette.personaInk(persona.colour()))));
    var role = new Label(persona.roleName());
    role.getStyleClass().addAll("quiet", "small");
    getChildren().setAll(name, role);
  }

  private static String hex(Colour colour) {
    return "#%06x".formatted(colour.rgb());
  }
}
