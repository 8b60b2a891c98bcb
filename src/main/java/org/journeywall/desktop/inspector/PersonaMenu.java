package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.journeywall.model.Persona;

/// A chip that offers personas; out of sight where there is none to offer.
final class PersonaMenu extends MenuButton {
  private static final double DOT = 5;

  private final Kit kit;

  PersonaMenu(Kit kit, String name) {
    super(name);
    this.kit = kit;
    getStyleClass().addAll("flat", "chip", "add-chip");
    managedProperty().bind(visibleProperty());
  }

  void show(List<Persona> offered, Consumer<Persona> take) {
    setVisible(!offered.isEmpty());
    getItems().setAll(offered.stream().map(persona -> item(persona, take)).toList());
  }

  private MenuItem item(Persona persona, Consumer<Persona> take) {
    var colour = Color.web(Css.colour(kit.palette().persona(persona.colour())));
    var item = new MenuItem(persona.name(), new Circle(DOT, colour));
    // A name is no mnemonic: its underscores are meant.
    item.setMnemonicParsing(false);
    item.setOnAction(event -> take.accept(persona));
    return item;
  }
}
