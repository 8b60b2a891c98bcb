package org.journeywall.exchange.png;

/// The Adler-32 check sum (RFC 1950) of pieces one after the other, put together from theirs: its
/// lower half is the sum of all bytes, its upper half the sum of that sum after each byte.
final class RunningCheck {
  private static final long BASE = 65_521;

  private long sum = 1;
  private long sums;

  /// Adds a piece.
  ///
  /// @param check its own check sum
  /// @param length in bytes
  void add(int check, long length) {
    long own = check & 0xFFFFL;
    long ownSums = Integer.toUnsignedLong(check) >>> 16;
    // The piece was counted from 1, here it begins at what was summed before.
    sums = (sums + ownSums + length % BASE * (sum - 1 + BASE)) % BASE;
    sum = (sum + own - 1 + BASE) % BASE;
  }

  int value() {
    return (int) (sums << 16 | sum);
  }
}
