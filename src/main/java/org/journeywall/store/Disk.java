package org.journeywall.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files, as far as the program needs them: the one door to the disk, so that tests can put a disk
/// behind it that is full, slow or torn out. Each method does one thing and tries once.
public interface Disk {
  /// What tells without reading whether a file was changed.
  record Stamp(long size, Instant modified) {}

  /// A file that only grows. To be used from one thread at a time.
  interface Tail extends Closeable {
    /// Writes at the end; what was written is on the disk only when it was forced.
    void append(byte[] bytes) throws IOException;

    /// Forces to the disk what was appended. After a failure nobody knows what is on the disk, and
    /// forcing again would not tell: go on in another file.
    void force() throws IOException;
  }

  byte[] read(Path file) throws IOException;

  /// What is in a folder, in no order.
  List<Path> list(Path folder) throws IOException;

  boolean exists(Path path);

  boolean isFolder(Path path);

  Stamp stamp(Path file) throws IOException;

  /// The file itself where the path leads over links; the path as it is where there is no file yet.
  Path real(Path path) throws IOException;

  /// Which drive a folder is on: where one was taken away, an empty folder of the same name may be
  /// left. The same for all where nobody tells.
  default String drive(Path folder) throws IOException {
    return "";
  }

  /// How many bytes there is room for in a folder.
  long room(Path folder) throws IOException;

  /// Makes a file that must not exist yet, writes it and forces it to the disk.
  void create(Path file, byte[] content) throws IOException;

  /// Makes a file that must not exist yet, to be written bit by bit.
  Tail grow(Path file) throws IOException;

  /// Forces to the disk what was written to a file by whomever.
  void force(Path file) throws IOException;

  /// Takes the lock a file stands for, and makes the file where there is none; null where another
  /// process, or this one, has it. Whoever closes it, or dies, frees it. Not for a file that is
  /// read or written otherwise.
  @Nullable Closeable lock(Path file) throws IOException;

  /// Puts a file in the place of another, in one step that happens wholly or not at all.
  void replace(Path from, Path to) throws IOException;

  /// Gives a file another name in its folder; throws where that is taken.
  void rename(Path from, Path to) throws IOException;

  /// Forces to the disk which names a folder holds; does nothing where the system cannot.
  void forceFolder(Path folder) throws IOException;

  /// Deletes a file or an empty folder; does nothing where there is none.
  void delete(Path file) throws IOException;

  /// Makes a folder and those above it; does nothing where it exists.
  void createFolders(Path folder) throws IOException;
}
