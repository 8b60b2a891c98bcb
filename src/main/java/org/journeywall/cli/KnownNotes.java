package org.journeywall.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeywall.digitise.Look;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.Wall;
import org.journeywall.digitise.again.Comparing;
import org.journeywall.digitise.again.Comparison;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.review.FoundNote;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.digitise.review.Proposal;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// Which notes of a photograph are on a map already, as cards of an earlier photograph of the same
/// wall, so that they do not become cards a second time.
///
/// @param known where they are in the photograph
/// @param moved how many of them hang in another stage or lane now
/// @param gone how many cards' places are seen and empty
record KnownNotes(Set<Quad> known, int moved, int gone) {

  /// Nothing where the map has no cards of this wall.
  static Optional<KnownNotes> on(Look look, Workshop workshop, MapId map) {
    List<Quad> quads = look.notes().stream().map(Note::quad).toList();
    Photo photo = look.photo();
    PhotoPage page = PhotoPage.of(photo, "", look.straight(), quads);
    Review review =
        Proposal.of(page, look.notes().stream().map(FoundNote::of).toList(), look.signs());
    return Comparing.of(review, workshop, map, note -> crop(photo, note))
        .map(found -> of(found, review));
  }

  private static Crop crop(Photo photo, WallNote note) {
    return Crop.of(photo, note.quad().times(1.0 / photo.step()));
  }

  private static KnownNotes of(Comparison found, Review review) {
    Set<Quad> known = new HashSet<>();
    review.notes().stream().filter(found::isKnown).forEach(note -> known.add(note.quad()));
    return new KnownNotes(known, found.moved().size(), found.gone().size());
  }

  /// The wall without what is known.
  Wall without(Wall wall) {
    List<Note> headers = wall.layout().headers();
    List<Note> fresh =
        wall.notes().stream()
            .filter(note -> headers.contains(note) || !known.contains(note.quad()))
            .toList();
    return Wall.arranged(wall.photos(), fresh, wall.layout());
  }
}
