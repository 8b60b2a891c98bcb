package org.journeywall.edit;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Stage;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Adds a map with what stands on it. What in the content belongs to another map, or has an id that
/// is taken, is left out; nothing is added where the map's own id is taken.
///
/// @param index before which of the other maps; clamped
/// @param name what undo calls it: [CommandName#ADD_MAP], [CommandName#COPY_MAP] …
public record AddMap(MapContent content, int index, CommandName name) implements Command {
  public AddMap(MapContent content, int index) {
    this(content, index, CommandName.ADD_MAP);
  }

  @Override
  public Workshop apply(Workshop before) {
    JourneyMap map = content.map();
    if (before.maps().contains(map.id())) {
      return before;
    }
    List<JourneyMap> added = List.of(ChangeMap.cleaned(map));
    Workshop after =
        before.withMaps(Order.MAPS.put(before.maps(), before.mapsInOrder(), index, added));
    for (Stage stage : content.stages()) {
      if (stage.map().equals(map.id()) && !after.stages().contains(stage.id())) {
        Stage fitted = Fitting.stage(stage, Fitting.stepsBeside(after, stage.id()));
        after = after.withStages(after.stages().with(stage.id(), fitted));
      }
    }
    for (Lane lane : content.lanes()) {
      if (lane.map().equals(map.id()) && !after.lanes().contains(lane.id())) {
        after = after.withLanes(after.lanes().with(lane.id(), Fitting.lane(lane)));
      }
    }
    after = after.withPersonas(involved(after));
    var cards =
        content.cards().stream().filter(card -> card.place().map().equals(map.id())).toList();
    return new LinkCards(content.links()).apply(new AddCards(cards).apply(after));
  }

  private Table<PersonaId, Persona> involved(Workshop workshop) {
    Table<PersonaId, Persona> personas = workshop.personas();
    for (Persona persona : workshop.personas()) {
      List<Involvement> more = content.involvements().get(persona.id());
      if (more != null) {
        var all = new ArrayList<Involvement>(persona.involvements());
        all.addAll(more);
        Persona fitted = Fitting.persona(workshop, persona.withInvolvements(all));
        personas = personas.with(persona.id(), fitted);
      }
    }
    return personas;
  }

  @Override
  public Label label() {
    return Label.of(name);
  }
}
