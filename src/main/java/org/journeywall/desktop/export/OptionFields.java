package org.journeywall.desktop.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.journeywall.desktop.Texts;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.FormatTexts;

/// The options of the chosen format that matter beside what is chosen of the others, each as the
/// control that fits it.
final class OptionFields extends VBox {
  private final Texts texts;
  private final Habit habit;
  private final Runnable changed;
  private final Map<ExportFormat, Map<String, String>> chosen = new HashMap<>();
  private final Map<ExportFormat, Map<ExportOption, Node>> fields = new HashMap<>();

  /// @param changed runs when another value is chosen
  OptionFields(Texts texts, Habit habit, Runnable changed) {
    super(9);
    this.texts = texts;
    this.habit = habit;
    this.changed = changed;
  }

  /// Shows the options of a format as they were chosen last.
  void show(ExportFormat format) {
    Map<ExportOption, Node> known = fields.computeIfAbsent(format, any -> new HashMap<>());
    List<Node> now =
        format.options(choices(format)).stream()
            .map(option -> known.computeIfAbsent(option, one -> field(format, one)))
            .toList();
    // Only where it differs: a control that is taken away and put back loses the keyboard.
    if (!now.equals(getChildren())) {
      getChildren().setAll(now);
    }
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  /// Begins with a value other than last time's.
  void begin(ExportFormat format, String option, String value) {
    values(format).put(option, value);
  }

  /// What is chosen of a format's options.
  ExportChoices choices(ExportFormat format) {
    return new ExportChoices(values(format));
  }

  private Map<String, String> values(ExportFormat format) {
    return chosen.computeIfAbsent(format, one -> new HashMap<>(habit.choices(one).values()));
  }

  private void choose(ExportFormat format, ExportOption option, String value) {
    values(format).put(option.id(), value);
    show(format);
    changed.run();
  }

  private Node field(ExportFormat format, ExportOption option) {
    var words = new FormatTexts(format, texts.locale());
    ExportChoices now = choices(format);
    Node control =
        switch (option) {
          case ExportOption.Tick tick -> tick(format, tick, words, now);
          case ExportOption.Choice choice -> choice(format, choice, words, now);
          case ExportOption.Whole whole -> whole(format, whole, now);
        };
    control.setId("option-" + option.id());
    if (control instanceof CheckBox) {
      return control;
    }
    var label = new Label(words.of(option));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    return new VBox(5, label, control);
  }

  private Node tick(
      ExportFormat format, ExportOption.Tick option, FormatTexts words, ExportChoices now) {
    var box = new CheckBox(words.of(option));
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setSelected(now.of(option));
    box.selectedProperty()
        .addListener((value, was, is) -> choose(format, option, ExportOption.Tick.word(is)));
    return box;
  }

  private Node choice(
      ExportFormat format, ExportOption.Choice option, FormatTexts words, ExportChoices now) {
    var box = new ComboBox<String>();
    box.getItems().setAll(option.words());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String value) {
            return words.of(option, value);
          }

          @Override
          public String fromString(String text) {
            throw new UnsupportedOperationException("the box is not editable");
          }
        });
    box.setValue(now.of(option));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((value, was, is) -> choose(format, option, is));
    return box;
  }

  private Node whole(ExportFormat format, ExportOption.Whole option, ExportChoices now) {
    var box = new Spinner<Integer>(option.least(), option.most(), now.of(option));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty()
        .addListener((value, was, is) -> choose(format, option, Integer.toString(is)));
    return box;
  }
}
