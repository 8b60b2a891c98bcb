package org.journeywall.store;

import java.nio.file.Path;
import org.journeywall.model.Problem;

/// Hears what happens to a document's file, on whatever thread it happens; it must not wait there.
public interface SaveListener {
  void stateChanged(SaveState state);

  /// The file has another name or place now.
  void moved(Path file);

  /// Something the user should know although the work is safe.
  void noticed(Problem problem);
}
