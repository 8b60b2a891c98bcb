package org.journeywall.desktop.inspector;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.picture.Thumbnail;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;

/// The photograph of the note on the real wall.
final class PictureField implements CardField {
  private static final double WIDTH = 280;
  private static final double HEIGHT = 200;

  private final Thumbnail picture;
  private final Field field;

  PictureField(Kit kit) {
    picture = new Thumbnail(WIDTH, HEIGHT, kit.background());
    var frame = new StackPane(picture);
    frame.getStyleClass().add("picture-frame");
    field = new Field(kit.say("picture"), frame);
    field.setId("card-picture");
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    return cards.isOne() && cards.first().about().picture() != null
        ? Standing.OPEN
        : Standing.ABSENT;
  }

  @Override
  public void show(Chosen cards) {
    PictureId id = cards.first().about().picture();
    Picture shown = id == null ? null : cards.workshop().pictures().get(id);
    picture.show(shown);
  }
}
