package org.journeywall.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Patch;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;

/// The real store at work in a process of its own, without a window, for tests that kill it. It
/// opens the only workshop there is in a folder, as the program would after a bad end, and says
/// `open` and how many cards it has, or `broken`; then it does what it is told, a line each, and
/// says `ok`, the state and the number of cards. As soon as everything is called saved it says
/// `saved` and the number of cards.
public final class Driver {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final PrintStream out;
  private final Library library;
  private final Journals journals;
  private final ExecutorService thread = DaemonThreads.disk("document");
  private final AtomicInteger cards = new AtomicInteger();
  private Workshop workshop = Room.start("HR");
  private Saver saver;

  private Driver(Path folder, PrintStream out) throws IOException {
    this.out = out;
    library = library(folder);
    journals = journals(library, folder);
    List<Journals.Left> left = journals.left();
    Path file = left.isEmpty() ? file(folder) : left.getFirst().file();
    Timer timer = Timer.daemon();
    var codec = new WorkshopCodec();
    if (!library.disk().exists(file)) {
      library.disk().createFolders(library.folder());
      WorkshopFile made = done(library.createNew(workshop));
      Journal journal = journals.begin(made, workshop);
      saver =
          new Saver(made, workshop, codec, journal, thread, timer, library.clock(), new Telling());
      return;
    }
    Library.Found found = done(library.open(file));
    Journals.Resumed resumed = journals.resume(found);
    workshop = resumed.workshop();
    cards.set(workshop.cards().size());
    saver =
        new Saver(
            found.file(),
            found.opened().workshop(),
            codec,
            resumed.journal(),
            thread,
            timer,
            library.clock(),
            new Telling());
    if (resumed.recovery() instanceof Recovery.Here) {
      saver.broughtBack(workshop);
    }
  }

  static Library library(Path folder) {
    LocalDisk disk = new LocalDisk();
    var atomic = new AtomicFile(disk, Pause::sleep);
    Path documents = folder.resolve("documents");
    return new Library(disk, atomic, new WorkshopCodec(), Clock.systemUTC(), documents);
  }

  static Path file(Path folder) {
    return folder.resolve("documents").resolve("HR.journey");
  }

  static Journals journals(Library library, Path folder) {
    return new Journals(
        library,
        folder.resolve("state").resolve("journals"),
        System::nanoTime,
        () -> DaemonThreads.disk("journal"));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Failed<T>(var problem) -> throw new IllegalStateException(problem.toString());
    };
  }

  private final class Telling implements SaveListener {
    @Override
    public void stateChanged(SaveState state) {
      if (state instanceof SaveState.Saved) {
        out.println("saved " + cards.get());
      }
    }

    @Override
    public void moved(Path file) {
      out.println("moved " + file);
    }

    @Override
    public void noticed(Problem problem) {
      out.println("notice " + problem.kind() + " " + problem.arguments());
    }
  }

  /// Whether a workshop's cards are those that were added, in order.
  static boolean isWhole(Workshop workshop) {
    List<String> texts = Room.texts(workshop);
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).equals("card " + i)) {
        return false;
      }
    }
    return true;
  }

  private void add() {
    Workshop next = Room.with(workshop, "card " + workshop.cards().size());
    Patch patch = Patch.between(workshop, next);
    workshop = next;
    saver.changed(patch, next);
    cards.set(next.cards().size());
    // The journal may have been faster than the counting.
    if (saver.state() instanceof SaveState.Saved) {
      out.println("saved " + cards.get());
    }
  }

  private void obey(String line) throws InterruptedException {
    switch (line) {
      case "add" -> add();
      case "flush" -> saver.flush(PATIENCE);
      case "close" -> saver.close(saver.flush(PATIENCE), PATIENCE);
      case "wait" -> Thread.sleep(1500);
      case "run" -> run();
      default -> throw new IllegalArgumentException(line);
    }
    out.println("ok " + state() + " " + cards.get());
  }

  private void run() throws InterruptedException {
    var _ =
        Thread.ofVirtual()
            .start(() -> {
              while (true) {
                saver.flush(PATIENCE);
                LockSupport.parkNanos(5_000_000);
              }
            });
    while (true) {
      add();
      Thread.sleep(1);
    }
  }

  private String state() {
    return saver.state() instanceof SaveState.Failed(var problem, var safe)
        ? problem.kind() + (safe ? "-safe" : "") + " " + problem.arguments()
        : saver.state().getClass().getSimpleName();
  }

  /// @param args the folder
  public static void main(String... args) throws IOException, InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Driver driver = new Driver(Path.of(args[0]), out);
    out.println((isWhole(driver.workshop) ? "open " : "broken ") + driver.cards.get());
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      driver.obey(line);
    }
  }
}
