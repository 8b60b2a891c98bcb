package org.journeywall.desktop;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.desktop.crash.Mishap;
import org.journeywall.desktop.crash.MishapDialog;
import org.journeywall.desktop.crash.Works;
import org.journeywall.desktop.digitise.Digitising;
import org.journeywall.desktop.files.Choosers;
import org.journeywall.desktop.files.FileWatch;
import org.journeywall.desktop.files.Shelf;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.menu.KeysSheet;
import org.journeywall.desktop.menu.Menus;
import org.journeywall.desktop.revisions.Revisions;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.window.WorkshopWindow;
import org.journeywall.edit.Command;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.store.Recovery;
import org.jspecify.annotations.Nullable;

/// The windows that are open, one for each workshop, and the first screen. What any of them asks of
/// the program as a whole is done here.
final class OpenWorkshops implements ProgramPort, Works {
  /// How far a further window is put from the one it would cover.
  private static final double CASCADE = 28;

  private final Shelf shelf;
  private final Intake intake;
  private final Arrivals arrivals;
  private final Preferences preferences;
  private final Consumer<URI> system;
  private final WindowMaker maker;
  private final StartWindow start;
  private final String version;
  private final WindowPlace place;
  // Also looked at by the thread that saves after a bug.
  private final List<WorkshopWindow> windows = new CopyOnWriteArrayList<>();
  private final Revisions revisions;
  private final Clock clock;
  private final Digitising digitising;
  private final Map<WorkshopWindow, FileWatch> watches = new HashMap<>();

  /// Makes the window of a workshop.
  interface WindowMaker {
    WorkshopWindow make(Shelf.Taken taken, ProgramPort program, Consumer<WorkshopWindow> whenGone);
  }

  /// @param system shows a file or folder with the system's own program
  OpenWorkshops(
      Shelf shelf,
      Intake intake,
      Preferences preferences,
      Consumer<URI> system,
      WindowMaker maker,
      StartWindow start,
      Revisions revisions,
      Clock clock,
      Function<Digitising.Fresh, Digitising> digitising,
      String version) {
    this.shelf = shelf;
    this.intake = intake;
    arrivals = new Arrivals(shelf, intake, preferences);
    this.preferences = preferences;
    place = new WindowPlace(preferences);
    this.system = system;
    this.maker = maker;
    this.start = start;
    this.revisions = revisions;
    this.clock = clock;
    this.version = version;
    this.digitising = digitising.apply(this::open);
  }

  @Override
  public void newWorkshop(Window from) {
    newWorkshop(intake.blank(), from);
  }

  @Override
  public void openTemplate(String id, Window from) {
    newWorkshop(intake.template(id), from);
  }

  @Override
  public void newWorkshop(Workshop workshop, Window from) {
    shelf.create(workshop, outcome -> taken(outcome, from));
  }

  @Override
  public void startScreen() {
    start.show(this);
  }

  @Override
  public void askOpen(Window from) {
    open(new Choosers(from, preferences.texts(), shelf.disk()).open(shelf.folder()), from);
  }

  @Override
  public void askImport(Window from) {
    var choosers = new Choosers(from, preferences.texts(), shelf.disk());
    open(choosers.tables(shelf.folder(), intake.endings()), from);
  }

  @Override
  public void askMerge(Window from) {
    WorkshopWindow window = windowOf(from);
    if (window != null) {
      arrivals.merge(
          new Choosers(from, preferences.texts(), shelf.disk()).open(shelf.folder()), window);
    }
  }

  @Override
  public Digitising digitising() {
    return digitising;
  }

  private @Nullable Desk deskOf(Window from) {
    WorkshopWindow window = windowOf(from);
    return window == null ? null : window.desk();
  }

  /// Opens a new workshop with what is done to it first.
  void open(Workshop workshop, Command first, Window from) {
    shelf.create(workshop, outcome -> taken(outcome.map(taken -> taken.after(first)), from));
  }

  @Override
  public void open(List<Path> files, Window from) {
    List<Path> photographs = files.stream().filter(Digitising::takes).toList();
    if (!photographs.isEmpty()) {
      digitising.begin(photographs, from, deskOf(from));
    }
    List<Path> others = new ArrayList<>(files);
    others.removeAll(photographs);
    for (Path file : others) {
      if (intake.takes(file)) {
        arrivals.take(file, from, windowOf(from), outcome -> taken(outcome, from));
      } else if (!toFront(file)) {
        shelf.open(file, outcome -> opened(file, outcome, from));
      }
    }
  }

  private @Nullable WorkshopWindow windowOf(Window stage) {
    return windows.stream().filter(one -> one.stage().equals(stage)).findAny().orElse(null);
  }

  /// Opens what was open when the program came to a bad end.
  void reopen(Window from) {
    shelf.reopen(outcome -> taken(outcome, from));
  }

  private boolean toFront(Path file) {
    Path wanted = Shelf.identity(file);
    for (WorkshopWindow window : windows) {
      if (Shelf.identity(window.file().path()).equals(wanted)) {
        Outside.toFront(window.stage());
        return true;
      }
    }
    return false;
  }

  // What is open in another window of this computer came to the front there.
  private void opened(Path file, Outcome<Shelf.Taken> outcome, Window from) {
    switch (outcome) {
      case Outcome.Failed<Shelf.Taken>(var problem)
          when problem.kind() == Problem.Kind.OPEN_TWICE -> {
        if (windows.isEmpty()) {
          start.hide();
        }
      }
      case Outcome.Failed<Shelf.Taken>(var problem) -> unreadable(file, problem, from);
      case Outcome.Done<Shelf.Taken>(var taken) -> show(taken);
    }
  }

  private void unreadable(Path file, Problem problem, Window from) {
    Dialogs dialogs = dialogs(from);
    Runnable earlier =
        () ->
            revisions.show(
                file.toAbsolutePath(), null, dialogs(from), copies -> open(copies, from));
    revisions.ifAny(
        file.toAbsolutePath(),
        any -> {
          if (any) {
            dialogs.tell(problem, dialogs.texts().say("dialog.problem.revisions"), earlier);
          } else {
            dialogs.tell(problem);
          }
        });
  }

  @Override
  public void revisions(Window from, Desk desk) {
    WorkshopWindow window = windowOf(from);
    FileWatch watch = window == null ? null : watches.get(window);
    if (window != null && watch != null) {
      var present = new OnWall(desk, watch, window.notices(), preferences.texts(), clock);
      revisions.show(
          window.file().path().toAbsolutePath(),
          present,
          dialogs(from),
          copies -> open(copies, from));
    }
  }

  private void taken(Outcome<Shelf.Taken> outcome, Window from) {
    switch (outcome) {
      case Outcome.Done<Shelf.Taken>(var taken) -> show(taken);
      case Outcome.Failed<Shelf.Taken>(var problem) -> dialogs(from).tell(problem);
    }
  }

  // The same file may have been asked for twice before it was read.
  private void show(Shelf.Taken taken) {
    if (toFront(taken.file().path())) {
      taken.file().close(true, () -> {});
      return;
    }
    WorkshopWindow window = maker.make(taken, this, this::gone);
    Stage stage = window.stage();
    new FileDrop(files -> arrivals.dropped(files, window, this), intake.droppable())
        .on(stage.getScene().getRoot());
    watches.put(window, taken.watch());
    place.restore(stage);
    if (!windows.isEmpty()) {
      stage.setX(stage.getX() + CASCADE);
      stage.setY(stage.getY() + CASCADE);
    }
    windows.add(window);
    stage.show();
    start.hide();
    new Outside(taken, window, this, preferences, revisions).watch();
    String name = String.valueOf(taken.file().path().getFileName());
    window.notices().opened(taken.remarks(), taken.repairs(), name);
    Recovery.Here broughtBack = taken.broughtBack();
    if (broughtBack != null) {
      new BroughtBack(broughtBack, taken.editor(), window.notices(), preferences).tell();
    }
  }

  private void gone(WorkshopWindow window) {
    place.keep(window.stage());
    windows.remove(window);
    watches.remove(window);
  }

  @Override
  public List<Menus.Recent> recent(Window from) {
    return shelf.recent().stream()
        .map(
            file -> new Menus.Recent(file.title(), () -> open(List.of(Path.of(file.path())), from)))
        .toList();
  }

  @Override
  public void preferences(Window from) {
    new PreferencesWindow(preferences).show(from);
  }

  @Override
  public void about(Window from) {
    Dialogs dialogs = dialogs(from);
    dialogs.show(dialogs.texts().say("about.title"), About.view(dialogs.texts(), version));
  }

  @Override
  public void keys(Window from) {
    Dialogs dialogs = dialogs(from);
    dialogs.show(dialogs.texts().say("keys.title"), new KeysSheet(dialogs.texts()).view());
  }

  /// Tells what went wrong before there was a window to tell it in.
  void tell(Problem problem, Window from) {
    dialogs(from).tell(problem);
  }

  private Dialogs dialogs(@Nullable Window from) {
    return new Dialogs(from, preferences.look(), preferences.texts());
  }

  @Override
  public void showInFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      system.accept(folder.toUri());
    }
  }

  @Override
  public void openElsewhere(Path file) {
    system.accept(file.toUri());
  }

  @Override
  public void quit() {
    start.hide();
    List.copyOf(windows).forEach(WorkshopWindow::close);
  }

  @Override
  public void settle() {
    windows.forEach(WorkshopWindow::finishTyping);
  }

  @Override
  public void save(Duration patience) {
    var waiting = new CountDownLatch(windows.size());
    windows.forEach(window -> window.file().flush(safe -> waiting.countDown()));
    try {
      var _ = waiting.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Says that the program itself failed, after everything was saved that can be.
  ///
  /// @param done run when the user has read it
  void tell(Mishap mishap, Runnable done) {
    List<Problem> unsaved =
        windows.stream().flatMap(window -> window.file().unsaved().stream()).toList();
    new MishapDialog(dialogs(WindowPlace.inFront()), version)
        .show(mishap, unsaved, this::quit, done);
  }
}
