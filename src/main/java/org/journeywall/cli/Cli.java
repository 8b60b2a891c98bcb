package org.journeywall.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.journeywall.model.Problem;
import picocli.CommandLine;

/// The command line: takes the arguments, answers with an exit status. Nothing a user gives it
/// makes it throw; a bug becomes one sentence, with the details in a log file.
public final class Cli {
  /// All went well.
  public static final int DONE = 0;

  /// The work could not be done, or a validated file is not sound.
  public static final int FAILED = 1;

  /// The command was not understood.
  public static final int MISUSED = 2;

  private Cli() {}

  /// @param window what `bench` measures
  public static int run(Terminal terminal, BenchPort window, String... args) {
    Terminal speaking = terminal.in(languageAskedFor(args, terminal.locale()));
    try {
      return commandLine(speaking, window).execute(args);
    } catch (RuntimeException | Error bug) {
      return unexpected(speaking, bug);
    }
  }

  static CommandLine commandLine(Terminal terminal, BenchPort window) {
    Locale locale = terminal.locale();
    var root = new CommandLine(new RootCommand());
    List.of(
            new NewCommand(terminal),
            new ImportCommand(terminal),
            new DigitiseCommand(terminal),
            exportCommand(terminal),
            new ValidateCommand(terminal),
            new InfoCommand(terminal),
            new DiffCommand(terminal),
            new BenchCommand(terminal, window))
        .forEach(root::addSubcommand);
    return root.setResourceBundle(
            ResourceBundle.getBundle(
                Cli.class.getPackageName() + ".usage",
                locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)))
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new Misuse(terminal))
        .setExecutionExceptionHandler((bug, command, parsed) -> unexpected(terminal, bug));
  }

  private static CommandLine exportCommand(Terminal terminal) {
    var command = new CommandLine(new ExportCommand(terminal));
    command.getCommandSpec().usageMessage().footer(new FormatHelp(terminal.locale()).lines());
    return command;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private static int unexpected(Terminal terminal, Throwable bug) {
    terminal.complain(Problem.of(Problem.Kind.UNEXPECTED, null));
    terminal.log(bug).ifPresent(file -> terminal.remark("details", file));
    return FAILED;
  }

  // The language of what is made is also the one to complain in, so it is looked up before the
  // arguments are known to be right.
  private static Locale languageAskedFor(String[] args, Locale usual) {
    int at = Arrays.asList(args).indexOf("--language");
    String asked = at >= 0 && at + 1 < args.length ? args[at + 1] : "";
    for (String arg : args) {
      asked = arg.startsWith("--language=") ? arg.substring("--language=".length()) : asked;
    }
    return Language.named(asked).map(Language::locale).orElse(usual);
  }
}
