package org.journeywall.desktop.palette;

import org.journeywall.desktop.menu.Deed;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;

/// Something the palette found.
sealed interface Entry {

  /// A command of the menus that is possible now.
  ///
  /// @param menu where it stands
  /// @param keys its first key in words; may be empty
  record OfDeed(Deed deed, String title, String menu, String keys) implements Entry {}

  /// A card.
  ///
  /// @param text on one line
  /// @param where its stage and lane, after its map's name where that is not in front
  record OfCard(CardId card, CardKind kind, String text, String where) implements Entry {}
}
