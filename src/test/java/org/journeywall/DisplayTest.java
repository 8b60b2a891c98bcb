package org.journeywall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Start-up on machines that can and cannot open a window.
class DisplayTest {
  private static final Map<String, String> X11 = Map.of("DISPLAY", ":0");
  private static final Set<String> ALL = Set.of("libgtk-3.so.0", "libXtst.so.6");

  @Test
  void linuxNeedsADisplayEvenUnderWayland() {
    assertEquals(
        Optional.of(Display.Obstacle.NO_DISPLAY), onLinux(Map.of("WAYLAND_DISPLAY", "w-0"), ALL));
    assertEquals(Optional.empty(), onLinux(X11, ALL));
  }

  @Test
  void linuxNeedsItsLibraries() {
    assertEquals(Optional.of(Display.Obstacle.NO_GTK), onLinux(X11, Set.of("libXtst.so.6")));
    assertEquals(Optional.of(Display.Obstacle.NO_XTST), onLinux(X11, Set.of("libgtk-3.so.0")));
  }

  @Test
  void aScreenInMemoryNeedsNothing() {
    assertEquals(Optional.empty(), obstacle("Linux", "Monocle", Map.of(), Set.of()));
    assertEquals(Optional.empty(), obstacle("Linux", "Headless", Map.of(), Set.of()));
  }

  @Test
  void otherSystemsBringTheirOwn() {
    assertEquals(Optional.empty(), obstacle("Mac OS X", null, Map.of(), Set.of()));
    assertEquals(Optional.empty(), obstacle("Windows 11", null, Map.of(), Set.of()));
  }

  @Test
  void librariesAreReallyLookedFor() {
    var machine = Display.ofThisMachine();
    assertFalse(machine.libraries().test("libnobody-has-this.so.0"));
  }

  @Test
  void everyObstacleHasASentenceInEveryLanguage() {
    for (String language : Set.of("en", "pl", "cs")) {
      var texts = ResourceBundle.getBundle("org.journeywall.texts", Locale.of(language));
      for (Display.Obstacle obstacle : Display.Obstacle.values()) {
        assertTrue(texts.getString(obstacle.name()).matches(".*(journeywall --help|lib\\S+).*"));
      }
    }
  }

  @Test
  void aWorkshopsFileOrNothingIsForTheWindow() {
    assertTrue(Main.isForTheWindow());
    assertTrue(Main.isForTheWindow("HR.JOURNEY"));
    assertTrue(Main.isForTheWindow("wall.jpg"));
    assertTrue(Main.isForTheWindow("IMG 1.JPEG", "IMG 2.HEIC"));
    assertFalse(Main.isForTheWindow("digitise", "wall.jpg", "wall.journey"));
    assertFalse(Main.isForTheWindow("export", "HR.journey", "HR.pdf"));
    assertFalse(Main.isForTheWindow("--help"));
  }

  private static Optional<Display.Obstacle> onLinux(
      Map<String, String> environment, Set<String> libraries) {
    return obstacle("Linux", null, environment, libraries);
  }

  private static Optional<Display.Obstacle> obstacle(
      String system,
      @Nullable String platform,
      Map<String, String> environment,
      Set<String> libraries) {
    return new Display(system, environment, platform, libraries::contains).obstacle();
  }
}
