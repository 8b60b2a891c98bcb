package org.journeywall.desktop.people;

import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.picture.Thumbnail;
import org.journeywall.model.Persona;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;

/// The faces of personas in lists and panels: the picture in a circle, or the initials on the
/// persona's colour.
///
/// @param background where pictures are decoded
public record Faces(Desk desk, Palette palette, Executor background) {
  private static final double SIZE = 26;

  /// The face of a persona as it is now.
  public Node of(Persona persona) {
    var disc = new Circle(SIZE / 2, colour(palette.personaGround(persona.colour())));
    disc.setStroke(colour(palette.persona(persona.colour())));
    var initials = new Label(persona.initials());
    initials.setTextFill(colour(palette.personaInk(persona.colour())));
    initials.getStyleClass().add("initials");
    var face = new StackPane(disc, initials);
    PictureId id = persona.picture();
    if (id != null) {
      var picture = new Thumbnail(SIZE, SIZE, background);
      picture.show(desk.workshop().pictures().get(id));
      picture.setClip(new Circle(SIZE / 2, SIZE / 2, SIZE / 2));
      face.getChildren().add(picture);
    }
    face.setMinSize(SIZE, SIZE);
    face.setMaxSize(SIZE, SIZE);
    return face;
  }

  private static Color colour(Colour colour) {
    return Color.rgb(colour.red(), colour.green(), colour.blue());
  }
}
