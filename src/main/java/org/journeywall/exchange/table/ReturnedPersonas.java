package org.journeywall.exchange.table;

import java.util.List;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Plain;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Id;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The sheet of personas, as it comes back.
final class ReturnedPersonas {
  static final String SHEET = "Personas";

  private final Edited edited;
  private final ImportJob job;

  ReturnedPersonas(List<RawSheet> sheets, Origin origin, ImportJob job) {
    edited = Edited.of(sheets, SHEET, origin);
    this.job = job;
  }

  Workshop after(Workshop workshop) {
    Workshop now = workshop;
    for (Edited.Row row : edited.rows()) {
      Persona persona = persona(now, row.id());
      if (persona == null && row.id().isEmpty() && !row.cell("name").isEmpty()) {
        persona = named(now, row.cell("name"));
      }
      if (persona == null && row.id().isEmpty() && !row.cell("name").isEmpty()) {
        List<Persona> all = now.personasInOrder();
        Rank last = all.isEmpty() ? null : all.getLast().rank();
        Rank rank = Rank.between(last, null);
        persona = Persona.named(job.ids().persona(), rank, row.cell("name"), all.size());
      }
      if (persona != null) {
        now = now.withPersonas(now.personas().with(persona.id(), taken(persona, row)));
      }
    }
    for (String gone : edited.gone()) {
      Persona persona = persona(now, gone);
      now = persona == null ? now : now.withPersonas(now.personas().without(persona.id()));
    }
    return now;
  }

  private static @Nullable Persona persona(Workshop workshop, String id) {
    return Id.isValid(id) ? workshop.personas().get(new PersonaId(id)) : null;
  }

  private static @Nullable Persona named(Workshop workshop, String name) {
    return workshop.personasInOrder().stream()
        .filter(persona -> Plain.name(persona.name()).equals(Plain.name(name)))
        .findFirst()
        .orElse(null);
  }

  private static Persona taken(Persona persona, Edited.Row row) {
    Persona taken = persona;
    String name = row.text("name");
    String role = row.text("role");
    String roleName = row.text("role-name");
    String goals = row.text("goals");
    String barriers = row.text("barriers");
    taken = name == null || name.isEmpty() ? taken : taken.withName(Texts.line(name));
    CommitteeRole known = role == null ? null : Words.find(CommitteeRole.class, role);
    taken = known == null ? taken : taken.withRole(known, taken.roleName());
    taken = roleName == null ? taken : taken.withRole(taken.role(), Texts.line(roleName));
    taken = goals == null ? taken : taken.withAims(goals, taken.barriers());
    return barriers == null ? taken : taken.withAims(taken.goals(), barriers);
  }

  /// What the file calls the personas may be older than what they are called here.
  void teach(Surroundings surroundings) {
    for (Edited.Row row : edited.rows()) {
      if (Id.isValid(row.id())) {
        surroundings.know(new PersonaId(row.id()), row.cell("name"));
      }
    }
  }
}
