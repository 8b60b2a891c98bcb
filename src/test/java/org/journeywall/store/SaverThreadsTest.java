package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Patch;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The saver with real threads, a real timer and a real disk.
class SaverThreadsTest {
  private final LinkedBlockingQueue<SaveState> states = new LinkedBlockingQueue<>();

  private final SaveListener listener =
      new SaveListener() {
        @Override
        public void stateChanged(SaveState state) {
          states.add(state);
        }

        @Override
        public void moved(Path file) {}

        @Override
        public void noticed(Problem problem) {}
      };

  private static Workshop workshop(int number) {
    return Workshop.empty(WorkshopInfo.titled("HR " + number, "en"));
  }

  @Test
  void savesByItselfAndAtOnceWhenClosed(@TempDir Path folder)
      throws InterruptedException, IOException {
    LocalDisk disk = new LocalDisk();
    AtomicFile atomic = new AtomicFile(disk, Pause::sleep);
    WorkshopCodec codec = new WorkshopCodec();
    Library library = new Library(disk, atomic, codec, Clock.systemUTC(), folder);
    WorkshopFile file =
        (WorkshopFile) assertInstanceOf(Outcome.Done.class, library.createNew(workshop(0))).value();
    ExecutorService thread = DaemonThreads.disk("test");
    Path own = folder.resolve("state");
    var journals = new Journals(library, own, () -> 1, () -> DaemonThreads.disk("journal"));
    Journal journal = journals.begin(file, workshop(0));
    Timer timer = Timer.daemon();
    Saver saver =
        new Saver(file, workshop(0), codec, journal, thread, timer, Clock.systemUTC(), listener);

    change(saver, 1);
    SaveState state = states.poll(20, TimeUnit.SECONDS);
    while (state != null && !(state instanceof SaveState.Saved)) {
      state = states.poll(20, TimeUnit.SECONDS);
    }
    assertInstanceOf(SaveState.Saved.class, state);
    assertTrue(saver.flush(Duration.ofSeconds(20)));
    assertEquals(Outcome.done(workshop(1)), read(library, file));

    for (int i = 2; i < 200; i++) {
      change(saver, i);
    }
    assertTrue(saver.flush(Duration.ofSeconds(20)));
    assertEquals(Outcome.done(workshop(199)), read(library, file));
    saver.close(true, Duration.ofSeconds(20));
    assertEquals(List.of(), disk.list(own));
    thread.shutdown();
    assertTrue(thread.awaitTermination(20, TimeUnit.SECONDS));
  }

  private static void change(Saver saver, int number) {
    Patch patch = Patch.between(workshop(number - 1), workshop(number));
    saver.changed(patch, workshop(number));
  }

  private static Outcome<Workshop> read(Library library, WorkshopFile file) {
    return library.open(file.path()).map(Library.Found::opened).map(Opened::workshop);
  }
}
