package org.journeywall.desktop.digitise;

import java.util.List;
import org.journeywall.digitise.Look;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.image.PhotoFile;
import org.journeywall.digitise.review.FoundNote;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.model.Outcome;

/// The search for notes, as the window asks for it. Blocks while it searches; never on the window's
/// thread.
final class Search {
  private Search() {}

  /// Opens a photograph and looks for notes in it.
  static Outcome<Looked> in(FileBytes file, String name, Going going) {
    return PhotoFile.open(file.bytes(), name)
        .map(photo -> {
          Look look = Look.at(photo, 0, null, going);
          var quads = look.notes().stream().map(Note::quad).toList();
          return looked(look, file, PhotoPage.of(photo, name, look.straight(), quads));
        });
  }

  /// Looks again, inside the outline the page names now.
  static Looked again(Photo photo, FileBytes file, PhotoPage page, Going going) {
    return looked(Look.at(photo, 0, page.outline(), going), file, page);
  }

  private static Looked looked(Look look, FileBytes file, PhotoPage page) {
    List<FoundNote> found = look.notes().stream().map(FoundNote::of).toList();
    return new Looked(look.photo(), file, page, found, look.signs());
  }
}
