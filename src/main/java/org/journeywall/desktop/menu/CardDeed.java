package org.journeywall.desktop.menu;

import java.util.List;

/// What is done with the selected cards.
public enum CardDeed implements Deed {
  KIND_TOUCHPOINT(0, "Alt+1"),
  KIND_NEED(0, "Alt+2"),
  KIND_EMOTION(0, "Alt+3"),
  KIND_CONCERN(0, "Alt+4"),
  KIND_ACTION(0, "Alt+5"),
  KIND_METRIC(0, "Alt+6"),
  KIND_OPPORTUNITY(0, "Alt+7"),
  KIND_NOTE(0, "Alt+8"),
  VOTE_MORE(1, "Alt+Plus", "Alt+Equals", "Alt+Add"),
  VOTE_LESS(1, "Alt+Minus", "Alt+Subtract"),
  MOMENT_OF_TRUTH(2, "Shortcut+Shift+M"),
  /// To the next selected card, else to one that is chosen then.
  LINK(2, "Shortcut+R"),
  /// Each line becomes a card of its own.
  SPLIT(3, "Shortcut+L"),
  /// Cards that say the same become a stack.
  STACK(3, "Shortcut+G"),
  UNSTACK(3, "Shortcut+U"),
  /// Lays the cards of a stack side by side, or closes it again.
  OPEN_STACK(3, "Shortcut+J");

  private final int group;
  private final String keys;

  CardDeed(int group, String... keys) {
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
