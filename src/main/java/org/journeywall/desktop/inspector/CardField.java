package org.journeywall.desktop.inspector;

import javafx.scene.Node;

/// One thing that can be said of the selected cards.
interface CardField {

  /// Where a field stands for some cards.
  enum Standing {
    /// In sight.
    OPEN,
    /// Under *More*.
    MORE,
    /// Nowhere.
    ABSENT;

    /// In sight where the cards ask for it, else under *More*.
    static Standing openIf(boolean asked) {
      return asked ? OPEN : MORE;
    }
  }

  Node node();

  Standing standing(Chosen cards);

  void show(Chosen cards);
}
