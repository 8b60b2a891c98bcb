package org.journeywall.desktop.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.journeywall.desktop.start.RecentWorkshop;
import org.journeywall.edit.Command;
import org.journeywall.edit.Editor;
import org.journeywall.format.Opened;
import org.journeywall.format.Repair;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.store.Claim;
import org.journeywall.store.DaemonThreads;
import org.journeywall.store.Disk;
import org.journeywall.store.DiskProblems;
import org.journeywall.store.Journal;
import org.journeywall.store.Journals;
import org.journeywall.store.Library;
import org.journeywall.store.OwnTemplates;
import org.journeywall.store.RecentFile;
import org.journeywall.store.Recovery;
import org.journeywall.store.Settings;
import org.journeywall.store.SettingsFile;
import org.journeywall.store.Timer;
import org.journeywall.store.WorkshopFile;
import org.jspecify.annotations.Nullable;

/// Where the workshops of this computer are kept, as windows see it. FX thread only; whatever
/// touches the disk happens on `worker` and is answered later on the FX thread.
public final class Shelf {
  /// How long a drive may be silent before the user is told.
  private static final Duration HANGING = Duration.ofSeconds(10);

  /// After so long nobody counts on its being opened any more.
  private static final Duration OPENING = Duration.ofMinutes(1);

  private final Library library;
  private final Journals journals;
  private final Guarding guarding;
  private final SettingsFile settings;
  private final Executor worker;
  private final Timer timer;
  private final Consumer<? super Throwable> bugs;
  private volatile long openingUntil = System.nanoTime();

  /// A workshop taken off the shelf.
  ///
  /// @param remarks what the user should know of it
  /// @param repairs what had to be mended while it was read; the file is still as it was
  /// @param watch sees what others do to the file; to be started
  /// @param elsewhere who else has the file open, so that it may be looked at only; null where
  ///   nobody has
  /// @param broughtBack what came back that the file does not have; null where it has everything
  public record Taken(
      Editor editor,
      DeskFile file,
      List<Problem> remarks,
      List<Repair> repairs,
      Recovery.@Nullable Here broughtBack,
      FileWatch watch,
      @Nullable Problem elsewhere) {
    public Taken {
      remarks = List.copyOf(remarks);
      repairs = List.copyOf(repairs);
    }

    /// The same with this done to it first.
    public Taken after(Command command) {
      editor.commit(command);
      return this;
    }

    /// The same with further remarks.
    public Taken with(List<Problem> more) {
      var all = new ArrayList<Problem>(remarks);
      all.addAll(more);
      return new Taken(editor, file, all, repairs, broughtBack, watch, elsewhere);
    }
  }

  /// @param bugs takes what listeners of an editor throw
  public Shelf(
      Library library,
      Journals journals,
      Guarding guarding,
      SettingsFile settings,
      Executor worker,
      Timer timer,
      Consumer<? super Throwable> bugs) {
    this.library = library;
    this.journals = journals;
    this.guarding = guarding;
    this.settings = settings;
    this.worker = worker;
    this.timer = timer;
    this.bugs = bugs;
  }

  /// The disk the workshops are on.
  public Disk disk() {
    return library.disk();
  }

  /// The folder in which new workshops are kept; it need not exist yet.
  public Path folder() {
    return library.folder();
  }

  /// Opens a file, and brings back what a crash left of the work on it. Where that belongs to
  /// another state of the file it is opened, too, from a file of its own.
  public void open(Path file, Consumer<Outcome<Taken>> then) {
    Path path = file.toAbsolutePath();
    var answered = new AtomicBoolean();
    openingUntil = System.nanoTime() + OPENING.toNanos();
    timer.after(
        HANGING,
        () -> {
          if (!answered.get()) {
            var hangs = Problem.of(Problem.Kind.READ_HANGS, path.toString());
            Platform.runLater(() -> then.accept(Outcome.failed(hangs)));
          }
        });
    beside(
        () -> claimed(path),
        outcome -> {
          answered.set(true);
          then.accept(outcome.map(this::taken));
          openingUntil = System.nanoTime();
          if (outcome instanceof Outcome.Done<Read>(var read)
              && read.resumed.recovery() instanceof Recovery.Beside(var other)) {
            open(other, then);
          }
        });
  }

  /// Whether a file is being opened, with its window not yet shown. On any thread.
  public boolean isOpening() {
    return openingUntil - System.nanoTime() > 0;
  }

  private Outcome<Read> claimed(Path path) {
    Claim claim = guarding.claim(path);
    if (guarding.isShown(path, claim)) {
      return Outcome.failed(Problem.of(Problem.Kind.OPEN_TWICE, path.toString()));
    }
    Outcome<Read> outcome = library.open(path).map(found -> read(path, found, claim));
    if (outcome instanceof Outcome.Failed<Read>) {
      guarding.release(claim);
    }
    return outcome;
  }

  /// Opens the workshops that were open when the program came to a bad end.
  public void reopen(Consumer<Outcome<Taken>> then) {
    beside(journals::left, all -> all.forEach(left -> reopen(left, then)));
  }

  private void reopen(Journals.Left left, Consumer<Outcome<Taken>> then) {
    Problem notice = left.notice();
    List<Problem> remarks = notice == null ? List.of() : List.of(notice);
    open(
        left.file(),
        outcome -> {
          if (!isOpenTwice(outcome)) {
            then.accept(outcome.map(taken -> taken.with(remarks)));
          }
        });
  }

  // Somebody who starts the program with the very file that is to come back meets it once.
  private static boolean isOpenTwice(Outcome<Taken> outcome) {
    return outcome instanceof Outcome.Failed<Taken>(var problem)
        && problem.kind() == Problem.Kind.OPEN_TWICE;
  }

  private record Read(
      Library.Found found, Journals.Resumed resumed, @Nullable Instant written, Claim claim) {}

  private Read read(Path path, Library.Found found, Claim claim) {
    Instant written = RecentLook.changed(library.disk(), path);
    return new Read(found, journals.resume(found), written, claim);
  }

  private Taken taken(Read read) {
    Opened opened = read.found.opened();
    var remarks = new ArrayList<Problem>();
    Problem notice = opened.notice();
    if (notice != null) {
      remarks.add(notice);
    }
    Recovery.Here here = null;
    switch (read.resumed.recovery()) {
      case null -> {}
      case Recovery.Here found -> here = found;
      case Recovery.Beside(var other) ->
          remarks.add(
              Problem.of(
                  Problem.Kind.RECOVERED_BESIDE,
                  read.found.file().path().toString(),
                  other.toString()));
      case Recovery.Failed(var problem) -> remarks.add(problem);
    }
    var editor = new Editor(read.resumed.workshop(), bugs);
    Instant written = Objects.requireNonNullElse(read.written, library.clock().instant());
    WorkshopFile file = read.found.file();
    Problem elsewhere = guarding.elsewhere(file.path(), read.claim);
    Kept kept =
        kept(
            editor,
            file,
            opened.workshop(),
            read.resumed.journal(),
            read.claim,
            notice == null ? elsewhere : notice,
            written);
    if (here != null) {
      kept.file.broughtBack();
    }
    return new Taken(editor, kept.file, remarks, opened.repairs(), here, kept.watch, elsewhere);
  }

  /// Keeps a new workshop in a file named by its title, at once.
  public void create(Workshop workshop, Consumer<Outcome<Taken>> then) {
    beside(
        () ->
            library
                .createNew(workshop)
                .map(file ->
                    new Made(file, journals.begin(file, workshop), guarding.claim(file.path()))),
        outcome -> then.accept(outcome.map(made -> taken(made, workshop))));
  }

  private record Made(WorkshopFile file, Journal journal, Claim claim) {}

  private record Kept(DeskFile file, FileWatch watch) {}

  private Taken taken(Made made, Workshop workshop) {
    var editor = new Editor(workshop, bugs);
    Instant now = library.clock().instant();
    Kept kept = kept(editor, made.file, workshop, made.journal, made.claim, null, now);
    return new Taken(editor, kept.file, List.of(), List.of(), null, kept.watch, null);
  }

  private Kept kept(
      Editor editor,
      WorkshopFile file,
      Workshop saved,
      Journal journal,
      Claim claim,
      @Nullable Problem readOnly,
      Instant written) {
    String name = String.valueOf(file.path().getFileName());
    var thread = DaemonThreads.disk("journeywall " + name);
    var desk =
        new DeskFile(
            editor,
            file,
            saved,
            journal,
            library.codec(),
            thread,
            timer,
            library.clock(),
            readOnly,
            written);
    FileWatch watch = guarding.watch(file, claim, thread);
    desk.onClose(watch::stop);
    remember(file.path(), editor.committed());
    desk.onMove((before, now) -> {
      forget(before);
      remember(now, editor.committed());
    });
    return new Kept(desk, watch);
  }

  /// Puts a file at the top of those opened last, as it is now.
  public void remember(Path file, Workshop workshop) {
    var entry =
        new RecentFile(
            file.toString(),
            workshop.info().title(),
            library.clock().instant(),
            workshop.cards().size());
    settings.change(now -> now.opened(entry));
  }

  private void forget(Path file) {
    settings.change(now -> now.forgotten(file.toString()));
  }

  /// Reads a file that is no workshop and makes something of it; both beside editing.
  public <T> void read(
      Path file, Function<byte[], Outcome<T>> reading, Consumer<? super Outcome<T>> then) {
    beside(() -> bytes(file).then(reading), then);
  }

  private Outcome<byte[]> bytes(Path file) {
    try {
      return Outcome.done(library.disk().read(file));
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.reading(file, e));
    }
  }

  /// Reads a workshop without opening it.
  public void look(Path file, Consumer<? super Outcome<Workshop>> then) {
    read(file, bytes -> library.workshop(bytes, file), then);
  }

  /// The files opened last, the newest first.
  public List<RecentFile> recent() {
    return settings.settings().get(Settings.RECENT);
  }

  /// The same with what is in them, for a picture.
  public void lookAtRecent(Consumer<List<RecentWorkshop>> then) {
    new RecentLook(library, worker).at(recent(), then);
  }

  /// The templates the user has made.
  public void ownTemplates(Consumer<List<Workshop>> then) {
    beside(new OwnTemplates(library)::all, then);
  }

  /// The path by which to tell whether two names mean one file, as far as that can be told without
  /// waiting for a drive; what it does not see, the claim on the file does.
  public static Path identity(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private <T> void beside(Supplier<T> work, Consumer<? super T> then) {
    worker.execute(() -> {
      T result = work.get();
      Platform.runLater(() -> then.accept(result));
    });
  }
}
