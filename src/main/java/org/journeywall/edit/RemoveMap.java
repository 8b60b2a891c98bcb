package org.journeywall.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.journeywall.model.Card;
import org.journeywall.model.Lane;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;

/// Removes a map with its stages, lanes and cards and their links. The last map of a workshop
/// stays.
public record RemoveMap(MapId map) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    if (!before.maps().contains(map) || before.maps().size() == 1) {
      return before;
    }
    var cards =
        before.cards().values().stream()
            .filter(card -> card.place().map().equals(map))
            .map(Card::id)
            .collect(Collectors.toSet());
    List<StageId> stages = before.stagesOf(map).stream().map(Stage::id).toList();
    Workshop after =
        new RemoveCards(cards)
            .apply(before)
            .withMaps(before.maps().without(map))
            .withPersonas(RemoveStage.withoutInvolvement(before, stages));
    for (StageId stage : stages) {
      after = after.withStages(after.stages().without(stage));
    }
    for (Lane lane : before.lanesOf(map)) {
      after = after.withLanes(after.lanes().without(lane.id()));
    }
    return after;
  }

  @Override
  public Label label() {
    return Label.of(CommandName.REMOVE_MAP);
  }
}
