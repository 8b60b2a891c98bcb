package org.journeywall.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.Content;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Involvement;
import org.journeywall.model.Lane;
import org.journeywall.model.Metric;
import org.journeywall.model.Persona;
import org.journeywall.model.PictureId;
import org.journeywall.model.Place;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Makes a record that comes in fit into a workshop: texts cleaned, what it names but is not there
/// left out. A record that fits stays as it is.
final class Fitting {
  private Fitting() {}

  static boolean hasStep(Stage stage, StepId step) {
    return stage.steps().stream().anyMatch(one -> one.id().equals(step));
  }

  static @Nullable PictureId picture(Workshop workshop, @Nullable PictureId picture) {
    return picture != null && workshop.pictures().contains(picture) ? picture : null;
  }

  /// The card as it can stand in the workshop, whose map it must name; in the parking lot where its
  /// cell is not there.
  static Card card(Workshop workshop, Card card) {
    return new Card(
        card.id(),
        place(workshop, card.place()),
        card.kind(),
        Texts.clean(card.text()),
        details(workshop, card.details()),
        about(workshop, card.about()),
        card.extras());
  }

  private static Place place(Workshop workshop, Place place) {
    Place whole = place.withStep(null);
    if (place.isParked() || !Target.of(whole).isIn(workshop)) {
      return Place.parked(place.map(), place.rank()).withUnder(place.under());
    }
    return Target.of(place).isIn(workshop) ? place : whole;
  }

  private static Details details(Workshop workshop, Details details) {
    List<Score> scores =
        details.scores().stream()
            .filter(score -> workshop.personas().contains(score.persona()))
            .map(score ->
                new Score(
                    score.persona(),
                    score.value(),
                    Texts.line(score.word()),
                    Texts.line(score.by())))
            .toList();
    Metric metric = details.metric();
    Due due = details.due();
    return details
        .withChannel(Texts.line(details.channel()))
        .withOwner(Texts.line(details.owner()))
        .withScores(scores)
        .withMetric(metric == null ? null : metric.withUnit(Texts.line(metric.unit())))
        .withDue(
            due instanceof Due.After after
                ? new Due.After(Texts.line(after.event()), after.days())
                : due);
  }

  private static About about(Workshop workshop, About about) {
    Evidence evidence = about.evidence();
    return new About(
        about.personas().stream().filter(workshop.personas()::contains).toList(),
        about.tags().stream().map(Texts::line).filter(tag -> !tag.isEmpty()).toList(),
        about.votes(),
        Texts.clean(about.note()),
        new Evidence(evidence.basis(), evidence.count(), Texts.line(evidence.source())),
        picture(workshop, about.picture()));
  }

  /// The stage with clean texts and with those of its steps whose ids are not `taken`.
  static Stage stage(Stage stage, Set<StepId> taken) {
    var seen = new HashSet<StepId>(taken);
    List<Step> steps =
        stage.steps().stream()
            .filter(step -> seen.add(step.id()))
            .map(step -> new Step(step.id(), Texts.line(step.name()), step.extras()))
            .toList();
    return stage
        .withName(Texts.line(stage.name()))
        .withGoal(Texts.clean(stage.goal()))
        .withDuration(Texts.line(stage.duration()))
        .withOwner(Texts.line(stage.owner()))
        .withSteps(steps);
  }

  /// The steps of all stages but one.
  static Set<StepId> stepsBeside(Workshop workshop, StageId stage) {
    var steps = new HashSet<StepId>();
    for (Stage other : workshop.stages()) {
      if (!other.id().equals(stage)) {
        other.steps().forEach(step -> steps.add(step.id()));
      }
    }
    return steps;
  }

  static Lane lane(Lane lane) {
    return lane.withName(Texts.line(lane.name())).withHint(Texts.line(lane.hint()));
  }

  private static Content content(Content content) {
    return new Content(
        Texts.clean(content.message()),
        Texts.line(content.trigger()),
        Texts.line(content.channel()),
        Texts.line(content.owner()),
        content.status());
  }

  /// The persona with clean texts, its involvements in stages that are there, one each (the last
  /// said).
  static Persona persona(Workshop workshop, Persona persona) {
    var involvements = new LinkedHashMap<StageId, Involvement>();
    for (Involvement one : persona.involvements()) {
      if (workshop.stages().contains(one.stage())) {
        involvements.put(
            one.stage(),
            new Involvement(
                one.stage(), one.level(), Texts.clean(one.need()), content(one.content())));
      }
    }
    return new Persona(
        persona.id(),
        persona.rank(),
        Texts.line(persona.name()),
        persona.role(),
        Texts.line(persona.roleName()),
        persona.colour(),
        Texts.clean(persona.goals()),
        Texts.clean(persona.barriers()),
        List.copyOf(involvements.values()),
        picture(workshop, persona.picture()),
        persona.extras());
  }
}
