package org.journeywall.format;

import java.time.Instant;
import java.util.Objects;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Revision;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// A revision in the file; its state names the pictures the file holds anyway by their ids alone.
record RevisionPart(Table<PictureId, Picture> pictures) implements Part<Revision> {
  private static final Workshop NOTHING =
      Workshop.empty(WorkshopInfo.titled("", InfoPart.USUAL_LANGUAGE));

  @Override
  public Revision read(FieldsIn in) {
    RevisionId id = new RevisionId(in.idOrMissing("id"));
    String name = in.line("name");
    String note = in.text("note");
    Instant kept = in.instant("kept");
    Workshop state = in.part("state", new WorkshopPart(pictures));
    return new Revision(
        id, name, note, kept, Objects.requireNonNullElse(state, NOTHING), in.ownExtras());
  }

  @Override
  public void write(Revision revision, FieldsOut out) {
    out.own(revision.extras());
    out.id("id", revision.id());
    out.line("name", revision.name());
    out.text("note", revision.note());
    out.instant("kept", revision.kept());
    out.partUnlessEmpty("state", revision.state(), NOTHING, new WorkshopPart(pictures));
  }
}
