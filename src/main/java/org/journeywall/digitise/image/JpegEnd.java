package org.journeywall.digitise.image;

/// Whether a JPEG file was copied to its end. The codecs show what there is of one that was cut off
/// and say nothing, and a wall would be taken in without its lower half.
final class JpegEnd {
  private static final int MARKER = 0xFF;
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;

  private JpegEnd() {}

  /// False for files of other kinds.
  static boolean isMissing(byte[] bytes) {
    if (bytes.length < 2 || (bytes[0] & 0xFF) != MARKER || (bytes[1] & 0xFF) != START) {
      return false;
    }
    int at = 2;
    while (at + 1 < bytes.length) {
      int next = bytes[at + 1] & 0xFF;
      if ((bytes[at] & 0xFF) != MARKER || next == 0 || next == MARKER) {
        at++;
      } else if (next == END) {
        return false;
      } else if (next >= FIRST_RESTART && next <= LAST_RESTART || at + 3 >= bytes.length) {
        at += 2;
      } else {
        at += 2 + Math.max(2, (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
      }
    }
    return true;
  }
}
