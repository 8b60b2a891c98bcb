package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
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
  private String drive = "";
  private byte @Nullable [] original;
  private volatile Custody custody = Custody.NONE;

  /// @param original the content where it has to be kept as it is before it is written for the
  ///   first time; null where it has not
  WorkshopFile(
      Disk disk,
      AtomicFile atomic,
      Clock clock,
      Path path,
      byte[] content,
      byte @Nullable [] original,
      boolean readOnly) {
    this.disk = disk;
    this.atomic = atomic;
    this.clock = clock;
    this.path = path;
    this.original = original;
    this.readOnly = readOnly;
    hash = Hashes.of(content);
    meet(path);
  }

  /// Lets backups and the claim follow what happens to the file from now on.
  public void entrust(Custody to) {
    custody = to;
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

  /// SHA-256 of what this program last read from it or wrote to it, in hexadecimal digits.
  String hash() {
    return HexFormat.of().formatHex(hash);
  }

  /// The same of any content.
  static String hashOf(byte[] content) {
    return Hashes.hex(content);
  }

  /// Whether it may be looked at only.
  public boolean isReadOnly() {
    return readOnly;
  }

  /// Writes the content unless it is what the file holds. Where somebody else changed the file
  /// meanwhile, theirs is left alone, ours goes beside it and is the file from now on.
  public Outcome<Saved> save(byte[] content) {
    if (readOnly) {
      return Outcome.failed(Problem.of(Kind.READ_ONLY_WORKSHOP, path.toString()));
    }
    Problem unkept = keepOriginal();
    if (unkept != null) {
      return Outcome.failed(unkept);
    }
    byte[] newHash = Hashes.of(content);
    if (Arrays.equals(hash, newHash) && disk.exists(path)) {
      return Outcome.done(new Saved(path, false, null));
    }
    if (isDriveGone()) {
      return Outcome.failed(Problem.of(Kind.FOLDER_GONE, path.toString()));
    }
    boolean deleted = stamp != null && !disk.exists(path);
    Outcome<Path> outcome = atomic.replace(path, content, this::changeOutside);
    return switch (outcome) {
      case Outcome.Done<Path> _ ->
          Outcome.done(
              now(
                  path,
                  content,
                  newHash,
                  deleted ? Problem.of(Kind.WRITTEN_AGAIN, path.toString()) : null));
      case Outcome.Failed<Path>(var problem) when problem.kind() == Kind.CHANGED_OUTSIDE ->
          beside(content, newHash);
      case Outcome.Failed<Path>(var problem) when problem.kind() == Kind.FOLDER_MISSING ->
          Outcome.failed(Problem.of(Kind.FOLDER_GONE, path.toString()));
      case Outcome.Failed<Path>(var problem) -> Outcome.failed(problem);
    };
  }

  // Among the backups, or beside the file where those cannot be written.
  private @Nullable Problem keepOriginal() {
    byte[] untouched = original;
    if (untouched == null || custody.keepOriginal(path, untouched)) {
      original = null;
      return null;
    }
    Path copy = FileNames.beside(path, "before update");
    Outcome<Path> kept = atomic.create(FileNames.free(disk, copy), untouched);
    if (kept instanceof Outcome.Failed<Path>(var problem)) {
      return problem;
    }
    original = null;
    return null;
  }

  private @Nullable Problem changeOutside() throws IOException {
    if (!disk.exists(path)) {
      return null;
    }
    Disk.Stamp seen = disk.stamp(path);
    if (seen.equals(stamp)) {
      return null;
    }
    if (holds(disk.read(path))) {
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
                content,
                newHash,
                Problem.of(
                    Kind.CHANGED_OUTSIDE, theirs.toString(), String.valueOf(made.getFileName()))));
  }

  private Saved now(Path newPath, byte[] content, byte[] newHash, @Nullable Problem notice) {
    Path before = path;
    path = newPath;
    hash = newHash;
    meet(newPath);
    if (!before.equals(newPath)) {
      custody.wentOnIn(newPath);
    }
    custody.written(newPath, content);
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
      custody.renamed(old, free);
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
      original = null;
    }
    return outcome.map(made -> now(made, content, Hashes.of(content), null));
  }

  /// Goes on in a file that was renamed by somebody else.
  void follow(Path now) {
    Path before = path;
    path = now;
    meet(now);
    custody.renamed(before, now);
  }

  /// Takes what somebody else wrote for what is in the file, so that the next save replaces it.
  ///
  /// @param theirs as [Sight.Theirs] tells it
  public void accept(String theirs) {
    hash = HexFormat.of().parseHex(theirs);
    meet(path);
    custody.opened(disk, this);
  }

  /// Keeps a state among the backups at once, whether or not it is ever written to the file.
  public void keepBackup(byte[] content) {
    custody.keepNow(path, content);
  }

  /// May be looked at only, since somebody else has it open.
  public void lockOut() {
    readOnly = true;
  }

  /// May be written again, where it was for reading only because somebody else had it open.
  public void unlock() {
    readOnly = false;
  }

  boolean holds(byte[] content) {
    return Arrays.equals(hash, Hashes.of(content));
  }

  /// Whether the file seems untouched since this program read or wrote it last.
  boolean isAsLeft(Disk.Stamp seen) {
    return seen.equals(stamp);
  }

  /// Remembers that the file has this stamp though it holds what it held.
  void seen(Disk.Stamp now) {
    stamp = now;
  }

  long size() {
    Disk.Stamp known = stamp;
    return known == null ? -1 : known.size();
  }

  Claims.Asker asker() {
    return custody.asker(path);
  }

  /// Why no earlier states of it can be kept at present; null where they can.
  @Nullable Problem backupTrouble() {
    return custody.trouble(path);
  }

  Disk disk() {
    return disk;
  }

  /// Whether the file is gone because its drive is: its folder is another drive's now, such as the
  /// empty one to which a stick was attached. Whatever was written there would be hidden as soon as
  /// the drive is back.
  boolean isDriveGone() {
    String now = disk.exists(path) ? drive : driveOf(path);
    return !now.isEmpty() && !drive.isEmpty() && !now.equals(drive);
  }

  // Without a stamp the next save looks at the content itself.
  private void meet(Path file) {
    try {
      stamp = disk.stamp(file);
    } catch (IOException _) {
      stamp = null;
    }
    drive = driveOf(file);
  }

  private String driveOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      return folder == null ? "" : disk.drive(folder);
    } catch (IOException _) {
      return "";
    }
  }
}
