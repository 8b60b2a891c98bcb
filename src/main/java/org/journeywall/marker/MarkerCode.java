package org.journeywall.marker;

import org.journeywall.marker.Marker.Kind;
import org.jspecify.annotations.Nullable;

/// The bits inside a marker's border, 6 × 6, row by row, 1 for white. The four in the corners say
/// which way is up: the first is white, the others are black. The other 32 are the marker's eleven
/// bits (kind 2, map 4, index 5) in the BCH code (31, 11), which keeps any two words eleven bits
/// apart (Lin, Costello: Error Control Coding, table of primitive BCH codes), with a parity bit,
/// which makes it twelve. A fixed pattern over them sees to it that no marker turned by a quarter
/// is nearer than six bits to another; tests count it.
final class MarkerCode {
  static final int SIDE = Marker.MODULES - 2;
  static final int BITS = SIDE * SIDE;

  private static final int PAYLOAD = 11;
  private static final int CHECK = 20;
  private static final int GENERATOR = 0b1_0110_0010_0110_1101_0101;
  private static final int PATTERN = 0x269E0D37;
  private static final int INDEX_BITS = 5;
  private static final int MAP_BITS = 4;
  private static final long[] WORDS = words();

  private MarkerCode() {}

  /// The number of the bit in this column and row of the inside.
  static int bit(int column, int row) {
    return BITS - 1 - row * SIDE - column;
  }

  /// The inside of a marker.
  static long of(Marker marker) {
    return WORDS[payload(marker)];
  }

  /// The marker whose number a word has; null where no kind has it.
  static @Nullable Marker marker(int payload) {
    int code = payload >>> MAP_BITS + INDEX_BITS;
    int map = payload >>> INDEX_BITS & (1 << MAP_BITS) - 1;
    int index = payload & (1 << INDEX_BITS) - 1;
    for (Kind kind : Kind.values()) {
      if (kind.code == code) {
        return new Marker(kind, map, index);
      }
    }
    return null;
  }

  /// How many words there are; each has its number.
  static int count() {
    return WORDS.length;
  }

  static long word(int payload) {
    return WORDS[payload];
  }

  private static int payload(Marker marker) {
    return (marker.kind().code << MAP_BITS | marker.map()) << INDEX_BITS | marker.index();
  }

  private static long[] words() {
    var words = new long[1 << PAYLOAD];
    for (int payload = 0; payload < words.length; payload++) {
      words[payload] = laidOut(coded(payload) ^ PATTERN);
    }
    return words;
  }

  // The payload, the remainder of its division by the generator, and the parity of both.
  private static int coded(int payload) {
    int rest = payload << CHECK;
    for (int bit = PAYLOAD + CHECK - 1; bit >= CHECK; bit--) {
      if ((rest >>> bit & 1) != 0) {
        rest ^= GENERATOR << bit - CHECK;
      }
    }
    int word = payload << CHECK | rest;
    return word << 1 | Integer.bitCount(word) & 1;
  }

  private static long laidOut(int coded) {
    long bits = 0;
    int next = Integer.SIZE;
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        boolean corner = (row == 0 || row == SIDE - 1) && (column == 0 || column == SIDE - 1);
        boolean white = corner ? row == 0 && column == 0 : (coded >>> --next & 1) != 0;
        bits = bits << 1 | (white ? 1 : 0);
      }
    }
    return bits;
  }

  /// The same bits after a quarter turn clockwise.
  static long turned(long bits) {
    long turned = 0;
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        turned = turned << 1 | bits >>> bit(row, SIDE - 1 - column) & 1;
      }
    }
    return turned;
  }
}
