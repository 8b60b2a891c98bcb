package org.journeywall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// `journeywall` itself, which only knows its sub-commands, `--help` and `--version`: without
/// arguments the window opens instead.
@Command(
    name = "journeywall",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class RootCommand {

  /// Says which version this is, as the build wrote it down.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var properties = new Properties();
      try (var in = Cli.class.getResourceAsStream("/org/journeywall/version.properties")) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {"Journeywall " + properties.getProperty("version")};
    }
  }
}
