package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
  private static void assertName(String expected, String title) {
    assertEquals(expected + ".journey", FileNames.forTitle(title));
  }

  @Test
  void titlesBecomeNames() {
    assertName("Ścieżka zakupu HR", "Ścieżka zakupu HR");
    assertName("HR buying 2026", "HR: buying / 2026?");
    assertName("a b", " a \n\t b ");
    assertName("Journeywall", "");
    assertName("Journeywall", " ... ");
    assertName("hidden", ".hidden");
    assertName("etc", "...etc...");
    assertName("1.5 days", "1.5 days");
    assertName("é", "e\u0301");
    assertName("👩🏽‍💻", "👩🏽‍💻");
  }

  @Test
  void namesTheSystemKeepsForItselfAreChanged() {
    for (String name : List.of("CON", "nul", "com1", "LPT9", "aux.txt", "Com²")) {
      assertName("_" + name, name);
    }
    assertName("console", "console");
    assertName("com10", "com10");
  }

  @Test
  void whatCannotBeSeenIsTakenOut() {
    assertName("gpj.exe", "\u202Egpj.exe");
    assertName("ab", "a\u200Bb\uFEFF\u0007");
  }

  @Test
  void longTitlesAreCutBetweenGraphemes() {
    assertName("x".repeat(120), "x".repeat(300));
    assertName("ż".repeat(60), "ż".repeat(300));
    String family = "👨‍👩‍👧‍👦";
    assertName(family.repeat(4), family.repeat(30));
  }

  @Test
  void everyNameCanBeAFileHere(@TempDir Path folder) throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      var title = new StringBuilder();
      for (int length = random.nextInt(80); length >= 0; length--) {
        int range = List.of(0x80, 0x3000, 0x110000).get(random.nextInt(3));
        title.appendCodePoint(random.nextInt(range));
      }
      String name = FileNames.forTitle(title.toString());
      Path file = folder.resolve(name);
      Files.writeString(file, "x");
      assertTrue(FileNames.isFor(title.toString(), file), name);
      assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 130, name);
    }
  }

  @Test
  void aFileIsKnownByItsTitleEvenWithANumber() {
    assertTrue(FileNames.isFor("HR", Path.of("x", "HR.journey")));
    assertTrue(FileNames.isFor("HR", Path.of("HR (2).journey")));
    assertFalse(FileNames.isFor("HR", Path.of("HR (draft).journey")));
    assertFalse(FileNames.isFor("HR", Path.of("HR 2.journey")));
  }

  @Test
  void takenNamesGetANumber() {
    Path folder = Path.of("f");
    MemoryDisk disk = new MemoryDisk(folder);
    Path name = folder.resolve("HR.journey");
    assertEquals(name, FileNames.free(disk, name));
    disk.put(name, "");
    disk.put(folder.resolve("HR (2).journey"), "");
    assertEquals(folder.resolve("HR (3).journey"), FileNames.free(disk, name));
  }
}
