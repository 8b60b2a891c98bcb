package org.journeywall.exchange.table;

import java.util.List;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Plain;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.model.Content;
import org.journeywall.model.Id;
import org.journeywall.model.Involvement;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Status;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Who is involved where and what they get there, as it comes back: from the sheet of personas,
/// which has a column per stage, and from the content plan, which has a row per place. A place is a
/// persona in a stage.
public final class ReturnedPlan {
  static final String SHEET = "Content plan";

  private static final String STAGE = "stage ";
  private static final String BETWEEN = " ";

  private final Edited personas;
  private final Edited plan;

  ReturnedPlan(List<RawSheet> sheets, Origin origin) {
    personas = Edited.of(sheets, ReturnedPersonas.SHEET, origin);
    plan = Edited.of(sheets, SHEET, origin);
  }

  /// What the column of a stage in the sheet of personas means.
  public static String meaning(StageId stage) {
    return STAGE + stage.value();
  }

  /// The id of a row of the content plan.
  public static String place(PersonaId persona, StageId stage) {
    return persona.value() + BETWEEN + stage.value();
  }

  Workshop after(Workshop workshop) {
    Workshop now = workshop;
    for (Edited.Row row : personas.rows()) {
      for (String meaning : row.edited()) {
        if (meaning.startsWith(STAGE)) {
          Place place = place(now, row.id(), meaning.substring(STAGE.length()));
          now = place == null ? now : place.with(now, said(place.involvement(), row.cell(meaning)));
        }
      }
    }
    for (Edited.Row row : plan.rows()) {
      Place place = row.id().isEmpty() ? named(now, row) : place(now, row.id());
      now = place == null ? now : place.with(now, taken(place.involvement(), row));
    }
    for (String gone : plan.gone()) {
      Place place = place(now, gone);
      now = place == null ? now : place.with(now, Involvement.none(place.stage.id()));
    }
    return now;
  }

  private record Place(Persona persona, Stage stage) {
    Involvement involvement() {
      return persona.involvement(stage.id());
    }

    Workshop with(Workshop workshop, Involvement involvement) {
      Persona involved = persona.with(involvement);
      return workshop.withPersonas(workshop.personas().with(persona.id(), involved));
    }
  }

  private static @Nullable Place place(Workshop workshop, String id) {
    int between = id.indexOf(BETWEEN);
    return between < 0
        ? null
        : place(workshop, id.substring(0, between), id.substring(between + BETWEEN.length()));
  }

  private static @Nullable Place place(Workshop workshop, String persona, String stage) {
    if (!Id.isValid(persona) || !Id.isValid(stage)) {
      return null;
    }
    Persona who = workshop.personas().get(new PersonaId(persona));
    Stage where = workshop.stages().get(new StageId(stage));
    return who == null || where == null ? null : new Place(who, where);
  }

  // A row somebody wrote names both.
  private static @Nullable Place named(Workshop workshop, Edited.Row row) {
    String map = Plain.name(row.cell("map"));
    for (Persona persona : workshop.personasInOrder()) {
      for (Stage stage : workshop.stages().values()) {
        String its = workshop.maps().require(stage.map()).name();
        if (Plain.name(persona.name()).equals(Plain.name(row.cell("persona")))
            && Plain.name(stage.name()).equals(Plain.name(row.cell("stage")))
            && (map.isEmpty() || map.equals(Plain.name(its)))) {
          return new Place(persona, stage);
        }
      }
    }
    return null;
  }

  // The level stands on a line of its own above what is needed.
  private static Involvement said(Involvement own, String cell) {
    String first = cell.lines().findFirst().orElse("");
    if (first.isEmpty()) {
      return own.withLevel(0).withNeed("");
    }
    Words.Level level = Words.find(Words.Level.class, first);
    return level == null
        ? own.withNeed(cell)
        : own.withLevel(level.number()).withNeed(cell.substring(first.length()).strip());
  }

  private static Involvement taken(Involvement own, Edited.Row row) {
    String word = row.text("involvement");
    String need = row.text("need");
    Words.Level level = word == null ? null : Words.find(Words.Level.class, word);
    Involvement taken = level == null ? own : own.withLevel(level.number());
    taken = need == null ? taken : taken.withNeed(need);
    return taken.withContent(taken(own.content(), row));
  }

  private static Content taken(Content own, Edited.Row row) {
    String message = row.text("message");
    String trigger = row.text("trigger");
    String channel = row.text("channel");
    String owner = row.text("owner");
    String word = row.text("status");
    Content taken = message == null ? own : own.withMessage(message);
    taken = trigger == null ? taken : taken.withTrigger(Texts.line(trigger));
    taken = channel == null ? taken : taken.withChannel(Texts.line(channel));
    taken = owner == null ? taken : taken.withOwner(Texts.line(owner));
    Status status = word == null ? null : Words.find(Status.class, word);
    return word == null || (status == null && !word.isEmpty()) ? taken : taken.withStatus(status);
  }
}
