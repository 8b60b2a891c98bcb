package org.journeywall.desktop;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.journeywall.desktop.crash.Rescue;
import org.journeywall.desktop.tidy.Tidying;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;
import org.journeywall.store.LogFile;
import org.journeywall.store.UserFolders;
import org.jspecify.annotations.Nullable;

/// The program with a window, as the toolkit starts it. Its arguments are workshops to open.
public final class JourneywallApp extends Application {
  private @Nullable Wiring wiring;

  /// Opens the window and comes back when the last one is closed.
  ///
  /// @param files workshops to open
  public static void open(String... files) {
    UserFolders folders = UserFolders.ofProcess();
    LogFile.open(folders.disk(), folders.state());
    Thread.setDefaultUncaughtExceptionHandler(JourneywallApp::failed);
    launch(JourneywallApp.class, files);
  }

  // Until there is a window to say it in.
  private static void failed(Thread thread, Throwable bug) {
    Logger.getLogger("org.journeywall").log(Level.SEVERE, "a bug at the start", bug);
    Problem problem = Problem.of(Problem.Kind.UNEXPECTED, null);
    System.err.println(ProblemTexts.sentence(problem, Locale.getDefault()));
  }

  @Override
  public void start(Stage first) {
    var built = new Wiring(first, this::show, UserFolders.ofProcess(), Locale.getDefault());
    wiring = built;
    OpenWorkshops program = built.program();
    var rescue = new Rescue(Platform::runLater, program, program::tell);
    Thread.setDefaultUncaughtExceptionHandler(rescue);
    List<Path> files = getParameters().getUnnamed().stream().map(Path::of).toList();
    Tidying.begin(built::isOpening);
    program.startScreen();
    program.reopen(first);
    program.open(files, first);
    Problem damage = built.damage();
    if (damage != null) {
      program.tell(damage, first);
    }
  }

  private void show(URI file) {
    getHostServices().showDocument(file.toString());
  }

  @Override
  public void stop() {
    if (wiring != null) {
      wiring.end();
    }
  }
}
