package org.journeywall.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The disk of this computer.
public final class LocalDisk implements Disk {
  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  // A system may free a process's lock as soon as the process closes the file anywhere.
  private final Set<Path> locked = ConcurrentHashMap.newKeySet();

  @Override
  public byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Override
  public boolean exists(Path path) {
    return Files.exists(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  @Override
  public Stamp stamp(Path file) throws IOException {
    return new Stamp(Files.size(file), Files.getLastModifiedTime(file).toInstant());
  }

  @Override
  public Path real(Path path) throws IOException {
    try {
      return path.toRealPath();
    } catch (NoSuchFileException _) {
      return path.toAbsolutePath();
    }
  }

  @Override
  public String drive(Path folder) throws IOException {
    return String.valueOf(
        WINDOWS
            ? Files.getFileStore(folder).getAttribute("volume:vsn")
            : Files.getAttribute(folder, "unix:dev"));
  }

  @Override
  public long room(Path folder) throws IOException {
    FileStore store = Files.getFileStore(folder);
    // Some shares do not tell their size at all.
    return store.getTotalSpace() <= 0 ? Long.MAX_VALUE : store.getUsableSpace();
  }

  @Override
  public void create(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      write(channel, content);
      channel.force(true);
    }
  }

  private static void write(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public Tail grow(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.APPEND, StandardOpenOption.CREATE_NEW);
    return new Tail() {
      @Override
      public void append(byte[] bytes) throws IOException {
        write(channel, bytes);
      }

      @Override
      public void force() throws IOException {
        channel.force(false);
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }

  @Override
  public void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public @Nullable Closeable lock(Path file) throws IOException {
    Path name = file.toAbsolutePath().normalize();
    if (!locked.add(name)) {
      return null;
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel = FileChannel.open(name, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
      taken = channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      // Another disk of this process has it: taken stays false.
    } finally {
      if (!taken) {
        locked.remove(name);
        close(channel);
      }
    }
    FileChannel held = channel;
    return taken ? () -> release(name, held) : null;
  }

  private void release(Path name, @Nullable FileChannel held) throws IOException {
    locked.remove(name);
    close(held);
  }

  private static void close(@Nullable FileChannel channel) throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    keepPermissions(to, from);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  // Whoever narrowed who may read the file wants that for what takes its place.
  private static void keepPermissions(Path old, Path replacement) {
    try {
      if (Files.exists(old)) {
        Files.setPosixFilePermissions(replacement, Files.getPosixFilePermissions(old));
      }
    } catch (IOException | UnsupportedOperationException _) {
      // The system has no such permissions, or does not let them be changed: the content matters
      // more.
    }
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    if (Files.exists(to) && !Files.isSameFile(from, to)) {
      throw new FileAlreadyExistsException(to.toString());
    }
    // Where only the letters' case differs the target is the file itself.
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    if (WINDOWS) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }
}
