package org.journeywall.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import org.journeywall.desktop.digitise.Digitising;
import org.journeywall.desktop.menu.Menus;
import org.journeywall.model.Workshop;

/// What any window may ask of the program as a whole.
public interface ProgramPort {
  /// A blank workshop in a window of its own, saved at once.
  void newWorkshop(Window from);

  /// The screen with templates and the workshops opened last.
  void startScreen();

  /// Keeps what was made elsewhere as a new workshop and opens it.
  void newWorkshop(Workshop content, Window from);

  /// Asks which workshop to open.
  void askOpen(Window from);

  /// Asks which table to import as a new workshop.
  void askImport(Window from);

  /// Asks which other workshop to merge into that of a window.
  void askMerge(Window from);

  /// Turns photographs of a wall into a map.
  Digitising digitising();

  /// Opens workshops and imports tables, each in a window of its own; one that is open already
  /// comes to the front.
  void open(List<Path> files, Window from);

  /// Opens a template or sample, by its id, as a new workshop.
  void openTemplate(String id, Window from);

  /// The workshops opened last, the newest first.
  List<Menus.Recent> recent(Window from);

  /// Shows earlier states of the workshop in a window.
  void revisions(Window from, Desk desk);

  void preferences(Window from);

  void about(Window from);

  void keys(Window from);

  /// Shows a file where the system shows files.
  void showInFolder(Path file);

  /// Opens a file with the system's program for it.
  void openElsewhere(Path file);

  /// Closes every window, saving first.
  void quit();
}
