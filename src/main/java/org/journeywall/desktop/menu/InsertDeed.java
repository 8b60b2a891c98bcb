package org.journeywall.desktop.menu;

import java.util.List;

/// What is put on the wall.
public enum InsertDeed implements Deed {
  NEW_CARD(0, "Shortcut+Enter"),
  NEW_STAGE(1, "Shortcut+Shift+G"),
  NEW_LANE(1, "Shortcut+Shift+L"),
  NEW_MAP(2, "Shortcut+T");

  private final int group;
  private final String keys;

  InsertDeed(int group, String... keys) {
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
