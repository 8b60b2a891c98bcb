package org.journeywall.desktop.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.files.Choosers;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.journeywall.store.Disk;
import org.jspecify.annotations.Nullable;

/// Asks in which format, on which paper, which maps and where to.
final class ExportDialog {
  private static final double FIELDS = 330;

  private final Workshop workshop;
  private final ExportPreview preview;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Window window;
  private final Disk disk;
  private final LocalDate today;
  private final Habit habit;
  private final FormatList formats;
  private final OptionFields options;
  private final LeaveOut leaveOut;
  private final ComboBox<Paper> paper = new ComboBox<>();
  private final List<CheckBox> maps = new ArrayList<>();
  private final TextField name = new TextField();
  private final TextField folder = new TextField();
  private final Label remark = new Label();
  private final VBox paperField;

  ExportDialog(
      Workshop workshop,
      Path file,
      List<ExportFormat> formats,
      ExportPreview preview,
      Dialogs dialogs,
      Window window,
      Disk disk,
      LocalDate today,
      Habit habit) {
    this.workshop = workshop;
    this.preview = preview;
    this.dialogs = dialogs;
    this.texts = dialogs.texts();
    this.window = window;
    this.disk = disk;
    this.today = today;
    this.habit = habit;
    this.formats = new FormatList(formats, habit.format(formats), texts);
    options = new OptionFields(texts, habit, this::chosen);
    leaveOut = new LeaveOut(texts, habit.redaction(), this::draw);
    folder.setText(habit.folder(file, disk).map(Path::toString).orElse(""));
    name.setText(String.valueOf(file.getFileName()).replaceFirst("\\.journey$", ""));
    paper.setConverter(paperWords());
    paper.setValue(habit.paper());
    paper.setMaxWidth(Double.MAX_VALUE);
    paperField = field("export.paper", paper);
    for (JourneyMap map : workshop.mapsInOrder()) {
      var tick = new CheckBox(map.name());
      tick.setMnemonicParsing(false);
      tick.setUserData(map.id());
      tick.setSelected(true);
      maps.add(tick);
    }
  }

  private StringConverter<Paper> paperWords() {
    return new StringConverter<>() {
      @Override
      public String toString(Paper value) {
        return texts.say("export.paper." + Habit.word(value));
      }

      @Override
      public Paper fromString(String text) {
        throw new UnsupportedOperationException("the box is not editable");
      }
    };
  }

  /// Shows the dialog; `go` takes what the user asked for, if he does.
  void ask(Consumer<ExportOrder> go) {
    var export = new ButtonType(texts.say("export.go"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts.say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ExportOrder> dialog = dialogs.make(texts.say("export.title"), content(), export, cancel);
    Node button = dialog.getDialogPane().lookupButton(export);
    button.setId("export-go");
    Runnable check =
        () -> {
          String obstacle = obstacle();
          button.setDisable(!obstacle.isEmpty());
          remark.setText(obstacle.isEmpty() ? warning() : obstacle);
        };
    Runnable look =
        () -> {
          check.run();
          draw();
        };
    formats
        .chosen()
        .addListener((value, was, is) -> {
          fit(is);
          look.run();
        });
    paper.valueProperty().addListener((value, was, is) -> look.run());
    maps.forEach(map -> map.selectedProperty().addListener((value, was, is) -> look.run()));
    name.textProperty().addListener((value, was, is) -> check.run());
    folder.textProperty().addListener((value, was, is) -> check.run());
    fit(formats.chosen().get());
    look.run();
    dialog.setOnShown(event -> formats.reveal());
    dialog.setResultConverter(chosen -> chosen == export ? order() : null);
    dialog.resultProperty().addListener((value, was, order) -> accept(order, go));
    dialog.show();
  }

  private void accept(@Nullable ExportOrder order, Consumer<ExportOrder> go) {
    if (order != null) {
      habit.keep(order);
      go.accept(order);
    }
  }

  private Node content() {
    remark.getStyleClass().add("small");
    remark.setId("export-remark");
    remark.setWrapText(true);
    name.setId("export-name");
    folder.setId("export-folder");
    var fields = new VBox(14, options, paperField);
    if (maps.size() > 1) {
      fields.getChildren().add(field("export.maps", mapList()));
    }
    fields.getChildren().add(field("export.without", leaveOut));
    fields.getChildren().addAll(field("export.file", name), field("export.folder", folderRow()));
    fields.getChildren().add(remark);
    fields.setMinWidth(FIELDS);
    fields.setPrefWidth(FIELDS);
    VBox list = field("export.format", formats);
    VBox.setVgrow(formats, Priority.ALWAYS);
    list.setPrefHeight(PagePreview.HEIGHT);
    return new HBox(24, list, fields, field("export.preview", preview));
  }

  private Node mapList() {
    var list = new VBox(7);
    list.getChildren().addAll(maps);
    return list;
  }

  private Node folderRow() {
    HBox.setHgrow(folder, Priority.ALWAYS);
    var browse =
        Buttons.text(
            texts.say("export.browse"),
            () ->
                new Choosers(window, texts, disk)
                    .folder(folder())
                    .ifPresent(chosen -> folder.setText(chosen.toString())));
    return new HBox(8, folder, browse);
  }

  private VBox field(String key, Node control) {
    var label = new Label(texts.say(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    return new VBox(5, label, control);
  }

  private List<MapId> chosenMaps() {
    return maps.stream()
        .filter(CheckBox::isSelected)
        .map(tick -> (MapId) tick.getUserData())
        .toList();
  }

  private String fileName() {
    return name.getText().strip() + "." + formats.chosen().get().extensions().getFirst();
  }

  private ExportOrder order() {
    Path target = folder().resolve(fileName());
    ExportFormat format = formats.chosen().get();
    return new ExportOrder(
        format,
        paper.getValue(),
        options.choices(format),
        leaveOut.redaction(),
        chosenMaps(),
        target);
  }

  // Some systems refuse some texts as a path.
  private Path folder() {
    try {
      return Path.of(folder.getText().strip());
    } catch (InvalidPathException noPath) {
      return Path.of("");
    }
  }

  private String obstacle() {
    if (chosenMaps().isEmpty()) {
      return texts.say("export.no-map");
    }
    if (name.getText().isBlank() || name.getText().matches(".*[/\\\\\\p{Cntrl}].*")) {
      return texts.say("export.no-name");
    }
    return !folder.getText().isBlank() && disk.isFolder(folder())
        ? ""
        : texts.say("export.no-folder");
  }

  private String warning() {
    return disk.exists(order().target()) ? texts.say("export.exists") : "";
  }

  // Only what matters to the format is asked.
  private void fit(ExportFormat format) {
    options.show(format);
    List<Paper> papers = format.papers(options.choices(format));
    paperField.setVisible(!papers.isEmpty());
    paperField.setManaged(!papers.isEmpty());
    if (!papers.isEmpty() && !papers.equals(paper.getItems())) {
      Paper before = paper.getValue();
      paper.getItems().setAll(papers);
      paper.setValue(papers.contains(before) ? before : papers.getFirst());
    }
  }

  private void chosen() {
    fit(formats.chosen().get());
    draw();
  }

  private void draw() {
    if (chosenMaps().isEmpty()) {
      preview.clear();
    } else {
      preview.show(formats.chosen().get(), order().job(workshop, texts.locale(), today));
    }
  }
}
