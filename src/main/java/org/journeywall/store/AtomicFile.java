package org.journeywall.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// Writes whole files so that at every moment either the old or the new one is there: a temporary
/// file in the same folder, forced and read back, then moved over the target in one step, then the
/// folder forced. When it answers [Outcome.Done] the file is on the disk; when it fails the old one
/// is as it was. It never makes a folder.
public final class AtomicFile {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(320);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_NAMES = 1000;

  private final Disk disk;
  private final Pause pause;

  public AtomicFile(Disk disk, Pause pause) {
    this.disk = disk;
    this.pause = pause;
  }

  /// A last look at the target when everything is ready to take its place.
  interface LastLook {
    /// Why it must not be replaced after all; null where it may be.
    @Nullable Problem objection() throws IOException;
  }

  /// Writes a file, in the place of another where there is one.
  public Outcome<Path> replace(Path target, byte[] content) {
    return replace(target, content, () -> null);
  }

  /// Writes a file that must not exist yet.
  public Outcome<Path> create(Path target, byte[] content) {
    return replace(
        target,
        content,
        () -> disk.exists(target) ? Problem.of(Kind.FILE_EXISTS, target.toString()) : null);
  }

  Outcome<Path> replace(Path target, byte[] content, LastLook look) {
    try {
      Path real = disk.real(target);
      Path folder = real.getParent();
      Problem objection = folder == null ? folderMissing(target) : unfit(target, real, folder);
      if (objection == null) {
        objection = look.objection();
      }
      if (objection != null || folder == null) {
        return Outcome.failed(objection == null ? folderMissing(target) : objection);
      }
      if (disk.room(folder) < content.length) {
        return Outcome.failed(Problem.of(Kind.DISK_FULL, target.toString()));
      }
      return written(target, real, folder, content, look);
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.writing(target, e));
    }
  }

  private static Problem folderMissing(Path target) {
    return Problem.of(Kind.FOLDER_MISSING, target.toString());
  }

  private @Nullable Problem unfit(Path target, Path real, Path folder) {
    if (!disk.isFolder(folder)) {
      return folderMissing(target);
    }
    return disk.isFolder(real) ? Problem.of(Kind.FILE_IS_FOLDER, target.toString()) : null;
  }

  private Outcome<Path> written(Path target, Path real, Path folder, byte[] content, LastLook look)
      throws IOException {
    Path temporary = null;
    try {
      temporary = temporary(folder, content);
      if (!Arrays.equals(content, disk.read(temporary))) {
        return Outcome.failed(Problem.of(Kind.WRITE_DIFFERS, target.toString()));
      }
      Problem objection = look.objection();
      if (objection == null) {
        objection = moved(temporary, real, target);
      }
      if (objection != null) {
        return Outcome.failed(objection);
      }
      disk.forceFolder(folder);
      return Outcome.done(target);
    } finally {
      discard(temporary);
    }
  }

  private Path temporary(Path folder, byte[] content) throws IOException {
    long process = ProcessHandle.current().pid();
    for (int i = 0; ; i++) {
      Path file = folder.resolve(".journeywall-" + process + "-" + i + ".tmp");
      try {
        disk.create(file, content);
        return file;
      } catch (FileAlreadyExistsException e) {
        if (i == MOST_NAMES) {
          throw e;
        }
      } catch (IOException e) {
        discard(file);
        throw e;
      }
    }
  }

  // Virus scanners and synchronising clients hold files open for moments.
  private @Nullable Problem moved(Path temporary, Path real, Path target) throws IOException {
    Duration waited = Duration.ZERO;
    Duration next = FIRST_PAUSE;
    while (true) {
      try {
        disk.replace(temporary, real);
        return null;
      } catch (NoSuchFileException | AtomicMoveNotSupportedException e) {
        throw e;
      } catch (FileSystemException e) {
        if (waited.compareTo(PATIENCE) >= 0) {
          return unsavedCopy(temporary, real, target, e);
        }
        pause.wait(next);
        waited = waited.plus(next);
        next = next.multipliedBy(2);
        next = next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
      }
    }
  }

  private Problem unsavedCopy(Path temporary, Path real, Path target, FileSystemException e)
      throws IOException {
    if (!(e instanceof AccessDeniedException) && !disk.exists(real)) {
      throw e;
    }
    Path copy = FileNames.free(disk, FileNames.beside(real, "unsaved copy"));
    disk.rename(temporary, copy);
    return Problem.of(Kind.FILE_IN_USE, target.toString(), String.valueOf(copy.getFileName()));
  }

  private void discard(@Nullable Path temporary) {
    try {
      if (temporary != null && disk.exists(temporary)) {
        disk.delete(temporary);
      }
    } catch (IOException _) {
      // It is hidden and harmless; what went wrong before it is what the user has to know.
    }
  }
}
