package org.journeywall.digitise.find;

import org.journeywall.digitise.image.Lab;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// How much a quadrilateral of a view looks like a note: contrast across each edge, an even inside,
/// a rectangle's shape, some colour.
final class Scoring {
  static final Lab ANY = new Lab(50, 0, 0);

  private static final int SAMPLES = 12;
  private static final int GRID = 7;

  /// Contrast at which an edge is beyond doubt.
  private static final double CLEAR = 22;

  private final View view;

  Scoring(View view) {
    this.view = view;
  }

  Candidate candidate(ShapeGate.Fitted fitted) {
    Candidate candidate = candidate(fitted.quad());
    return candidate.withScore(candidate.score() * fitted.squarely());
  }

  /// @param quad in pixels of the view
  Candidate candidate(Quad quad) {
    Inside inside = inside(quad);
    double[] edges = new double[4];
    for (int i = 0; i < 4; i++) {
      edges[i] = edge(quad, i);
    }
    double weakest = CLEAR;
    double sum = 0;
    for (double edge : edges) {
      weakest = Math.min(weakest, edge);
      sum += Math.min(edge, CLEAR);
    }
    double contrast = 0.45 * sum / 4 / CLEAR + 0.55 * Math.max(0, weakest) / CLEAR;
    double score =
        Math.pow(contrast, 0.6) * inside.evenness() * shape(quad) * colourfulness(inside.mean);
    return new Candidate(quad.times(view.scale()), inside.mean, score, weakest);
  }

  double evenness(Quad quad) {
    return inside(quad).evenness();
  }

  private record Inside(Lab mean, double spread) {
    double evenness() {
      return Math.exp(-spread * spread / (2 * 9.0 * 9.0));
    }
  }

  private Inside inside(Quad quad) {
    double[] sums = new double[6];
    for (int row = 0; row < GRID; row++) {
      for (int column = 0; column < GRID; column++) {
        Spot spot = quad.at(0.14 + 0.72 * column / (GRID - 1), 0.14 + 0.72 * row / (GRID - 1));
        int at = view.at(spot.x(), spot.y());
        add(sums, 0, 0.6 * view.l(at));
        add(sums, 2, view.a(at));
        add(sums, 4, view.b(at));
      }
    }
    int n = GRID * GRID;
    double spread = 0;
    for (int i = 0; i < 6; i += 2) {
      spread += sums[i + 1] / n - sums[i] / n * (sums[i] / n);
    }
    Lab mean = new Lab(sums[0] / n / 0.6, sums[2] / n, sums[4] / n);
    return new Inside(mean, Math.sqrt(Math.max(0, spread)));
  }

  private static void add(double[] sums, int at, double value) {
    sums[at] += value;
    sums[at + 1] += value * value;
  }

  /// Mean contrast across one edge, each spot's cut off where it is clear; an edge outside the
  /// picture has none.
  private double edge(Quad quad, int index) {
    Spot from = quad.corner(index);
    Spot to = quad.corner(index + 1);
    double length = Math.max(1e-9, from.distance(to));
    Spot inward = new Spot(-(to.y() - from.y()) / length, (to.x() - from.x()) / length);
    double in = 2 + 0.06 * quad.side();
    double out = 2 + 0.03 * quad.side();
    double sum = 0;
    for (int i = 0; i < SAMPLES; i++) {
      Spot spot = from.towards(to, 0.12 + 0.76 * i / (SAMPLES - 1));
      Spot outside = spot.minus(inward.times(out));
      if (view.contains(outside.x(), outside.y())) {
        Spot within = spot.plus(inward.times(in));
        sum += Math.min(CLEAR, contrast(within, outside));
      } else {
        sum += CLEAR / 3;
      }
    }
    return sum / SAMPLES;
  }

  private double contrast(Spot one, Spot other) {
    int i = view.at(one.x(), one.y());
    int j = view.at(other.x(), other.y());
    double dl = 0.4 * (view.l(i) - view.l(j));
    double da = view.a(i) - view.a(j);
    double db = view.b(i) - view.b(j);
    return Math.sqrt(dl * dl + da * da + db * db);
  }

  private static double shape(Quad quad) {
    double aspect = quad.aspect();
    double squareness = aspect < 1.35 ? 1 : Math.exp(-(aspect - 1.35) * 0.5);
    double worst = 0;
    for (int i = 0; i < 4; i++) {
      Spot in = quad.corner(i + 1).minus(quad.corner(i));
      Spot out = quad.corner(i + 2).minus(quad.corner(i + 1));
      double cosine = (in.x() * out.x() + in.y() * out.y()) / (in.length() * out.length());
      worst = Math.max(worst, Math.abs(cosine));
    }
    return squareness * (1 - 0.5 * Math.max(0, worst - 0.1));
  }

  private static double colourfulness(Lab colour) {
    double coloured = 0.55 + 0.45 * Math.min(1, colour.chroma() / 16);
    double lit = Math.clamp((colour.l() - 12) / 25, 0.2, 1.0);
    return coloured * lit;
  }
}
