package org.journeywall.desktop.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.exchange.Redaction;

/// Asks what is not to leave the house.
final class LeaveOut extends VBox {
  private final Map<Redaction.Part, CheckBox> ticks = new EnumMap<>(Redaction.Part.class);

  /// @param changed runs when something else is to be left out
  LeaveOut(Texts texts, Redaction now, Runnable changed) {
    super(7);
    for (Redaction.Part part : Redaction.Part.values()) {
      var tick = new CheckBox(texts.say("export.without." + Habit.word(part)));
      tick.setId("without-" + Habit.word(part));
      tick.setSelected(now.parts().contains(part));
      tick.selectedProperty().addListener((value, was, is) -> changed.run());
      ticks.put(part, tick);
      getChildren().add(tick);
    }
  }

  /// What is ticked.
  Redaction redaction() {
    Set<Redaction.Part> parts = EnumSet.noneOf(Redaction.Part.class);
    ticks.forEach((part, tick) -> {
      if (tick.isSelected()) {
        parts.add(part);
      }
    });
    return new Redaction(parts);
  }
}
