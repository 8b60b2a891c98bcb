package org.journeywall.desktop;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Window;
import org.journeywall.compare.Difference;
import org.journeywall.compare.Differences;
import org.journeywall.compare.Merge;
import org.journeywall.desktop.files.Shelf;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.takein.Foreign;
import org.journeywall.desktop.takein.MappingDialog;
import org.journeywall.desktop.takein.MergeDialog;
import org.journeywall.desktop.takein.TakeOver;
import org.journeywall.desktop.takein.TakenOver;
import org.journeywall.desktop.window.WorkshopWindow;
import org.journeywall.edit.CommandName;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.table.Mapping;
import org.journeywall.exchange.table.Returning;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.store.Settings;
import org.jspecify.annotations.Nullable;

/// Receives what people bring: a table of cards becomes a workshop of its own, unless it went out
/// from the one that is open and comes back to it; other workshops are merged. FX thread only.
final class Arrivals {
  private static final int MOST_REMEMBERED = 50;

  private final Shelf shelf;
  private final Intake intake;
  private final Preferences preferences;

  Arrivals(Shelf shelf, Intake intake, Preferences preferences) {
    this.shelf = shelf;
    this.intake = intake;
    this.preferences = preferences;
  }

  /// Takes a table or a board.
  ///
  /// @param open the workshop to which it was brought; null where there is none
  void take(
      Path file, Window from, @Nullable WorkshopWindow open, Consumer<Outcome<Shelf.Taken>> then) {
    Workshop now = open == null ? null : open.desk().editor().committed();
    intake.read(
        file,
        now,
        outcome -> {
          switch (outcome) {
            case Outcome.Failed<Intake.Arrival>(var problem) ->
                then.accept(Outcome.failed(problem));
            case Outcome.Done<Intake.Arrival>(Intake.Arrival.Fresh(var imported)) ->
                intake.keep(imported, then);
            case Outcome.Done<Intake.Arrival>(Intake.Arrival.Strange strange) ->
                ask(strange, from, then);
            case Outcome.Done<Intake.Arrival>(Intake.Arrival.Back back) -> {
              if (open == null || now == null) {
                intake.keep(back.asNew(), then);
              } else {
                returned(file, now, back.returning(), open, () -> intake.keep(back.asNew(), then));
              }
            }
          }
        });
  }

  private void ask(
      Intake.Arrival.Strange strange, Window from, Consumer<Outcome<Shelf.Taken>> then) {
    var remembered = new LinkedHashMap<String, String>();
    for (String line : preferences.get(Settings.MAPPINGS)) {
      int space = line.indexOf(' ');
      remembered.put(line.substring(0, Math.max(0, space)), line.substring(space + 1));
    }
    var foreign = new Foreign(strange.sheets(), strange.job(), remembered);
    var dialogs = new Dialogs(from, preferences.look(), preferences.texts());
    new MappingDialog(dialogs)
        .ask(
            foreign,
            mapping -> {
              var sheet = strange.sheets().get(mapping.sheet());
              remembered.remove(Mapping.signature(sheet, mapping.header()));
              remembered.put(Mapping.signature(sheet, mapping.header()), mapping.said());
              List<String> lines =
                  remembered.entrySet().stream()
                      .map(one -> one.getKey() + " " + one.getValue())
                      .toList();
              int first = Math.max(0, lines.size() - MOST_REMEMBERED);
              preferences.keep(Settings.MAPPINGS, lines.subList(first, lines.size()));
              switch (foreign.read(mapping)) {
                case Outcome.Failed<Imported>(var problem) -> dialogs.tell(problem);
                case Outcome.Done<Imported>(var imported) -> intake.keep(imported, then);
              }
            });
  }

  private void returned(
      Path file, Workshop now, Returning returning, WorkshopWindow open, Runnable asNew) {
    String name = String.valueOf(file.getFileName());
    Differences differences = Differences.between(now, returning.workshop());
    var taken = new TakenOver(open.desk(), open.notices(), preferences.texts(), name);
    if (differences.isEmpty()) {
      taken.tellNothing();
      return;
    }
    Consumer<List<Difference>> take =
        wanted ->
            taken.commit(
                now,
                differences.accepted(wanted),
                CommandName.TAKE_OVER,
                wanted.size(),
                returning.remarks());
    new TakeOver(dialogs(open)).ask(name, differences, now.maps().size() > 1, asNew, take);
  }

  /// Takes files dropped on the window of a workshop: other workshops are opened or merged into it,
  /// as somebody then chooses.
  void dropped(List<Path> files, WorkshopWindow open, ProgramPort program) {
    List<Path> others = files.stream().filter(file -> !intake.takes(file)).toList();
    List<Path> tables = files.stream().filter(intake::takes).toList();
    program.open(tables, open.stage());
    if (!others.isEmpty()) {
      // The drop has to end before anybody can answer.
      Platform.runLater(() ->
          new MergeDialog(dialogs(open))
              .askWhether(
                  others.size(),
                  () -> program.open(others, open.stage()),
                  () -> merge(others, open)));
    }
  }

  /// Merges other workshops into that of a window, one after the other.
  void merge(List<Path> files, WorkshopWindow open) {
    if (files.isEmpty()) {
      return;
    }
    Path file = files.getFirst();
    Runnable rest = () -> merge(files.subList(1, files.size()), open);
    shelf.look(
        file,
        outcome -> {
          switch (outcome) {
            case Outcome.Failed<Workshop>(var problem) -> dialogs(open).tell(problem);
            case Outcome.Done<Workshop>(var theirs) -> merged(file, theirs, open, rest);
          }
        });
  }

  private void merged(Path file, Workshop theirs, WorkshopWindow open, Runnable rest) {
    String name = String.valueOf(file.getFileName());
    Desk desk = open.desk();
    Workshop now = desk.editor().committed();
    String source = name.replaceFirst("\\.journey$", "");
    Merge merge = Merge.of(now, theirs, desk.map(), source);
    var taken = new TakenOver(desk, open.notices(), preferences.texts(), name);
    if (merge.differences().isEmpty()) {
      taken.tellNothing();
      rest.run();
      return;
    }
    boolean severalMaps = now.maps().size() > 1;
    new MergeDialog(dialogs(open))
        .ask(
            source,
            merge,
            severalMaps,
            (wanted, stacked) -> {
              Workshop after = merge.accepted(wanted, stacked);
              taken.commit(now, after, CommandName.MERGE, wanted.size(), List.of());
              rest.run();
            });
  }

  private Dialogs dialogs(WorkshopWindow open) {
    return new Dialogs(open.stage(), preferences.look(), preferences.texts());
  }
}
