package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// The backups of one document in a folder of their own: a compressed file for each state, and each
/// picture once, however many states show it.
final class BackupFolder {
  private static final String PICTURE = ".picture.gz";

  private final Disk disk;
  private final AtomicFile atomic;
  private final Path folder;

  // What a state names never changes.
  private final Map<Path, Set<String>> named = new ConcurrentHashMap<>();

  BackupFolder(Disk disk, AtomicFile atomic, Path folder) {
    this.disk = disk;
    this.atomic = atomic;
    this.folder = folder;
  }

  /// All there are, the newest first.
  List<Backup> all() throws IOException {
    if (!disk.isFolder(folder)) {
      return List.of();
    }
    return Keeping.sorted(
        disk.list(folder).stream().map(Backup::of).filter(Objects::nonNull).toList());
  }

  /// Keeps a state, unless the newest is the same.
  Outcome<Backup> keep(byte[] document, Instant taken, boolean original) throws IOException {
    String hash = Hashes.hex(document).substring(0, Backup.HASH);
    Optional<Backup> same =
        original
            ? all().stream().filter(one -> one.original() && one.hash().equals(hash)).findFirst()
            : all().stream().limit(1).filter(one -> one.hash().equals(hash)).findFirst();
    if (same.isPresent()) {
      return Outcome.done(same.get());
    }
    WithoutPictures state = WithoutPictures.of(document);
    for (Map.Entry<String, byte[]> picture : state.pictures().entrySet()) {
      Path file = picture(picture.getKey());
      if (!disk.exists(file)) {
        Outcome<Path> kept = atomic.create(file, Packed.of(picture.getValue()));
        if (kept instanceof Outcome.Failed<Path>(var problem)) {
          return Outcome.failed(problem);
        }
      }
    }
    Backup backup = Backup.in(folder, taken, hash, original);
    return atomic.replace(backup.file(), Packed.of(state.text())).map(_ -> backup);
  }

  private Path picture(String hash) {
    return folder.resolve(hash + PICTURE);
  }

  /// The document as it was then.
  Outcome<byte[]> content(Backup backup) {
    try {
      byte[] text = Packed.undone(disk.read(backup.file()), WorkshopCodec.LARGEST);
      byte[] document = WithoutPictures.joined(text, this::readPicture);
      return Hashes.hex(document).startsWith(backup.hash())
          ? Outcome.done(document)
          : Outcome.failed(damaged(backup));
    } catch (IOException e) {
      return Outcome.failed(damaged(backup));
    }
  }

  private static Problem damaged(Backup backup) {
    return Problem.of(Kind.BACKUP_DAMAGED, backup.file().toString());
  }

  private byte @Nullable [] readPicture(String hash) {
    try {
      return Packed.undone(disk.read(picture(hash)), WorkshopCodec.LARGEST);
    } catch (IOException e) {
      return null;
    }
  }

  /// Takes backups away, and the pictures no state shows any more.
  void remove(List<Backup> backups) throws IOException {
    for (Backup backup : backups) {
      disk.delete(backup.file());
      named.remove(backup.file());
    }
    if (!backups.isEmpty()) {
      removePictures();
    }
  }

  private void removePictures() throws IOException {
    List<Path> pictures = disk.list(folder).stream().filter(BackupFolder::isPicture).toList();
    if (pictures.isEmpty()) {
      return;
    }
    Set<String> needed = new HashSet<>();
    for (Backup backup : all()) {
      needed.addAll(named(backup));
    }
    for (Path picture : pictures) {
      String name = String.valueOf(picture.getFileName());
      if (!needed.contains(name.substring(0, name.length() - PICTURE.length()))) {
        disk.delete(picture);
      }
    }
  }

  private static boolean isPicture(Path file) {
    return String.valueOf(file.getFileName()).endsWith(PICTURE);
  }

  private Set<String> named(Backup backup) throws IOException {
    Set<String> known = named.get(backup.file());
    if (known == null) {
      known = WithoutPictures.names(Packed.undone(disk.read(backup.file()), WorkshopCodec.LARGEST));
      named.put(backup.file(), known);
    }
    return known;
  }

  /// How much room it takes, in bytes.
  long size() throws IOException {
    long size = 0;
    for (Path file : disk.list(folder)) {
      size += disk.stamp(file).size();
    }
    return size;
  }
}
