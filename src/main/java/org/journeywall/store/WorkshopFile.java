package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// The file of one open workshop: where it is and what this program last read from or wrote to it,
/// so that a change by anybody else is seen and never overwritten. To be used from one thread at a
/// time; everything here waits for the disk.
public final class WorkshopFile {
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm");

  private final Disk disk;
  private final AtomicFile atomic;
  private final Clock clock;
  private volatile boolean readOnly;
  private volatile Path path;
  private byte[] hash;
  private Disk.@Nullable Stamp stamp;

  WorkshopFile(
      Disk disk, AtomicFile atomic, Clock clock, Path path, byte[] content, boolean readOnly) {
    this.disk = disk;
    this.atomic = atomic;
    this.clock = clock;
    this.path = path;
    this.readOnly = readOnly;
    hash = hash(content);
    stamp = stampOf(path);
  }

  /// What became of a save.
  ///
  /// @param notice what the user should know although it worked, such as a new name after a change
  ///   from outside
  public record Saved(Path path, boolean written, @Nullable Problem notice) {}

  /// Where the file is now; may be asked from any thread.
  public Path path() {
    return path;
  }

  /// Whether it may be looked at only.
  public boolean isReadOnly() {
    return readOnly;
  }

  /// Writes the content unless it is what the file holds. Where somebody else changed the file
  /// meanwhile, theirs is left alone, ours goes beside it and is the file from now on.
  Outcome<Saved> save(byte[] content) {
    if (readOnly) {
      return Outcome.failed(Problem.of(Kind.READ_ONLY_WORKSHOP, path.toString()));
    }
    byte[] newHash = hash(content);
    if (Arrays.equals(hash, newHash) && disk.exists(path)) {
      return Outcome.done(new Saved(path, false, null));
    }
    Outcome<Path> outcome = atomic.replace(path, content, this::changeOutside);
    return switch (outcome) {
      case Outcome.Done<Path> _ -> Outcome.done(now(path, newHash, null));
      case Outcome.Failed<Path>(var problem) when problem.kind() == Kind.CHANGED_OUTSIDE ->
          beside(content, newHash);
      case Outcome.Failed<Path>(var problem) -> Outcome.failed(problem);
    };
  }

  private @Nullable Problem changeOutside() throws IOException {
    if (!disk.exists(path)) {
      return null;
    }
    Disk.Stamp seen = disk.stamp(path);
    if (seen.equals(stamp)) {
      return null;
    }
    if (Arrays.equals(hash, hash(disk.read(path)))) {
      stamp = seen;
      return null;
    }
    return Problem.of(Kind.CHANGED_OUTSIDE, path.toString());
  }

  private Outcome<Saved> beside(byte[] content, byte[] newHash) {
    Path theirs = path;
    String when = DAY_AND_TIME.format(LocalDateTime.now(clock));
    Path ours = FileNames.free(disk, FileNames.beside(theirs, "conflict " + when));
    return atomic
        .create(ours, content)
        .map(made ->
            now(
                made,
                newHash,
                Problem.of(
                    Kind.CHANGED_OUTSIDE, theirs.toString(), String.valueOf(made.getFileName()))));
  }

  private Saved now(Path newPath, byte[] newHash, @Nullable Problem notice) {
    path = newPath;
    hash = newHash;
    stamp = stampOf(newPath);
    return new Saved(newPath, true, notice);
  }

  /// Gives the file the name that belongs to its new title; where that is taken by another file,
  /// with a number behind it. A file that the user named otherwise than after its title keeps its
  /// name, as it does where renaming fails.
  Outcome<Path> rename(String oldTitle, String newTitle) {
    Path old = path;
    String name = FileNames.forTitle(newTitle);
    if (readOnly || !FileNames.isFor(oldTitle, old) || FileNames.isFor(newTitle, old)) {
      return Outcome.done(old);
    }
    try {
      Path wanted = old.resolveSibling(name);
      boolean itself = disk.exists(wanted) && disk.real(wanted).equals(disk.real(old));
      Path free = itself ? wanted : FileNames.free(disk, wanted);
      disk.rename(old, free);
      path = free;
      Path folder = free.toAbsolutePath().getParent();
      if (folder != null) {
        disk.forceFolder(folder);
      }
      return Outcome.done(free);
    } catch (IOException _) {
      return Outcome.failed(Problem.of(Kind.RENAME_FAILED, old.toString(), name));
    }
  }

  /// Writes the content somewhere else, over what may be there, and stays with that file.
  Outcome<Saved> saveAs(Path target, byte[] content) {
    Outcome<Path> outcome = atomic.replace(target, content);
    if (outcome instanceof Outcome.Done<Path>) {
      readOnly = false;
    }
    return outcome.map(made -> now(made, hash(content), null));
  }

  // Without a stamp the next save looks at the content itself.
  private Disk.@Nullable Stamp stampOf(Path file) {
    try {
      return disk.stamp(file);
    } catch (IOException _) {
      return null;
    }
  }

  private static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
