package org.journeywall.digitise.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// Finds the same notes on two photographs of one wall, by their colours and where they hang to
/// each other: the likeness that brings most notes upon notes of their colour. Whether that is more
/// than chance is told by the wall in the mirror, which matches by chance alone.
public final class Merging {
  private static final double NEAR = 0.40;
  private static final double STEEPEST = 0.35;
  private static final double LARGEST = 1.7;
  private static final int FEWEST = 8;
  private static final double CHANCE = 1.5;
  private static final int MOST_TRIES = 6000;

  /// By so much notes of one wall are more like themselves than like their neighbours.
  private static final double OWN = 0.12;

  private Merging() {}

  /// From one straightened wall to another: turned, scaled and moved.
  record Likeness(double cos, double sin, double x, double y) {
    Spot apply(Spot spot) {
      return new Spot(cos * spot.x() - sin * spot.y() + x, sin * spot.x() + cos * spot.y() + y);
    }

    Quad apply(Quad quad) {
      return new Quad(apply(quad.a()), apply(quad.b()), apply(quad.c()), apply(quad.d()));
    }

    static @Nullable Likeness of(Spot a, Spot b, Spot toA, Spot toB) {
      Spot way = b.minus(a);
      Spot toWay = toB.minus(toA);
      double square = way.x() * way.x() + way.y() * way.y();
      if (square < 4) {
        return null;
      }
      double cos = (way.x() * toWay.x() + way.y() * toWay.y()) / square;
      double sin = (way.x() * toWay.y() - way.y() * toWay.x()) / square;
      double scale = Math.hypot(cos, sin);
      if (Math.abs(sin) > STEEPEST * scale || scale > LARGEST || scale < 1 / LARGEST) {
        return null;
      }
      Spot moved = new Spot(cos * a.x() - sin * a.y(), sin * a.x() + cos * a.y());
      return new Likeness(cos, sin, toA.x() - moved.x(), toA.y() - moved.y());
    }
  }

  /// @param pairs index of a note of the second list → index of the same note in the first
  /// @param moved the second list's notes where they hang on the first wall
  public record Match(Map<Integer, Integer> pairs, List<Note> moved) {}

  /// Null where the two are not surely one wall.
  public static @Nullable Match of(List<Note> first, List<Note> second) {
    Likeness best = best(first, second);
    if (best == null) {
      return null;
    }
    List<Note> mirrored = second.stream().map(Merging::mirrored).toList();
    Likeness control = best(first, mirrored);
    int byChance = control == null ? 0 : pairs(control, first, mirrored).size();
    Match match = match(best, first, second);
    return match.pairs.size() < Math.max(FEWEST, CHANCE * byChance) ? null : match;
  }

  /// How alike the writing is on a note of the first list and on one of the second, by their
  /// indices; 0 to 1.
  @FunctionalInterface
  public interface Alike {
    double of(int first, int second);
  }

  /// The same where what is written on the notes can be held against each other: a wall of one
  /// colour in rows lies as well on its mirror image, and in many ways on itself.
  public static @Nullable Match of(List<Note> first, List<Note> second, Alike alike) {
    Likeness best = best(first, second);
    Match match = best == null ? null : match(best, first, second);
    if (match == null || match.pairs.size() < FEWEST) {
      return null;
    }
    return isWritten(match, alike) ? match : of(first, second);
  }

  private static boolean isWritten(Match match, Alike alike) {
    List<Map.Entry<Integer, Integer>> pairs = List.copyOf(match.pairs.entrySet());
    double own = 0;
    double others = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int second = pairs.get(i).getKey();
      own += alike.of(pairs.get(i).getValue(), second);
      others += alike.of(pairs.get((i + 1) % pairs.size()).getValue(), second);
    }
    return own - others > OWN * pairs.size();
  }

  private static Match match(Likeness likeness, List<Note> first, List<Note> second) {
    List<Note> moved =
        second.stream().map(note -> note.withStraight(likeness.apply(note.straight()))).toList();
    return new Match(pairs(likeness, first, second), moved);
  }

  private static Note mirrored(Note note) {
    Quad q = note.straight();
    return note.withStraight(new Quad(turned(q.b()), turned(q.a()), turned(q.d()), turned(q.c())));
  }

  private static Spot turned(Spot spot) {
    return new Spot(-spot.x(), spot.y());
  }

  // Two notes of the second wall and two of their colours on the first make a likeness; all pairs
  // are tried in an order of steps so wide that the first tries are spread over the wall.
  private static @Nullable Likeness best(List<Note> first, List<Note> second) {
    Likeness best = null;
    int most = 2;
    int tries = 0;
    for (int i = 0; i < second.size(); i++) {
      int j = (i + 1 + second.size() / 2) % second.size();
      for (Note one : first) {
        if (one.colour() != second.get(i).colour() || tries > MOST_TRIES * 4) {
          continue;
        }
        for (Note other : first) {
          if (other.equals(one) || other.colour() != second.get(j).colour()) {
            continue;
          }
          Likeness tried =
              Likeness.of(second.get(i).spot(), second.get(j).spot(), one.spot(), other.spot());
          if (tried != null && tries++ < MOST_TRIES * 4) {
            int matched = pairs(tried, first, second).size();
            if (matched > most) {
              most = matched;
              best = tried;
            }
          }
        }
      }
    }
    return best;
  }

  private static Map<Integer, Integer> pairs(
      Likeness likeness, List<Note> first, List<Note> second) {
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < second.size(); i++) {
      Spot there = likeness.apply(second.get(i).spot());
      int nearest = -1;
      double least = NEAR;
      for (int j = 0; j < first.size(); j++) {
        double distance = first.get(j).spot().distance(there);
        if (distance < least
            && !taken.contains(j)
            && first.get(j).colour() == second.get(i).colour()) {
          least = distance;
          nearest = j;
        }
      }
      if (nearest >= 0) {
        pairs.put(i, nearest);
        taken.add(nearest);
      }
    }
    return pairs;
  }

  /// The notes of both photographs, each once; of two pictures of a note the larger one, which
  /// shows more.
  ///
  /// @return null where the two are not surely one wall
  public static @Nullable List<Note> merged(List<Note> first, List<Note> second, Alike alike) {
    Match match = of(first, second, alike);
    if (match == null) {
      return null;
    }
    List<Note> all = new ArrayList<>(first);
    for (int i = 0; i < second.size(); i++) {
      Integer same = match.pairs.get(i);
      Note note = match.moved.get(i);
      if (same == null) {
        boolean isThere =
            first.stream().anyMatch(o -> o.straight().likeness(note.straight()) > 0.3);
        if (!isThere) {
          all.add(note);
        }
      } else if (note.quad().area() > 1.1 * first.get(same).quad().area()) {
        all.set(same, note.withStraight(first.get(same).straight()));
      }
    }
    return all;
  }
}
