package org.journeywall.desktop.menu;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Something the user can ask for by name. The deeds of all menus together are the table from which
/// the menus, the keys and the sheet of keys are made; what they do is said by [Doer].
///
/// No deed has a letter alone as its key, since letters write, nor Ctrl with Alt, which is AltGr.
public sealed interface Deed
    permits FileDeed, EditDeed, ViewDeed, InsertDeed, CardDeed, MapDeed, HelpDeed {

  /// Between the keys of a deed, where they are kept as one text.
  String SEPARATOR = "|";

  /// The name of the constant; unique among all deeds.
  String name();

  /// Deeds of one group stand together in their menu, with a line between the groups.
  int group();

  /// The keys, as `KeyCombination` reads them, the one to be shown first; may be empty.
  List<String> keys();

  /// The key of its text.
  default String textKey() {
    return "menu." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The keys joined by [#SEPARATOR].
  static List<String> split(String keys) {
    return keys.isEmpty() ? List.of() : List.of(keys.split("[|]"));
  }

  /// Every deed, menu by menu.
  static List<Deed> all() {
    var all = new ArrayList<Deed>();
    for (MenuName menu : MenuName.values()) {
      all.addAll(menu.deeds());
    }
    return Collections.unmodifiableList(all);
  }
}
