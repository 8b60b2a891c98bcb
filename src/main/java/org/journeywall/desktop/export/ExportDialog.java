package org.journeywall.desktop.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
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
import org.journeywall.exchange.ExportJob;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.journeywall.store.Disk;
import org.jspecify.annotations.Nullable;

/// Asks in which format, on which paper, which maps and where to.
final class ExportDialog {
  private final Workshop workshop;
  private final List<ExportFormat> formats;
  private final PagePreview preview;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Window window;
  private final Disk disk;
  private final LocalDate today;
  private final Habit habit;
  private final ToggleGroup format = new ToggleGroup();
  private final ComboBox<Paper> paper = new ComboBox<>();
  private final List<CheckBox> maps = new ArrayList<>();
  private final TextField name = new TextField();
  private final TextField folder = new TextField();
  private final Label about = new Label();
  private final Label remark = new Label();
  private final VBox paperField;
  private final VBox pageField;

  ExportDialog(
      Workshop workshop,
      Path file,
      List<ExportFormat> formats,
      PagePreview preview,
      Dialogs dialogs,
      Window window,
      Disk disk,
      LocalDate today,
      Habit habit) {
    this.workshop = workshop;
    this.formats = formats;
    this.preview = preview;
    this.dialogs = dialogs;
    this.texts = dialogs.texts();
    this.window = window;
    this.disk = disk;
    this.today = today;
    this.habit = habit;
    folder.setText(habit.folder(file, disk).map(Path::toString).orElse(""));
    name.setText(String.valueOf(file.getFileName()).replaceFirst("\\.journey$", ""));
    paper.getItems().setAll(Arrays.asList(Paper.values()));
    paper.setConverter(paperWords());
    paper.setValue(habit.paper());
    paper.setMaxWidth(Double.MAX_VALUE);
    paperField = field("export.paper", paper);
    pageField = field("export.preview", preview);
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
    format.selectedToggleProperty().addListener((value, was, is) -> look.run());
    paper.valueProperty().addListener((value, was, is) -> look.run());
    maps.forEach(map -> map.selectedProperty().addListener((value, was, is) -> look.run()));
    name.textProperty().addListener((value, was, is) -> check.run());
    folder.textProperty().addListener((value, was, is) -> check.run());
    look.run();
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
    about.setWrapText(true);
    about.getStyleClass().addAll("quiet", "small");
    remark.getStyleClass().add("small");
    remark.setId("export-remark");
    remark.setWrapText(true);
    name.setId("export-name");
    folder.setId("export-folder");
    var fields = new VBox(14, field("export.format", new VBox(6, formatRow(), about)), paperField);
    if (maps.size() > 1) {
      fields.getChildren().add(field("export.maps", mapList()));
    }
    fields.getChildren().addAll(field("export.file", name), field("export.folder", folderRow()));
    fields.getChildren().add(remark);
    fields.setMinWidth(420);
    fields.setPrefWidth(420);
    return new HBox(26, fields, pageField);
  }

  private Node formatRow() {
    var row = new HBox();
    for (ExportFormat one : formats) {
      var toggle = new ToggleButton(texts.say("export.format." + one.id()));
      toggle.setId("format-" + one.id());
      toggle.setUserData(one);
      toggle.setToggleGroup(format);
      toggle.setMinWidth(110);
      toggle.getStyleClass().add(pill(formats.indexOf(one), formats.size()));
      row.getChildren().add(toggle);
    }
    format.selectToggle(format.getToggles().get(formats.indexOf(habit.format(formats))));
    // One of them always holds: a second click takes nothing away.
    format.selectedToggleProperty().addListener((value, was, is) -> keepOne(was, is));
    return row;
  }

  private void keepOne(@Nullable Toggle was, @Nullable Toggle is) {
    if (is == null && was != null) {
      was.setSelected(true);
    }
  }

  private static String pill(int index, int count) {
    return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
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

  private ExportFormat format() {
    Toggle toggle = format.getSelectedToggle();
    return toggle != null && toggle.getUserData() instanceof ExportFormat chosen
        ? chosen
        : formats.getFirst();
  }

  private List<MapId> chosenMaps() {
    return maps.stream()
        .filter(CheckBox::isSelected)
        .map(tick -> (MapId) tick.getUserData())
        .toList();
  }

  private String fileName() {
    return name.getText().strip() + "." + format().extensions().getFirst();
  }

  private ExportOrder order() {
    Path target = folder().resolve(fileName());
    return new ExportOrder(format(), paper.getValue(), chosenMaps(), target);
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

  private void draw() {
    ExportFormat chosen = format();
    about.setText(texts.say("export.format." + chosen.id() + ".about"));
    paperField.setVisible(chosen.usesPaper());
    paperField.setManaged(chosen.usesPaper());
    pageField.setVisible(chosen.usesPaper());
    if (chosen.usesPaper() && !chosenMaps().isEmpty()) {
      preview.show(new ExportJob(workshop, chosenMaps(), paper.getValue(), texts.locale(), today));
    } else {
      preview.clear();
    }
  }
}
