package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.store.Settings.Theme;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
  private static final Path FOLDER = Path.of("config");
  private static final Path FILE = FOLDER.resolve("settings.json");

  private final MemoryDisk disk = new MemoryDisk();
  private final TurnedClock clock = new TurnedClock();

  private SettingsFile file() {
    return new SettingsFile(disk, new AtomicFile(disk, _ -> {}), FOLDER, clock, clock);
  }

  private static RecentFile recent(int number) {
    return new RecentFile("f" + number, "Title " + number, Instant.EPOCH.plusSeconds(number), 7);
  }

  @Test
  void everythingIsAsUsualUntilItIsChosen() {
    SettingsFile file = file();
    assertNull(file.damage());
    Settings settings = file.settings();
    assertEquals("", settings.get(Settings.LANGUAGE));
    assertEquals(Theme.SYSTEM, settings.get(Settings.THEME));
    assertEquals(1.0, settings.get(Settings.TEXT_SCALE));
    assertEquals(false, settings.get(Settings.REDUCED_MOTION));
    assertEquals(Optional.empty(), settings.get(Settings.WINDOW));
    file.change(same -> same);
    clock.turn(Duration.ofMinutes(1));
    assertNull(disk.content(FILE));
  }

  @Test
  void whatIsChosenIsWrittenAMomentLaterAndReadAgain() {
    SettingsFile file = file();
    WindowBounds bounds = new WindowBounds(-8, 0, 1680.5, 1050, true);
    file.change(settings -> settings.with(Settings.LANGUAGE, "pl"));
    file.change(settings ->
        settings
            .with(Settings.THEME, Theme.DARK)
            .with(Settings.TEXT_SCALE, 1.25)
            .with(Settings.REDUCED_MOTION, true)
            .with(Settings.WINDOW, Optional.of(bounds))
            .with(Settings.EXPORT_FOLDER, "/home/ź")
            .opened(recent(1)));
    assertNull(disk.content(FILE));
    clock.turn(Duration.ofSeconds(1));
    Settings read = file().settings();
    assertEquals(file.settings(), read);
    assertEquals(Theme.DARK, read.get(Settings.THEME));
    assertEquals(Optional.of(bounds), read.get(Settings.WINDOW));
    assertEquals(List.of(recent(1)), read.get(Settings.RECENT));
    assertEquals(1, disk.done().stream().filter(step -> step.startsWith("replace")).count());
  }

  @Test
  void valuesThatMeanNothingAreAsUsualAndUnknownOnesStay() {
    disk.put(
        FILE,
        """
        {"language": 5, "theme": "pink", "textScale": 99, "reducedMotion": "yes", "window": {"x": 1},
         "recent": [{"path": ""}, 7, {"path": "a", "opened": "once"},
           {"path": "b", "opened": "2026-11-12T09:00:00Z"}], "later": {"kept": 1}}
        """);
    SettingsFile file = file();
    assertNull(file.damage());
    Settings settings = file.settings();
    assertEquals("", settings.get(Settings.LANGUAGE));
    assertEquals(Theme.SYSTEM, settings.get(Settings.THEME));
    assertEquals(3.0, settings.get(Settings.TEXT_SCALE));
    assertEquals(Optional.empty(), settings.get(Settings.WINDOW));
    assertEquals(1, settings.get(Settings.RECENT).size());
    file.change(old -> old.with(Settings.LANGUAGE, "cs"));
    clock.turn(Duration.ofSeconds(1));
    assertTrue(Objects.requireNonNull(disk.content(FILE)).contains("\"kept\" : 1"));
  }

  @Test
  void aDamagedFileIsKeptAside() {
    for (String content : new String[] {"{\"theme\": ", "[]", "", "{\"a\":1,\"a\":2}"}) {
      disk.put(FILE, content);
      SettingsFile file = file();
      Problem damage = Objects.requireNonNull(file.damage(), content);
      assertEquals(Kind.SETTINGS_DAMAGED, damage.kind());
    }
    assertEquals("{\"theme\": ", disk.content(FOLDER.resolve("settings (damaged).json")));
    assertEquals("[]", disk.content(FOLDER.resolve("settings (damaged) (2).json")));
    assertNull(disk.content(FILE));
  }

  @Test
  void theLatestFilesAreRememberedOnceEach() {
    Settings settings = Settings.USUAL;
    for (int i = 0; i < 30; i++) {
      settings = settings.opened(recent(i));
    }
    settings = settings.opened(recent(15));
    var files = settings.get(Settings.RECENT);
    assertEquals(Settings.MOST_RECENT, files.size());
    assertEquals(recent(15), files.getFirst());
    assertEquals(recent(29), files.get(1));
    assertEquals(1, files.stream().filter(recent(15)::equals).count());
    assertEquals(19, settings.forgotten("f15").get(Settings.RECENT).size());
  }

  @Test
  void aDiskThatFailsCostsNothingButTheWriting() {
    SettingsFile file = file();
    disk.setReadOnly(true);
    file.change(settings -> settings.with(Settings.LANGUAGE, "pl"));
    clock.turn(Duration.ofSeconds(5));
    assertEquals("pl", file.settings().get(Settings.LANGUAGE));
    disk.setReadOnly(false);
    file.change(settings -> settings.with(Settings.REDUCED_MOTION, true));
    clock.turn(Duration.ofSeconds(1));
    assertEquals("pl", file().settings().get(Settings.LANGUAGE));
  }

  @Test
  void flushingDoesNotWaitForEver() {
    SettingsFile file = file();
    file.change(settings -> settings.with(Settings.LANGUAGE, "pl"));
    file.flush(Duration.ofMillis(5));
    clock.turn(Duration.ZERO);
    assertEquals("pl", file().settings().get(Settings.LANGUAGE));
  }
}
