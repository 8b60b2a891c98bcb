package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.jspecify.annotations.Nullable;

/// Looks whether somebody else did something to the file of an open workshop: changed it, deleted
/// it, gave it another name, put a second version beside it; and whether its earlier states are
/// kept. A look costs a stamp, and every [#FOLDER_EVERY] looks the names in its folder. To be used
/// on the thread that saves the file.
public final class Lookout {
  /// How many looks at the file make one at its folder.
  static final int FOLDER_EVERY = 5;

  private final WorkshopFile file;
  private final WorkshopCodec codec;
  private final Set<Path> known = new HashSet<>();
  private int looks;
  private boolean missing;
  private boolean toldMissing;
  private boolean toldTrouble;
  private Disk.@Nullable Stamp odd;
  private Disk.@Nullable Stamp told;

  public Lookout(WorkshopFile file, WorkshopCodec codec) {
    this.file = file;
    this.codec = codec;
  }

  /// What there is to tell since the last look.
  public Sight look() {
    Path path = file.path();
    Claims.Asker asker = file.asker();
    if (asker != Claims.Asker.NOBODY) {
      return new Sight.Asked(asker == Claims.Asker.ANOTHER);
    }
    Sight sight = look(path);
    return sight instanceof Sight.Nothing ? backups() : sight;
  }

  private Sight backups() {
    Problem trouble = file.backupTrouble();
    boolean told = toldTrouble;
    toldTrouble = trouble != null;
    if (trouble != null && !told) {
      return new Sight.NoBackups(trouble);
    }
    return trouble == null && told ? new Sight.BackupsAgain() : new Sight.Nothing();
  }

  private Sight look(Path path) {
    try {
      Disk disk = file.disk();
      if (!disk.exists(path)) {
        return absent(disk, path);
      }
      boolean back = toldMissing;
      missing = false;
      toldMissing = false;
      Disk.Stamp stamp = disk.stamp(path);
      Sight sight =
          file.isAsLeft(stamp) ? beside(disk, path, stamp.modified()) : changed(disk, path, stamp);
      return back && sight instanceof Sight.Nothing ? new Sight.Back(path) : sight;
    } catch (IOException e) {
      // A drive that fails is told by saving, which also keeps the work.
      return new Sight.Nothing();
    }
  }

  // Others replace a file by deleting it for a moment, so that one look proves nothing.
  private Sight absent(Disk disk, Path path) throws IOException {
    Path folder = path.getParent();
    boolean once = !missing;
    missing = true;
    if (once || toldMissing) {
      return new Sight.Nothing();
    }
    if (folder == null || !disk.isFolder(folder) || file.isDriveGone()) {
      toldMissing = true;
      return new Sight.FolderGone(path);
    }
    Path renamed = renamed(disk, folder);
    if (renamed != null) {
      missing = false;
      file.follow(renamed);
      return new Sight.Renamed(path, renamed);
    }
    toldMissing = true;
    return new Sight.Gone(path);
  }

  // Not a copy that stood there before.
  private @Nullable Path renamed(Disk disk, Path folder) throws IOException {
    for (Path other : disk.list(folder)) {
      if (isWorkshop(other)
          && !known.contains(other)
          && disk.stamp(other).size() == file.size()
          && file.holds(disk.read(other))) {
        return other;
      }
    }
    return null;
  }

  private Sight changed(Disk disk, Path path, Disk.Stamp stamp) throws IOException {
    if (stamp.equals(told)) {
      return beside(disk, path, stamp.modified());
    }
    byte[] content = disk.read(path);
    if (file.holds(content)) {
      file.seen(stamp);
      return new Sight.Nothing();
    }
    if (codec.read(content, path.toString()) instanceof Outcome.Done<Opened>(var opened)) {
      told = stamp;
      return new Sight.Theirs(path, opened.workshop(), WorkshopFile.hashOf(content));
    }
    // It may be half written just now.
    if (!stamp.equals(odd)) {
      odd = stamp;
      return new Sight.Nothing();
    }
    told = stamp;
    return new Sight.Damaged(path);
  }

  private Sight beside(Disk disk, Path path, Instant written) throws IOException {
    if (looks++ % FOLDER_EVERY != 0) {
      return new Sight.Nothing();
    }
    boolean first = known.isEmpty();
    var copies = new ArrayList<Path>();
    Path folder = path.getParent();
    for (Path other : folder == null ? List.<Path>of() : disk.list(folder)) {
      if (isWorkshop(other) && known.add(other) && isCopy(path, other)) {
        // When the workshop is opened, only one that is newer matters.
        if (!first || disk.stamp(other).modified().isAfter(written)) {
          copies.add(other);
        }
      }
    }
    return copies.isEmpty() ? new Sight.Nothing() : new Sight.Copies(path, List.copyOf(copies));
  }

  private static boolean isWorkshop(Path other) {
    return name(other).endsWith(FileNames.ENDING);
  }

  private static boolean isCopy(Path path, Path other) {
    return ConflictCopies.isOf(name(path), name(other));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
