package org.journeywall.exchange.png;

/// Some rows of a picture, drawn, filtered and packed so that they can be put behind those above
/// them.
///
/// @param packed blocks of a deflate stream (RFC 1951), none of them the last
/// @param check the Adler-32 check sum of what was packed
/// @param length how many bytes were packed
record Strip(byte[] packed, int check, long length) {}
