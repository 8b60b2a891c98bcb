package org.journeywall.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.journeywall.format.JournalEntry;
import org.journeywall.format.JournalEntry.Draft;
import org.journeywall.format.JournalEntry.Head;
import org.journeywall.format.JournalEntry.Mark;
import org.journeywall.format.JournalEntry.Marked;
import org.journeywall.format.Opened;
import org.journeywall.format.WrittenPatch;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The journals of this computer's user, a folder each: of workshops that are open, and of those
/// that were when the program came to a bad end. Opening such a workshop brings back what its file
/// does not have. Everything here waits for the disk.
public final class Journals {
  /// How often a workshop is opened by itself after bad ends in a row; it might be their cause.
  static final int MOST_TRIES = 2;

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm");

  private final Library library;
  private final Disk disk;
  private final Path folder;
  private final Frames frames;
  private final Clock clock;
  private final LongSupplier names;
  private final Supplier<? extends Executor> threads;

  /// @param library where a workshop goes whose file is gone
  /// @param folder where the journals are; made when the first one is
  /// @param names random numbers that tell journals apart
  /// @param threads a thread for each journal alone, which does one thing after the other
  public Journals(
      Library library, Path folder, LongSupplier names, Supplier<? extends Executor> threads) {
    this(library, folder, Frames.checked(), names, threads);
  }

  Journals(
      Library library,
      Path folder,
      Frames frames,
      LongSupplier names,
      Supplier<? extends Executor> threads) {
    this.library = library;
    this.disk = library.disk();
    this.clock = library.clock();
    this.folder = folder;
    this.frames = frames;
    this.names = names;
    this.threads = threads;
  }

  /// A workshop with its journal.
  ///
  /// @param workshop as it was last worked on
  /// @param recovery what its file does not have of that; null where the file has everything
  public record Resumed(Workshop workshop, Journal journal, @Nullable Recovery recovery) {}

  /// A workshop left behind by a program that came to a bad end.
  ///
  /// @param notice what the user should know of where it is; null where it is where it was
  public record Left(Path file, @Nullable Problem notice) {}

  private record Found(JournalFolder folder, JournalContents contents) {
    boolean isOf(String file) {
      return file.equals(contents.file());
    }
  }

  /// The journal of a workshop nobody worked on before.
  public Journal begin(WorkshopFile file, Workshop workshop) {
    String name = String.format("%016x", names.getAsLong());
    var mark = new Mark(0, file.hash(), real(file.path()));
    JournalFolder own = new JournalFolder(disk, frames, folder.resolve(name));
    var begun =
        new JournalFile(own, library.codec(), clock, head(name, 0, mark), 0, 0, workshop, null);
    begun.begin(List.of(new Marked(mark, true)));
    return new Journal(begun, threads.get(), clock);
  }

  private Head head(String name, int tries, Mark mark) {
    return new Head(name, tries, ProcessHandle.current().pid(), clock.instant(), mark);
  }

  private String real(Path file) {
    try {
      return disk.real(file).toString();
    } catch (IOException _) {
      return file.toAbsolutePath().toString();
    }
  }

  /// Brings a workshop that was just read to where its journal says it was left, if there is one.
  public synchronized Resumed resume(Library.Found read) {
    WorkshopFile file = read.file();
    Workshop workshop = read.opened().workshop();
    Recovery recovery = null;
    try {
      for (Found found : all()) {
        if (!found.isOf(real(file.path())) && !isMovedFrom(found, file)) {
          continue;
        }
        Closeable lock = found.folder.lock();
        if (lock == null) {
          continue;
        }
        Mark known = found.contents.known(file.hash());
        Head last = found.contents.head();
        Leftovers.clear(disk, file.path(), clock.instant(), last == null ? -1 : last.process());
        if (known != null && !found.contents.isClosed()) {
          return resumed(found, lock, known, read);
        }
        if (found.contents.isClosed() || !found.contents.isPending()) {
          remove(found, lock);
        } else {
          recovery = beside(found, lock, file.path());
        }
      }
    } catch (IOException _) {
      recovery = failed(file.path(), folder);
    }
    return new Resumed(workshop, begin(file, workshop), recovery);
  }

  // The latest journal first: of two on one file it is the one that was worked with.
  private List<Found> all() throws IOException {
    var found = new ArrayList<Found>();
    if (disk.exists(folder)) {
      for (Path one : disk.list(folder)) {
        JournalFolder journal = new JournalFolder(disk, frames, one);
        found.add(new Found(journal, journal.read()));
      }
    }
    found.sort((one, other) -> other.contents.begun().compareTo(one.contents.begun()));
    return found;
  }

  private boolean isMovedFrom(Found found, WorkshopFile file) {
    String before = found.contents.file();
    return before != null
        && found.contents.known(file.hash()) != null
        && !disk.exists(Path.of(before));
  }

  private static Recovery.Failed failed(Path file, Path journal) {
    return new Recovery.Failed(
        Problem.of(Kind.RECOVERY_FAILED, file.toString(), journal.toString()));
  }

  private Resumed resumed(Found found, Closeable lock, Mark known, Library.Found read)
      throws IOException {
    JournalContents contents = found.contents;
    Workshop saved = read.opened().workshop();
    Replay replay = Replay.of(contents, known.number(), saved);
    if (replay.number() < contents.last()) {
      Replay other = fromSnapshot(found);
      replay = other != null && other.number() > replay.number() ? other : replay;
    }
    Draft typed = replay.typed();
    int changes = (int) Math.max(replay.changes(), replay.number() - known.number());
    Workshop whole = sound(replay.whole(), saved);
    Journal journal = adopted(found, lock, known, read.file(), replay, whole);
    Recovery recovery =
        changes == 0 && typed == null || whole.equals(saved)
            ? null
            : new Recovery.Here(saved, changes, since(replay, typed), typed != null);
    return new Resumed(whole, journal, recovery);
  }

  private Instant since(Replay replay, @Nullable Draft typed) {
    Instant since = replay.since();
    if (since != null) {
      return since;
    }
    return typed == null ? clock.instant() : typed.at();
  }

  // What a journal says is trusted no more than what a file says.
  private Workshop sound(Workshop workshop, Workshop otherwise) {
    return switch (library.codec().read(library.codec().write(workshop), "")) {
      case Outcome.Done<Opened>(var opened) -> opened.workshop();
      case Outcome.Failed<Opened> _ -> otherwise;
    };
  }

  private @Nullable Replay fromSnapshot(Found found) throws IOException {
    for (int one : found.folder.snapshots().reversed()) {
      JournalFolder.Snapshot kept = found.folder.snapshot(one);
      if (kept != null
          && library.codec().read(kept.content(), "") instanceof Outcome.Done<Opened>(var opened)) {
        return Replay.of(found.contents, kept.mark().number(), opened.workshop());
      }
    }
    return null;
  }

  private Journal adopted(
      Found found, Closeable lock, Mark known, WorkshopFile file, Replay replay, Workshop whole) {
    JournalContents contents = found.contents;
    Head last = contents.head();
    var mark = new Mark(known.number(), file.hash(), real(file.path()));
    Head head = head(found.folder.name(), last == null ? 0 : last.tries() + 1, mark);
    var entries = new ArrayList<JournalEntry>();
    entries.add(new Marked(mark, isForced(file.path())));
    long number = replay.number();
    Draft typed = replay.typed();
    WrittenPatch patch = typed == null ? null : typed.patch();
    if (typed != null && patch != null) {
      number++;
      entries.add(new JournalEntry.Change(number, typed.at(), patch));
    }
    boolean all = replay.number() == contents.last();
    // What could not be read keeps its numbers, so that it is never taken for what comes now.
    long from = all ? number : contents.last() + 1;
    int segment = contents.lastSegment();
    var adopted =
        new JournalFile(found.folder, library.codec(), clock, head, segment, from, whole, lock);
    adopted.resume(entries, all);
    return new Journal(adopted, threads.get(), clock);
  }

  // The program that wrote the file may have been stopped before it forced its name.
  private boolean isForced(Path file) {
    Path holder = file.toAbsolutePath().getParent();
    try {
      if (holder != null) {
        disk.forceFolder(holder);
      }
      return holder != null;
    } catch (IOException _) {
      return false;
    }
  }

  private Recovery beside(Found found, Closeable lock, Path file) throws IOException {
    Replay replay = fromSnapshot(found);
    if (replay != null && keep(file, replay.whole()) instanceof Outcome.Done<Path>(var other)) {
      remove(found, lock);
      return new Recovery.Beside(other);
    }
    lock.close();
    return failed(file, found.folder.folder());
  }

  private Outcome<Path> keep(Path file, Workshop workshop) {
    String when = DAY_AND_TIME.format(LocalDateTime.now(clock));
    Path beside = FileNames.free(disk, FileNames.beside(file, "recovered " + when));
    return switch (library.create(beside, workshop)) {
      case Outcome.Done<WorkshopFile>(var made) -> Outcome.done(made.path());
      // Where it cannot be put beside the file it belongs to, the library is the next best place.
      case Outcome.Failed<WorkshopFile> _ -> library.createNew(workshop).map(WorkshopFile::path);
    };
  }

  private void remove(Found found, Closeable lock) throws IOException {
    Head head = found.contents.head();
    if (head == null) {
      head = head(found.folder.name(), 0, new Mark(0, "", ""));
    }
    found.folder.remove(head, lock);
  }

  /// The workshops that were open when the program came to a bad end, but those that were opened
  /// again [#MOST_TRIES] times in vain. One whose file is gone is brought into the library.
  public List<Left> left() {
    new LeftWork(disk, folder).awaitDrives();
    return leftHere();
  }

  private synchronized List<Left> leftHere() {
    var left = new ArrayList<Left>();
    try {
      for (Found found : all()) {
        Closeable lock = found.folder.lock();
        if (lock != null) {
          left.addAll(left(found, lock));
        }
      }
    } catch (IOException e) {
      System.getLogger(Journals.class.getName()).log(System.Logger.Level.WARNING, "journals", e);
    }
    return left;
  }

  private List<Left> left(Found found, Closeable lock) throws IOException {
    JournalContents contents = found.contents;
    Head head = contents.head();
    String name = contents.file();
    if (head == null || name == null || contents.isClosed()) {
      remove(found, lock);
      return List.of();
    }
    Path file = Path.of(name);
    Path now = disk.exists(file) ? file : renamed(contents, file);
    if (now == null && !contents.isPending()) {
      remove(found, lock);
      return List.of();
    }
    if (now == null) {
      return rescued(found, lock, file);
    }
    lock.close();
    return head.tries() >= MOST_TRIES ? List.of() : List.of(new Left(now, null));
  }

  private List<Left> rescued(Found found, Closeable lock, Path file) throws IOException {
    Replay replay = fromSnapshot(found);
    if (replay != null
        && library.createNew(replay.whole()) instanceof Outcome.Done<WorkshopFile>(var made)) {
      remove(found, lock);
      String name = made.path().toString();
      return List.of(
          new Left(made.path(), Problem.of(Kind.RECOVERED_FILE_GONE, file.toString(), name)));
    }
    lock.close();
    return List.of();
  }

  // A program that died between giving the file its new name and writing that down.
  private @Nullable Path renamed(JournalContents contents, Path file) throws IOException {
    Path holder = file.getParent();
    if (holder == null || !disk.isFolder(holder)) {
      return null;
    }
    for (Path other : disk.list(holder)) {
      if (other.toString().endsWith(FileNames.ENDING)
          && contents.known(WorkshopFile.hashOf(disk.read(other))) != null) {
        return other;
      }
    }
    return null;
  }
}
