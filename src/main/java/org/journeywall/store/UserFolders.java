package org.journeywall.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where this system keeps what belongs to a user.
///
/// @param environment the variables of the process; `JOURNEYWALL_DOCUMENTS`, `JOURNEYWALL_CONFIG`
///   and `JOURNEYWALL_STATE` go before everything else
/// @param system the system's name as Java tells it
public record UserFolders(Disk disk, Map<String, String> environment, Path home, String system) {
  private static final String NAME = "Journeywall";
  private static final String READING = "reading-pack";
  private static final Pattern DOCUMENTS =
      Pattern.compile("(?m)^\\s*XDG_DOCUMENTS_DIR\\s*=\\s*\"(\\$HOME)?([^\"\\n]*)\"");

  /// Those of the user who runs this process.
  public static UserFolders ofProcess() {
    return new UserFolders(
        new LocalDisk(),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")),
        System.getProperty("os.name", ""));
  }

  /// The folder new workshops are made in; it need not exist yet.
  public Path workshops() {
    return path("JOURNEYWALL_DOCUMENTS").orElseGet(() -> documents().resolve(NAME));
  }

  /// The folder the settings are in; it need not exist yet.
  public Path config() {
    return path("JOURNEYWALL_CONFIG").orElseGet(this::systemConfig);
  }

  /// The folder for what the program writes down about itself, such as logs; it need not exist yet.
  public Path state() {
    return path("JOURNEYWALL_STATE").orElseGet(this::systemState);
  }

  /// The folder for what is not yet in a workshop's own file; it need not exist yet. Nothing clears
  /// it as systems clear logs.
  public Path journals() {
    boolean mac = is("mac") && path("JOURNEYWALL_STATE").isEmpty();
    return (mac ? systemConfig() : state()).resolve("journals");
  }

  /// The folder for earlier states of workshops; it need not exist yet.
  public Path backups() {
    return journals().resolveSibling("backups");
  }

  /// The folder in which programs tell each other what they have open; it need not exist yet.
  public Path claims() {
    return journals().resolveSibling("open");
  }

  /// The folder for reviews of walls that were put off; it need not exist yet.
  public Path reviews() {
    return journals().resolveSibling("reviews");
  }

  /// The folders in which a reading pack is looked for: the one `JOURNEYWALL_READING` names, the
  /// user's own, and the one beside a packaged program.
  public List<Path> readingPacks() {
    var folders = new ArrayList<Path>();
    path("JOURNEYWALL_READING").ifPresent(folders::add);
    folders.add(journals().resolveSibling(READING));
    Optional.ofNullable(System.getProperty("jpackage.app-path"))
        .map(Path::of)
        .map(program -> program.resolveSibling(READING))
        .ifPresent(folders::add);
    return folders;
  }

  private Path systemState() {
    if (is("windows")) {
      return path("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve(NAME);
    }
    if (is("mac")) {
      return home.resolve("Library").resolve("Logs").resolve(NAME);
    }
    Path usual = home.resolve(".local").resolve("state");
    return path("XDG_STATE_HOME").filter(Path::isAbsolute).orElse(usual).resolve("journeywall");
  }

  private Path systemConfig() {
    if (is("windows")) {
      return path("APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve(NAME);
    }
    if (is("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return xdgConfig().resolve("journeywall");
  }

  private Path xdgConfig() {
    return path("XDG_CONFIG_HOME").filter(Path::isAbsolute).orElse(home.resolve(".config"));
  }

  private Path documents() {
    Path usual = home.resolve("Documents");
    if (is("windows") || is("mac")) {
      return usual;
    }
    Path file = xdgConfig().resolve("user-dirs.dirs");
    try {
      Matcher line = DOCUMENTS.matcher(new String(disk.read(file), StandardCharsets.UTF_8));
      Path named = line.find() ? documents(line.group(1) != null, line.group(2)) : null;
      return named == null || named.equals(home) ? usual : named;
    } catch (IOException _) {
      return usual;
    }
  }

  private @Nullable Path documents(boolean inHome, String rest) {
    try {
      Path path = Path.of(inHome ? home + rest : rest);
      return path.isAbsolute() ? path.normalize() : null;
    } catch (InvalidPathException _) {
      return null;
    }
  }

  private boolean is(String name) {
    return system.toLowerCase(Locale.ROOT).startsWith(name);
  }

  private Optional<Path> path(String variable) {
    String value = environment.getOrDefault(variable, "");
    try {
      return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
