package org.journeywall.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.journeywall.compare.Difference;
import org.journeywall.compare.Differences;
import org.journeywall.desktop.files.Shelf;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.takein.TakeOver;
import org.journeywall.desktop.takein.TakenOver;
import org.journeywall.desktop.window.WorkshopWindow;
import org.journeywall.edit.CommandName;
import org.journeywall.exchange.Returning;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Receives what people bring: a table of cards becomes a workshop of its own, unless it went out
/// from the one that is open and comes back to it. FX thread only.
final class Arrivals {
  private final Intake intake;
  private final Preferences preferences;

  Arrivals(Intake intake, Preferences preferences) {
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
    var dialogs = new Dialogs(open.stage(), preferences.look(), preferences.texts());
    new TakeOver(dialogs).ask(name, differences, now.maps().size() > 1, asNew, take);
  }
}
