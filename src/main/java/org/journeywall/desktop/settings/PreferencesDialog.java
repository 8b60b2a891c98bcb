package org.journeywall.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.journeywall.desktop.Texts;
import org.journeywall.store.Setting;
import org.journeywall.store.Settings;

/// The choices, each in force at once.
public final class PreferencesDialog {
  private final Preferences preferences;
  private final Texts texts;
  private final GridPane grid = new GridPane(18, 14);

  public PreferencesDialog(Preferences preferences, Texts texts) {
    this.preferences = preferences;
    this.texts = texts;
  }

  /// What the dialog shows.
  public Region view() {
    grid.setAlignment(Pos.TOP_LEFT);
    grid.setMinWidth(420);
    row(
        "prefs.language",
        combo(
            Stream.concat(Stream.of(""), Preferences.LANGUAGES.stream()).toList(),
            preferences.get(Settings.LANGUAGE),
            this::language,
            chosen -> preferences.set(Settings.LANGUAGE, chosen)));
    row(
        "prefs.theme",
        combo(
            Arrays.asList(Settings.Theme.values()),
            preferences.get(Settings.THEME),
            theme -> texts.say("prefs.theme." + lower(theme)),
            chosen -> preferences.set(Settings.THEME, chosen)));
    row(
        "prefs.text",
        combo(
            Arrays.asList(TextSize.values()),
            TextSize.near(preferences.get(Settings.TEXT_SCALE)),
            size -> texts.say("prefs.text." + lower(size)),
            chosen -> preferences.set(Settings.TEXT_SCALE, chosen.scale())));
    tick("prefs.motion", Settings.REDUCED_MOTION);
    tick("prefs.menu-bar", Settings.MENU_BAR);
    tick("prefs.touch", Settings.TOUCH);
    return grid;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private String language(String language) {
    return texts.say("prefs.language." + (language.isEmpty() ? "system" : language));
  }

  private void row(String key, Node control) {
    var label = new Label(texts.say(key));
    label.setLabelFor(control);
    control.setId(key.replace('.', '-'));
    grid.addRow(grid.getRowCount(), label, control);
  }

  private void tick(String key, Setting<Boolean> setting) {
    var box = new CheckBox(texts.say(key));
    box.setId(key.replace('.', '-'));
    box.setSelected(preferences.get(setting));
    box.selectedProperty().addListener((value, was, is) -> preferences.set(setting, is));
    grid.add(box, 1, grid.getRowCount());
  }

  private static <T> ComboBox<T> combo(
      List<T> values, T now, Function<T, String> words, Consumer<T> choose) {
    var combo = new ComboBox<T>();
    combo.getItems().setAll(values);
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return words.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("the box is not editable");
          }
        });
    combo.setValue(now);
    combo.setPrefWidth(240);
    combo.valueProperty().addListener((value, was, is) -> choose.accept(is));
    return combo;
  }
}
