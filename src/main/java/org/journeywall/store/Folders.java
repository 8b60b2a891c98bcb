package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Folders that are there after a power cut, too.
final class Folders {
  private Folders() {}

  /// Makes a folder and those above it, and forces their names to the disk.
  static void make(Disk disk, Path folder) throws IOException {
    List<Path> holders = new ArrayList<>();
    Path path = folder.toAbsolutePath();
    @Nullable Path above = path.getParent();
    while (above != null && !disk.exists(path)) {
      holders.add(above);
      path = above;
      above = path.getParent();
    }
    disk.createFolders(folder);
    for (Path holder : holders.reversed()) {
      disk.forceFolder(holder);
    }
  }
}
