package org.journeywall.desktop.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.model.Workshop;

/// Asks on which printer, how often, which pages and what, with the pages as they will be printed.
final class PrintDialog {
  private static final double FIELDS = 330;
  private static final int MOST_COPIES = 99;

  private final ExportFormat format;
  private final ExportPreview preview;
  private final Dialogs dialogs;
  private final Texts texts;
  private final LocalDate today;
  private final Contents contents;
  private final ComboBox<Printers.Printer> printer = new ComboBox<>();
  private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
  private final TextField pages = new TextField();

  /// @param printers at least one
  /// @param format whose pages are printed
  PrintDialog(
      Workshop workshop,
      List<Printers.Printer> printers,
      ExportFormat format,
      ExportPreview preview,
      Dialogs dialogs,
      LocalDate today,
      Habit habit) {
    this.format = format;
    this.preview = preview;
    this.dialogs = dialogs;
    this.today = today;
    texts = dialogs.texts();
    contents = new Contents(workshop, format, texts, habit, false, this::look);
    printer.getItems().setAll(printers);
    printer.setValue(printers.getFirst());
    printer.setConverter(names());
    printer.setMaxWidth(Double.MAX_VALUE);
    printer.setId("print-printer");
    copies.setEditable(true);
    copies.setMaxWidth(Double.MAX_VALUE);
    copies.setId("print-copies");
    pages.setPromptText(texts.say("print.all"));
    pages.setId("print-pages");
  }

  private static StringConverter<Printers.Printer> names() {
    return new StringConverter<>() {
      @Override
      public String toString(Printers.Printer value) {
        return value == null ? "" : value.name();
      }

      @Override
      public Printers.Printer fromString(String text) {
        throw new UnsupportedOperationException("the box is not editable");
      }
    };
  }

  /// Shows the dialog; `go` takes what the user asked for, if he does.
  void ask(Consumer<PrintOrder> go) {
    var print = new ButtonType(texts.say("print.go"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts.say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialogs.make(texts.say("print.title"), content(), print, cancel);
    Node button = dialog.getDialogPane().lookupButton(print);
    button.setId("print-go");
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> range().isEmpty(), pages.textProperty()));
    contents.show(format);
    look();
    dialog.setOnHidden(event -> {
      if (print.equals(dialog.getResult()) && !contents.maps().isEmpty()) {
        PageRange range = range().orElse(PageRange.ALL);
        ExportJob job = contents.job(today);
        go.accept(new PrintOrder(printer.getValue(), copies.getValue(), range, format, job));
      }
    });
    dialog.show();
  }

  private Optional<PageRange> range() {
    return PageRange.read(pages.getText());
  }

  private Node content() {
    var fields =
        new VBox(
            14,
            Contents.field(texts, "print.printer", printer),
            Contents.field(texts, "print.copies", copies),
            Contents.field(texts, "print.pages", pages),
            contents);
    fields.setMinWidth(FIELDS);
    fields.setPrefWidth(FIELDS);
    return new HBox(24, fields, Contents.field(texts, "export.preview", preview));
  }

  private void look() {
    if (contents.maps().isEmpty()) {
      preview.clear();
    } else {
      preview.show(format, contents.job(today));
    }
  }
}
