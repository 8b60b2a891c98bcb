package org.journeywall.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.model.Id;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Names for tables, where there are no ids: never empty, and no two maps, stages or lanes of one
/// map, steps of one stage or personas with the same.
public final class Labels {
  private final Map<Id, String> labels = new HashMap<>();
  private final Words words;

  private Labels(Words words) {
    this.words = words;
  }

  public static Labels of(Workshop workshop, Words words) {
    Labels labels = new Labels(words);
    List<JourneyMap> maps = workshop.mapsInOrder();
    labels.add(maps, JourneyMap::id, JourneyMap::name, "unnamed-map");
    for (JourneyMap map : maps) {
      List<Stage> stages = workshop.stagesOf(map.id());
      labels.add(stages, Stage::id, Stage::name, "unnamed-stage");
      stages.forEach(stage -> labels.add(stage.steps(), Step::id, Step::name, "unnamed-step"));
      labels.add(workshop.lanesOf(map.id()), Lane::id, Lane::name, "unnamed-lane");
    }
    labels.add(workshop.personasInOrder(), Persona::id, Persona::name, "unnamed-persona");
    return labels;
  }

  private interface Naming<T, R> {
    R of(T record);
  }

  private <T> void add(
      List<T> records, Naming<T, ? extends Id> id, Naming<T, String> name, String unnamed) {
    Set<String> names = new HashSet<>();
    records.forEach(record -> names.add(Plain.name(name.of(record))));
    Set<String> used = new HashSet<>();
    for (int i = 0; i < records.size(); i++) {
      String own = Texts.line(name.of(records.get(i)));
      String first = own.isEmpty() ? words.text(unnamed, i + 1) : own;
      String label = first;
      // Somebody else's own name is left to them.
      for (int again = 2;
          used.contains(Plain.name(label))
              || !label.equals(own) && names.contains(Plain.name(label));
          again++) {
        label = first + " (" + again + ")";
      }
      used.add(Plain.name(label));
      labels.put(id.of(records.get(i)), label);
    }
  }

  /// The label of the record, or null where it is none of the workshop's.
  public @Nullable String find(Id id) {
    return labels.get(id);
  }

  /// The label of the record; its id where it is none of the workshop's.
  public String of(Id id) {
    return labels.getOrDefault(id, id.value());
  }
}
