package org.journeywall.desktop.compare;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.journeywall.compare.Aspect;
import org.journeywall.compare.Difference;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.desktop.Texts;

/// Says below a wall what the signs on its cards mean, those that occur; and how much is different
/// in the parking lot, which the wall does not show.
final class SignLegend extends FlowPane {

  SignLegend(Texts texts, Differences differences, DifferenceWords words) {
    super(18, 4);
    setId("compare-legend");
    getStyleClass().add("compare-legend");
    setPadding(new Insets(8, 18, 8, 18));
    for (Aspect aspect : Aspect.values()) {
      if (!aspect.of(differences).isEmpty()) {
        getChildren().add(entry(sign(aspect), style(aspect), words.of(aspect)));
      }
    }
    if (!Aspect.RESCORED.of(differences).isEmpty()) {
      getChildren().add(entry("- -", "line", texts.say("legend.curve")));
    }
    long parked = differences.all().stream().filter(SignLegend::isParked).count();
    if (parked > 0) {
      getChildren().add(new Label(texts.say("legend.parked", parked)));
    }
  }

  private static boolean isParked(Difference one) {
    boolean from = one.from() == null || one.from().parked();
    boolean to = one.to() == null || one.to().parked();
    return from && to && (one.from() != null || one.to() != null);
  }

  private static String sign(Aspect aspect) {
    return switch (aspect) {
      case ADDED -> "+";
      case REMOVED -> "−";
      case MOVED -> "→";
      case REWORDED -> "Aa";
      case RESCORED -> "±";
      case NUMBERS -> "1 → 2";
      case OTHER -> "≠";
    };
  }

  private static String style(Aspect aspect) {
    return switch (aspect) {
      case ADDED, REMOVED -> aspect.name().toLowerCase(Locale.ROOT);
      case MOVED, REWORDED, RESCORED, NUMBERS, OTHER -> "changed";
    };
  }

  private static Node entry(String sign, String style, String means) {
    var pill = new Label(sign);
    pill.getStyleClass().addAll("legend-sign", style);
    pill.setMinWidth(USE_PREF_SIZE);
    var entry = new HBox(6, pill, new Label(means));
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }
}
