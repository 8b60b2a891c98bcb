package org.journeywall.desktop.menu;

import java.util.List;

/// How the wall is looked at.
public enum ViewDeed implements Deed {
  ZOOM_IN(0, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
  ZOOM_OUT(0, "Shortcut+Minus", "Shortcut+Subtract"),
  ZOOM_100(0, "Shortcut+0", "Shortcut+Numpad 0"),
  FIT_MAP(1, "Shortcut+1", "Shortcut+Numpad 1"),
  FIT_SELECTION(1, "Shortcut+2", "Shortcut+Numpad 2"),
  /// The lane of what is selected to a strip, and back.
  FOLD_LANE(2, "F7"),
  /// The same of its stage.
  FOLD_STAGE(2, "F8"),
  UNFOLD_ALL(2, "Shift+F8"),
  /// The strip of who is involved in which stage.
  COMMITTEE(2, "Shift+F7"),
  /// The keyboard from the wall into the panels at its right, from one to the next, and back.
  DETAILS(3, "Alt+Enter"),
  /// The panel of what the map says.
  FINDINGS(3, "F9"),
  /// The checklist of what is to be done.
  ACTIONS(3, "Shift+F9"),
  /// What to look at first.
  PRIORITIES(3, "Shortcut+F9"),
  /// Metrics against targets and thresholds.
  HEALTH(3, "Shift+F4"),
  /// What is only assumed.
  FADE_ASSUMED(3, "Shortcut+Shift+F9"),
  /// The map as text.
  READ(3, "Shortcut+F4"),
  THEME_SYSTEM(4),
  THEME_LIGHT(4),
  THEME_DARK(4),
  MENU_BAR(5),
  TOUCH(5),
  FULL_SCREEN(5, "F11");

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
