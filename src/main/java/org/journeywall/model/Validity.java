package org.journeywall.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a workshop holds together: every id that is named exists, nothing that must be unique
/// stands twice, every text is clean. Every command keeps it so; a file somebody else wrote may not
/// be.
public final class Validity {
  private final Workshop workshop;
  private final List<Flaw> flaws = new ArrayList<>();

  private Validity(Workshop workshop) {
    this.workshop = workshop;
  }

  /// All that is wrong with the workshop and its revisions; empty where it holds together.
  public static List<Flaw> problems(Workshop workshop) {
    var validity = new Validity(workshop);
    validity.title(workshop.info());
    workshop.maps().forEach(validity::map);
    validity.stages();
    workshop.lanes().forEach(validity::lane);
    workshop.personas().forEach(validity::persona);
    workshop.cards().forEach(validity::card);
    workshop.links().forEach(validity::link);
    for (Revision revision : workshop.revisions()) {
      validity.line(revision.id().value(), revision.name());
      validity.text(revision.id().value(), revision.note());
      validity.flaws.addAll(problems(revision.state()));
    }
    return validity.flaws;
  }

  private void title(WorkshopInfo info) {
    line("workshop", info.title());
    line("workshop", info.client());
    info.participants().forEach(name -> line("workshop", name));
    picture("workshop", info.logo());
  }

  private void map(JourneyMap map) {
    line(map.id().value(), map.name());
    line(map.id().value(), map.title());
    line(map.id().value(), map.subtitle());
    for (Dismissal dismissal : map.dismissals()) {
      line(map.id().value(), dismissal.finding());
      line(map.id().value(), dismissal.reason());
    }
  }

  private void stages() {
    var steps = new HashSet<StepId>();
    for (Stage stage : workshop.stages()) {
      String id = stage.id().value();
      require(workshop.maps().contains(stage.map()), Flaw.Kind.NO_SUCH_MAP, id, stage.map());
      line(id, stage.name());
      text(id, stage.goal());
      line(id, stage.duration());
      line(id, stage.owner());
      for (Step step : stage.steps()) {
        require(steps.add(step.id()), Flaw.Kind.STEP_TWICE, id, step.id());
        line(id, step.name());
      }
    }
  }

  private void lane(Lane lane) {
    String id = lane.id().value();
    require(workshop.maps().contains(lane.map()), Flaw.Kind.NO_SUCH_MAP, id, lane.map());
    line(id, lane.name());
    line(id, lane.hint());
  }

  private void persona(Persona persona) {
    String id = persona.id().value();
    line(id, persona.name());
    line(id, persona.roleName());
    text(id, persona.goals());
    text(id, persona.barriers());
    picture(id, persona.picture());
    var seen = new HashSet<StageId>();
    for (Involvement involvement : persona.involvements()) {
      StageId stage = involvement.stage();
      require(workshop.stages().contains(stage), Flaw.Kind.NO_SUCH_STAGE, id, stage);
      require(seen.add(stage), Flaw.Kind.INVOLVEMENT_TWICE, id, stage);
      text(id, involvement.need());
      Content content = involvement.content();
      text(id, content.message());
      line(id, content.trigger());
      line(id, content.channel());
      line(id, content.owner());
    }
  }

  private void card(Card card) {
    String id = card.id().value();
    place(id, card.place());
    CardId under = card.place().under();
    if (under != null) {
      Card top = workshop.cards().get(under);
      boolean onTop = top != null && top.place().under() == null;
      require(
          onTop && top != null && top.place().sameCell(card.place()),
          Flaw.Kind.NO_SUCH_STACK,
          id,
          under);
    }
    text(id, card.text());
    details(id, card.details());
    About about = card.about();
    about.personas().forEach(persona -> persona(id, persona));
    about.tags().forEach(tag -> line(id, tag));
    text(id, about.note());
    line(id, about.evidence().source());
    picture(id, about.picture());
  }

  private void place(String id, Place place) {
    require(workshop.maps().contains(place.map()), Flaw.Kind.NO_SUCH_MAP, id, place.map());
    Stage stage = place.stage() == null ? null : workshop.stages().get(place.stage());
    if (place.stage() != null) {
      boolean here = stage != null && stage.map().equals(place.map());
      require(here, Flaw.Kind.NO_SUCH_STAGE, id, place.stage());
    }
    if (place.lane() != null) {
      Lane lane = workshop.lanes().get(place.lane());
      boolean here = lane != null && lane.map().equals(place.map());
      require(here, Flaw.Kind.NO_SUCH_LANE, id, place.lane());
    }
    StepId step = place.step();
    if (step != null) {
      boolean here = stage != null && stage.steps().stream().anyMatch(one -> one.id().equals(step));
      require(here, Flaw.Kind.NO_SUCH_STEP, id, step);
    }
  }

  private void details(String id, Details details) {
    line(id, details.channel());
    line(id, details.owner());
    for (Score score : details.scores()) {
      persona(id, score.persona());
      line(id, score.word());
      line(id, score.by());
    }
    if (details.metric() != null) {
      line(id, details.metric().unit());
    }
    if (details.due() instanceof Due.After after) {
      line(id, after.event());
    }
  }

  private void link(Link link) {
    String id = link.id().value();
    require(workshop.cards().contains(link.from()), Flaw.Kind.NO_SUCH_CARD, id, link.from());
    require(workshop.cards().contains(link.to()), Flaw.Kind.NO_SUCH_CARD, id, link.to());
    require(!link.from().equals(link.to()), Flaw.Kind.LINK_TO_ITSELF, id, link.to());
    line(id, link.label());
  }

  private void persona(String record, PersonaId persona) {
    boolean known = workshop.personas().contains(persona);
    require(known, Flaw.Kind.NO_SUCH_PERSONA, record, persona);
  }

  private void picture(String record, @Nullable PictureId picture) {
    if (picture != null) {
      boolean known = workshop.pictures().contains(picture);
      require(known, Flaw.Kind.NO_SUCH_PICTURE, record, picture);
    }
  }

  private void text(String record, String text) {
    if (!Texts.clean(text).equals(text)) {
      flaws.add(new Flaw(Flaw.Kind.TEXT, record, text));
    }
  }

  private void line(String record, String text) {
    if (!Texts.line(text).equals(text)) {
      flaws.add(new Flaw(Flaw.Kind.TEXT, record, text));
    }
  }

  private void require(boolean holds, Flaw.Kind kind, String record, Id detail) {
    if (!holds) {
      flaws.add(new Flaw(kind, record, detail.value()));
    }
  }
}
