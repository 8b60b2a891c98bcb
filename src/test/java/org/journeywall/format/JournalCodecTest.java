package org.journeywall.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.format.JournalEntry.Mark;
import org.journeywall.model.Patch;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// What the journal writes down of an edit makes that edit again.
class JournalCodecTest {
  private static final JournalCodec CODEC = new JournalCodec();
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.125Z");

  @Test
  void aPatchIsReadAsItWasWritten() {
    for (int seed = 0; seed < 40; seed++) {
      Workshop before = RandomWorkshops.of(seed, seed);
      check(before, RandomWorkshops.of(seed + 1, seed).withExtras(before.extras()), seed);
    }
  }

  @Test
  void everyCommandsPatchIsReadAsItWasWritten() {
    for (int seed = 0; seed < 20; seed++) {
      var commands = new RandomCommands(seed);
      Workshop now = RandomWorkshops.of(seed, 3);
      for (int i = 0; i < 60; i++) {
        Workshop next = commands.next(now).apply(now);
        check(now, next, seed);
        now = next;
      }
    }
  }

  private static void check(Workshop before, Workshop after, int seed) {
    Patch patch = Patch.between(before, after);
    var change = new JournalEntry.Change(7, NOON, WrittenPatch.of(patch, after));
    var read = assertInstanceOf(JournalEntry.Change.class, CODEC.read(CODEC.write(change)));
    Patch again = read.patch().on(before);
    assertTrue(after.equals(again.apply(before)), "seed " + seed);
    assertTrue(before.equals(again.inverse().apply(after)), "seed " + seed);
    assertEquals(7, read.number());
    assertEquals(NOON, read.at());
  }

  @Test
  void otherRecordsAreReadAsTheyWereWritten() {
    Mark mark = new Mark(1L << 40, "ab12", "/home/zoë/HR \"x\".journey");
    for (JournalEntry entry :
        List.of(
            new JournalEntry.Head("0f", 2, 4711, NOON, mark),
            new JournalEntry.Draft(3, NOON, null),
            new JournalEntry.Marked(mark, true),
            new JournalEntry.Marked(mark, false),
            new JournalEntry.Closed())) {
      assertEquals(entry, CODEC.read(CODEC.write(entry)));
    }
  }

  @Test
  void whatIsNoRecordIsNone() {
    for (String text :
        List.of(
            "",
            "{}",
            "[]",
            "null",
            "{\"change\":1}",
            "{\"change\":1.5,\"patch\":{}}",
            "{\"change\":1e999999999,\"patch\":{}}",
            "{\"journeywallJournal\":2,\"mark\":1}",
            "{\"journeywallJournal\":1}",
            "{\"closed\":0}",
            "{\"change\":1,\"patch\":[]}")) {
      assertNull(CODEC.read(text.getBytes(StandardCharsets.UTF_8)), text);
    }
  }

  @Test
  void anyBytesAreReadWithoutAnException() {
    Workshop workshop = RandomWorkshops.of(1, 2);
    Patch patch = Patch.between(Workshop.empty(workshop.info()), workshop);
    var change = new JournalEntry.Change(1, NOON, WrittenPatch.of(patch, workshop));
    byte[] good = CODEC.write(change);
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      byte[] bad = good.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      if (CODEC.read(bad) instanceof JournalEntry.Change read) {
        assertNotNull(read.patch().on(workshop).apply(workshop));
      }
    }
    assertArrayEquals(good, CODEC.write(change));
  }
}
