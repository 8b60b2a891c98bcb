package org.journeywall.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.jspecify.annotations.Nullable;

/// Earlier states of every workshop this user saved, in the user's state folder and not beside the
/// documents, so that they are there when a drive is not. [Keeping] says which are kept; all of
/// them together take at most [#MOST_BYTES]. Every file is forced to the disk.
///
/// For any thread; everything here waits for the disk of the state folder. Nothing here throws: a
/// backup that fails must not hold up the document it is of.
public final class Backups {
  /// The most room all backups take together, in bytes.
  public static final long MOST_BYTES = 1L << 30;

  private static final String OF = "of.txt";

  private final Disk disk;
  private final AtomicFile atomic;
  private final Path root;
  private final Clock clock;
  private final long most;
  private final Map<Path, BackupFolder> folders = new HashMap<>();
  private volatile @Nullable Problem trouble;

  /// @param root where the backups of all documents are; made when the first is kept
  /// @param clock with the zone in which days begin
  public Backups(Disk disk, AtomicFile atomic, Path root, Clock clock) {
    this(disk, atomic, root, clock, MOST_BYTES);
  }

  Backups(Disk disk, AtomicFile atomic, Path root, Clock clock, long most) {
    this.disk = disk;
    this.atomic = atomic;
    this.root = root;
    this.clock = clock;
    this.most = most;
  }

  /// Keeps a state of a document, unless the newest backup is the same, and takes away what is not
  /// worth its room any more.
  ///
  /// @param taken when the document was written so
  public Outcome<Backup> keep(Path document, byte[] content, Instant taken) {
    return kept(document, content, taken, false);
  }

  /// Keeps the untouched file of an older version, once and for as long as there are backups of it.
  public Outcome<Backup> keepOriginal(Path document, byte[] content) {
    return kept(document, content, clock.instant(), true);
  }

  private synchronized Outcome<Backup> kept(
      Path document, byte[] content, Instant taken, boolean original) {
    Outcome<Backup> outcome;
    try {
      BackupFolder folder = folderOf(document);
      outcome = folder.keep(content, taken, original);
      if (outcome instanceof Outcome.Done<Backup>(var backup)) {
        thinOut(folder);
        makeRoom(backup);
      }
    } catch (IOException e) {
      outcome = Outcome.failed(DiskProblems.writing(root, e));
    }
    trouble = outcome instanceof Outcome.Failed<Backup>(var problem) ? problem : null;
    return outcome;
  }

  private void thinOut(BackupFolder folder) throws IOException {
    List<Backup> all = folder.all();
    List<Backup> gone = new ArrayList<>(all);
    gone.removeAll(new Keeping(clock.getZone()).of(all, clock.instant()));
    folder.remove(gone);
  }

  private void makeRoom(Backup newest) throws IOException {
    Map<Path, List<Backup>> all = new HashMap<>();
    long size = 0;
    for (Path path : documents()) {
      size += folder(path).size();
      all.put(path, folder(path).all());
    }
    for (Backup backup : Keeping.expendable(List.copyOf(all.values()), newest)) {
      Path path = backup.file().getParent();
      if (size <= most || path == null) {
        return;
      }
      long before = folder(path).size();
      folder(path).remove(List.of(backup));
      size -= before - folder(path).size();
    }
  }

  private List<Path> documents() throws IOException {
    return disk.isFolder(root)
        ? disk.list(root).stream().filter(disk::isFolder).sorted().toList()
        : List.of();
  }

  private BackupFolder folder(Path path) {
    return folders.computeIfAbsent(path, unknown -> new BackupFolder(disk, atomic, path));
  }

  /// The folder of a document, made where there is none.
  private BackupFolder folderOf(Path document) throws IOException {
    Path found = find(document);
    if (found == null) {
      String name = Hashes.hex(bytes(document)).substring(0, 16);
      found = FileNames.free(disk, root.resolve(name));
      disk.createFolders(found);
      disk.forceFolder(root);
      write(found, document);
    }
    return folder(found);
  }

  private void write(Path folder, Path document) throws IOException {
    if (atomic.replace(folder.resolve(OF), bytes(document))
        instanceof Outcome.Failed<Path> failed) {
      throw new IOException(failed.problem().toString());
    }
  }

  private static byte[] bytes(Path document) {
    return name(document).getBytes(StandardCharsets.UTF_8);
  }

  // By name alone: asking where a link leads would wait for a drive that may not answer.
  private static String name(Path document) {
    return document.toAbsolutePath().normalize().toString();
  }

  private @Nullable Path find(Path document) throws IOException {
    for (Path folder : documents()) {
      if (name(document).equals(documentOf(folder))) {
        return folder;
      }
    }
    return null;
  }

  private String documentOf(Path folder) {
    try {
      return new String(disk.read(folder.resolve(OF)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /// The backups of a document, the newest first.
  public synchronized List<Backup> of(Path document) {
    try {
      Path folder = find(document);
      return folder == null ? List.of() : folder(folder).all();
    } catch (IOException e) {
      return List.of();
    }
  }

  /// The document as it was when a backup was taken.
  public synchronized Outcome<byte[]> content(Backup backup) {
    Path folder = backup.file().getParent();
    return folder(folder == null ? root : folder).content(backup);
  }

  /// Follows a document to its new name; what was kept there before, of another one, stays with it.
  public synchronized void moved(Path before, Path now) {
    try {
      Path folder = find(before);
      if (folder != null && find(now) == null) {
        write(folder, now);
      }
    } catch (IOException e) {
      trouble = DiskProblems.writing(root, e);
    }
  }

  /// Takes the backups of a document that was renamed while nobody looked: those whose newest is
  /// this very content and whose document is not there any more.
  public synchronized void adopt(Path document, byte[] content) {
    try {
      String hash = Hashes.hex(content).substring(0, Backup.HASH);
      if (find(document) != null) {
        return;
      }
      for (Path folder : documents()) {
        List<Backup> backups = folder(folder).all();
        String known = documentOf(folder);
        if (!backups.isEmpty()
            && backups.getFirst().hash().equals(hash)
            && !known.isEmpty()
            && !disk.exists(Path.of(known))) {
          write(folder, document);
          return;
        }
      }
    } catch (IOException e) {
      trouble = DiskProblems.writing(root, e);
    }
  }

  /// Why the last backup could not be kept; null where it was. Does not wait.
  public @Nullable Problem trouble() {
    return trouble;
  }

  /// The folder they are in, of all documents.
  Path root() {
    return root;
  }
}
