package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Segments;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.desktop.people.People;
import org.journeywall.edit.ChangeMap;
import org.journeywall.edit.MapChange;
import org.journeywall.insight.CycleTime;
import org.journeywall.insight.Foundation;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.MapState;
import org.journeywall.model.Persona;
import org.journeywall.model.Workshop;

/// What is said of the map as a whole, while nothing on it is selected.
final class MapPanel extends VBox {
  private final Kit kit;
  private final People people;
  private final TextLine name;
  private final TextLine title;
  private final TextLine subtitle;
  private final Segments<MapState> state;
  private final Label counts = new Label();
  private final Label cycleTime = new Label();
  private final Label founded = new Label();
  private final VBox personas = new VBox();
  private List<Persona> personasShown = List.of();

  MapPanel(Kit kit, People people) {
    this.kit = kit;
    this.people = people;
    name = TextLine.line(kit, "map.name");
    title = TextLine.line(kit, "map.title");
    subtitle = TextLine.line(kit, "map.subtitle");
    state =
        new Segments<>(
            List.of(MapState.values()),
            one -> kit.say("map.state." + one.name().toLowerCase(Locale.ROOT)),
            false);
    counts.setWrapText(true);
    counts.getStyleClass().add("quiet");
    founded.setId("map-founded");
    founded.setWrapText(true);
    founded.getStyleClass().add("quiet");
    cycleTime.managedProperty().bind(cycleTime.visibleProperty());
    cycleTime.setId("map-cycle");
    cycleTime.setWrapText(true);
    cycleTime.getStyleClass().add("quiet");
    Button edit = Buttons.text(kit.say("map.personas.edit"), people::showPersonas);
    edit.setId("map-personas");
    Button block = Buttons.text(kit.say("map.title-block"), people::showTitleBlock);
    block.setId("map-title-block");
    List.of(edit, block).forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
    getStyleClass().add("fields");
    getChildren()
        .setAll(
            new Titles(kit.say("map")),
            name.field(),
            title.field(),
            subtitle.field(),
            new Field(kit.say("map.state"), state),
            new Field(kit.say("map.personas"), personas, edit),
            block,
            new VBox(4, counts, cycleTime, founded));
  }

  void show(Workshop workshop, MapId id) {
    JourneyMap map = workshop.maps().require(id);
    name.show(id, map.name(), text -> names(id, text, map.title(), map.subtitle()));
    title.show(id, map.title(), text -> names(id, map.name(), text, map.subtitle()));
    subtitle.show(id, map.subtitle(), text -> names(id, map.name(), map.title(), text));
    title.entry().control().setPromptText(map.name());
    state.show(
        map.state(),
        chosen -> {
          if (chosen != null) {
            kit.desk().commit(new ChangeMap(id, new MapChange.StateTo(chosen)));
          }
        });
    if (!workshop.personasInOrder().equals(personasShown)) {
      personasShown = workshop.personasInOrder();
      personas.getChildren().setAll(personasShown.stream().map(this::row).toList());
    }
    counts.setText(counts(workshop, id));
    Foundation foundation = Foundation.of(workshop, id);
    BoardWords words = BoardWords.in(kit.texts().locale());
    founded.setVisible(foundation.cards() > 0);
    founded.setText(
        kit.say(
            "map.founded",
            words.percent(foundation.assumedShare()),
            words.percent(foundation.unstatedShare())));
    CycleTime cycle = CycleTime.of(workshop.stagesOf(id));
    cycleTime.setVisible(cycle.counted() > 0);
    cycleTime.setText(kit.say("map.cycle", Math.round(cycle.days()), cycle.open()));
  }

  private void names(MapId id, String newName, String newTitle, String newSubtitle) {
    kit.desk().commit(new ChangeMap(id, new MapChange.NamesTo(newName, newTitle, newSubtitle)));
  }

  private Node row(Persona persona) {
    Button row = Buttons.text(persona.name(), () -> people.showPersona(persona.id()));
    row.setMnemonicParsing(false);
    row.setGraphic(people.faces().of(persona));
    row.getStyleClass().addAll("flat", "persona-row");
    row.setMaxWidth(Double.MAX_VALUE);
    return row;
  }

  private String counts(Workshop workshop, MapId id) {
    var cards =
        workshop.cards().values().stream().filter(card -> card.place().map().equals(id)).toList();
    int votes = cards.stream().mapToInt(card -> card.about().votes()).sum();
    return String.join(
        " · ",
        kit.say("cards", cards.size()),
        kit.say("map.stages", workshop.stagesOf(id).size()),
        kit.say("map.lanes", workshop.lanesOf(id).size()),
        kit.say("map.votes", votes));
  }
}
