package org.journeywall.desktop.window;

import org.journeywall.desktop.export.Begin;
import org.journeywall.desktop.export.Copying;

/// What the menus ask of the window of one workshop.
public interface WindowPort {
  /// Writes what is not yet saved at once.
  void save();

  /// Asks for another file and goes on in it.
  void saveAs();

  /// Lets the user type another title.
  void rename();

  /// Lets the user type another name for the map in front.
  void renameMap();

  void showInFolder();

  /// Shows earlier states of the workshop.
  void revisions();

  /// Opens the bar for searching and filtering.
  void find();

  /// Goes to the next card that matches what is looked for, or back to the one before.
  void findNext(boolean back);

  /// Opens the field that finds commands and cards.
  void openPalette();

  /// Asks how to hand the workshop out.
  void export(Begin begin);

  /// Asks how to print it.
  void print();

  /// Puts the selected cards, or the map in front, on the clipboard for another program.
  void copyFor(Copying.Form form);

  void close();
}
