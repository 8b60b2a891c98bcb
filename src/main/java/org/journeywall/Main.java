package org.journeywall;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SequencedMap;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.journeywall.cli.BenchPort;
import org.journeywall.cli.Cli;
import org.journeywall.cli.Terminal;
import org.journeywall.desktop.JourneywallApp;
import org.journeywall.desktop.bench.Bench;
import org.journeywall.exchange.apart.OwnProgram;
import org.journeywall.exchange.apart.TableServer;
import org.journeywall.model.Outcome;

/// Where the program starts. Without arguments, or with the file of a workshop or a photograph of a
/// wall, it is the window; anything else is for the command line, which loads no JavaFX except to
/// measure the window.
///
/// The launchers in `packaging/bin` choose the virtual machine's flags by the same rule.
public final class Main {
  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.journeywall.texts");

  /// The argument with which whoever packs the program has it try itself out.
  private static final String REHEARSAL = "rehearse";

  /// What this library throws is told to the user in a sentence; its log says it again with a
  /// trace.
  private static final Logger WORKBOOKS = Logger.getLogger("org.apache.poi");

  private static final Pattern WINDOWED =
      Pattern.compile("[.](journey|jpe?g|png|heic)$", Pattern.CASE_INSENSITIVE);

  private Main() {}

  public static void main(String[] args) {
    // Only Java's geometry and fonts are wanted of AWT: a toolkit of its own beside JavaFX's would
    // cost memory and, on a Mac, fight over the one event loop. Before any class of it is loaded.
    System.setProperty("java.awt.headless", "true");
    if (args.length == 1 && args[0].equals(OwnProgram.ARGUMENT)) {
      LogManager.getLogManager().reset();
      System.exit(TableServer.answer(System.in, System.out));
    }
    if (args.length == 1 && args[0].equals(REHEARSAL)) {
      System.exit(Bench.rehearse() ? 0 : 1);
    }
    if (!isForTheWindow(args)) {
      // What libraries log would stand among the command's own words.
      LogManager.getLogManager().reset();
      System.exit(Cli.run(Terminal.ofProcess(), new Window(), args));
    }
    Optional<String> obstacle = obstacle();
    if (obstacle.isPresent()) {
      System.err.println(obstacle.get());
      System.exit(1);
    }
    WORKBOOKS.setLevel(Level.OFF);
    JourneywallApp.open(args);
  }

  private static Optional<String> obstacle() {
    return Display.ofThisMachine().obstacle().map(reason -> TEXTS.getString(reason.name()));
  }

  /// The window, for the command line to measure.
  private static final class Window implements BenchPort {
    @Override
    public Optional<String> obstacle() {
      return Main.obstacle();
    }

    @Override
    public int fewestCards() {
      return Bench.fewestCards();
    }

    @Override
    public Outcome<SequencedMap<String, Double>> measure(String scenario, int cards) {
      return Bench.measure(scenario, cards);
    }
  }

  static boolean isForTheWindow(String... args) {
    return args.length == 0 || WINDOWED.matcher(args[0]).find();
  }
}
