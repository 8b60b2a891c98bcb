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

  @Test
  void journalsAreNoLogs() {
    var mac = new UserFolders(new LocalDisk(), Map.of(), HOME, "Mac OS X");
    assertEquals(HOME.resolve("Library/Application Support/Journeywall/journals"), mac.journals());
    var linux = new UserFolders(new LocalDisk(), Map.of(), HOME, "Linux");
    assertEquals(HOME.resolve(".local/state/journeywall/journals"), linux.journals());
    var own = Map.of("JOURNEYWALL_STATE", HOME.resolve("mine").toString());
    var named = new UserFolders(new LocalDisk(), own, HOME, "Mac OS X");
    assertEquals(HOME.resolve("mine/journals"), named.journals());
  }

  private static Path state(String system, Map<String, String> environment) {
    return new UserFolders(new LocalDisk(), environment, HOME, system).state();
  }
}
