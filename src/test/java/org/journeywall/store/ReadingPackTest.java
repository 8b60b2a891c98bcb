package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packs whose program is a script.
class ReadingPackTest {
  @TempDir Path folder;

  private ReadingPack pack(String script) throws IOException {
    Files.createDirectories(folder.resolve("tessdata"));
    Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script);
    assertTrue(program.toFile().setExecutable(true));
    var folders = List.of(folder.resolve("elsewhere"), folder);
    return new ReadingPack(new LocalDisk(), folders, Duration.ofMillis(700));
  }

  private static String read(ReadingPack pack) throws IOException {
    return pack.read("picture".getBytes(StandardCharsets.UTF_8), "pol");
  }

  @Test
  void theProgramIsGivenThePictureAndTheLanguage() throws IOException {
    String said = read(pack("echo \"$@\"; cat; echo; echo ą >&1; echo noise >&2"));
    String data = folder.resolve("tessdata").toString();
    assertEquals(
        "stdin stdout --tessdata-dir "
            + data
            + " -l pol --psm 6 -c tessedit_create_tsv=1\npicture\ną\n",
        said);
  }

  @Test
  void aProgramThatFailsIsAnExceptionNotAnAnswer() throws IOException {
    ReadingPack pack = pack("cat >/dev/null; echo half; exit 3");
    assertThrows(IOException.class, () -> read(pack));
  }

  @Test
  void aProgramThatCrashesOrNeverEndsIsAnExceptionToo() throws IOException {
    ReadingPack crashing = pack("kill -SEGV $$");
    assertThrows(IOException.class, () -> read(crashing));
    ReadingPack endless = pack("exec sleep 60");
    long start = System.nanoTime();
    assertThrows(IOException.class, () -> read(endless));
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(30).toNanos());
  }

  @Test
  void withoutAPackThereIsAnExceptionAndAPackPutThereLaterIsFound() throws IOException {
    var pack = new ReadingPack(new LocalDisk(), List.of(folder));
    assertThrows(IOException.class, () -> read(pack));
    pack("cat");
    assertEquals("picture", read(pack));
  }

  @Test
  void thePackIsLookedForWhereTheUserSaysThenInTheirFolder() {
    var folders =
        new UserFolders(
            new LocalDisk(),
            Map.of("JOURNEYWALL_READING", "/packs/mine", "JOURNEYWALL_STATE", "/state"),
            Path.of("/home/somebody"),
            "Linux");
    assertEquals(
        List.of(Path.of("/packs/mine"), Path.of("/state/reading-pack")), folders.readingPacks());
  }
}
