package org.journeywall.desktop.menu;

import java.util.List;

/// Taking back, what is done with whatever is selected, and finding.
public enum EditDeed implements Deed {
  UNDO(0, "Shortcut+Z"),
  REDO(0, "Shortcut+Shift+Z", "Shortcut+Y"),
  CUT(1, "Shortcut+X", "Shift+Delete"),
  COPY(1, "Shortcut+C", "Shortcut+Insert"),
  PASTE(1, "Shortcut+V", "Shift+Insert"),
  PASTE_AS_ONE(1, "Shortcut+Shift+V"),
  DUPLICATE(1, "Shortcut+D"),
  REMOVE(1, "Delete"),
  EDIT_TEXT(2, "F2"),
  SELECT_ALL(2, "Shortcut+A"),
  FIND(3, "Shortcut+F"),
  FIND_NEXT(3, "F3"),
  FIND_PREVIOUS(3, "Shift+F3"),
  /// One field that finds commands and cards.
  PALETTE(3, "Shortcut+K");

  private final int group;
  private final String keys;

  EditDeed(int group, String... keys) {
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
