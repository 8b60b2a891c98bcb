package org.journeywall.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A disk in memory that does as it is told: fails at the n-th thing done to it, is full or
/// read-only, refuses moves for a while, tears what is written. Keeps a record of what was done.
final class MemoryDisk implements Disk {
  private static final class Entry {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Instant modified;

    Entry(byte[] content, Instant modified) {
      bytes.writeBytes(content);
      this.modified = modified;
    }

    byte[] content() {
      return bytes.toByteArray();
    }
  }

  private final Map<Path, Entry> files = new TreeMap<>();
  private final Set<Path> locked = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();
  private final List<String> done = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-12T09:00:00Z");
  private int movesDenied;
  private @Nullable Path troubled;
  private int failAt = -1;
  private boolean readOnly;
  private boolean full;
  private boolean tears;
  private long room = Long.MAX_VALUE;
  private String drive = "a stick";

  MemoryDisk(Path... folders) {
    this.folders.addAll(List.of(folders));
  }

  /// From now on the folders are on another drive.
  void attach(String other) {
    drive = other;
  }

  @Override
  public String drive(Path folder) {
    return drive;
  }

  /// What becomes of the locks of a program that died.
  void freeLocks() {
    locked.clear();
  }

  void put(Path file, String content) {
    now = now.plusSeconds(1);
    files.put(file, new Entry(content.getBytes(StandardCharsets.UTF_8), now));
  }

  @Nullable String content(Path file) {
    Entry entry = files.get(file);
    return entry == null ? null : new String(entry.content(), StandardCharsets.UTF_8);
  }

  void forget(Path file) {
    files.remove(file);
  }

  /// Changes when a file seems to have been written, not what is in it.
  void touch(Path file) {
    now = now.plusSeconds(1);
    files.computeIfPresent(file, (_, entry) -> new Entry(entry.content(), now));
  }

  List<Path> files() {
    return List.copyOf(files.keySet());
  }

  List<String> done() {
    return List.copyOf(done);
  }

  void denyMoves(int times) {
    movesDenied = times;
  }

  /// Makes the n-th thing done from now on fail, counted from 0.
  void failAt(int n) {
    failAt = n;
  }

  void setReadOnly(boolean now) {
    readOnly = now;
  }

  void setFull(boolean now) {
    full = now;
  }

  void setTears(boolean now) {
    tears = now;
  }

  /// Confines what goes wrong to what lies under this folder.
  void confine(Path folder) {
    troubled = folder;
  }

  private boolean isTroubled(Path path) {
    return troubled == null || path.startsWith(troubled);
  }

  void setRoom(long bytes) {
    room = bytes;
  }

  private void doing(String what, Path path) throws IOException {
    if (!isTroubled(path)) {
      return;
    }
    done.add(what + " " + path.getFileName());
    if (failAt == 0) {
      failAt = -1;
      throw new FileSystemException(path.toString(), null, "Input/output error");
    }
    failAt -= failAt > 0 ? 1 : 0;
  }

  private void writing(String what, Path path) throws IOException {
    doing(what, path);
    if (readOnly && isTroubled(path)) {
      throw new FileSystemException(path.toString(), null, "Read-only file system");
    }
  }

  @Override
  public byte[] read(Path file) throws IOException {
    doing("read", file);
    Entry entry = files.get(file);
    if (entry == null) {
      throw new NoSuchFileException(file.toString());
    }
    return entry.content().clone();
  }

  @Override
  public List<Path> list(Path folder) {
    return Stream.concat(files.keySet().stream(), folders.stream())
        .filter(file -> folder.equals(file.getParent()))
        .toList();
  }

  @Override
  public boolean exists(Path path) {
    return files.containsKey(path) || folders.contains(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return folders.contains(path);
  }

  @Override
  public Stamp stamp(Path file) throws IOException {
    Entry entry = files.get(file);
    if (entry == null) {
      throw new FileNotFoundException(file.toString());
    }
    return new Stamp(entry.content().length, entry.modified);
  }

  @Override
  public Path real(Path path) {
    return path;
  }

  @Override
  public long room(Path folder) {
    return room;
  }

  @Override
  public void create(Path file, byte[] content) throws IOException {
    writing("create", file);
    if (files.containsKey(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    if (!folders.contains(file.getParent())) {
      throw new NoSuchFileException(file.toString());
    }
    now = now.plusSeconds(1);
    if (full && isTroubled(file)) {
      files.put(file, new Entry(new byte[0], now));
      throw new FileSystemException(file.toString(), null, "No space left on device");
    }
    byte[] kept = content.clone();
    if (tears && kept.length > 0) {
      kept[kept.length / 2] = 0;
    }
    files.put(file, new Entry(kept, now));
  }

  @Override
  public Tail grow(Path file) throws IOException {
    create(file, new byte[0]);
    return new Tail() {
      @Override
      public void append(byte[] bytes) throws IOException {
        writing("append", file);
        if (full && isTroubled(file)) {
          throw new FileSystemException(file.toString(), null, "No space left on device");
        }
        Entry entry = files.get(file);
        if (entry != null) {
          entry.bytes.writeBytes(bytes);
        }
      }

      @Override
      public void force() throws IOException {
        doing("force", file);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void force(Path file) throws IOException {
    doing("force", file);
  }

  @Override
  public @Nullable Closeable lock(Path file) throws IOException {
    doing("lock", file);
    return locked.add(file) ? () -> locked.remove(file) : null;
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    writing("replace", to);
    if (movesDenied > 0) {
      movesDenied--;
      throw new AccessDeniedException(to.toString());
    }
    move(from, to);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    writing("rename", to);
    if (files.containsKey(to)) {
      throw new FileAlreadyExistsException(to.toString());
    }
    move(from, to);
  }

  private void move(Path from, Path to) throws IOException {
    Entry entry = files.remove(from);
    if (entry == null) {
      throw new NoSuchFileException(from.toString());
    }
    files.put(to, entry);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    doing("force", folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    writing("delete", file);
    files.remove(file);
    folders.remove(file);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    writing("folders", folder);
    for (Path path = folder; path != null; path = path.getParent()) {
      folders.add(path);
    }
  }
}
