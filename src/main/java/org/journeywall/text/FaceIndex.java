package org.journeywall.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The list of bundled faces and which of them draws which code point, so that no font file has to
/// be read to know that it is not needed.
///
/// Read from the resource `faces.txt`: one face a line in order of choice, columns separated by
/// tabs: resource, family, full name, weight, and its code points as hexadecimal ranges.
final class FaceIndex {

  private static final int PAGE = 256;
  private static final char[] EMPTY = new char[PAGE];
  private static final String EMOJI = "Noto Emoji";

  private final List<Face> faces = new ArrayList<>();
  private final char[][] text = new char[Character.MAX_CODE_POINT / PAGE + 1][];
  private final char[][] emoji = new char[Character.MAX_CODE_POINT / PAGE + 1][];
  private final int emojiFace;

  FaceIndex(List<String> lines) {
    Arrays.fill(text, EMPTY);
    Arrays.fill(emoji, EMPTY);
    int emojiAt = -1;
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      Weight weight = Weight.valueOf(columns[3]);
      Face face = new Face(faces.size(), columns[0], columns[1], columns[2], weight);
      faces.add(face);
      boolean isEmoji = face.family().equals(EMOJI);
      emojiAt = isEmoji ? face.number() : emojiAt;
      // The heavier faces of the family have the same characters and are reached from the regular
      // one.
      if (weight == Weight.REGULAR) {
        enter(columns[4], face.number(), isEmoji);
      }
    }
    emojiFace = emojiAt;
  }

  List<Face> faces() {
    return List.copyOf(faces);
  }

  /// The number of the face that draws a code point as text, or -1 where none can.
  int textFace(int codePoint) {
    return text[codePoint >>> 8][codePoint & 0xFF] - 1;
  }

  /// The number of the emoji face where it has the code point, else -1.
  int emojiFace(int codePoint) {
    return emoji[codePoint >>> 8][codePoint & 0xFF] - 1;
  }

  /// The number of the emoji face.
  int emojiFace() {
    return emojiFace;
  }

  /// The bundled family's face in a weight: the first one listed.
  Face primary(Weight weight) {
    return faces.stream().filter(face -> face.weight() == weight).findFirst().orElseThrow();
  }

  private void enter(String ranges, int number, boolean isEmoji) {
    for (String range : ranges.split(" ", -1)) {
      int dash = range.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
      int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), 16);
      for (int codePoint = first; codePoint <= last; codePoint++) {
        put(text, codePoint, number);
        if (isEmoji) {
          put(emoji, codePoint, number);
        }
      }
    }
  }

  private static void put(char[][] pages, int codePoint, int number) {
    int page = codePoint >>> 8;
    if (pages[page] == EMPTY) {
      pages[page] = new char[PAGE];
    }
    if (pages[page][codePoint & 0xFF] == 0) {
      pages[page][codePoint & 0xFF] = (char) (number + 1);
    }
  }
}
