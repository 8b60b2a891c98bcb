package org.journeywall.digitise.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// Where the search drew the lines wrong: notes taken apart, put together, and drawn where it saw
/// none.
public final class Carving {
  /// How many notes around a place say how large notes are there.
  private static final int AROUND = 5;

  /// A note drawn about as large as its neighbours is meant to be as large as they.
  private static final double SNAP = 1.5;

  private static final int MOST_PIECES = 8;

  /// Of a photograph without notes this part is a note.
  private static final double USUAL = 0.08;

  private Carving() {}

  /// The note in front is several that touch, in a row or a column: as many as its longer side
  /// holds of its shorter, at least two. The first stays in front.
  public static Review split(Review review) {
    WallNote note = review.currentNote();
    if (note == null) {
      return review;
    }
    Quad quad = note.quad();
    int pieces = Math.clamp(Math.round(quad.aspect()), 2, MOST_PIECES);
    boolean across = quad.across() >= quad.down();
    var all = new ArrayList<>(review.notes());
    int at = review.index(note.id());
    all.remove(at);
    int free = review.freeId();
    for (int i = 0; i < pieces; i++) {
      Quad piece = piece(quad, across, (double) i / pieces, (i + 1.0) / pieces);
      int id = i == 0 ? note.id() : free + i - 1;
      all.add(at + i, drawn(note, id, piece));
    }
    return review.withNotes(all);
  }

  private static Quad piece(Quad quad, boolean across, double from, double to) {
    return across
        ? new Quad(quad.at(from, 0), quad.at(to, 0), quad.at(to, 1), quad.at(from, 1))
        : new Quad(quad.at(0, from), quad.at(1, from), quad.at(1, to), quad.at(0, to));
  }

  // Nobody has read or counted anything on it yet, and it is a note, because somebody says so.
  private static WallNote drawn(WallNote like, int id, Quad quad) {
    FoundNote found = FoundNote.unread(quad, like.colour(), 1);
    return new WallNote(
        id,
        like.photo(),
        found,
        like.role(),
        NoteState.OPEN,
        like.colour(),
        "",
        like.stage(),
        like.lane());
  }

  /// The note in front and the one nearest to it in its photograph are one.
  public static Review merge(Review review) {
    WallNote note = review.currentNote();
    WallNote other = note == null ? null : nearest(review, note);
    if (note == null || other == null) {
      return review;
    }
    Homography straight = review.photo(note).straight();
    Quad a = review.onWall(note);
    Quad b = review.onWall(other);
    Quad both =
        Quad.box(
            Math.min(a.left(), b.left()),
            Math.min(a.top(), b.top()),
            Math.max(a.right(), b.right()),
            Math.max(a.bottom(), b.bottom()));
    String text = (note.text() + " " + other.text()).strip();
    FoundNote found =
        new FoundNote(
            straight.inverse().apply(both),
            note.colour(),
            1,
            note.found().votes() + other.found().votes(),
            "",
            0);
    var merged =
        new WallNote(
            note.id(),
            note.photo(),
            found,
            note.role(),
            NoteState.OPEN,
            note.colour(),
            text,
            note.stage(),
            note.lane());
    List<WallNote> rest = review.notes().stream().filter(one -> one.id() != other.id()).toList();
    return review.withNotes(rest).with(merged);
  }

  private static @Nullable WallNote nearest(Review review, WallNote note) {
    Quad here = review.onWall(note);
    return review.notes().stream()
        .filter(other -> other.photo() == note.photo() && other.id() != note.id() && other.isKept())
        .min(Comparator.comparingDouble(other -> gap(here, review.onWall(other))))
        .orElse(null);
  }

  private static double gap(Quad a, Quad b) {
    double x = Math.max(0, Math.max(a.left() - b.right(), b.left() - a.right()));
    double y = Math.max(0, Math.max(a.top() - b.bottom(), b.top() - a.bottom()));
    return Math.hypot(x, y) + a.centre().distance(b.centre()) / 1000;
  }

  /// A note the search missed, as large as those around it, behind the note in front and in front
  /// itself.
  ///
  /// @param photo index of the photograph it is seen in
  /// @param middle in the plane of the wall
  public static Review draw(Review review, int photo, Spot middle) {
    return draw(review, photo, sized(review, photo, middle));
  }

  /// The same with a drawn box, which is made as large as the notes around it where it is nearly
  /// so.
  ///
  /// @param box in the plane of the wall
  public static Review draw(Review review, int photo, Quad box) {
    Quad usual = sized(review, photo, box.centre());
    double ratio = box.side() / usual.side();
    Quad meant = ratio > SNAP || ratio < 1 / SNAP ? box : usual;
    var around = around(review, photo, box.centre());
    NoteColour colour = around.isEmpty() ? NoteColour.YELLOW : around.getFirst().colour();
    Quad quad = review.photos().get(photo).straight().inverse().apply(meant);
    WallNote note = WallNote.of(review.freeId(), photo, FoundNote.unread(quad, colour, 1));
    var all = new ArrayList<>(review.notes());
    Integer current = review.current();
    all.add(current == null ? all.size() : review.index(current) + 1, note);
    return review.withNotes(all).withCurrent(note.id());
  }

  /// The box of a note here, as large as the notes around, in the plane of the wall.
  public static Quad sized(Review review, int photo, Spot middle) {
    List<WallNote> around = around(review, photo, middle);
    Quad frame = review.photos().get(photo).seen();
    double usual = USUAL * Math.max(frame.across(), frame.down());
    double width = around.isEmpty() ? usual : median(review, around, Quad::across);
    double height = around.isEmpty() ? usual : median(review, around, Quad::down);
    return Quad.box(
        middle.x() - width / 2,
        middle.y() - height / 2,
        middle.x() + width / 2,
        middle.y() + height / 2);
  }

  private static List<WallNote> around(Review review, int photo, Spot middle) {
    return review.notes().stream()
        .filter(note -> note.photo() == photo && note.isKept())
        .sorted(Comparator.comparingDouble(note -> review.onWall(note).centre().distance(middle)))
        .limit(AROUND)
        .toList();
  }

  private static double median(Review review, List<WallNote> notes, ToDoubleFunction<Quad> size) {
    double[] sizes = notes.stream().map(review::onWall).mapToDouble(size).sorted().toArray();
    return sizes[sizes.length / 2];
  }
}
