package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.Selection;
import org.journeywall.insight.DropOff;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.insight.Funnel;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;

/// What the curves and the funnel say of a stage, for the keyboard what the pointer finds on a face
/// and on a conversion: each line selects the cards behind it.
final class StageSignals extends VBox {
  private final Kit kit;
  private final BoardWords words;
  private final VBox feelings = new VBox();
  private final VBox ways = new VBox();
  private final Field felt;
  private final Field going;

  StageSignals(Kit kit) {
    this.kit = kit;
    words = BoardWords.in(kit.texts().locale());
    felt = new Field(kit.say("stage.feelings"), feelings);
    going = new Field(kit.say("stage.ways"), ways);
    getStyleClass().add("fields");
    getChildren().setAll(felt, going);
  }

  void show(StageId stage) {
    Grid grid = kit.desk().committedGrid();
    var faces = new ArrayList<Node>();
    for (EmotionCurve curve : EmotionCurve.of(grid.workshop(), grid)) {
      curve.points().stream()
          .filter(point -> point.stage().equals(stage))
          .forEach(point -> faces.add(line(said(curve, point, grid), point.cards())));
    }
    fill(felt, feelings, faces);
    var lines = new ArrayList<Node>();
    for (Funnel.Conversion one : Funnel.of(grid).conversions()) {
      if (one.from().equals(stage) || one.to().equals(stage)) {
        Optional<DropOff> drop = DropOff.after(grid, one.from());
        List<CardId> concerns =
            drop.map(DropOff::concerns).orElse(List.of()).stream().map(Card::id).toList();
        int votes = drop.map(DropOff::votes).orElse(0);
        lines.add(line(said(one, concerns.size(), votes, grid), concerns));
      }
    }
    fill(going, ways, lines);
  }

  private static void fill(Field field, VBox box, List<Node> nodes) {
    box.getChildren().setAll(nodes);
    field.setVisible(!nodes.isEmpty());
    field.setManaged(!nodes.isEmpty());
  }

  private Button line(String said, List<CardId> behind) {
    Button line = Buttons.text(said, () -> kit.desk().select(Selection.cards(behind)));
    line.setMnemonicParsing(false);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    // As wide as the panel, which does not grow with it.
    line.setMinWidth(0);
    line.setPrefWidth(0);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setDisable(behind.isEmpty());
    line.getStyleClass().addAll("flat", "signal");
    return line;
  }

  private String said(EmotionCurve curve, EmotionCurve.Point point, Grid grid) {
    var said = new ArrayList<String>();
    String step = step(point, grid);
    said.add(curve.persona().name() + (step.isEmpty() ? "" : " › " + step));
    said.add(tenths(point.mean()) + (point.spread() > 0 ? " ± " + tenths(point.spread()) : ""));
    said.addAll(point.words());
    if (point.isDisputed()) {
      said.add(
          kit.say("stage.disputed", words.signed(point.lowest()), words.signed(point.highest())));
    }
    return String.join(" · ", said);
  }

  private static String step(EmotionCurve.Point point, Grid grid) {
    Stage stage = grid.workshop().stages().require(point.stage());
    return stage.steps().stream()
        .filter(step -> step.id().equals(point.step()))
        .map(Step::name)
        .findFirst()
        .orElse("");
  }

  private String tenths(double value) {
    return words.number(Math.rint(value * 10) / 10).replace('-', '−');
  }

  private String said(Funnel.Conversion one, int concerns, int votes, Grid grid) {
    var said = new ArrayList<String>();
    said.add(name(one.from(), grid) + " → " + name(one.to(), grid));
    said.add(words.percent(one.share()));
    said.add(kit.say("stage.lost", words.number(one.lost())));
    if (one.biggestDrop()) {
      said.add(kit.say("stage.biggest-drop"));
    }
    if (one.missesTarget()) {
      said.add(kit.say("stage.misses-target"));
    }
    said.add(kit.say("stage.concerns", concerns, votes));
    return String.join(" · ", said);
  }

  private static String name(StageId id, Grid grid) {
    return grid.workshop().stages().require(id).name();
  }
}
