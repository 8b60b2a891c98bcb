package org.journeywall.paint;

import java.util.List;
import org.journeywall.layout.NoteFace;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.PictureId;

/// The photograph of a note whose text nobody has typed yet, in the place of that text.
public final class NotePhoto {
  private static final double MARGIN = 4;
  private static final double BADGES = 18;

  private NotePhoto() {}

  /// The picture on a note as an image, or nothing.
  public static List<Mark.Image> of(PlacedCard placed) {
    Card card = placed.card();
    PictureId picture = card.about().picture();
    return picture != null && standsFor(card) && placed.form() == PlacedCard.Form.NOTE
        ? List.of(new Mark.Image(room(placed), picture))
        : List.of();
  }

  /// Whether a picture of the note stands for what nobody has typed yet.
  public static boolean standsFor(Card card) {
    return card.text().isBlank() && card.details().scores().isEmpty();
  }

  private static Rect room(PlacedCard placed) {
    NoteFace face = placed.face();
    boolean counts = !face.dots().isEmpty() || !face.badge().equals(Rect.NOTHING);
    boolean moment = !face.moment().equals(Rect.NOTHING);
    double below = (counts ? BADGES : 0) + (moment ? BADGES : 0);
    Rect rect = placed.rect();
    return new Rect(
        rect.x() + MARGIN,
        rect.y() + MARGIN,
        rect.width() - 2 * MARGIN,
        rect.height() - 2 * MARGIN - below);
  }
}
