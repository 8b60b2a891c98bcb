package org.journeywall.digitise.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.Prints;
import org.journeywall.digitise.Sign;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.place.Layout;
import org.journeywall.digitise.place.Merging;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.jspecify.annotations.Nullable;

/// What found notes are taken for before anybody has looked: their columns, their rows, the notes
/// at the top that name the columns, and the order in which to go through them.
public final class Proposal {
  /// Two photographs nobody could put together hang so far apart, in parts of what hangs there.
  private static final double BESIDE = 0.04;

  /// One note seen twice: two that cover each other by so much.
  private static final double SAME = 0.3;

  /// A second picture of a note is taken where it is larger by so much.
  private static final double SHARPER = 1.1;

  private Proposal() {}

  /// The review of one photograph without printed headers.
  public static Review of(PhotoPage page, List<FoundNote> found) {
    return of(page, found, List.of());
  }

  /// The review of one photograph.
  ///
  /// @param signs the markers of printed headers, in pixels of the photograph
  public static Review of(PhotoPage page, List<FoundNote> found, List<Sign> signs) {
    List<WallNote> notes =
        IntStream.range(0, found.size()).mapToObj(i -> WallNote.of(i, 0, found.get(i))).toList();
    var bare =
        new Review(List.of(page), notes, Bands.whole(), Bands.whole(), null, VoteBudget.UNKNOWN);
    return laidOut(bare, signs);
  }

  private static Review laidOut(Review review, List<Sign> signs) {
    List<Note> seen = seen(review);
    PhotoPage page = review.photos().getFirst();
    List<Sign> straight = signs.stream().map(sign -> sign.seenBy(page.straight())).toList();
    Layout layout = Layout.of(seen, straight);
    List<WallNote> roles = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      boolean header = layout.isHeader(seen.get(i));
      roles.add(review.notes().get(i).withRole(header ? NoteRole.STAGE_NAME : NoteRole.CARD));
    }
    return ordered(
        review
            .withNotes(roles)
            .withStages(Bands.cut(layout.columns()))
            .withLanes(Bands.cut(layout.rows())));
  }

  /// The notes of a review where they hang, in its order.
  public static List<Note> seen(Review review) {
    return review.notes().stream()
        .map(note -> note(review.photo(note), note.photo(), note.found()))
        .toList();
  }

  private static Note note(PhotoPage page, int photo, FoundNote found) {
    Quad straight = page.straight().apply(found.quad());
    return new Note(
        photo, found.quad(), straight, found.colour(), found.score(), Map.of(), Reading.NOTHING);
  }

  private static Review ordered(Review review) {
    List<WallNote> order =
        review.notes().stream()
            .sorted(
                Comparator.comparing((WallNote note) -> !note.isSure())
                    .thenComparing(note -> note.isSure() ? 0 : -note.sureness())
                    .thenComparing(review::stageOf)
                    .thenComparing(note -> note.role() == NoteRole.CARD)
                    .thenComparing(review::rowOf)
                    .thenComparing(note -> review.onWall(note).centre().x()))
            .toList();
    return review.withNotes(order).withCurrent(order.isEmpty() ? null : order.getFirst().id());
  }

  /// The review with a further photograph: laid over the others where its notes show how, else with
  /// its stages at the right of those before.
  ///
  /// @param photos of the review's pages, and the further one last
  public static Review with(
      Review review, PhotoPage page, List<FoundNote> found, List<Photo> photos) {
    List<Note> before = seen(review);
    List<Note> more = found.stream().map(one -> note(page, review.photos().size(), one)).toList();
    Merging.Match match = Merging.of(before, more, new Prints(photos, before, more));
    return match == null ? beside(review, page, found) : over(review, page, found, more, match);
  }

  private static Review over(
      Review review, PhotoPage page, List<FoundNote> found, List<Note> more, Merging.Match match) {
    Homography there =
        Homography.of(more.getFirst().straight(), match.moved().getFirst().straight());
    int photo = review.photos().size();
    var photos = new ArrayList<>(review.photos());
    photos.add(page.placed(there));
    var notes = new ArrayList<>(review.notes());
    int free = review.freeId();
    for (int i = 0; i < found.size(); i++) {
      Integer same = match.pairs().get(i);
      Quad here = match.moved().get(i).straight();
      if (same != null) {
        notes.set(same, sharper(notes.get(same), photo, found.get(i)));
      } else if (review.notes().stream()
          .noneMatch(note -> review.onWall(note).likeness(here) > SAME)) {
        notes.add(WallNote.of(free++, photo, found.get(i)));
      }
    }
    return inFront(review, review.withPhotos(photos).withNotes(notes));
  }

  private static WallNote sharper(WallNote known, int photo, FoundNote other) {
    boolean larger = other.quad().area() > SHARPER * known.quad().area();
    return larger ? known.seenIn(photo, other.quad()) : known;
  }

  private static Review beside(Review review, PhotoPage page, List<FoundNote> found) {
    Quad so = review.extent();
    Quad its = page.seen();
    double gap = BESIDE * so.across();
    double x = so.right() + gap - its.left();
    PhotoPage placed = page.placed(new Homography(1, 0, x, 0, 1, so.top() - its.top(), 0, 0));
    Review alone = of(placed, found);
    int free = review.freeId();
    int index = review.photos().size();
    var notes = new ArrayList<>(review.notes());
    for (WallNote note : alone.notes()) {
      notes.add(WallNote.of(free + note.id(), index, note.found()).withRole(note.role()));
    }
    var photos = new ArrayList<>(review.photos());
    photos.add(placed);
    Bands stages = review.stages().then(so.right() + gap / 2, alone.stages());
    return inFront(review, review.withPhotos(photos).withNotes(notes).withStages(stages));
  }

  // Who was through with the first photograph goes on with the next.
  private static Review inFront(Review before, Review after) {
    return before.progress().isDone() ? after.withCurrent(firstOpen(after.notes())) : after;
  }

  /// The review after a photograph was looked at again, as inside another outline: what somebody
  /// decided about its notes stays, what nobody had looked at gives way to what was found now.
  public static Review again(
      Review review, int photo, PhotoPage page, List<FoundNote> found, List<Sign> signs) {
    List<WallNote> kept =
        review.notes().stream()
            .filter(note -> note.photo() != photo || note.state().isDecided())
            .toList();
    var photos = new ArrayList<>(review.photos());
    photos.set(photo, page);
    var notes = new ArrayList<>(kept);
    int free = review.freeId();
    for (FoundNote one : found) {
      if (kept.stream()
          .noneMatch(n -> n.photo() == photo && n.quad().likeness(one.quad()) > SAME)) {
        notes.add(WallNote.of(free++, photo, one));
      }
    }
    Review after = review.withPhotos(photos).withNotes(notes).withCurrent(null);
    boolean untouched = photos.size() == 1 && kept.isEmpty();
    return untouched ? laidOut(after, signs) : after.withCurrent(firstOpen(notes));
  }

  private static @Nullable Integer firstOpen(List<WallNote> notes) {
    return notes.stream()
        .sorted(Comparator.comparing(note -> note.state().isDecided()))
        .map(WallNote::id)
        .findFirst()
        .orElse(null);
  }
}
