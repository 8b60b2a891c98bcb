package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Files, as far as the program needs them: the one door to the disk, so that tests can put a disk
/// behind it that is full, slow or torn out. Each method does one thing and tries once.
public interface Disk {
  /// What tells without reading whether a file was changed.
  record Stamp(long size, Instant modified) {}

  byte[] read(Path file) throws IOException;

  /// What is in a folder, in no order.
  List<Path> list(Path folder) throws IOException;

  boolean exists(Path path);

  boolean isFolder(Path path);

  Stamp stamp(Path file) throws IOException;

  /// The file itself where the path leads over links; the path as it is where there is no file yet.
  Path real(Path path) throws IOException;

  /// How many bytes there is room for in a folder.
  long room(Path folder) throws IOException;

  /// Makes a file that must not exist yet, writes it and forces it to the disk.
  void create(Path file, byte[] content) throws IOException;

  /// Puts a file in the place of another, in one step that happens wholly or not at all.
  void replace(Path from, Path to) throws IOException;

  /// Gives a file another name in its folder; throws where that is taken.
  void rename(Path from, Path to) throws IOException;

  /// Forces to the disk which names a folder holds; does nothing where the system cannot.
  void forceFolder(Path folder) throws IOException;

  void delete(Path file) throws IOException;

  /// Makes a folder and those above it; does nothing where it exists.
  void createFolders(Path folder) throws IOException;
}
