package org.journeywall.desktop.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.journeywall.desktop.Desk;
import org.journeywall.layout.Arrangement.Committee;

/// What the menus do about the strip of who is involved in which stage.
record CommitteeStrip(Desk desk) {

  /// Shows it, or hides it where it is shown.
  void turn() {
    desk.arrange(desk.arrangement().with(isShown() ? Committee.HIDDEN : Committee.SHOWN));
  }

  private boolean isShown() {
    return desk.arrangement().committee().shows(desk.workshop(), desk.map());
  }

  /// Without personas there is nothing to show.
  ObservableValue<Boolean> possible() {
    return desk.workshopProperty().map(workshop -> !workshop.personas().isEmpty());
  }

  ObservableValue<Boolean> inForce() {
    return Bindings.createBooleanBinding(
        this::isShown, desk.workshopProperty(), desk.mapProperty(), desk.arrangementProperty());
  }
}
