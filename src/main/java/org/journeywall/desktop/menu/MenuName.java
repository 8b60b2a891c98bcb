package org.journeywall.desktop.menu;

import java.util.List;
import java.util.Locale;

/// The menus, from left to right.
public enum MenuName {
  FILE,
  EDIT,
  VIEW,
  INSERT,
  CARD,
  MAP,
  HELP;

  /// What stands in it, from top to bottom.
  public List<Deed> deeds() {
    return switch (this) {
      case FILE -> List.of(FileDeed.values());
      case EDIT -> List.of(EditDeed.values());
      case VIEW -> List.of(ViewDeed.values());
      case INSERT -> List.of(InsertDeed.values());
      case CARD -> List.of(CardDeed.values());
      case MAP -> List.of(MapDeed.values());
      case HELP -> List.of(HelpDeed.values());
    };
  }

  /// The key of its text.
  public String textKey() {
    return "menu.title." + name().toLowerCase(Locale.ROOT);
  }
}
