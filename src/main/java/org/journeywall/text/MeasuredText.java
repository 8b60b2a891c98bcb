package org.journeywall.text;

import java.util.Arrays;

/// Text with a face and an advance for every character, before it is broken into lines.
///
/// A character that belongs to the one before it (marks, selectors, modifiers, the joined parts of
/// an emoji) stays in that one's face where the face has it. Widths are in em, so one measuring
/// serves every size.
final class MeasuredText {

  private final FontBook book;
  private final String text;
  private final Weight weight;
  private final int primary;
  private final char[] faces;
  private final double[] advances;

  /// Where a new character starts that a line may begin with.
  private final boolean[] starts;

  /// Sum of the advances before each index.
  private final double[] sums;

  private boolean faithful = true;

  MeasuredText(FontBook book, String text, Weight weight) {
    this.book = book;
    this.text = text;
    this.weight = weight;
    this.primary = book.primary(weight).number();
    this.faces = new char[text.length()];
    this.advances = new double[text.length()];
    this.starts = new boolean[text.length()];
    FontFile family = book.file(primary);
    int at = 0;
    while (at < text.length()) {
      starts[at] = true;
      char unit = text.charAt(at);
      boolean alone = at + 1 == text.length() || text.charAt(at + 1) < 0x300;
      if (alone && CodePoints.ordinary(unit)) {
        put(at, at + 1, primary, family.advance(unit));
        at++;
      } else {
        at = cluster(at);
      }
    }
    settleSpaces();
    this.sums = sums(advances);
  }

  String text() {
    return text;
  }

  /// The number of the bundled family's face in the weight of the text.
  int primary() {
    return primary;
  }

  /// The number of the face that draws the character at an index.
  int face(int at) {
    return faces[at];
  }

  /// Whether a character starts at an index that does not belong to the one before it.
  boolean starts(int at) {
    return starts[at];
  }

  /// Whether every character is drawn as itself.
  boolean faithful() {
    return faithful;
  }

  /// The width from one index to another, in em.
  double em(int start, int end) {
    return sums[end] - sums[start];
  }

  /// The width of the hyphen that a soft hyphen becomes at the end of a line, in em.
  double hyphen() {
    return book.file(primary).advance('-');
  }

  /// Measures the characters that belong together from an index; returns where the next ones start.
  private int cluster(int start) {
    int base = text.codePointAt(start);
    int end = clusterEnd(start, base);
    int face = CodePoints.invisible(base) ? before(start) : clusterFace(start, end, base);
    boolean picture = face == book.emojiNumber() && end > start + Character.charCount(base);
    for (int at = start; at < end; ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      int own = at == start || CodePoints.invisible(codePoint) ? face : markFace(codePoint, face);
      double circle =
          CodePoints.stranger(codePoint, base) ? book.file(own).advance(CodePoints.CIRCLE) : 0;
      double advance = advance(codePoint, own) + circle;
      put(at, next, own, picture ? pictureAdvance(at == start) : advance);
      at = next;
    }
    return end;
  }

  /// A sequence of emoji is one picture, as wide as any other.
  private double pictureAdvance(boolean first) {
    return first ? book.file(book.emojiNumber()).advance(CodePoints.SMILE) : 0;
  }

  private int clusterEnd(int start, int base) {
    int end = start + Character.charCount(base);
    boolean joining = false;
    boolean flag = CodePoints.regional(base);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      boolean joined = joining && Character.isExtendedPictographic(next);
      boolean pair = flag && CodePoints.regional(next);
      boolean extending = CodePoints.extending(next) && !CodePoints.lineEnd(next) && next != '\t';
      if (!joined && !pair && !extending) {
        return end;
      }
      flag = false;
      joining = next == CodePoints.JOINER;
      end += Character.charCount(next);
    }
    return end;
  }

  /// One face for a whole cluster where there is one, else the face of its base.
  private int clusterFace(int start, int end, int base) {
    int face = book.choice(base, weight);
    if (end == start + Character.charCount(base)) {
      return face;
    }
    String cluster = text.substring(start, end);
    boolean keycap = cluster.indexOf(CodePoints.KEYCAP) > 0;
    boolean emojiAsked = cluster.indexOf(CodePoints.EMOJI_STYLE) > 0 && !CodePoints.staysText(base);
    if (cluster.indexOf(CodePoints.TEXT_STYLE) > 0) {
      face = book.textChoice(base, weight);
    } else if ((emojiAsked || keycap) && draws(book.emojiNumber(), cluster)) {
      return book.emojiNumber();
    }
    if (draws(face, cluster)) {
      return face;
    }
    for (int at = 0; at < cluster.length(); at += Character.charCount(cluster.codePointAt(at))) {
      int other = book.choice(cluster.codePointAt(at), weight);
      if (other != face && draws(other, cluster)) {
        return other;
      }
    }
    return face;
  }

  private boolean draws(int face, String cluster) {
    FontFile file = book.file(face);
    return cluster.codePoints().allMatch(c -> CodePoints.invisible(c) || file.has(c));
  }

  private int markFace(int codePoint, int face) {
    return book.file(face).has(codePoint) ? face : book.choice(codePoint, weight);
  }

  private int before(int at) {
    return at == 0 ? primary : faces[at - 1];
  }

  private double advance(int codePoint, int face) {
    if (codePoint == '\t') {
      faithful = false;
      return book.file(face).advance(' ');
    }
    if (CodePoints.invisible(codePoint)) {
      faithful = false;
      return 0;
    }
    FontFile file = book.file(face);
    if (file.has(codePoint)) {
      return file.advance(codePoint);
    }
    faithful = false;
    return file.advance(CodePoints.REPLACEMENT);
  }

  private void put(int start, int end, int face, double advance) {
    Arrays.fill(faces, start, end, (char) face);
    advances[start] = advance;
  }

  /// Lets a space between two characters of one fallback face stay in that face, so that a phrase
  /// is one run.
  private void settleSpaces() {
    for (int at = 1; at < faces.length - 1; at++) {
      int left = faces[at - 1];
      if (text.charAt(at) == ' '
          && left != primary
          && left == faces[at + 1]
          && book.file(left).has(' ')) {
        put(at, at + 1, left, book.file(left).advance(' '));
      }
    }
  }

  private static double[] sums(double[] advances) {
    double[] sums = new double[advances.length + 1];
    for (int at = 0; at < advances.length; at++) {
      sums[at + 1] = sums[at] + advances[at];
    }
    return sums;
  }
}
