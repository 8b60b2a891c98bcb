package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real disk, where tests in memory cannot speak for it.
class LocalDiskTest {
  private final LocalDisk disk = new LocalDisk();

  @Test
  void aTailGrowsAFileOfItsOwn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tail");
    try (Disk.Tail tail = disk.grow(file)) {
      tail.append(new byte[] {1, 2});
      tail.force();
      tail.append(new byte[] {3});
    }
    disk.force(file);
    assertArrayEquals(new byte[] {1, 2, 3}, disk.read(file));
    assertThrows(FileAlreadyExistsException.class, () -> disk.grow(file));
  }

  @Test
  void aLockIsHeldByOneUntilItIsFreed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lock");
    Closeable lock = disk.lock(file);
    assertNotNull(lock);
    assertNull(disk.lock(file));
    assertNull(new LocalDisk().lock(file));
    lock.close();
    try (Closeable again = new LocalDisk().lock(file)) {
      assertNotNull(again);
    }
  }

  @Test
  void anEmptyFolderIsDeletedLikeAFile(@TempDir Path folder) throws IOException {
    Path inside = folder.resolve("inside");
    disk.createFolders(inside);
    disk.delete(inside);
    disk.delete(inside);
    assertFalse(disk.exists(inside));
  }
}
