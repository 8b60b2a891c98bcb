package org.journeywall.digitise.again;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.digitise.review.Bands;
import org.journeywall.digitise.review.NoteRole;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.model.CardId;

/// A wall and its cards, which were made of an earlier photograph of it: which note is which card,
/// and what is different.
///
/// @param same notes that hang where they hung: note → its card
/// @param moved cards whose notes hang in another stage or lane now
/// @param gone cards whose place is seen in the photograph and empty
/// @param stages of the map, as the wall shows them
/// @param lanes of the map; one without a name where the rows do not tell
/// @param back from the plane of this wall to that of the earlier photograph
public record Comparison(
    Map<Integer, CardId> same,
    List<Moved> moved,
    List<Gone> gone,
    Bands stages,
    Bands lanes,
    Homography back) {

  /// @param note by its id in the review
  /// @param from where it hung, in the plane of this wall
  public record Moved(CardId card, int note, Quad from) {}

  /// @param from where it hung, in the plane of this wall
  public record Gone(CardId card, Quad from) {}

  public Comparison {
    same = Map.copyOf(same);
    moved = List.copyOf(moved);
    gone = List.copyOf(gone);
  }

  /// Whether the note is on the map already, as a card or as the name of a stage.
  public boolean isKnown(WallNote note) {
    return note.role() == NoteRole.STAGE_NAME
        || same.containsKey(note.id())
        || moved.stream().anyMatch(one -> one.note() == note.id());
  }

  /// What is left to go through: the notes that are new. They stand in the stages and lanes of the
  /// map.
  public Review fresh(Review all) {
    List<WallNote> notes = all.notes().stream().filter(note -> !isKnown(note)).toList();
    return all.hung(notes, stages, lanes);
  }

  /// The whole wall again, with what was decided about the new notes.
  public Review whole(Review fresh, Review all) {
    var notes = new ArrayList<>(fresh.notes());
    Set<Integer> there = new HashSet<>(notes.stream().map(WallNote::id).toList());
    all.notes().stream().filter(note -> !there.contains(note.id())).forEach(notes::add);
    return fresh.hung(notes, all.stages(), all.lanes());
  }

  /// How many notes of a review are new.
  public int fresh(List<WallNote> notes) {
    return (int) notes.stream().filter(note -> note.isKept() && !isKnown(note)).count();
  }
}
