package org.journeywall.format;

import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Content;
import org.journeywall.model.Involvement;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.PictureId;
import org.journeywall.model.Rank;
import org.journeywall.model.StageId;
import org.journeywall.model.Status;
import org.jspecify.annotations.Nullable;

/// A persona in the file.
final class PersonaPart implements Part<Persona> {
  static final String INVOLVEMENT = "involvement";

  @Override
  public Persona read(FieldsIn in) {
    PersonaId id = new PersonaId(in.idOrMissing("id"));
    Rank rank = in.rank();
    String name = in.line("name");
    CommitteeRole role = in.oneOf("role", CommitteeRole.OTHER);
    String roleName = in.line("roleName");
    int colour = in.whole("colour", 0, 0, Integer.MAX_VALUE);
    String goals = in.text("goals");
    String barriers = in.text("barriers");
    var involvements = in.parts(INVOLVEMENT, new InvolvementPart());
    String picture = in.id("picture");
    return new Persona(
        id,
        rank,
        name,
        role,
        roleName,
        colour,
        goals,
        barriers,
        involvements,
        picture == null ? null : new PictureId(picture),
        in.ownExtras());
  }

  @Override
  public void write(Persona persona, FieldsOut out) {
    out.own(persona.extras());
    out.id("id", persona.id());
    out.rank(persona.rank());
    out.line("name", persona.name());
    out.oneOf("role", persona.role(), CommitteeRole.OTHER);
    out.line("roleName", persona.roleName());
    out.whole("colour", persona.colour(), 0, 0, Integer.MAX_VALUE);
    out.text("goals", persona.goals());
    out.text("barriers", persona.barriers());
    out.parts(INVOLVEMENT, persona.involvements(), new InvolvementPart());
    out.id("picture", persona.picture());
  }

  /// What a persona has to do with a stage.
  private static final class InvolvementPart implements Part<Involvement> {
    @Override
    public @Nullable Involvement read(FieldsIn in) {
      String stage = in.id("stage");
      int level = in.whole("level", 0, 0, Involvement.DECIDES);
      String need = in.text("need");
      var content =
          new Content(
              in.text("message"),
              in.line("trigger"),
              in.line("channel"),
              in.line("owner"),
              in.oneOf("status", Status.class));
      return stage == null ? null : new Involvement(new StageId(stage), level, need, content);
    }

    @Override
    public void write(Involvement involvement, FieldsOut out) {
      out.id("stage", involvement.stage());
      out.whole("level", involvement.level(), 0, 0, Involvement.DECIDES);
      out.text("need", involvement.need());
      Content content = involvement.content();
      out.text("message", content.message());
      out.line("trigger", content.trigger());
      out.line("channel", content.channel());
      out.line("owner", content.owner());
      out.oneOfUnlessNeutral("status", content.status(), null);
    }

    @Override
    public String key(Involvement involvement) {
      return involvement.stage().value();
    }
  }
}
