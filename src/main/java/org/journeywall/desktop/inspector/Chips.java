package org.journeywall.desktop.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.model.Persona;
import org.journeywall.paint.Palette;

/// Small rounded labels that go away when they are clicked.
final class Chips {
  private Chips() {}

  /// The colours of a persona's chip.
  static String style(Palette palette, Persona persona) {
    return "-fx-background-color: "
        + Css.colour(palette.personaGround(persona.colour()))
        + "; -fx-text-fill: "
        + Css.colour(palette.personaInk(persona.colour()));
  }

  /// A chip.
  ///
  /// @param tip says that a click takes it away
  static Button removable(String text, String tip, Runnable remove) {
    Button chip = Buttons.text(text, remove);
    chip.getStyleClass().addAll("flat", "chip");
    chip.setTooltip(new Tooltip(tip));
    chip.setAccessibleHelp(tip);
    return chip;
  }
}
