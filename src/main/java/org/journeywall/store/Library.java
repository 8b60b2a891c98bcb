package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Where workshops live: opens them anywhere, and makes new ones in the user's own folder without
/// asking. Everything here waits for the disk.
///
/// @param folder where new workshops go; made when the first one is
public record Library(Disk disk, AtomicFile atomic, WorkshopCodec codec, Clock clock, Path folder) {

  /// A workshop and the file it is in.
  public record Found(Opened opened, WorkshopFile file) {}

  /// The library of this computer's user.
  public static Library ofUser(UserFolders folders) {
    AtomicFile atomic = new AtomicFile(folders.disk(), Pause::sleep);
    Clock clock = Clock.system(ZoneId.systemDefault());
    return new Library(folders.disk(), atomic, new WorkshopCodec(), clock, folders.workshops());
  }

  /// The workshop in a file. A file that cannot be read is left as it is.
  public Outcome<Found> open(Path file) {
    return content(file)
        .then(content ->
            codec
                .read(content, file.toString())
                .map(opened -> new Found(opened, file(file, content, opened))));
  }

  // What is about to be migrated or mended is kept as it was.
  private WorkshopFile file(Path path, byte[] content, Opened opened) {
    boolean older = opened.version().compareTo(codec.version()) < 0;
    boolean touched = older || !opened.repairs().isEmpty();
    return file(path, content, touched ? content : null, opened.readOnly());
  }

  /// The workshop in bytes that once were in a file, such as a backup's.
  public Outcome<Workshop> workshop(byte[] content, Path file) {
    return codec.read(content, file.toString()).map(Opened::workshop);
  }

  /// Puts bytes that are a workshop into a new file beside another, or into the user's own folder
  /// where that cannot be.
  ///
  /// @param more what its name says after the other's, in the user's language
  public Outcome<Path> copy(Path file, String more, byte[] content) {
    Path wanted = FileNames.beside(file.toAbsolutePath(), more);
    Outcome<Path> beside = atomic.create(FileNames.free(disk, wanted), content);
    if (beside instanceof Outcome.Done<Path>) {
      return beside;
    }
    try {
      disk.createFolders(folder);
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.writing(folder, e));
    }
    String name = String.valueOf(wanted.getFileName());
    return atomic.create(FileNames.free(disk, folder.resolve(name)), content);
  }

  /// What is in any file that is not larger than a workshop can be.
  public Outcome<byte[]> content(Path file) {
    String name = file.toString();
    try {
      if (disk.isFolder(file)) {
        return Outcome.failed(Problem.of(Kind.FILE_IS_FOLDER, name));
      }
      if (disk.exists(file) && disk.stamp(file).size() > WorkshopCodec.LARGEST) {
        String megabytes = Integer.toString(WorkshopCodec.LARGEST >> 20);
        return Outcome.failed(Problem.of(Kind.FILE_TOO_LARGE, name, megabytes));
      }
      return Outcome.done(disk.read(file));
    } catch (OutOfMemoryError tooMuch) {
      return Outcome.failed(Problem.of(Kind.WORKSHOP_TOO_LARGE, name));
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.reading(file, e));
    }
  }

  /// Saves a new workshop in the library under the name of its title.
  public Outcome<WorkshopFile> createNew(Workshop workshop) {
    try {
      disk.createFolders(folder);
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.writing(folder, e));
    }
    Path wanted = folder.resolve(FileNames.forTitle(workshop.info().title()));
    return create(FileNames.free(disk, wanted), workshop);
  }

  /// Saves a new workshop under this name, which must be free and in a folder that exists.
  public Outcome<WorkshopFile> create(Path file, Workshop workshop) {
    byte[] content = codec.write(workshop);
    return atomic.create(file, content).map(made -> file(made, content, null, false));
  }

  private WorkshopFile file(
      Path path, byte[] content, byte @Nullable [] original, boolean readOnly) {
    return new WorkshopFile(disk, atomic, clock, path, content, original, readOnly);
  }
}
