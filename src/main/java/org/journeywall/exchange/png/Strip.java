package org.journeywall.exchange.png;

/// Some rows of a picture, drawn, filtered and packed so that they can be put behind those above
/// them.
final class Strip {
  private final byte[] packed;
  private final int check;
  private final long length;

  Strip(byte[] packed, int check, long length) {
    this.packed = packed;
    this.check = check;
    this.length = length;
  }

  /// Blocks of a deflate stream (RFC 1951), none of them the last.
  byte[] packed() {
    return packed;
  }

  /// The Adler-32 check sum of what was packed.
  int check() {
    return check;
  }

  /// How many bytes were packed.
  long length() {
    return length;
  }
}
