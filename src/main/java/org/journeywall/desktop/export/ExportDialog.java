package org.journeywall.desktop.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.files.Choosers;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.model.Workshop;
import org.journeywall.store.Disk;
import org.jspecify.annotations.Nullable;

/// Asks in which format, on which paper, which maps and where to.
final class ExportDialog {
  private static final double FIELDS = 330;

  private final ExportPreview preview;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Window window;
  private final Disk disk;
  private final LocalDate today;
  private final Habit habit;
  private final FormatList formats;
  private final Begin begin;
  private final Contents contents;
  private final TextField name = new TextField();
  private final TextField folder = new TextField();
  private final Label remark = new Label();
  private Runnable check = () -> {};

  ExportDialog(
      Workshop workshop,
      Path file,
      List<ExportFormat> formats,
      ExportPreview preview,
      Dialogs dialogs,
      Window window,
      Disk disk,
      LocalDate today,
      Habit habit,
      Begin begin) {
    this.preview = preview;
    this.dialogs = dialogs;
    this.texts = dialogs.texts();
    this.window = window;
    this.disk = disk;
    this.today = today;
    this.habit = habit;
    this.begin = begin;
    ExportFormat start = begin.format(formats, habit);
    this.formats = new FormatList(formats, start, texts);
    contents = new Contents(workshop, start, texts, habit, true, this::look);
    begin.options().forEach(contents::begin);
    folder.setText(habit.folder(file, disk).map(Path::toString).orElse(""));
    name.setText(String.valueOf(file.getFileName()).replaceFirst("\\.journey$", ""));
  }

  /// Shows the dialog; `go` takes what the user asked for, if he does.
  void ask(Consumer<ExportOrder> go) {
    var export = new ButtonType(texts.say("export.go"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts.say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ExportOrder> dialog = dialogs.make(texts.say("export.title"), content(), export, cancel);
    Node button = dialog.getDialogPane().lookupButton(export);
    button.setId("export-go");
    check =
        () -> {
          String obstacle = obstacle();
          button.setDisable(!obstacle.isEmpty());
          remark.setText(obstacle.isEmpty() ? warning() : obstacle);
        };
    formats
        .chosen()
        .addListener((value, was, is) -> {
          contents.show(is);
          look();
        });
    name.textProperty().addListener((value, was, is) -> check.run());
    folder.textProperty().addListener((value, was, is) -> check.run());
    contents.show(formats.chosen().get());
    look();
    dialog.setOnShown(event -> formats.reveal());
    dialog.setResultConverter(chosen -> chosen == export ? order() : null);
    dialog.resultProperty().addListener((value, was, order) -> accept(order, go));
    dialog.show();
  }

  private void accept(@Nullable ExportOrder order, Consumer<ExportOrder> go) {
    if (order != null) {
      if (begin == Begin.AS_LAST_TIME) {
        habit.keep(order);
      }
      go.accept(order);
    }
  }

  private Node content() {
    remark.getStyleClass().add("small");
    remark.setId("export-remark");
    remark.setWrapText(true);
    name.setId("export-name");
    folder.setId("export-folder");
    var fields = new VBox(14, contents);
    fields.getChildren().addAll(field("export.file", name), field("export.folder", folderRow()));
    fields.getChildren().add(remark);
    fields.setMinWidth(FIELDS);
    fields.setPrefWidth(FIELDS);
    VBox list = field("export.format", formats);
    VBox.setVgrow(formats, Priority.ALWAYS);
    list.setPrefHeight(PagePreview.HEIGHT);
    return new HBox(24, list, fields, field("export.preview", preview));
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
    return Contents.field(texts, key, control);
  }

  private String fileName() {
    return name.getText().strip() + "." + formats.chosen().get().extensions().getFirst();
  }

  private ExportOrder order() {
    Path target = folder().resolve(fileName());
    return new ExportOrder(
        formats.chosen().get(),
        contents.paper(),
        contents.choices(),
        contents.redaction(),
        contents.maps(),
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
    if (contents.maps().isEmpty()) {
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

  private void look() {
    check.run();
    if (contents.maps().isEmpty()) {
      preview.clear();
    } else {
      preview.show(formats.chosen().get(), contents.job(today));
    }
  }
}
