package org.journeywall.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.digitise.Look;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.Wall;
import org.journeywall.digitise.again.Comparing;
import org.journeywall.digitise.again.Comparison;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.review.FoundNote;
import org.journeywall.digitise.review.NoteRole;
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
/// @param known where they are in the photograph, with those that name stages
/// @param cards how many of them are cards
/// @param moved how many of them hang in another stage or lane now
/// @param gone how many cards' places are seen and empty
record KnownNotes(Set<Quad> known, int cards, int moved, int gone) {

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
    List<WallNote> known = review.notes().stream().filter(found::isKnown).toList();
    long cards = known.stream().filter(note -> note.role() != NoteRole.STAGE_NAME).count();
    return new KnownNotes(
        known.stream().map(WallNote::quad).collect(Collectors.toSet()),
        (int) cards,
        found.moved().size(),
        found.gone().size());
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
