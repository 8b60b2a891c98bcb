package org.journeywall.insight;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Involvement;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;

/// Who needs what in which stage of a map, and what is sent: the plan for personalised e-mail
/// sequences. A place is a persona in a stage.
///
/// @param lines every place, persona by persona in the committee's order, stage by stage
public record ContentPlan(List<Line> lines) {

  /// One place.
  public record Line(Persona persona, Stage stage, Involvement involvement) {

    /// Whether anything is said of it.
    public boolean isFilled() {
      return !involvement.isEmpty();
    }

    /// Whether the persona is involved and nobody has said yet what it gets.
    public boolean isGap() {
      return involvement.level() > 0 && involvement.content().message().isBlank();
    }
  }

  public ContentPlan {
    lines = List.copyOf(lines);
  }

  public static ContentPlan of(Workshop workshop, MapId map) {
    var lines = new ArrayList<Line>();
    List<Stage> stages = workshop.stagesOf(map);
    for (Persona persona : workshop.personasInOrder()) {
      for (Stage stage : stages) {
        lines.add(new Line(persona, stage, persona.involvement(stage.id())));
      }
    }
    return new ContentPlan(lines);
  }

  /// The places of which something is said.
  public List<Line> filled() {
    return lines.stream().filter(Line::isFilled).toList();
  }

  /// How many places somebody is involved in.
  public long involved() {
    return lines.stream().filter(line -> line.involvement().level() > 0).count();
  }

  /// How many of these have no content yet.
  public long gaps() {
    return lines.stream().filter(Line::isGap).count();
  }
}
