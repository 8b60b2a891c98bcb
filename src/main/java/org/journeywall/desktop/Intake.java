package org.journeywall.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.journeywall.desktop.files.Imports;
import org.journeywall.desktop.files.Shelf;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;

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
    return Stream.concat(Stream.of("journey"), endings().stream()).toList();
  }

  /// Whether the file is a table to import.
  boolean takes(Path file) {
    return imports.take(file);
  }

  /// Imports a table as a new workshop.
  void read(Path file, Consumer<Outcome<Shelf.Taken>> then) {
    var job = new ImportJob(String.valueOf(file.getFileName()), language(), ids);
    shelf.read(file, bytes -> imports.of(file).read(bytes, job), outcome -> keep(outcome, then));
  }

  private void keep(Outcome<Imported> outcome, Consumer<Outcome<Shelf.Taken>> then) {
    switch (outcome) {
      case Outcome.Failed<Imported>(var problem) -> then.accept(Outcome.failed(problem));
      case Outcome.Done<Imported>(var imported) ->
          shelf.create(
              imported.workshop(),
              made -> then.accept(made.map(taken -> taken.with(imported.remarks()))));
    }
  }
}
