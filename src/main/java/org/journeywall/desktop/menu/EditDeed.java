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
  /// The selected cards, or the whole map, for other programs.
  COPY_AS_PICTURE(2, "Shortcut+Shift+C"),
  COPY_AS_TABLE(2),
  COPY_FOR_EXCALIDRAW(2),
  COPY_FOR_MIRO(2),
  EDIT_TEXT(3, "F2"),
  SELECT_ALL(3, "Shortcut+A"),
  FIND(4, "Shortcut+F"),
  FIND_NEXT(4, "F3"),
  FIND_PREVIOUS(4, "Shift+F3"),
  /// One field that finds commands and cards.
  PALETTE(4, "Shortcut+K");

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
