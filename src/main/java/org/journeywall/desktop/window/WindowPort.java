package org.journeywall.desktop.window;

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

  void export();

  void close();
}
