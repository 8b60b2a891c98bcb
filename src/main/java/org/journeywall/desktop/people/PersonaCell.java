package org.journeywall.desktop.people;

import javafx.scene.control.ListCell;
import javafx.scene.paint.Color;
import org.journeywall.model.Persona;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// A persona in a list, by face and name.
final class PersonaCell extends ListCell<Persona> {
  private final Faces faces;

  PersonaCell(Faces faces) {
    this.faces = faces;
  }

  @Override
  protected void updateItem(@Nullable Persona persona, boolean empty) {
    super.updateItem(persona, empty);
    if (persona == null || empty) {
      setText(null);
      setGraphic(null);
      return;
    }
    setText(persona.name());
    setGraphic(faces.of(persona));
  }

  /// The colour that marks a persona.
  static Color colour(Palette palette, int colour) {
    var own = palette.persona(colour);
    return Color.rgb(own.red(), own.green(), own.blue());
  }
}
