package org.journeywall.desktop.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Followed;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.Selection;
import org.journeywall.insight.CycleTime;
import org.journeywall.insight.Funnel;
import org.journeywall.insight.Health;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Grid;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;

/// How the journey does: every metric of the map in front against its target and its threshold,
/// stage by stage, with what comes of the stage before and how long all takes.
public final class HealthPane extends ScrollPane {
  private final Desk desk;
  private final Places places;
  private final Texts texts;
  private final BoardWords words;
  private final VBox rows = new VBox();

  public HealthPane(Desk desk, Places places, Texts windowTexts) {
    this.desk = desk;
    this.places = places;
    texts = windowTexts.beside(HealthPane.class);
    words = BoardWords.in(texts.locale());
    setId("health");
    getStyleClass().add("findings");
    rows.getStyleClass().add("finding-rows");
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    Followed.by(this, desk, this::show);
  }

  private void show(Grid grid) {
    Health health = Health.of(grid);
    var nodes = new ArrayList<Node>();
    if (health.stages().isEmpty()) {
      nodes.add(PrioritiesPane.line(texts.say("health.none"), "advice"));
    } else {
      nodes.add(PrioritiesPane.line(summary(health), "health-summary"));
      nodes.add(PrioritiesPane.line(texts.say("health.hint"), "advice"));
    }
    health.stages().forEach(stage -> add(nodes, stage));
    CycleTime cycle = health.cycle();
    if (cycle.counted() > 0) {
      nodes.add(PrioritiesPane.line(texts.say("health.cycle"), "kind-heading"));
      String days = texts.say("health.days", Math.round(cycle.days()), cycle.open());
      nodes.add(PrioritiesPane.line(days, "health-plain"));
    }
    rows.getChildren().setAll(nodes);
  }

  private String summary(Health health) {
    var parts = new ArrayList<String>();
    for (Health.State state : List.of(Health.State.values()).reversed()) {
      int count = health.count(state);
      if (count > 0) {
        parts.add(texts.say("health.count." + key(state), count));
      }
    }
    return String.join(" · ", parts);
  }

  static String key(Health.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private void add(List<Node> nodes, Health.OfStage of) {
    Stage stage = of.stage();
    Label heading =
        PrioritiesPane.line(
            stage == null ? texts.say("actions.parked") : stage.name(), "kind-heading");
    nodes.add(heading);
    Funnel.Conversion arriving = of.arriving();
    if (arriving != null) {
      nodes.add(PrioritiesPane.line(arriving(arriving), style(arriving)));
    }
    for (Health.Line line : of.lines()) {
      nodes.add(
          new HealthRow(line, texts, words, () -> places.show(Selection.card(line.card().id()))));
    }
  }

  private static String style(Funnel.Conversion arriving) {
    return arriving.missesTarget() || arriving.biggestDrop() ? "health-alarm" : "health-plain";
  }

  private String arriving(Funnel.Conversion arriving) {
    String said =
        texts.say("health.arriving", name(arriving.from()), words.percent(arriving.share()));
    if (arriving.biggestDrop()) {
      said += " · " + texts.say("health.drop");
    }
    return arriving.missesTarget() ? said + " · " + texts.say("health.missed") : said;
  }

  private String name(StageId id) {
    Stage stage = desk.workshop().stages().get(id);
    return stage == null ? "" : stage.name();
  }
}
