package org.journeywall.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.junit.jupiter.api.Test;

class BackupsTest {
  private static final Path DOCS = Path.of("docs").toAbsolutePath();
  private static final Path HR = DOCS.resolve("HR.journey");
  private static final Path SALES = DOCS.resolve("Sales.journey");
  private static final Path ROOT = Path.of("state/backups");

  private final MemoryDisk disk = new MemoryDisk(DOCS);
  private final TurnedClock clock = new TurnedClock();
  private final Backups backups = backups(1 << 20);

  private Backups backups(long most) {
    return new Backups(disk, new AtomicFile(disk, _ -> {}), ROOT, clock, most);
  }

  private static byte[] document(String client, String picture) {
    String text =
        "{\n  \"format\": \"journeywall\",\n  \"client\": \""
            + client
            + "\",\n  \"pictures\": [{\"data\": \""
            + picture
            + "\"}, {\"data\": \"short\"}]\n}\n";
    return text.getBytes(UTF_8);
  }

  private static String picture(int seed) {
    var random = new Random(seed);
    var base64 = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      base64.append((char) ('A' + random.nextInt(26)));
    }
    return base64.toString();
  }

  private Backup keep(Path document, byte[] content) {
    Outcome<Backup> outcome = backups.keep(document, content, clock.instant());
    return (Backup) assertInstanceOf(Outcome.Done.class, outcome).value();
  }

  private byte[] content(Backup backup) {
    return (byte[]) assertInstanceOf(Outcome.Done.class, backups.content(backup)).value();
  }

  private long pictureFiles() {
    return disk.files().stream().filter(file -> file.toString().endsWith(".picture.gz")).count();
  }

  @Test
  void everyStateComesBackByteForByteAndAPictureIsKeptOnce() {
    byte[] first = document("Żółć", picture(1));
    byte[] second = document("b", picture(1));
    Backup one = keep(HR, first);
    clock.turn(Duration.ofSeconds(5));
    Backup two = keep(HR, second);
    assertEquals(List.of(two, one), backups.of(HR));
    assertArrayEquals(first, content(one));
    assertArrayEquals(second, content(two));
    assertEquals(1, pictureFiles());
    assertEquals(List.of(), backups.of(SALES));
  }

  @Test
  void whatIsNoWorkshopComesBackAsWell() {
    for (String odd :
        List.of(
            "",
            "{\"data\": \"",
            "\"data\": \"" + picture(3),
            "{\"data\": \"@sha256:" + "a".repeat(64) + "\"}",
            "\u0000\uFFFF\"data\": \"" + picture(4) + "\"\"data\": \"x\"")) {
      clock.turn(Duration.ofSeconds(1));
      assertArrayEquals(odd.getBytes(UTF_8), content(keep(HR, odd.getBytes(UTF_8))));
    }
  }

  @Test
  void theSameStateIsNotKeptTwice() {
    Backup one = keep(HR, document("a", ""));
    clock.turn(Duration.ofMinutes(10));
    assertEquals(one, keep(HR, document("a", "")));
    assertEquals(1, backups.of(HR).size());
  }

  @Test
  void savesOfAWholeDayAreThinnedOutAndTheirPicturesGo() {
    for (int i = 0; i < 700; i++) {
      clock.turn(Duration.ofSeconds(90));
      keep(HR, document("c" + i, picture(i)));
    }
    int left = backups.of(HR).size();
    assertTrue(left >= 25 && left <= Keeping.MOST, "" + left);
    assertEquals(left, pictureFiles());
    for (Backup backup : backups.of(HR)) {
      content(backup);
    }
  }

  @Test
  void everyFileIsForcedBeforeItCounts() {
    keep(HR, document("a", picture(1)));
    List<String> done = disk.done();
    List<String> states =
        done.stream().filter(step -> step.matches("replace .*journey.gz")).toList();
    int state = done.indexOf(states.getFirst());
    Path folder = backups.of(HR).getFirst().file().getParent();
    String forced = "force " + (folder == null ? "" : folder.getFileName());
    assertTrue(done.subList(state, done.size()).contains(forced), done.toString());
    assertTrue(done.contains("force backups"), done.toString());
  }

  @Test
  void aDamagedBackupIsToldAndNotTakenForTheDocument() {
    Backup backup = keep(HR, document("a", picture(1)));
    Path picture =
        disk.files().stream()
            .filter(file -> file.toString().endsWith(".picture.gz"))
            .findFirst()
            .orElseThrow();
    disk.forget(picture);
    Problem damaged = Problem.of(Kind.BACKUP_DAMAGED, backup.file().toString());
    assertEquals(Outcome.failed(damaged), backups.content(backup));
    disk.put(backup.file(), "no gzip");
    assertEquals(Outcome.failed(damaged), backups.content(backup));
  }

  @Test
  void aStateFolderThatFailsIsToldAndThrowsNothing() {
    disk.setFull(true);
    Outcome<Backup> outcome = backups.keep(HR, document("a", ""), clock.instant());
    assertInstanceOf(Outcome.Failed.class, outcome);
    assertNotNull(backups.trouble());
    assertEquals(List.of(), backups.of(HR));
    disk.setFull(false);
    keep(HR, document("a", ""));
    assertNull(backups.trouble());
    for (int i = 0; i < 30; i++) {
      clock.turn(Duration.ofMinutes(90));
      disk.failAt(i);
      var _ = backups.keep(HR, document("f" + i, picture(i)), clock.instant());
    }
    disk.failAt(-1);
    assertArrayEquals(document("end", ""), content(keep(HR, document("end", ""))));
    backups.of(HR).forEach(this::content);
  }

  @Test
  void theyFollowTheDocumentToItsNewName() {
    Backup backup = keep(HR, document("a", ""));
    backups.moved(HR, SALES);
    assertEquals(List.of(), backups.of(HR));
    assertEquals(List.of(backup), backups.of(SALES));
    keep(HR, document("another workshop", ""));
    assertEquals(1, backups.of(HR).size());
    assertEquals(1, backups.of(SALES).size());
  }

  @Test
  void aDocumentThatWasRenamedWhileItWasClosedFindsThem() {
    byte[] content = document("a", "");
    Backup backup = keep(HR, content);
    disk.put(HR, "still there");
    backups.adopt(SALES, content);
    assertEquals(List.of(), backups.of(SALES));
    disk.forget(HR);
    backups.adopt(SALES, document("other", ""));
    assertEquals(List.of(), backups.of(SALES));
    backups.adopt(SALES, content);
    assertEquals(List.of(backup), backups.of(SALES));
  }

  @Test
  void originalsOutliveEverything() {
    byte[] old = document("written long ago", "");
    var _ = backups.keepOriginal(HR, old);
    var _ = backups.keepOriginal(HR, old);
    for (int i = 0; i < 60; i++) {
      clock.turn(Duration.ofDays(3));
      keep(HR, document("c" + i, ""));
    }
    List<Backup> originals = backups.of(HR).stream().filter(Backup::original).toList();
    assertEquals(1, originals.size());
    assertArrayEquals(old, content(originals.getFirst()));
  }

  @Test
  void allTogetherTakeNoMoreRoomThanTheyMay() throws IOException {
    Backups small = backups(20_000);
    Instant start = clock.instant();
    for (int i = 0; i < 40; i++) {
      clock.turn(Duration.ofHours(1));
      Path document = DOCS.resolve("d" + i % 4 + ".journey");
      var _ = small.keep(document, document("c" + i, picture(i)), clock.instant());
      long size = 0;
      for (Path file : disk.files()) {
        size += disk.stamp(file).size();
      }
      assertTrue(size <= 22_000 || i < 6, "after " + i + ": " + size);
    }
    for (int i = 0; i < 4; i++) {
      List<Backup> left = small.of(DOCS.resolve("d" + i + ".journey"));
      assertTrue(!left.isEmpty() && left.getFirst().taken().isAfter(start), "document " + i);
    }
  }
}
