package org.journeywall.desktop.menu;

import java.util.List;

/// What is done with whole workshops and their files.
public enum FileDeed implements Deed {
  NEW(0, "Shortcut+N"),
  FROM_TEMPLATE(0, "Shortcut+Shift+N"),
  OPEN(0, "Shortcut+O"),
  /// Its menu lists the workshops opened last.
  RECENT(0),
  SAVE(1, "Shortcut+S"),
  SAVE_AS(1, "Shortcut+Shift+S"),
  RENAME(1),
  REVISIONS(1, "Shortcut+Shift+H"),
  /// Two states beside each other.
  COMPARE(1, "F4"),
  SHOW_IN_FOLDER(1),
  /// Photographs of a wall become a map.
  DIGITISE(2, "Shortcut+Shift+O"),
  IMPORT(2, "Shortcut+I"),
  MERGE(2, "Shortcut+Shift+I"),
  EXPORT(2, "Shortcut+E"),
  /// What is needed to begin a map on a wall of paper.
  WALL_KIT(2),
  PRINT(2, "Shortcut+P"),
  PREFERENCES(3, "Shortcut+Comma"),
  CLOSE(4, "Shortcut+W"),
  QUIT(4, "Shortcut+Q");

  private final int group;
  private final String keys;

  FileDeed(int group, String... keys) {
    this.group = group;
    this.keys = String.join(SEPARATOR, keys);
  }

  @Override
  public int group() {
    return group;
  }

  @Override
  public List<String> keys() {
    return Deed.split(keys);
  }
}
