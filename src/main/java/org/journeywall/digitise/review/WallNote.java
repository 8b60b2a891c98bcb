package org.journeywall.digitise.review;

import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.shape.Quad;
import org.jspecify.annotations.Nullable;

/// A note in the review.
///
/// @param id unique in its review
/// @param photo index of its photograph
/// @param found what the search says of it; of a drawn note what was drawn
/// @param text what it says, as far as somebody agreed or typed; before that what was suggested
/// @param stage id of the column somebody moved it to; null to stand where it hangs
/// @param lane the same for its row
public record WallNote(
    int id,
    int photo,
    FoundNote found,
    NoteRole role,
    NoteState state,
    NoteColour colour,
    String text,
    @Nullable Integer stage,
    @Nullable Integer lane) {

  static WallNote of(int id, int photo, FoundNote found) {
    return new WallNote(
        id,
        photo,
        found,
        NoteRole.CARD,
        NoteState.OPEN,
        found.colour(),
        found.suggestion(),
        null,
        null);
  }

  public Quad quad() {
    return found.quad();
  }

  /// How sure the machine is of what it suggests, 0 to 1: of the text where it read one, else of
  /// its being a note.
  public double sureness() {
    return found.suggestion().isEmpty() ? found.score() : found.confidence();
  }

  /// Whether it may be accepted together with others, unseen.
  public boolean isSure() {
    return sureness() >= Review.SURE;
  }

  /// Whether it becomes something on the map.
  public boolean isKept() {
    return state != NoteState.REJECTED;
  }

  WallNote seenIn(int newPhoto, Quad quad) {
    return new WallNote(id, newPhoto, found.withQuad(quad), role, state, colour, text, stage, lane);
  }

  /// Read while somebody goes through the notes: what they decided or typed stays.
  WallNote withReading(Reading reading) {
    boolean untouched = !state.isDecided() && text.equals(found.suggestion());
    String says = untouched ? reading.text() : text;
    FoundNote read = found.withReading(reading);
    return new WallNote(id, photo, read, role, state, colour, says, stage, lane);
  }

  WallNote withState(NoteState newState) {
    return new WallNote(id, photo, found, role, newState, colour, text, stage, lane);
  }

  WallNote withText(String newText) {
    return new WallNote(id, photo, found, role, state, colour, newText, stage, lane);
  }

  WallNote withRole(NoteRole newRole) {
    return new WallNote(id, photo, found, newRole, state, colour, text, stage, lane);
  }

  WallNote withColour(NoteColour newColour) {
    return new WallNote(id, photo, found, role, state, newColour, text, stage, lane);
  }

  WallNote withStage(@Nullable Integer newStage) {
    return new WallNote(id, photo, found, role, state, colour, text, newStage, lane);
  }

  WallNote withLane(@Nullable Integer newLane) {
    return new WallNote(id, photo, found, role, state, colour, text, stage, newLane);
  }
}
