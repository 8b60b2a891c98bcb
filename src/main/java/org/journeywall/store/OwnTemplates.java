package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;

/// Templates that people made of maps of their own: workshops like any other, in a folder of the
/// library, so that they can be handed on by copying a file. Everything here waits for the disk.
public record OwnTemplates(Library library) {
  private static final String FOLDER = "Templates";

  /// All that can be read, by the names of their files.
  public List<Workshop> all() {
    var all = new ArrayList<Workshop>();
    for (Path file : files()) {
      if (library.content(file).then(content -> library.workshop(content, file))
          instanceof Outcome.Done<Workshop>(var workshop)) {
        all.add(workshop);
      }
    }
    return all;
  }

  private List<Path> files() {
    Path folder = folder();
    try {
      return library.disk().isFolder(folder)
          ? library.disk().list(folder).stream()
              .filter(file -> file.toString().endsWith(FileNames.ENDING))
              .sorted()
              .toList()
          : List.of();
    } catch (IOException unreadable) {
      // The first screen has to be there, with or without them.
      return List.of();
    }
  }

  /// Keeps another under the name of its title.
  public Outcome<Path> keep(Workshop template) {
    Path folder = folder();
    try {
      library.disk().createFolders(folder);
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.writing(folder, e));
    }
    Path wanted = folder.resolve(FileNames.forTitle(template.info().title()));
    Path free = FileNames.free(library.disk(), wanted);
    return library.atomic().create(free, library.codec().write(template));
  }

  private Path folder() {
    return library.folder().resolve(FOLDER);
  }
}
