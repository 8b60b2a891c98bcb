package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.journeywall.model.Outcome;

/// The folder of reviews that were put off: one small file for each, and the photographs they are
/// about, each once, by its hash. Every file is whole or absent.
///
/// Of one program at a time; from one thread at a time.
public final class ReviewFolder {
  private static final String REVIEW = ".review.json";
  private static final String PHOTO = ".photo";

  private final Disk disk;
  private final AtomicFile files;
  private final Path folder;
  private final LongSupplier random;

  /// @param folder need not exist yet
  /// @param random tells new names apart
  public ReviewFolder(Disk disk, AtomicFile files, Path folder, LongSupplier random) {
    this.disk = disk;
    this.files = files;
    this.folder = folder;
    this.random = random;
  }

  /// A name no review has.
  public String freshName() {
    return Long.toString(random.getAsLong() >>> 4, 36);
  }

  /// Keeps a review, in the place of its earlier state.
  public Outcome<Path> keep(String name, byte[] content) {
    return made().then(there -> files.replace(there.resolve(name + REVIEW), content));
  }

  /// Keeps a photograph; one that is there already is not written again.
  public Outcome<Path> keepPhoto(String hash, byte[] content) {
    Path file = folder.resolve(hash + PHOTO);
    return disk.exists(file)
        ? Outcome.done(file)
        : made().then(there -> files.replace(file, content));
  }

  private Outcome<Path> made() {
    try {
      disk.createFolders(folder);
      return Outcome.done(folder);
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.writing(folder, e));
    }
  }

  /// The reviews there are, the one written last first.
  public List<String> names() {
    return files(REVIEW).stream()
        .sorted(Comparator.comparing(this::written).reversed())
        .map(file -> name(file, REVIEW))
        .toList();
  }

  private long written(Path file) {
    try {
      return disk.stamp(file).modified().toEpochMilli();
    } catch (IOException _) {
      return 0;
    }
  }

  public Outcome<byte[]> read(String name) {
    return bytes(folder.resolve(name + REVIEW));
  }

  public Outcome<byte[]> photo(String hash) {
    return bytes(folder.resolve(hash + PHOTO));
  }

  private Outcome<byte[]> bytes(Path file) {
    try {
      return Outcome.done(disk.read(file));
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.reading(file, e));
    }
  }

  /// A review is done with.
  public void forget(String name) {
    discard(folder.resolve(name + REVIEW));
  }

  /// Photographs with other hashes are done with.
  public void keepOnly(Collection<String> hashes) {
    for (Path file : files(PHOTO)) {
      if (!hashes.contains(name(file, PHOTO))) {
        discard(file);
      }
    }
  }

  private List<Path> files(String ending) {
    try {
      var found = new ArrayList<Path>();
      for (Path file : disk.isFolder(folder) ? disk.list(folder) : List.<Path>of()) {
        if (String.valueOf(file.getFileName()).endsWith(ending)) {
          found.add(file);
        }
      }
      return found;
    } catch (IOException _) {
      return List.of();
    }
  }

  private static String name(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ending.length());
  }

  private void discard(Path file) {
    try {
      disk.delete(file);
    } catch (IOException _) {
      // It is offered again the next time, where it can be finished.
    }
  }
}
