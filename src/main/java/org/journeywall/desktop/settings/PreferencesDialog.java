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
    Choices now = preferences.choices();
    grid.setAlignment(Pos.TOP_LEFT);
    grid.setMinWidth(420);
    row(
        "prefs.language",
        combo(
            Stream.concat(Stream.of(""), Preferences.LANGUAGES.stream()).toList(),
            now.language(),
            this::language,
            chosen -> preferences.change(choices -> choices.withLanguage(chosen))));
    row(
        "prefs.theme",
        combo(
            Arrays.asList(Theme.values()),
            now.theme(),
            theme -> texts.say("prefs.theme." + lower(theme)),
            chosen -> preferences.change(choices -> choices.withTheme(chosen))));
    row(
        "prefs.text",
        combo(
            Arrays.asList(TextSize.values()),
            now.textSize(),
            size -> texts.say("prefs.text." + lower(size)),
            chosen -> preferences.change(choices -> choices.withTextSize(chosen))));
    tick(
        "prefs.motion",
        now.reducedMotion(),
        chosen -> preferences.change(choices -> choices.withReducedMotion(chosen)));
    tick(
        "prefs.menu-bar",
        now.menuBar(),
        chosen -> preferences.change(choices -> choices.withMenuBar(chosen)));
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
    control.setId(key);
    grid.addRow(grid.getRowCount(), label, control);
  }

  private void tick(String key, boolean now, Consumer<Boolean> choose) {
    var box = new CheckBox(texts.say(key));
    box.setId(key);
    box.setSelected(now);
    box.selectedProperty().addListener((value, was, is) -> choose.accept(is));
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
