package org.journeywall.desktop.menu;

import java.util.List;

/// How the wall is looked at.
public enum ViewDeed implements Deed {
  ZOOM_IN(0, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
  ZOOM_OUT(0, "Shortcut+Minus", "Shortcut+Subtract"),
  ZOOM_100(0, "Shortcut+0", "Shortcut+Numpad 0"),
  FIT_MAP(1, "Shortcut+1", "Shortcut+Numpad 1"),
  FIT_SELECTION(1, "Shortcut+2", "Shortcut+Numpad 2"),
  THEME_SYSTEM(2),
  THEME_LIGHT(2),
  THEME_DARK(2),
  MENU_BAR(3),
  TOUCH(3),
  FULL_SCREEN(3, "F11");

  private final int group;
  private final String keys;

  ViewDeed(int group, String... keys) {
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
