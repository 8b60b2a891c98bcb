package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where the program writes down what went wrong.
class StateFolderTest {
  private static final Path HOME = Path.of("home").toAbsolutePath();

  @Test
  void itFollowsTheSystemsCustom() {
    assertEquals(HOME.resolve(".local/state/journeywall"), state("Linux", Map.of()));
    assertEquals(
        HOME.resolve("states/journeywall"),
        state("Linux", Map.of("XDG_STATE_HOME", HOME.resolve("states").toString())));
    assertEquals(
        HOME.resolve(".local/state/journeywall"),
        state("Linux", Map.of("XDG_STATE_HOME", "relative")));
    assertEquals(HOME.resolve("Library/Logs/Journeywall"), state("Mac OS X", Map.of()));
    assertEquals(HOME.resolve("AppData/Local/Journeywall"), state("Windows 11", Map.of()));
    assertEquals(
        HOME.resolve("mine"),
        state("Linux", Map.of("JOURNEYWALL_STATE", HOME.resolve("mine").toString())));
  }

  private static Path state(String system, Map<String, String> environment) {
    return new UserFolders(new LocalDisk(), environment, HOME, system).state();
  }
}
