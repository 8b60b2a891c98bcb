package org.journeywall.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.journeywall.format.JournalCodec;
import org.journeywall.format.JournalEntry;
import org.journeywall.format.JournalEntry.Head;
import org.journeywall.format.JournalEntry.Mark;
import org.journeywall.format.JournalEntry.Marked;
import org.jspecify.annotations.Nullable;

/// The files of one journal in a folder of their own: `000001.journal` and so on, each a head and
/// what came after it; `000001.snapshot`, the whole workshop the file of that number stands on; and
/// the lock of the program that writes them.
record JournalFolder(Disk disk, Frames frames, Path folder) {
  private static final String JOURNAL = ".journal";
  private static final String SNAPSHOT = ".snapshot";
  private static final JournalCodec CODEC = new JournalCodec();

  /// A whole workshop, in the bytes of its file.
  static final class Snapshot {
    private final Mark mark;
    private final byte[] content;

    Snapshot(Mark mark, byte[] content) {
      this.mark = mark;
      this.content = content;
    }

    Mark mark() {
      return mark;
    }

    byte[] content() {
      return content;
    }
  }

  String name() {
    return String.valueOf(folder.getFileName());
  }

  private Path file(int number, String ending) {
    return folder.resolve(String.format(Locale.ROOT, "%06d", number) + ending);
  }

  Path segment(int number) {
    return file(number, JOURNAL);
  }

  private Path lockFile() {
    return folder.resolve("lock");
  }

  /// Its lock; null where a program that is running has it.
  @Nullable Closeable lock() throws IOException {
    return disk.lock(lockFile());
  }

  void make() throws IOException {
    Folders.make(disk, folder);
  }

  byte[] frame(JournalEntry entry) {
    return frames.frame(CODEC.write(entry));
  }

  /// Begins a file of the journal; it is on the disk when this returns.
  Disk.Tail begin(int number, Head head, List<JournalEntry> more) throws IOException {
    Disk.Tail tail = disk.grow(segment(number));
    try {
      tail.append(frames.start(CODEC.write(head)));
      for (JournalEntry entry : more) {
        tail.append(frame(entry));
      }
      tail.force();
      disk.forceFolder(folder);
      return tail;
    } catch (IOException e) {
      tail.close();
      deleteAfter(e, segment(number));
      throw e;
    }
  }

  // On a full disk half a file takes the room of a whole one.
  private void deleteAfter(IOException e, Path file) {
    try {
      disk.delete(file);
    } catch (IOException further) {
      e.addSuppressed(further);
    }
  }

  /// Keeps a whole workshop beside the file of that number; it is on the disk when this returns.
  void keep(int number, Snapshot snapshot) throws IOException {
    byte[] head = frames.start(CODEC.write(new Marked(snapshot.mark, false)));
    Path file = file(number, SNAPSHOT);
    try {
      disk.create(file, Frames.join(head, frames.frame(snapshot.content)));
      disk.forceFolder(folder);
    } catch (IOException e) {
      deleteAfter(e, file);
      throw e;
    }
  }

  boolean hasSnapshot(int number) {
    return disk.exists(file(number, SNAPSHOT));
  }

  /// The workshop that was kept; null where it was not or is damaged.
  @Nullable Snapshot snapshot(int number) {
    try {
      List<byte[]> records = frames.read(disk.read(file(number, SNAPSHOT)));
      return records.size() == 2 && CODEC.read(records.getFirst()) instanceof Marked marked
          ? new Snapshot(marked.mark(), records.getLast())
          : null;
    } catch (IOException _) {
      return null;
    }
  }

  /// The numbers of the files there are.
  List<Integer> segments() throws IOException {
    return numbers(JOURNAL);
  }

  List<Integer> snapshots() throws IOException {
    return numbers(SNAPSHOT);
  }

  private List<Integer> numbers(String ending) throws IOException {
    var numbers = new ArrayList<Integer>();
    for (Path file : disk.list(folder)) {
      String name = String.valueOf(file.getFileName());
      if (name.matches("[0-9]{6}\\" + ending)) {
        numbers.add(Integer.valueOf(name.substring(0, name.length() - ending.length())));
      }
    }
    numbers.sort(null);
    return numbers;
  }

  /// What can be read, file by file.
  JournalContents read() throws IOException {
    SortedMap<Integer, List<JournalEntry>> read = new TreeMap<>();
    for (int number : segments()) {
      read.put(number, entries(number));
    }
    return new JournalContents(read);
  }

  private List<JournalEntry> entries(int number) throws IOException {
    var entries = new ArrayList<JournalEntry>();
    try {
      for (byte[] record : frames.read(disk.read(segment(number)))) {
        JournalEntry entry = CODEC.read(record);
        if (entry == null || entries.isEmpty() && !(entry instanceof Head)) {
          break;
        }
        entries.add(entry);
      }
    } catch (NoSuchFileException _) {
      // The program that writes it has just let go of it.
    }
    return entries;
  }

  /// Forces to the disk what others wrote.
  void force() throws IOException {
    for (int number : segments()) {
      disk.force(segment(number));
    }
    disk.forceFolder(folder);
  }

  void deleteSegment(int number) throws IOException {
    disk.delete(segment(number));
  }

  void deleteSnapshot(int number) throws IOException {
    disk.delete(file(number, SNAPSHOT));
  }

  /// Takes the journal away so that, wherever that is interrupted, nothing of it is ever played
  /// again. For whoever has the lock, which is freed.
  void remove(Head head, Closeable lock) throws IOException {
    List<Integer> before = segments();
    int last = before.isEmpty() ? 1 : before.getLast() + 1;
    begin(last, head, List.of(new JournalEntry.Closed())).close();
    for (int number : snapshots()) {
      deleteSnapshot(number);
    }
    for (int number : before) {
      deleteSegment(number);
    }
    disk.forceFolder(folder);
    deleteSegment(last);
    removeEmpty(lock);
  }

  /// Takes away what is left when no file of the journal is.
  void removeEmpty(Closeable lock) throws IOException {
    lock.close();
    disk.delete(lockFile());
    disk.delete(folder);
  }
}
