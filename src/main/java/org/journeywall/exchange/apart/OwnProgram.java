package org.journeywall.exchange.apart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How this program is started once more, to read what it does not want to read itself.
///
/// @param command with its arguments
/// @param environment what is added to this process's own
public record OwnProgram(List<String> command, Map<String, String> environment) {
  /// The one argument that makes the program a [TableServer].
  public static final String ARGUMENT = "read-table";

  private static final String MEMORY = "-Xmx512m";
  private static final String MAIN = "org.journeywall.Main";

  public OwnProgram {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /// The program that is running; nothing where the system does not tell its name.
  ///
  /// A packaged program has no `java` command beside it, but starts itself.
  public static Optional<OwnProgram> running() {
    return ProcessHandle.current()
        .info()
        .command()
        .map(command ->
            isJava(command)
                ? new OwnProgram(
                    List.of(
                        command,
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MAIN,
                        ARGUMENT),
                    Map.of())
                : new OwnProgram(List.of(command, ARGUMENT), Map.of("JAVA_TOOL_OPTIONS", MEMORY)));
  }

  private static boolean isJava(String command) {
    return String.valueOf(Path.of(command).getFileName()).matches("javaw?(\\.exe)?");
  }

  Process start() throws IOException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // A packaged program would take itself for the child it once started to find its libraries.
    builder.environment().remove("_JPACKAGE_LAUNCHER");
    builder.environment().putAll(environment);
    return builder.start();
  }
}
