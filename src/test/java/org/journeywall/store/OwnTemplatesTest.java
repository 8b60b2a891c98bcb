package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.journeywall.edit.MapContent;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates of one's own are kept as files and found again.
class OwnTemplatesTest {
  @TempDir private Path folder;

  private OwnTemplates templates() {
    var disk = new LocalDisk();
    var files = new AtomicFile(disk, Pause::sleep);
    var library = new Library(disk, files, new WorkshopCodec(), Clock.systemUTC(), folder);
    return new OwnTemplates(library);
  }

  private static Workshop template(int seed, String title) {
    Workshop workshop = RandomWorkshops.of(seed, 30);
    var map = workshop.mapsInOrder().getFirst().id();
    Workshop alone = MapContent.of(workshop, map).alone(workshop);
    assertEquals(List.of(), Validity.problems(alone));
    return alone.withInfo(alone.info().withTitle(title));
  }

  @Test
  void whatIsKeptIsOfferedAndNothingIsReplaced() throws IOException {
    assertEquals(List.of(), templates().all());
    for (int seed = 0; seed < 3; seed++) {
      assertInstanceOf(Outcome.Done.class, templates().keep(template(seed, "Our own")));
    }
    assertEquals(3, templates().all().size());
    try (var files = Files.list(folder.resolve("Templates"))) {
      assertTrue(files.allMatch(file -> file.getFileName().toString().startsWith("Our own")));
    }
  }

  @Test
  void whatCannotBeReadIsLeftOut() throws IOException {
    assertInstanceOf(Outcome.Done.class, templates().keep(template(1, "Sound")));
    Files.writeString(folder.resolve("Templates").resolve("broken.journey"), "{");
    Files.writeString(folder.resolve("Templates").resolve("notes.txt"), "no template");
    assertEquals(
        List.of("Sound"), templates().all().stream().map(one -> one.info().title()).toList());
  }
}
