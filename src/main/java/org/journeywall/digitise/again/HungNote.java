package org.journeywall.digitise.again;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.Provenance;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.model.Card;
import org.journeywall.model.MapId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Workshop;

/// A card that hung on a photographed wall as a note.
///
/// @param picture of the note
/// @param trace where it hung there
public record HungNote(Card card, Picture picture, Provenance.Trace trace) {

  /// All cards of a map that come from photographs.
  public static List<HungNote> on(Workshop workshop, MapId map) {
    return workshop.cards().values().stream()
        .filter(card -> card.place().map().equals(map))
        .sorted(Card.ORDER)
        .flatMap(card -> of(workshop, card).stream())
        .toList();
  }

  private static Optional<HungNote> of(Workshop workshop, Card card) {
    PictureId id = card.about().picture();
    Picture picture = id == null ? null : workshop.pictures().get(id);
    return picture == null
        ? Optional.empty()
        : Provenance.trace(picture).map(trace -> new HungNote(card, picture, trace));
  }

  /// As a note of a wall one wide; nobody knows how large it was.
  Note note() {
    Spot at = trace.spot();
    Quad box = Quad.box(at.x() - 0.5, at.y() - 0.5, at.x() + 0.5, at.y() + 0.5);
    return new Note(0, box, box, trace.colour(), 1, Map.of(), Reading.NOTHING);
  }
}
