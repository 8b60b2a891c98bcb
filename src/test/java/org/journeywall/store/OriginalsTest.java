package org.journeywall.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.journeywall.format.FutureCodec;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.Test;

/// The untouched file of an older version is kept before it is written for the first time.
class OriginalsTest {
  private static final Path FOLDER = Path.of("docs").toAbsolutePath();
  private static final Path HR = FOLDER.resolve("HR.journey");
  private static final Path ROOT = Path.of("state/backups");

  private final MemoryDisk disk = new MemoryDisk(FOLDER);
  private final TurnedClock clock = new TurnedClock();
  private final AtomicFile atomic = new AtomicFile(disk, _ -> {});
  private final Backups backups = new Backups(disk, atomic, ROOT, clock);
  private final Claims claims =
      new Claims(
          disk, Path.of("state/open"), clock, _ -> {}, new Note.Holder("anna", "pc", 1, "state"));

  /// The file of today's version.
  private static String golden() throws IOException {
    return golden("1.2");
  }

  private static String golden(String version) throws IOException {
    String name = "/golden/v" + version + ".journey";
    try (InputStream in = OriginalsTest.class.getResourceAsStream(name)) {
      assertNotNull(in);
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private WorkshopFile open(WorkshopCodec codec) {
    var library = new Library(disk, atomic, codec, clock, FOLDER);
    var found = (Library.Found) assertInstanceOf(Outcome.Done.class, library.open(HR)).value();
    WorkshopFile file = found.file();
    Claim.Ours ours = assertInstanceOf(Claim.Ours.class, claims.claim(HR));
    file.entrust(Custody.of(backups, claims, ours, clock, clock));
    return file;
  }

  private List<Backup> originals() {
    return backups.of(HR).stream().filter(Backup::original).toList();
  }

  @Test
  void anOlderFileIsKeptAmongTheBackupsOnce() throws IOException {
    disk.put(HR, golden());
    WorkshopFile file = open(FutureCodec.of());
    assertEquals(List.of(), originals(), "looking changes nothing");
    assertInstanceOf(Outcome.Done.class, file.save("new".getBytes(UTF_8)));
    assertInstanceOf(Outcome.Done.class, file.save("newer".getBytes(UTF_8)));
    assertEquals(1, originals().size());
    byte[] kept =
        (byte[])
            assertInstanceOf(Outcome.Done.class, backups.content(originals().getFirst())).value();
    assertEquals(golden(), new String(kept, UTF_8));
    assertEquals("newer", disk.content(HR));
  }

  @Test
  void aFileOfTheFirstVersionIsKeptAsItWas() throws IOException {
    disk.put(HR, golden("1.0"));
    WorkshopFile file = open(new WorkshopCodec());
    assertInstanceOf(Outcome.Done.class, file.save("new".getBytes(UTF_8)));
    byte[] kept =
        (byte[])
            assertInstanceOf(Outcome.Done.class, backups.content(originals().getFirst())).value();
    assertEquals(golden("1.0"), new String(kept, UTF_8));
  }

  @Test
  void whereNoBackupCanBeKeptItGoesBesideTheFile() throws IOException {
    disk.put(HR, golden());
    WorkshopFile file = open(FutureCodec.of());
    disk.confine(Path.of("state"));
    disk.setReadOnly(true);
    assertInstanceOf(Outcome.Done.class, file.save("new".getBytes(UTF_8)));
    assertEquals(golden(), disk.content(FOLDER.resolve("HR (before update).journey")));
    assertEquals("new", disk.content(HR));
  }

  @Test
  void whereItCannotBeKeptAtAllItIsNotWritten() throws IOException {
    disk.put(HR, golden());
    WorkshopFile file = open(FutureCodec.of());
    disk.setReadOnly(true);
    assertInstanceOf(Outcome.Failed.class, file.save("new".getBytes(UTF_8)));
    assertEquals(golden(), disk.content(HR));
    disk.setReadOnly(false);
    assertInstanceOf(Outcome.Done.class, file.save("new".getBytes(UTF_8)));
    assertEquals(1, originals().size());
  }

  @Test
  void aFileThatWasMendedIsKeptAsItWas() throws IOException {
    String damaged = golden().replaceFirst("\"rank\": \"[^\"]*\"", "\"rank\": \"!\"");
    disk.put(HR, damaged);
    WorkshopFile file = open(new WorkshopCodec());
    assertInstanceOf(Outcome.Done.class, file.save("mended".getBytes(UTF_8)));
    assertEquals(1, originals().size());
  }

  @Test
  void aSoundFileOfThisVersionNeedsNoOriginal() throws IOException {
    disk.put(HR, golden());
    WorkshopFile file = open(new WorkshopCodec());
    assertInstanceOf(Outcome.Done.class, file.save("new".getBytes(UTF_8)));
    assertEquals(List.of(), originals());
  }

  @Test
  void theBackupOfASaveNeitherDelaysNorFailsIt() throws IOException {
    disk.put(HR, golden());
    WorkshopFile file = open(new WorkshopCodec());
    assertInstanceOf(Outcome.Done.class, file.save("one".getBytes(UTF_8)));
    assertTrue(backups.of(HR).isEmpty(), "it waits until the save is done");
    disk.confine(Path.of("state"));
    disk.setFull(true);
    clock.turn(Duration.ZERO);
    assertEquals("one", disk.content(HR));
    assertNotNull(backups.trouble());
    disk.setFull(false);
    assertInstanceOf(Outcome.Done.class, file.save("two".getBytes(UTF_8)));
    clock.turn(Duration.ZERO);
    assertEquals(1, backups.of(HR).size());
  }
}
