package org.journeywall.desktop.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.journeywall.desktop.Texts;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Redaction;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;

/// Asks what is handed out and how it looks: the format's options, paper, maps, what is left out.
final class Contents extends VBox {
  private final Workshop workshop;
  private final Texts texts;
  private final OptionFields options;
  private final LeaveOut leaveOut;
  private final ComboBox<Paper> paper = new ComboBox<>();
  private final List<CheckBox> maps = new ArrayList<>();
  private final VBox paperField;
  private final boolean ownSize;
  private ExportFormat format;

  /// @param ownSize whether a page as large as the map can be chosen
  /// @param changed runs when something else is chosen
  Contents(
      Workshop workshop,
      ExportFormat format,
      Texts texts,
      Habit habit,
      boolean ownSize,
      Runnable changed) {
    super(14);
    this.workshop = workshop;
    this.format = format;
    this.texts = texts;
    this.ownSize = ownSize;
    options =
        new OptionFields(
            texts,
            habit,
            () -> {
              fit();
              changed.run();
            });
    leaveOut = new LeaveOut(texts, habit.redaction(), changed);
    paper.setId("export-paper");
    paper.setConverter(paperWords());
    paper.setValue(habit.paper());
    paper.setMaxWidth(Double.MAX_VALUE);
    paper
        .valueProperty()
        .addListener((value, was, is) -> {
          if (is != null) {
            changed.run();
          }
        });
    paperField = field(texts, "export.paper", paper);
    getChildren().addAll(options, paperField);
    for (JourneyMap map : workshop.mapsInOrder()) {
      var tick = new CheckBox(map.name());
      tick.setMnemonicParsing(false);
      tick.setUserData(map.id());
      tick.setSelected(true);
      tick.selectedProperty().addListener((value, was, is) -> changed.run());
      maps.add(tick);
    }
    if (maps.size() > 1) {
      var list = new VBox(7);
      list.getChildren().addAll(maps);
      getChildren().add(field(texts, "export.maps", list));
    }
    getChildren().add(field(texts, "export.without", leaveOut));
  }

  private StringConverter<Paper> paperWords() {
    return new StringConverter<>() {
      @Override
      public String toString(Paper value) {
        return value == null ? "" : texts.say("export.paper." + Habit.word(value));
      }

      @Override
      public Paper fromString(String text) {
        throw new UnsupportedOperationException("the box is not editable");
      }
    };
  }

  /// A control with its label above it.
  static VBox field(Texts texts, String key, Node control) {
    var label = new Label(texts.say(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    return new VBox(5, label, control);
  }

  /// Begins with a value other than last time's.
  void begin(String option, String value) {
    options.begin(format, option, value);
  }

  /// Asks only what matters to a format.
  void show(ExportFormat newFormat) {
    format = newFormat;
    options.show(newFormat);
    fit();
  }

  private void fit() {
    List<Paper> papers =
        format.papers(options.choices(format)).stream()
            .filter(one -> ownSize || one.shortSide() > 0)
            .toList();
    paperField.setVisible(!papers.isEmpty());
    paperField.setManaged(!papers.isEmpty());
    if (!papers.isEmpty() && !papers.equals(paper.getItems())) {
      Paper before = paper.getValue();
      paper.getItems().setAll(papers);
      paper.setValue(papers.contains(before) ? before : papers.getFirst());
    }
  }

  Paper paper() {
    return paper.getValue();
  }

  ExportChoices choices() {
    return options.choices(format);
  }

  Redaction redaction() {
    return leaveOut.redaction();
  }

  /// The maps chosen.
  List<MapId> maps() {
    return maps.stream()
        .filter(CheckBox::isSelected)
        .map(tick -> (MapId) tick.getUserData())
        .toList();
  }

  /// The work it comes to.
  ExportJob job(LocalDate today) {
    return new ExportJob(workshop, maps(), paper(), texts.locale(), today, choices())
        .without(redaction());
  }
}
