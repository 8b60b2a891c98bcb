package org.journeywall.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.Test;

/// Reviews that are put off lie there until they are done with.
class ReviewFolderTest {
  private final MemoryDisk disk = new MemoryDisk();
  private final ReviewFolder folder =
      new ReviewFolder(
          disk,
          new AtomicFile(disk, _ -> {}),
          Path.of("state", "reviews"),
          new SplittableRandom(3)::nextLong);

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(Outcome<byte[]> outcome) {
    return outcome instanceof Outcome.Done<byte[]>(var bytes) ? new String(bytes, UTF_8) : "none";
  }

  @Test
  void whatWasPutOffIsThereAsItWasLast() {
    assertEquals(List.of(), folder.names());
    String name = folder.freshName();
    folder.keepPhoto("aa", bytes("photo"));
    folder.keep(name, bytes("one"));
    folder.keep(name, bytes("two"));
    assertEquals(List.of(name), folder.names());
    assertEquals("two", text(folder.read(name)));
    assertEquals("photo", text(folder.photo("aa")));
  }

  @Test
  void namesDiffer() {
    assertNotEquals(folder.freshName(), folder.freshName());
  }

  @Test
  void whatIsDoneWithIsGone() {
    folder.keep("a", bytes("A"));
    folder.keep("b", bytes("B"));
    folder.keepPhoto("aa", bytes("photo of a"));
    folder.keepPhoto("bb", bytes("photo of b"));
    folder.forget("a");
    folder.keepOnly(List.of("bb"));
    assertEquals(List.of("b"), folder.names());
    assertInstanceOf(Outcome.Failed.class, folder.read("a"));
    assertInstanceOf(Outcome.Failed.class, folder.photo("aa"));
    assertEquals("photo of b", text(folder.photo("bb")));
  }

  @Test
  void aPhotographIsWrittenOnce() {
    folder.keepPhoto("aa", bytes("photo"));
    folder.keepPhoto("aa", bytes("never read"));
    assertEquals("photo", disk.content(Path.of("state", "reviews", "aa.photo")));
  }
}
