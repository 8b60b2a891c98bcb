package org.journeywall.desktop.people;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Segments;
import org.journeywall.edit.ChangeInvolvement;
import org.journeywall.model.Involvement;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;

/// How much a persona is involved in each stage of the map in front.
final class InvolvementRows extends VBox {
  private static final double WIDTH = 330;

  private final Desk desk;
  private final Texts texts;
  private List<Stage> stages = List.of();

  InvolvementRows(Desk desk, Texts texts) {
    super(6);
    this.desk = desk;
    this.texts = texts;
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
  }

  void show(Persona persona) {
    List<Stage> now = desk.workshop().stagesOf(desk.map());
    if (!now.equals(stages) || getChildren().isEmpty()) {
      stages = now;
      getChildren().setAll(now.stream().map(this::row).toList());
    }
    for (int i = 0; i < stages.size(); i++) {
      Involvement involvement = persona.involvement(stages.get(i).id());
      ((Row) getChildren().get(i))
          .levels.show(
              involvement.level(),
              chosen ->
                  desk.commit(
                      ChangeInvolvement.level(
                          persona, involvement.withLevel(chosen == null ? 0 : chosen))));
    }
  }

  private Row row(Stage stage) {
    var levels =
        new Segments<>(
            IntStream.rangeClosed(0, Involvement.DECIDES).boxed().toList(),
            level -> texts.say("level." + level),
            false);
    return new Row(stage, levels.fitted());
  }

  /// A stage with its levels.
  private static final class Row extends VBox {
    private final Segments<Integer> levels;

    private Row(Stage stage, Segments<Integer> levels) {
      super(4);
      this.levels = levels;
      var name = new Label(stage.name());
      name.getStyleClass().add("small");
      levels.setId("involvement-" + stage.id().value());
      levels.setAccessibleText(stage.name());
      VBox.setVgrow(levels, Priority.NEVER);
      getChildren().setAll(name, levels);
    }
  }
}
