package org.journeywall;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Whether this machine can open a window, to be asked before any JavaFX class is loaded: JavaFX
/// itself answers with a stack trace.
///
/// @param system the operating system's name as Java gives it
/// @param environment the environment's variables
/// @param platform the windowing platform asked for by name, such as one that draws in memory
/// @param libraries whether a native library can be loaded by its name
record Display(
    String system,
    Map<String, String> environment,
    @Nullable String platform,
    Predicate<String> libraries) {

  /// What stands in the way of a window; the names are keys of the text bundle.
  enum Obstacle {
    NO_DISPLAY,
    NO_GTK,
    NO_XTST
  }

  static Display ofThisMachine() {
    return new Display(
        System.getProperty("os.name"),
        System.getenv(),
        System.getProperty("glass.platform"),
        Display::isInstalled);
  }

  Optional<Obstacle> obstacle() {
    boolean speaksX11 = system.equals("Linux") && (platform == null || platform.equals("gtk"));
    if (!speaksX11) {
      return Optional.empty();
    }
    // JavaFX draws through X11 even under Wayland, where the desktop sets DISPLAY as well.
    if (environment.getOrDefault("DISPLAY", "").isBlank()) {
      return Optional.of(Obstacle.NO_DISPLAY);
    }
    if (!libraries.test("libgtk-3.so.0")) {
      return Optional.of(Obstacle.NO_GTK);
    }
    return libraries.test("libXtst.so.6") ? Optional.empty() : Optional.of(Obstacle.NO_XTST);
  }

  private static boolean isInstalled(String library) {
    try {
      SymbolLookup.libraryLookup(library, Arena.global());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
