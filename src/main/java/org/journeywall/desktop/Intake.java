package org.journeywall.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.journeywall.desktop.digitise.Digitising;
import org.journeywall.desktop.files.Imports;
import org.journeywall.desktop.files.Shelf;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.exchange.CardSearch;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.table.Returning;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.jspecify.annotations.Nullable;

/// Where new workshops come from: the blank wall, templates and samples, tables.
final class Intake {
  private final Shelf shelf;
  private final Imports imports;
  private final Preferences preferences;
  private final Ids ids;
  private final Clock clock;

  Intake(Shelf shelf, Imports imports, Preferences preferences, Ids ids, Clock clock) {
    this.shelf = shelf;
    this.imports = imports;
    this.preferences = preferences;
    this.ids = ids;
    this.clock = clock;
  }

  /// A workshop to begin with nothing.
  Workshop blank() {
    Workshop wall = open(Template.BLANK);
    return wall.withInfo(wall.info().withTitle(preferences.texts().say("new.title")));
  }

  /// A template's or sample's workshop, by its id.
  Workshop template(String id) {
    return open(Template.named(id).orElseThrow());
  }

  private Workshop open(Template template) {
    return template.open(language(), ids, LocalDate.now(clock));
  }

  private String language() {
    return preferences.locale().getLanguage();
  }

  /// Endings of the tables that can be imported, without the dot.
  List<String> endings() {
    return imports.endings();
  }

  /// Endings of all the files that can be dropped on a window, without the dot.
  List<String> droppable() {
    return Stream.of(List.of("journey"), endings(), Digitising.ENDINGS)
        .flatMap(List::stream)
        .toList();
  }

  /// Whether the file is a table to import.
  boolean takes(Path file) {
    return imports.take(file);
  }

  /// What came in a file that is no workshop.
  sealed interface Arrival {
    /// A table that went out from the workshop that is open, and returns to it.
    record Back(Returning returning, Imported asNew) implements Arrival {}

    /// A workshop of its own.
    record Fresh(Imported imported) implements Arrival {}

    /// A table of which has to be asked what its columns mean.
    record Strange(List<RawSheet> sheets, ImportJob job) implements Arrival {}
  }

  /// Reads a table or a board.
  ///
  /// @param open the workshop it may have come from; null where none is open
  void read(Path file, @Nullable Workshop open, Consumer<Outcome<Arrival>> then) {
    var job = new ImportJob(String.valueOf(file.getFileName()), language(), ids);
    ImportFormat format = imports.of(file);
    shelf.read(
        file,
        bytes ->
            format.sheets(bytes, job).then(sheets -> arrival(format, bytes, sheets, open, job)),
        then);
  }

  private static Outcome<Arrival> arrival(
      ImportFormat format,
      byte[] bytes,
      List<RawSheet> sheets,
      @Nullable Workshop open,
      ImportJob job) {
    if (sheets.isEmpty()) {
      return TableReader.workshop(format, bytes, job).map(Arrival.Fresh::new);
    }
    Optional<CardTable> own = CardSearch.in(sheets).filter(CardTable::isOurs);
    if (own.isEmpty()) {
      return sheets.stream().allMatch(sheet -> sheet.rows().size() < 2)
          ? Outcome.failed(Problem.of(Problem.Kind.IMPORT_EMPTY, job.fileName()))
          : Outcome.done(new Arrival.Strange(sheets, job));
    }
    return TableReader.workshop(own.get(), job)
        .map(imported -> {
          Optional<Returning> back =
              open == null ? Optional.empty() : Returning.to(open, sheets, job);
          return back.<Arrival>map(returning -> new Arrival.Back(returning, imported))
              .orElseGet(() -> new Arrival.Fresh(imported));
        });
  }

  /// Keeps what was imported as a new workshop.
  void keep(Imported imported, Consumer<Outcome<Shelf.Taken>> then) {
    shelf.create(
        imported.workshop(),
        made -> then.accept(made.map(taken -> taken.with(imported.remarks()))));
  }
}
