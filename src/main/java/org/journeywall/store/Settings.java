package org.journeywall.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a user chose, as an immutable value. Each setting is declared here and nowhere else; what a
/// newer version put into the file is kept.
public final class Settings {
  /// Light, dark, or whichever the system is.
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// The most recent files that are remembered.
  public static final int MOST_RECENT = 20;

  /// The language of the interface as a BCP 47 tag; empty for the system's.
  public static final Setting<String> LANGUAGE = Setting.text("language");

  public static final Setting<Theme> THEME = Setting.oneOf("theme", Theme.SYSTEM);

  /// How large the interface's texts are, 1 for as usual.
  public static final Setting<Double> TEXT_SCALE = Setting.number("textScale", 1, 0.5, 3);

  /// Whether things jump instead of gliding.
  public static final Setting<Boolean> REDUCED_MOTION = Setting.flag("reducedMotion");

  /// Whether the window has a menu bar besides its menu button.
  public static final Setting<Boolean> MENU_BAR = Setting.flag("menuBar");

  /// Whether everything one aims at is large enough for a finger.
  public static final Setting<Boolean> TOUCH = Setting.flag("touch");

  /// The files opened last, the latest first.
  public static final Setting<List<RecentFile>> RECENT =
      Setting.list("recent", RecentFile::read, RecentFile::write);

  /// Where the window was; none before the first time.
  public static final Setting<Optional<WindowBounds>> WINDOW =
      new Setting<>("window", Optional.empty(), WindowBounds::read, WindowBounds::write);

  /// The names of the commands chosen in the palette last, the latest first.
  public static final Setting<List<String>> RECENT_COMMANDS = words("recentCommands");

  /// The folder exported to last; empty before the first time.
  public static final Setting<String> EXPORT_FOLDER = Setting.text("exportFolder");

  /// The ending of the format exported last; empty before the first time.
  public static final Setting<String> EXPORT_FORMAT = Setting.text("exportFormat");

  /// The paper exported to last; empty before the first time.
  public static final Setting<String> EXPORT_PAPER = Setting.text("exportPaper");

  /// What was chosen of the options of formats, as `format.option=value`.
  public static final Setting<List<String>> EXPORT_OPTIONS = words("exportOptions");

  /// What the columns of tables of others meant, as `signature meaning`, the latest last.
  public static final Setting<List<String>> MAPPINGS = words("mappings");

  /// What was left out of the last export.
  public static final Setting<List<String>> EXPORT_WITHOUT = words("exportWithout");

  /// Which column of a table of figures was what, as `headings=stage,name,value,day`, the latest
  /// first.
  public static final Setting<List<String>> METRIC_COLUMNS = words("metricColumns");

  static final Settings USUAL = new Settings(JsonNodeFactory.instance.objectNode());

  private final ObjectNode values;

  Settings(ObjectNode values) {
    this.values = values;
  }

  private static Setting<List<String>> words(String name) {
    return Setting.list(
        name,
        node -> node.isTextual() ? node.textValue() : null,
        JsonNodeFactory.instance::textNode);
  }

  public <T> T get(Setting<T> setting) {
    JsonNode node = values.get(setting.name());
    T value = node == null ? null : setting.read().apply(node);
    return value == null ? setting.usual() : value;
  }

  public <T> Settings with(Setting<T> setting, T value) {
    ObjectNode changed = values.deepCopy();
    if (value.equals(setting.usual())) {
      changed.remove(setting.name());
    } else {
      changed.set(setting.name(), setting.write().apply(value));
    }
    return new Settings(changed);
  }

  /// These settings with a file opened just now at the head of the recent ones.
  public Settings opened(RecentFile file) {
    var recent = new ArrayList<RecentFile>();
    recent.add(file);
    get(RECENT).stream().filter(other -> !other.path().equals(file.path())).forEach(recent::add);
    return with(RECENT, List.copyOf(recent.subList(0, Math.min(recent.size(), MOST_RECENT))));
  }

  /// These settings without a file among the recent ones, because it is gone or was renamed.
  public Settings forgotten(String path) {
    return with(RECENT, get(RECENT).stream().filter(file -> !file.path().equals(path)).toList());
  }

  ObjectNode json() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Settings settings && values.equals(settings.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
