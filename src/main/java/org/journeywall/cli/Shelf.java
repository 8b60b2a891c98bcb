package org.journeywall.cli;

import java.nio.file.Path;
import org.journeywall.model.Outcome;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.store.Library;
import org.journeywall.store.WorkshopFile;

/// The files a command reads and writes, one at a time.
record Shelf(Library library) {

  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  /// The workshop with the title its file's name stands for.
  static Workshop titled(Workshop workshop, Path file) {
    String name = nameOf(file);
    int dot = name.lastIndexOf('.');
    String title = Texts.line(dot > 0 ? name.substring(0, dot) : name);
    return workshop.withInfo(workshop.info().withTitle(title));
  }

  Outcome<byte[]> bytes(Path file) {
    return library.content(file);
  }

  Outcome<Library.Found> found(Path file) {
    return library.open(file);
  }

  /// Puts a workshop into a file that must not be there yet.
  Outcome<Path> create(Path file, Workshop workshop) {
    return library.create(file, workshop).map(_ -> file);
  }

  /// Puts a changed workshop into the file it was read from; where somebody else changed that
  /// meanwhile, beside it.
  Outcome<Path> save(Library.Found found, Workshop workshop) {
    return found.file().save(library.codec().write(workshop)).map(WorkshopFile.Saved::path);
  }

  /// Puts content in the place of what may be in a file, in one step.
  Outcome<Path> replace(Path file, byte[] content) {
    return library.atomic().replace(file, content);
  }
}
