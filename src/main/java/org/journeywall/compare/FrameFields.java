package org.journeywall.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeywall.model.Content;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Link;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.journeywall.model.WorkshopInfo;

/// The fields of everything that is no card.
final class FrameFields {
  private FrameFields() {}

  static final List<Field<JourneyMap>> MAPS =
      List.of(
          Field.text(
              FieldName.NAME,
              JourneyMap::name,
              (map, name) -> map.withNames(name, map.title(), map.subtitle())),
          Field.text(
              FieldName.TITLE,
              JourneyMap::title,
              (map, title) -> map.withNames(map.name(), title, map.subtitle())),
          Field.text(
              FieldName.SUBTITLE,
              JourneyMap::subtitle,
              (map, subtitle) -> map.withNames(map.name(), map.title(), subtitle)),
          Field.choice(
              FieldName.STATE,
              JourneyMap::state,
              (map, state) -> state == null ? map : map.withState(state)));

  static final List<Field<Stage>> STAGES =
      List.of(
          Field.text(FieldName.NAME, Stage::name, Stage::withName),
          Field.text(FieldName.GOAL, Stage::goal, Stage::withGoal),
          Field.text(FieldName.DURATION, Stage::duration, Stage::withDuration),
          Field.text(FieldName.OWNER, Stage::owner, Stage::withOwner),
          new Field<>(
              FieldName.STEPS,
              Stage::steps,
              (stage, names) -> new Value.Items(stage.steps().stream().map(Step::name).toList()),
              (stage, other) -> stage.withSteps(other.steps())),
          Field.count(FieldName.COLUMNS, Stage::columns, Stage::withColumns));

  static final List<Field<Lane>> LANES =
      List.of(
          Field.text(FieldName.NAME, Lane::name, Lane::withName),
          Field.text(FieldName.HINT, Lane::hint, Lane::withHint),
          Field.choice(
              FieldName.KIND,
              Lane::kind,
              (lane, kind) -> kind == null ? lane : lane.withKind(kind)),
          Field.count(FieldName.ROWS, Lane::rows, Lane::withRows));

  static final List<Field<Persona>> PERSONAS =
      List.of(
          Field.text(FieldName.NAME, Persona::name, Persona::withName),
          Field.choice(
              FieldName.ROLE,
              Persona::role,
              (persona, role) ->
                  role == null ? persona : persona.withRole(role, persona.roleName())),
          Field.text(
              FieldName.ROLE_NAME,
              Persona::roleName,
              (persona, name) -> persona.withRole(persona.role(), name)),
          Field.count(FieldName.COLOUR, Persona::colour, Persona::withColour),
          Field.text(
              FieldName.GOALS,
              Persona::goals,
              (persona, goals) -> persona.withAims(goals, persona.barriers())),
          Field.text(
              FieldName.BARRIERS,
              Persona::barriers,
              (persona, barriers) -> persona.withAims(persona.goals(), barriers)),
          new Field<>(
              FieldName.INVOLVEMENT,
              Persona::involvements,
              (persona, names) ->
                  new Value.Items(
                      persona.involvements().stream()
                          .map(one -> names.of(one.stage()) + ": " + said(one))
                          .toList()),
              (persona, other) -> persona.withInvolvements(other.involvements())));

  static final List<Field<Link>> LINKS =
      List.of(
          new Field<>(
              FieldName.ENDS,
              link -> List.of(link.from(), link.to()),
              (link, names) -> new Value.Text(names.of(link.from()) + " → " + names.of(link.to())),
              (link, other) ->
                  new Link(
                      link.id(),
                      other.from(),
                      other.to(),
                      link.kind(),
                      link.label(),
                      link.extras())),
          Field.choice(
              FieldName.KIND,
              Link::kind,
              (link, kind) ->
                  kind == null
                      ? link
                      : new Link(
                          link.id(), link.from(), link.to(), kind, link.label(), link.extras())),
          Field.text(
              FieldName.LABEL,
              Link::label,
              (link, label) ->
                  new Link(link.id(), link.from(), link.to(), link.kind(), label, link.extras())));

  static final List<Field<WorkshopInfo>> TITLE_BLOCK =
      List.of(
          Field.text(FieldName.TITLE, WorkshopInfo::title, WorkshopInfo::withTitle),
          Field.text(FieldName.CLIENT, WorkshopInfo::client, WorkshopInfo::withClient),
          new Field<>(
              FieldName.DATE,
              WorkshopInfo::date,
              (info, names) -> info.date() == null ? Value.NONE : new Value.Day(info.date()),
              (info, other) -> info.withDate(other.date())),
          new Field<>(
              FieldName.PARTICIPANTS,
              WorkshopInfo::participants,
              (info, names) -> new Value.Items(info.participants()),
              (info, other) -> info.withParticipants(other.participants())),
          new Field<>(
              FieldName.LOGO,
              WorkshopInfo::logo,
              (info, names) -> new Value.Flag(info.logo() != null),
              (info, other) -> info.withLogo(other.logo())),
          Field.text(FieldName.LANGUAGE, WorkshopInfo::language, WorkshopInfo::withLanguage));

  private static String said(Involvement one) {
    Content content = one.content();
    return Stream.of(
            String.valueOf(one.level()),
            one.need(),
            content.message(),
            content.trigger(),
            content.channel(),
            content.owner(),
            content.status() == null ? "" : content.status().name().toLowerCase(Locale.ROOT))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
