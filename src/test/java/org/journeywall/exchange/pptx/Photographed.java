package org.journeywall.exchange.pptx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Extras;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;

/// A wall on which two notes show a photograph in place of a text.
public final class Photographed {
  static final double WIDTH = 60;
  static final double HEIGHT = 40;

  private static final PictureId PHOTO = new PictureId("photo");

  private Photographed() {}

  public static Workshop made() throws IOException {
    var image = new BufferedImage((int) WIDTH, (int) HEIGHT, BufferedImage.TYPE_INT_RGB);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    String base64 = Base64.getEncoder().encodeToString(bytes.toByteArray());
    Workshop workshop = HrWorkshop.made();
    var picture = new Picture(PHOTO, "image/png", base64, (int) WIDTH, (int) HEIGHT, Extras.NONE);
    workshop = workshop.withPictures(workshop.pictures().with(PHOTO, picture));
    var needs =
        workshop.cards().values().stream()
            .filter(card -> card.kind() == CardKind.NEED && card.place().stage() != null)
            .limit(2)
            .toList();
    for (Card need : needs) {
      Card shown = need.withText("").withAbout(need.about().withPicture(PHOTO));
      workshop = workshop.withCards(workshop.cards().with(shown.id(), shown));
    }
    return workshop;
  }

  /// The first of the two.
  static Card card(Workshop workshop) {
    return workshop.cards().values().stream()
        .filter(card -> PHOTO.equals(card.about().picture()))
        .findFirst()
        .orElseThrow();
  }
}
