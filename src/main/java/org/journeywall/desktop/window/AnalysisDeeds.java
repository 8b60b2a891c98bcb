package org.journeywall.desktop.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.findings.SidePane;
import org.journeywall.desktop.findings.SideTab;
import org.journeywall.desktop.menu.ViewDeed;
import org.journeywall.desktop.reading.ReadingText;
import org.jspecify.annotations.Nullable;

/// What the menus do to show what the map says: the panels at the right, the fading of what is
/// assumed, the map as text. Other deeds are none of its affair.
record AnalysisDeeds(Desk desk, SidePane side, ReadingText text) {

  void perform(ViewDeed deed) {
    SideTab tab = tab(deed);
    if (tab != null) {
      side.turn(tab);
    } else if (deed == ViewDeed.FADE_ASSUMED) {
      desk.fadedProperty().set(!desk.fadedProperty().get());
    } else if (deed == ViewDeed.DETAILS) {
      side.takeKeyboard();
    } else if (deed == ViewDeed.READ) {
      text.show();
    }
  }

  /// Whether it is on; null of what is done once.
  @Nullable ObservableValue<Boolean> inForce(ViewDeed deed) {
    SideTab tab = tab(deed);
    if (tab != null) {
      return Bindings.createBooleanBinding(
          () -> side.shownProperty().get() == tab, side.shownProperty());
    }
    return deed == ViewDeed.FADE_ASSUMED ? desk.fadedProperty() : null;
  }

  private static @Nullable SideTab tab(ViewDeed deed) {
    return switch (deed) {
      case FINDINGS -> SideTab.FINDINGS;
      case ACTIONS -> SideTab.ACTIONS;
      case PRIORITIES -> SideTab.PRIORITIES;
      case HEALTH -> SideTab.HEALTH;
      default -> null;
    };
  }
}
