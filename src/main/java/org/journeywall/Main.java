package org.journeywall;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.LogManager;
import org.journeywall.cli.Cli;
import org.journeywall.cli.Terminal;
import org.journeywall.desktop.JourneywallApp;

/// Where the program starts. Without arguments, or with a workshop's file, it is the window;
/// anything else is for the command line, which loads no JavaFX.
///
/// The launchers in `packaging/bin` choose the virtual machine's flags by the same rule.
public final class Main {
  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.journeywall.texts");

  private Main() {}

  public static void main(String[] args) {
    if (!isForTheWindow(args)) {
      // What libraries log would stand among the command's own words.
      LogManager.getLogManager().reset();
      System.exit(Cli.run(Terminal.ofProcess(), args));
    }
    Optional<Display.Obstacle> obstacle = Display.ofThisMachine().obstacle();
    if (obstacle.isPresent()) {
      System.err.println(TEXTS.getString(obstacle.get().name()));
      System.exit(1);
    }
    JourneywallApp.open(args);
  }

  static boolean isForTheWindow(String... args) {
    return args.length == 0 || args[0].toLowerCase(Locale.ROOT).endsWith(".journey");
  }
}
