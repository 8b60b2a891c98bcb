package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.image.Lab;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// Moves the sides of a note to where its colour ends: across each side some profiles vote for a
/// place, and the line most of them agree on is taken, so that dots and thumbs over a side do not
/// bend it.
final class Edges {
  private static final double LARGEST = 120;
  private static final int PROFILES = 17;
  private static final double REACH = 0.17;
  private static final double FAINT = 3.5;
  private static final double AGREED = 0.4;

  private Edges() {}

  static Candidate refined(Pyramid pyramid, Candidate candidate) {
    View view = view(pyramid, candidate.quad().side());
    Quad quad = candidate.quad().times(1 / view.scale());
    for (int round = 0; round < 2; round++) {
      Quad moved = moved(view, quad, candidate.colour());
      if (moved == null) {
        break;
      }
      quad = moved;
    }
    Quad found = quad.times(view.scale());
    double change = found.area() / candidate.quad().area();
    boolean isSame = change > 0.7 && change < 1.5 && found.likeness(candidate.quad()) > 0.55;
    return isSame ? candidate.withQuad(found) : candidate;
  }

  /// The largest view in which a side is not longer than it need be.
  static View view(Pyramid pyramid, double side) {
    return pyramid.views().stream()
        .filter(view -> side / view.scale() <= LARGEST)
        .findFirst()
        .orElse(pyramid.views().getLast());
  }

  private record Line(Spot from, Spot to) {
    @Nullable Spot crossing(Line other) {
      double one = other.from.cross(other.to, from);
      double two = other.from.cross(other.to, to);
      return Math.abs(one - two) < 1e-9 ? null : from.towards(to, one / (one - two));
    }
  }

  private static @Nullable Quad moved(View view, Quad quad, Lab colour) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Line line = new Line(quad.corner(i), quad.corner(i + 1));
      lines.add(agreed(votes(view, line, quad.side(), colour), line, quad.side()));
    }
    List<Spot> corners = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Spot corner = lines.get((i + 3) % 4).crossing(lines.get(i));
      if (corner == null) {
        return null;
      }
      corners.add(corner);
    }
    Quad moved = new Quad(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    return ShapeGate.isNoteLike(moved) ? moved : null;
  }

  private static List<Spot> votes(View view, Line line, double side, Lab colour) {
    double length = Math.max(1e-9, line.from.distance(line.to));
    Spot along = line.to.minus(line.from).times(1 / length);
    Spot outward = new Spot(along.y(), -along.x());
    List<Spot> votes = new ArrayList<>();
    for (int i = 0; i < PROFILES; i++) {
      Spot on = line.from.towards(line.to, 0.08 + 0.84 * i / (PROFILES - 1));
      Spot vote = vote(view, on, outward, REACH * side, colour);
      if (vote != null) {
        votes.add(vote);
      }
    }
    return votes;
  }

  private static @Nullable Spot vote(View view, Spot on, Spot outward, double reach, Lab colour) {
    double most = FAINT;
    Spot best = null;
    for (double way = -reach; way <= reach; way += 0.5) {
      Lab in = mean(view, on, outward, way - 2.5, way - 1);
      Lab out = mean(view, on, outward, way + 1, way + 2.5);
      double strength =
          Math.min(25, in.distance(out))
              * Math.exp(-in.distance(colour) / 12)
              * (1 - 0.5 * Math.abs(way) / reach);
      Spot spot = on.plus(outward.times(way));
      if (strength > most && view.contains(spot.x(), spot.y())) {
        most = strength;
        best = spot;
      }
    }
    return best;
  }

  private static Lab mean(View view, Spot on, Spot outward, double from, double to) {
    Lab one = view.lab(at(view, on.plus(outward.times(from))));
    Lab two = view.lab(at(view, on.plus(outward.times(to))));
    return new Lab((one.l() + two.l()) / 2, (one.a() + two.a()) / 2, (one.b() + two.b()) / 2);
  }

  private static int at(View view, Spot spot) {
    return view.at(spot.x(), spot.y());
  }

  /// The line through two votes that most others lie on; the old one where few agree.
  private static Line agreed(List<Spot> votes, Line old, double side) {
    double near = Math.max(1, 0.015 * side);
    double most = AGREED * PROFILES;
    Line best = old;
    for (int i = 0; i < votes.size(); i++) {
      for (int j = i + 4; j < votes.size(); j++) {
        Line line = new Line(votes.get(i), votes.get(j));
        double agreement = 0;
        for (Spot vote : votes) {
          double off =
              Math.abs(line.from.cross(line.to, vote)) / line.from.distance(line.to) / near;
          agreement += off < 1 ? 1 - 0.5 * off * off : 0;
        }
        if (agreement > most) {
          most = agreement;
          best = line;
        }
      }
    }
    return best;
  }
}
