package org.journeywall.store;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.journeywall.format.JournalEntry;
import org.journeywall.format.JournalEntry.Head;
import org.journeywall.format.JournalEntry.Mark;
import org.journeywall.format.JournalEntry.Marked;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The file of the journal that is being written, and the one before it. What fails once is not
/// tried again: the whole workshop is kept in another file and the journal goes on there. For the
/// journal's thread alone; everything here waits for the disk.
final class JournalFile {
  /// How long to leave a disk alone on which not even another file could be begun.
  static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final JournalFolder folder;
  private final WorkshopCodec codec;
  private final InstantSource clock;
  private Head head;
  private int segment;
  private int keptSegment;
  private long number;
  private Workshop latest;
  private Disk.@Nullable Tail tail;
  private @Nullable Closeable lock;
  private boolean forced = true;
  private @Nullable Problem problem;
  private @Nullable Problem renewal;
  private Instant notBefore = Instant.MIN;

  /// @param head of the file to begin; its mark is what `latest` stands on
  /// @param segment the number of the last file there is
  JournalFile(
      JournalFolder folder,
      WorkshopCodec codec,
      InstantSource clock,
      Head head,
      int segment,
      long number,
      Workshop latest,
      @Nullable Closeable lock) {
    this.folder = folder;
    this.codec = codec;
    this.clock = clock;
    this.head = head;
    this.segment = segment;
    this.number = number;
    this.latest = latest;
    this.lock = lock;
  }

  /// Begins a journal in which `entries` come first.
  void begin(List<JournalEntry> entries) {
    try {
      folder.make();
      takeLock();
      segment++;
      keptSegment = segment;
      next(entries);
    } catch (IOException e) {
      failed(e);
    }
  }

  /// Goes on with a journal somebody else left; what that wrote may only be in the system's memory.
  ///
  /// @param whole whether its files have everything up to [#number]
  void resume(List<JournalEntry> entries, boolean whole) {
    try {
      if (whole) {
        folder.force();
        segment++;
        next(entries);
        return;
      }
    } catch (IOException e) {
      failed(e);
    }
    notBefore = Instant.MIN;
    startOver();
  }

  private void takeLock() throws IOException {
    if (lock == null) {
      lock = folder.lock();
    }
  }

  private void next(List<JournalEntry> entries) throws IOException {
    Disk.Tail begun = folder.begin(segment, head, entries);
    letGo();
    tail = begun;
    forced = true;
  }

  private void letGo() {
    Disk.Tail old = tail;
    tail = null;
    try {
      if (old != null) {
        old.close();
      }
    } catch (IOException _) {
      // What matters in it was forced or is written anew.
    }
  }

  /// The number of the last change it was given.
  long number() {
    return number;
  }

  /// Why nothing is written down at present; null where all is well.
  @Nullable Problem problem() {
    return problem;
  }

  /// What went wrong with a file since this was asked last, though another took its place.
  @Nullable Problem renewal() {
    Problem told = renewal;
    renewal = null;
    return told;
  }

  /// Writes a record, which is not yet forced.
  ///
  /// @param newNumber of the last change that is in `workshop`
  void write(Supplier<JournalEntry> entry, long newNumber, Workshop workshop) {
    number = newNumber;
    latest = workshop;
    Disk.Tail now = tail;
    if (now == null) {
      startOver();
      return;
    }
    boolean written = false;
    try {
      now.append(folder.frame(entry.get()));
      forced = false;
      written = true;
    } catch (IOException e) {
      renew(e);
      written = true;
    } finally {
      if (!written) {
        // A bug or no memory: the next change finds no file and keeps the whole workshop.
        letGo();
      }
    }
  }

  /// Whether everything up to [#number] is on the disk.
  boolean isSafe() {
    return tail != null && forced;
  }

  void force() {
    Disk.Tail now = tail;
    if (now == null || forced) {
      return;
    }
    try {
      now.force();
      forced = true;
    } catch (IOException e) {
      renew(e);
    }
  }

  private void renew(IOException e) {
    letGo();
    notBefore = Instant.MIN;
    if (startOver()) {
      renewal = Problem.of(Kind.JOURNAL_RENEWED, head.mark().file(), reason(e));
    }
  }

  // A file whose force failed may hold anything: the whole workshop goes into another.
  private boolean startOver() {
    if (clock.instant().isBefore(notBefore)) {
      return false;
    }
    try {
      folder.make();
      takeLock();
      segment++;
      Mark now = new Mark(number, "", head.mark().file());
      folder.keep(segment, new JournalFolder.Snapshot(now, codec.write(latest)));
      next(List.of(new Marked(now, false)));
      problem = null;
      return true;
    } catch (IOException e) {
      failed(e);
      return false;
    }
  }

  private void failed(IOException e) {
    letGo();
    notBefore = clock.instant().plus(AFTER_FAILURE);
    problem = Problem.of(Kind.JOURNAL_FAILED, head.mark().file(), reason(e));
  }

  private static String reason(IOException e) {
    return DiskProblems.reason(e);
  }

  void keepBase(byte[] content) {
    keep(keptSegment, new JournalFolder.Snapshot(head.mark(), content));
  }

  private void keep(int number, JournalFolder.Snapshot snapshot) {
    try {
      if (tail != null && !folder.hasSnapshot(number)) {
        folder.keep(number, snapshot);
      }
    } catch (IOException _) {
      // The changes are written down all the same; without this the workshop's file must stay.
    }
  }

  void standOn(Mark mark, byte[] content) {
    force();
    if (tail == null || mark.equals(head.mark())) {
      return;
    }
    segment++;
    keep(segment, new JournalFolder.Snapshot(mark, content));
    Head before = head;
    head = new Head(head.journal(), 0, head.process(), clock.instant(), mark);
    try {
      next(List.of());
      deleteSnapshots(keptSegment);
    } catch (IOException _) {
      // The file that is written now has not failed: it is told what the document will hold.
      head = before;
      write(() -> new Marked(mark, false), number, latest);
      force();
    }
  }

  void kept(Mark mark) {
    boolean stands =
        mark.number() == head.mark().number() && mark.hash().equals(head.mark().hash());
    head = new Head(head.journal(), 0, head.process(), clock.instant(), mark);
    write(() -> new Marked(mark, true), number, latest);
    force();
    if (stands && tail != null) {
      int before = keptSegment;
      keptSegment = segment;
      deleteSegments(before);
      deleteSnapshots(segment);
    }
  }

  void moved(String file) {
    Mark mark = new Mark(head.mark().number(), head.mark().hash(), file);
    head = new Head(head.journal(), head.tries(), head.process(), head.begun(), mark);
    write(() -> new Marked(mark, false), number, latest);
  }

  private void deleteSegments(int before) {
    try {
      for (int one : folder.segments()) {
        if (one < before) {
          folder.deleteSegment(one);
        }
      }
    } catch (IOException _) {
      // They are of no use and do no harm.
    }
  }

  // Only where the last one is there, which has everything.
  private void deleteSnapshots(int but) {
    try {
      for (int one : folder.hasSnapshot(segment) ? folder.snapshots() : List.<Integer>of()) {
        if (one != but && one != segment) {
          folder.deleteSnapshot(one);
        }
      }
    } catch (IOException _) {
      // They are of no use and do no harm.
    }
  }

  void close(boolean everythingKept) {
    force();
    letGo();
    Closeable held = lock;
    lock = null;
    try {
      if (held != null && everythingKept) {
        folder.remove(head, held);
      } else if (held != null) {
        held.close();
      }
    } catch (IOException _) {
      // It stays, and is played when the workshop is opened next.
    }
  }
}
