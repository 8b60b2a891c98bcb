package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// Finds the lines at which several notes of one colour meet inside one quadrilateral: thin shadows
/// or steps that run through from side to side, evenly spaced.
final class Dividers {
  private static final double LARGEST = 420;
  private static final double LEAST_PIECE = 13;
  private static final int MOST = 7;
  private static final int SAMPLES = 24;
  private static final double WEAK = 0.09;
  private static final double CLEAR = 0.45;
  private static final double MARGIN = 0.07;
  private static final double LONGEST = 1.75;

  private final LineEvidence evidence;
  private final Quad quad;
  private final double side;

  private Dividers(View view, Quad quad, double side) {
    evidence = new LineEvidence(view);
    this.quad = quad;
    this.side = side;
  }

  /// The pieces between the lines; the quadrilateral alone where there are none.
  ///
  /// @param side what a piece's side should be; 0 where nothing is known
  static Pieces pieces(Pyramid pyramid, Quad photographed, double side) {
    View view =
        pyramid.views().stream()
            .filter(v -> photographed.side() / v.scale() <= LARGEST)
            .findFirst()
            .orElse(pyramid.views().getLast());
    var dividers = new Dividers(view, photographed.times(1 / view.scale()), side / view.scale());
    Pieces pieces = dividers.pieces();
    return new Pieces(
        pieces.quads().stream().map(piece -> piece.times(view.scale())).toList(), pieces.gain());
  }

  /// @param gain how much clearer than none the lines between them are
  record Pieces(List<Quad> quads, double gain) {
    boolean areSeveral() {
      return quads.size() > 1;
    }
  }

  private Pieces pieces() {
    double[] across = strengths(true);
    double[] down = strengths(false);
    double most = 0;
    List<Double> columns = List.of(0.0, 1.0);
    List<Double> rows = List.of(0.0, 1.0);
    for (int n = 1; n <= MOST && quad.across() / n >= LEAST_PIECE; n++) {
      for (int m = 1; m <= MOST && quad.down() / m >= LEAST_PIECE; m++) {
        double aspect = quad.across() / n / (quad.down() / m);
        if (aspect > LONGEST || aspect < 1 / LONGEST) {
          continue;
        }
        double gain = (gain(across, n) + gain(down, m)) * likelihood(aspect) * fit(n * m);
        if (gain > most) {
          most = gain;
          columns = places(across, n);
          rows = places(down, m);
        }
      }
    }
    return new Pieces(cut(columns, rows), most);
  }

  private double fit(int pieces) {
    double off = side == 0 ? 0 : Math.abs(Math.log(quad.side() / Math.sqrt(pieces) / side));
    return Math.exp(-2 * Math.max(0, off - 0.1));
  }

  private static double likelihood(double aspect) {
    return Math.exp(-Math.abs(Math.log(aspect)));
  }

  private List<Quad> cut(List<Double> columns, List<Double> rows) {
    List<Quad> pieces = new ArrayList<>();
    for (int row = 1; row < rows.size(); row++) {
      for (int column = 1; column < columns.size(); column++) {
        double left = columns.get(column - 1);
        double right = columns.get(column);
        double top = rows.get(row - 1);
        double bottom = rows.get(row);
        pieces.add(
            new Quad(
                quad.at(left, top),
                quad.at(right, top),
                quad.at(right, bottom),
                quad.at(left, bottom)));
      }
    }
    return pieces;
  }

  /// What lines at n - 1 even places bring; weak ones cost.
  private static double gain(double[] strengths, int n) {
    double sum = 0;
    for (int i = 1; i < n; i++) {
      double strength = strengths[peak(strengths, i, n)];
      sum += strength < WEAK ? 2 * (strength - WEAK) : Math.min(CLEAR, strength) - WEAK;
    }
    return sum;
  }

  private static List<Double> places(double[] strengths, int n) {
    List<Double> places = new ArrayList<>();
    places.add(0.0);
    for (int i = 1; i < n; i++) {
      places.add((peak(strengths, i, n) + 0.5) / strengths.length);
    }
    places.add(1.0);
    return places;
  }

  private static int peak(double[] strengths, int i, int n) {
    int middle = strengths.length * i / n;
    int reach = Math.max(1, (int) (0.16 * strengths.length / n));
    int best = middle;
    for (int at = middle - reach; at <= middle + reach; at++) {
      if (at >= 0 && at < strengths.length && strengths[at] > strengths[best]) {
        best = at;
      }
    }
    return best;
  }

  /// How strong a line at each place across (or down) is.
  private double[] strengths(boolean across) {
    int count = Math.max(8, (int) (across ? quad.across() : quad.down()));
    var strengths = new double[count];
    Spot way =
        across
            ? quad.at(1, 0.5).minus(quad.at(0, 0.5)).times(1.0 / count)
            : quad.at(0.5, 1).minus(quad.at(0.5, 0)).times(1.0 / count);
    var line = new double[SAMPLES];
    for (int i = 0; i < count; i++) {
      double part = (i + 0.5) / count;
      for (int j = 0; j < SAMPLES; j++) {
        double other = 0.04 + 0.92 * j / (SAMPLES - 1);
        line[j] = evidence.at(across ? quad.at(part, other) : quad.at(other, part), way);
      }
      Arrays.sort(line);
      strengths[i] = line[SAMPLES / 4];
    }
    return aboveUsual(strengths);
  }

  // Handwriting makes all places look a little like lines.
  private static double[] aboveUsual(double[] strengths) {
    double[] sorted = strengths.clone();
    Arrays.sort(sorted);
    double usual = sorted[sorted.length / 2];
    for (int i = 0; i < strengths.length; i++) {
      boolean isMargin = Math.min(i, strengths.length - 1 - i) < MARGIN * strengths.length;
      strengths[i] = isMargin ? 0 : Math.max(0, strengths[i] - usual);
    }
    return strengths;
  }
}
