package org.journeywall.layout;

import org.journeywall.text.Line;
import org.journeywall.text.Weight;
import org.jspecify.annotations.Nullable;

/// Puts the labels of links where they cover no note, as near to the middle of their curves as
/// there is such a place.
final class LinkLabels {
  private static final double SIZE = 11;
  private static final double PADDING = 7;
  private static final double HEIGHT = 18;
  private static final double WIDEST = 150;

  /// Puts capitals in the middle of the pill.
  private static final double BASELINE = 0.36;

  private static final int STEPS = 6;

  /// How much of the way lies between two places that are tried.
  private static final double STEP = 0.06;

  private final TypeSetter type;
  private final LinkGround ground;

  LinkLabels(TypeSetter type, LinkGround ground) {
    this.type = type;
    this.ground = ground;
  }

  /// Where the label of a link looks for a place.
  static Rect domain(Bend curve) {
    return curve.bounds().inset(-WIDEST / 2 - PADDING - HEIGHT);
  }

  PlacedLink.@Nullable Label label(String text, Bend curve) {
    if (text.isBlank()) {
      return null;
    }
    Line line = type.broken(text, WIDEST, Weight.MEDIUM, SIZE, 1).getFirst();
    for (int step = 0; step <= STEPS; step++) {
      for (int way = -1; way <= 1; way += 2) {
        Rect pill = pill(line, curve.at(0.5 + way * step * STEP));
        if (ground.isFree(pill)) {
          return label(line, pill, true);
        }
      }
    }
    return label(line, pill(line, curve.at(0.5)), false);
  }

  private static Rect pill(Line line, Bend.Through middle) {
    double width = Math.ceil(line.width()) + 2 * PADDING;
    return new Rect(
        Math.rint(middle.x() - width / 2), Math.rint(middle.y() - HEIGHT / 2), width, HEIGHT);
  }

  private static PlacedLink.Label label(Line line, Rect pill, boolean clear) {
    double baseline = Math.round(pill.centreY() + SIZE * BASELINE);
    double left = pill.centreX() - line.width() / 2;
    return new PlacedLink.Label(
        pill, new PlacedText(left, baseline, line, Weight.MEDIUM, SIZE, Tone.QUIET), clear);
  }
}
