package org.journeywall.digitise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.digitise.find.Dots;
import org.journeywall.digitise.find.Found;
import org.journeywall.digitise.find.NoteFinder;
import org.journeywall.digitise.find.Signs;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.place.Straightening;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// One photograph and the notes on it.
///
/// @param straight from pixels of the photograph to the wall seen from the front, in widths of a
///   note
/// @param notes the surest first
/// @param signs markers of the printed wall kit, in pixels of the source picture
public record Look(Photo photo, Homography straight, List<Note> notes, List<Sign> signs) {
  private static final double BESIDE = 0.28;

  public Look {
    notes = List.copyOf(notes);
    signs = List.copyOf(signs);
  }

  /// The markers on the wall seen from the front.
  public List<Sign> straightSigns() {
    return signs.stream().map(sign -> sign.seenBy(straight)).toList();
  }

  /// Looks for notes; takes a second or two and about 250 MB.
  ///
  /// @param index which of the photographs of the wall this is, from 0
  /// @param outline the wall in the photograph, in pixels of the source; what lies outside is left
  ///   out; null for all of it
  public static Look at(Photo photo, int index, @Nullable Quad outline) {
    return at(photo, index, outline, Going.ON);
  }

  /// The same while somebody waits for it.
  ///
  /// @throws java.util.concurrent.CancellationException within a fifth of a second after nobody
  ///   does
  public static Look at(Photo photo, int index, @Nullable Quad outline, Going going) {
    Pyramid pyramid = Pyramid.of(photo, going);
    Quad reduced = outline == null ? null : outline.times(1.0 / photo.step());
    List<Sign> signs = Signs.on(photo, going);
    List<Found> found =
        NoteFinder.find(pyramid, reduced, going).stream()
            .filter(note -> signs.stream().noneMatch(s -> s.covers(note.quad().centre())))
            .sorted(Comparator.comparingDouble(Found::score).reversed())
            .toList();
    Map<Found, Map<NoteColour, Integer>> votes =
        votes(found, Dots.on(photo, pyramid, found, going));
    double step = photo.step();
    Homography straight =
        Straightening.of(found.stream().map(note -> note.quad().times(step)).toList());
    List<Note> notes = new ArrayList<>();
    for (Found note : found) {
      Quad quad = note.quad().times(step);
      notes.add(
          new Note(
              index,
              quad,
              straight.apply(quad),
              NoteColour.nearest(note.colour()),
              note.score(),
              votes.getOrDefault(note, Map.of()),
              Reading.NOTHING));
    }
    Homography whole = new Homography(step, 0, 0, 0, step, 0, 0, 0);
    return new Look(
        photo, straight, notes, signs.stream().map(sign -> sign.seenBy(whole)).toList());
  }

  // A dot between two notes is the nearer one's.
  private static Map<Found, Map<NoteColour, Integer>> votes(
      List<Found> notes, List<Dots.Dot> dots) {
    Map<Found, Map<NoteColour, Integer>> votes = new HashMap<>();
    for (Dots.Dot dot : dots) {
      notes.stream()
          .min(Comparator.comparingDouble(note -> outside(note.quad(), dot.centre())))
          .filter(n -> outside(n.quad(), dot.centre()) < dot.radius() + BESIDE * dot.radius())
          .ifPresent(note ->
              votes
                  .computeIfAbsent(note, none -> new EnumMap<>(NoteColour.class))
                  .merge(NoteColour.nearest(dot.colour()), 1, Integer::sum));
    }
    return votes;
  }

  /// How far a spot lies outside a note; negative inside it.
  private static double outside(Quad quad, Spot spot) {
    double most = -Double.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      Spot from = quad.corner(i);
      Spot to = quad.corner(i + 1);
      most = Math.max(most, -from.cross(to, spot) / Math.max(1e-9, from.distance(to)));
    }
    return most;
  }
}
