package org.journeywall.desktop.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the heap full to the brim, the work is saved all the same.
class FullHeapTest {
  @Test
  void theReserveIsEnoughToSave(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FullHeap.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), () -> text(log));
    byte[] bytes = Files.readAllBytes(folder.resolve("wall.journey"));
    var read = assertInstanceOf(Outcome.Done.class, new WorkshopCodec().read(bytes, "wall"));
    assertEquals(RandomWorkshops.of(4, 800), ((Opened) read.value()).workshop());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
