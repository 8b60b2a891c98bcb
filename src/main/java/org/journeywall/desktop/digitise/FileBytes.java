package org.journeywall.desktop.digitise;

/// What stands in a file; nobody changes it.
final class FileBytes {
  private final byte[] bytes;

  /// @param bytes not copied
  FileBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Not a copy.
  byte[] bytes() {
    return bytes;
  }
}
