package org.journeywall.desktop.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.journeywall.store.Disk;
import org.journeywall.store.UserFolders;

/// A folder for one run, in which the program finds its user's folders; what a real user keeps is
/// neither read nor touched.
record Scratch(Disk disk, Path folder) {

  static Scratch make(Disk disk) throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    Path folder = temporary.resolve("journeywall-bench-" + ProcessHandle.current().pid());
    disk.createFolders(folder);
    return new Scratch(disk, folder);
  }

  UserFolders user() {
    return new UserFolders(
        disk,
        Map.of(
            "JOURNEYWALL_DOCUMENTS", folder.resolve("documents").toString(),
            "JOURNEYWALL_CONFIG", folder.resolve("config").toString(),
            "JOURNEYWALL_STATE", folder.resolve("state").toString()),
        folder,
        System.getProperty("os.name", ""));
  }

  /// Removes the folder and all in it.
  void clear() throws IOException {
    clear(folder);
  }

  private void clear(Path path) throws IOException {
    if (disk.isFolder(path)) {
      for (Path inside : disk.list(path)) {
        clear(inside);
      }
    }
    disk.delete(path);
  }
}
