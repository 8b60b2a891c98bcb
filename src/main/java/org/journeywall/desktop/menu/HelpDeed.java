package org.journeywall.desktop.menu;

import java.util.List;

/// How to find one's way.
public enum HelpDeed implements Deed {
  KEYS(0, "F1"),
  SAMPLE(0),
  SECOND_SAMPLE(0),
  ABOUT(1);

  private final int group;
  private final String keys;

  HelpDeed(int group, String... keys) {
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
