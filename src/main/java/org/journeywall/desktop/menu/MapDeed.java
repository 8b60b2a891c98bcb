package org.journeywall.desktop.menu;

import java.util.List;

/// What is done with the map in front.
public enum MapDeed implements Deed {
  RENAME_MAP(0, "Shift+F2"),
  COPY_MAP(0, "Shortcut+Shift+D"),
  /// The journey as it should become, linked card by card.
  COPY_AS_FUTURE(0, "Shortcut+Shift+F"),
  REMOVE_MAP(0),
  MAP_LEFT(1, "Shortcut+Shift+Page Up"),
  MAP_RIGHT(1, "Shortcut+Shift+Page Down"),
  PREVIOUS_MAP(2, "Shortcut+Page Up"),
  NEXT_MAP(2, "Shortcut+Page Down"),
  PERSONAS(3, "Shortcut+Shift+P"),
  /// Whose feelings a number typed into the emotion lane scores: the next persona's.
  SCORE_NEXT(3, "Alt+9"),
  CONTENT_PLAN(3, "F6"),
  METRICS_FROM_TABLE(3, "Shift+F6"),
  /// The map once more, with new figures.
  NEXT_QUARTER(3, "Shortcut+F6"),
  /// What stands on photographed notes.
  TYPE_NOTES(3, "Shortcut+Shift+F6"),
  TITLE_BLOCK(3, "Shortcut+Shift+B"),
  /// Offered when a new workshop is begun.
  SAVE_AS_TEMPLATE(4, "Shortcut+Shift+T");

  private final int group;
  private final String keys;

  MapDeed(int group, String... keys) {
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
