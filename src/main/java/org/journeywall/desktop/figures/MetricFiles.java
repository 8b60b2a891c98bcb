package org.journeywall.desktop.figures;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.journeywall.compare.MetricRefresh;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.files.Imports;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.edit.Batch;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Label;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.store.Disk;
import org.journeywall.store.DiskProblems;
import org.journeywall.store.Settings;
import org.jspecify.annotations.Nullable;

/// Brings new figures from a table of the CRM to the metrics of the map in front: a file is chosen
/// and read in the background, what it changes is shown, and taken over in one step.
///
/// @param disk where the table is read from
/// @param background where it is read
/// @param imports what reads tables
/// @param preferences remember which column was what
public record MetricFiles(
    Desk desk,
    Dialogs dialogs,
    Disk disk,
    Executor background,
    Imports imports,
    Preferences preferences,
    InstantSource clock) {
  private static final long MOST_BYTES = 64L << 20;
  private static final List<String> TABLES = List.of("*.xlsx", "*.csv", "*.tsv");

  private Texts texts() {
    return dialogs.texts().beside(MetricFiles.class);
  }

  /// Asks for the table.
  ///
  /// @param owner the window it is asked from
  public void ask(Window owner) {
    var chooser = new FileChooser();
    chooser.setTitle(texts().say("choose"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts().say("tables"), TABLES));
    File chosen = chooser.showOpenDialog(owner);
    if (chosen != null) {
      read(chosen.toPath());
    }
  }

  /// Reads a table and shows what it would change.
  void read(Path file) {
    background.execute(() -> {
      Outcome<List<RawSheet>> read = sheets(file);
      Platform.runLater(() -> show(file, read));
    });
  }

  private Outcome<List<RawSheet>> sheets(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (disk.stamp(file).size() > MOST_BYTES) {
        return Outcome.failed(Problem.of(Problem.Kind.IMPORT_TOO_LARGE, name));
      }
      var job = new ImportJob(name, preferences.locale().getLanguage(), desk.ids());
      return imports.of(file).sheets(disk.read(file), job).then(sheets -> filled(sheets, name));
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.reading(file, e));
    }
  }

  private static Outcome<List<RawSheet>> filled(List<RawSheet> sheets, String name) {
    List<RawSheet> filled = sheets.stream().filter(sheet -> sheet.rows().size() > 1).toList();
    return filled.isEmpty()
        ? Outcome.failed(Problem.of(Problem.Kind.IMPORT_NO_HEADER, name))
        : Outcome.done(filled);
  }

  private void show(Path file, Outcome<List<RawSheet>> read) {
    switch (read) {
      case Outcome.Done<List<RawSheet>>(List<RawSheet> sheets) -> show(file, sheets);
      case Outcome.Failed<List<RawSheet>>(Problem problem) -> dialogs.tell(problem);
    }
  }

  private void show(Path file, List<RawSheet> sheets) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    var view = new RefreshView(desk, texts(), sheets, known(), today);
    var take = new ButtonType(texts().say("take"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts().say("cancel"), ButtonData.CANCEL_CLOSE);
    String title = texts().say("title", String.valueOf(file.getFileName()));
    Dialog<ButtonType> dialog = dialogs.make(title, view, take, cancel);
    FieldStyles.dress(dialog.getDialogPane());
    Node button = dialog.getDialogPane().lookupButton(take);
    button.disableProperty().bind(view.readyProperty().not());
    dialog.setOnHidden(event -> {
      if (take.equals(dialog.getResult())) {
        take(view.refresh());
      }
    });
    dialog.show();
  }

  private KnownColumns known() {
    return new KnownColumns(
        () -> preferences.get(Settings.METRIC_COLUMNS),
        lines -> preferences.keep(Settings.METRIC_COLUMNS, lines));
  }

  private void take(MetricRefresh refresh) {
    Command command = command(refresh);
    if (command != null) {
      desk.commit(command);
    }
  }

  /// All updates as one step; null where there is none.
  static @Nullable Command command(MetricRefresh refresh) {
    if (refresh.updates().isEmpty()) {
      return null;
    }
    List<Command> changes =
        refresh.updates().stream()
            .<Command>map(update ->
                new ChangeCards(Set.of(update.card()), new CardChange.MetricTo(update.after())))
            .toList();
    return new Batch(new Label(CommandName.CHANGE_METRIC, changes.size()), changes);
  }
}
