package org.journeywall.marker;

import java.util.Optional;

/// A marker that was read.
///
/// @param quarterTurns how often what was read is turned clockwise by a quarter from upright, 0 to
///   3
/// @param mistakes how many of the modules inside were of the other colour, at most
///   [#MOST_MISTAKES]
public record MarkerReading(Marker marker, int quarterTurns, int mistakes) {
  /// With so few mistakes no marker is taken for another, nor its side for its top. One in twenty
  /// thousand random patterns is taken for a marker.
  public static final int MOST_MISTAKES = 2;

  /// Of how many modules of the border may be white.
  private static final int MOST_BORDER_MISTAKES = 3;

  /// Reads modules; nothing where they are no marker.
  ///
  /// @param black by row and column, [Marker#MODULES] each, from the top left corner as it was
  ///   found
  public static Optional<MarkerReading> of(boolean[][] black) {
    if (borderMistakes(black) > MOST_BORDER_MISTAKES) {
      return Optional.empty();
    }
    long found = 0;
    for (int row = 1; row <= MarkerCode.SIDE; row++) {
      for (int column = 1; column <= MarkerCode.SIDE; column++) {
        found = found << 1 | (black[row][column] ? 0 : 1);
      }
    }
    // Turned on until it stands upright: as many quarters as are missing to a whole turn.
    long turned = found;
    for (int turns = 0; turns < 4; turns++) {
      Optional<MarkerReading> upright = upright(turned, (4 - turns) % 4);
      if (upright.isPresent()) {
        return upright;
      }
      turned = MarkerCode.turned(turned);
    }
    return Optional.empty();
  }

  private static Optional<MarkerReading> upright(long bits, int quarterTurns) {
    for (int payload = 0; payload < MarkerCode.count(); payload++) {
      int mistakes = Long.bitCount(bits ^ MarkerCode.word(payload));
      Marker marker = mistakes > MOST_MISTAKES ? null : MarkerCode.marker(payload);
      if (marker != null) {
        return Optional.of(new MarkerReading(marker, quarterTurns, mistakes));
      }
    }
    return Optional.empty();
  }

  private static int borderMistakes(boolean[][] black) {
    int last = Marker.MODULES - 1;
    int mistakes = 0;
    for (int i = 0; i < last; i++) {
      mistakes += black[0][i] ? 0 : 1;
      mistakes += black[i][last] ? 0 : 1;
      mistakes += black[last][i + 1] ? 0 : 1;
      mistakes += black[i + 1][0] ? 0 : 1;
    }
    return mistakes;
  }
}
