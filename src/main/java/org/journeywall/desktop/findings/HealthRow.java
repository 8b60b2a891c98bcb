package org.journeywall.desktop.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Days;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.insight.Health;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Metric;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A metric in the health view: a sign for how it stands, its value and name, and below them what
/// it is held against, how it has changed and when it was measured. It leads to its card.
final class HealthRow extends HBox {
  private static final int EXCERPT = 80;

  private final Texts texts;
  private final BoardWords words;

  HealthRow(Health.Line line, Texts texts, BoardWords words, Runnable go) {
    this.texts = texts;
    this.words = words;
    String state = HealthPane.key(line.state());
    var sign = new FontIcon(sign(line.state()));
    var icon = new Label("", sign);
    icon.getStyleClass().add("health-sign");
    icon.setMinWidth(Region.USE_PREF_SIZE);
    String name = line.card().excerpt(EXCERPT);
    Button said = Buttons.text(words.value(line.metric()) + "  " + name, go);
    said.setMnemonicParsing(false);
    said.getStyleClass().addAll("flat", "finding");
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(Region.USE_PREF_SIZE);
    String about = about(line);
    said.setAccessibleText(
        String.join(
            ", ", name, words.value(line.metric()), texts.say("health.state." + state), about));
    var text = new VBox(said, PrioritiesPane.line(about, "task-below"));
    HBox.setHgrow(text, Priority.ALWAYS);
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().addAll("finding-row", "health-row", state);
    getChildren().setAll(icon, text);
  }

  private static Feather sign(Health.State state) {
    return switch (state) {
      case GOOD -> Feather.CHECK_CIRCLE;
      case UNKNOWN -> Feather.CIRCLE;
      case SHORT -> Feather.ALERT_CIRCLE;
      case FLAGGED -> Feather.FLAG;
    };
  }

  private String about(Health.Line line) {
    Metric metric = line.metric();
    var parts = new ArrayList<String>();
    parts.add(texts.say("health.state." + line.state().name().toLowerCase(Locale.ROOT)));
    Double target = metric.target();
    if (target != null) {
      parts.add(texts.say("health.target", words.number(target)));
    }
    Double threshold = metric.threshold();
    if (threshold != null) {
      parts.add(texts.say("health.threshold", words.number(threshold)));
    }
    line.trend().ifPresent(trend -> parts.add(words.change(trend)));
    LocalDate measured = metric.measured();
    if (measured != null) {
      parts.add(new Days(texts.locale()).write(measured));
    }
    return String.join(" · ", parts);
  }
}
