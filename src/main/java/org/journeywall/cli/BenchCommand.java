package org.journeywall.cli;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `journeywall bench`: how fast the window is on a wall with many cards, as a table for people or
/// as JSON for scripts. The one command that opens a window.
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private static final String CARDS = "--cards";
  private static final int USUAL = 10_000;
  private static final int MOST = 1_000_000;

  private final Terminal terminal;
  private final BenchPort window;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario = "";

  @Option(names = CARDS, paramLabel = "N", descriptionKey = "cards")
  private int cards = USUAL;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  BenchCommand(Terminal terminal, BenchPort window) {
    this.terminal = terminal;
    this.window = window;
  }

  @Override
  public Integer call() {
    if (cards < window.fewestCards() || cards > MOST) {
      throw new ParameterException(
          spec.commandLine(), "", spec.findOption(CARDS), Integer.toString(cards));
    }
    String obstacle = window.obstacle().orElse(null);
    if (obstacle != null) {
      terminal.err().println(obstacle);
      return Cli.FAILED;
    }
    return terminal.finish(window.measure(scenario, cards).map(this::say));
  }

  private String say(SequencedMap<String, Double> figures) {
    String said = json ? json(figures) : table(figures);
    terminal.out().println(said);
    return said;
  }

  private String json(SequencedMap<String, Double> figures) {
    return figures.entrySet().stream()
        .map(figure -> "\"" + figure.getKey() + "\": " + number(figure.getValue(), Locale.ROOT))
        .collect(
            joining(", ", "{\"scenario\": \"" + scenario + "\", \"cards\": " + cards + ", ", "}"));
  }

  private String table(SequencedMap<String, Double> figures) {
    return figures.entrySet().stream()
        .map(figure ->
            "%-24s%12s".formatted(figure.getKey(), number(figure.getValue(), terminal.locale())))
        .collect(joining("\n", scenario + " · " + cards + "\n", ""));
  }

  private static String number(double value, Locale locale) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(locale, "%.2f", value);
  }
}
