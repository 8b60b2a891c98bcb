package org.journeywall.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes an archive again with one and the same time at all its entries, so that the same workshop
/// makes the same file.
public final class FixedZip {
  // Java takes the very first moment a zip archive knows for an earlier one and adds a time that
  // depends on the machine's zone.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  /// What becomes of an entry.
  @FunctionalInterface
  public interface Entry {
    /// Writes what is to stand in the entry of this name, of which `content` is what stands in it.
    void write(String name, InputStream content, OutputStream to) throws IOException;
  }

  /// Everything as it is. The stream is not closed.
  public static void write(byte[] archive, OutputStream out) throws IOException {
    write(archive, out, (name, content, to) -> content.transferTo(to));
  }

  /// The same with something else in some entries.
  public static void write(byte[] archive, OutputStream out, Entry wanted) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(TIME);
        zip.putNextEntry(fixed);
        wanted.write(entry.getName(), entries, zip);
        zip.closeEntry();
      }
    }
    zip.finish();
  }
}
