package org.journeywall.format;

import java.time.LocalDate;
import java.util.List;
import org.journeywall.model.PictureId;
import org.journeywall.model.WorkshopInfo;

/// The title block in the file.
final class InfoPart implements Part<WorkshopInfo> {
  /// The language of a file that names none.
  static final String USUAL_LANGUAGE = "en";

  @Override
  public WorkshopInfo read(FieldsIn in) {
    String title = in.line("title");
    String client = in.line("client");
    LocalDate date = in.day("date");
    List<String> participants = in.lines("participants");
    String logo = in.id("logo");
    String language = in.line("language");
    return new WorkshopInfo(
        title,
        client,
        date,
        participants,
        logo == null ? null : new PictureId(logo),
        language.isEmpty() ? USUAL_LANGUAGE : language,
        in.ownExtras());
  }

  @Override
  public void write(WorkshopInfo info, FieldsOut out) {
    out.own(info.extras());
    out.line("title", info.title());
    out.line("client", info.client());
    out.day("date", info.date());
    out.lines("participants", info.participants());
    out.id("logo", info.logo());
    out.lineAlways("language", info.language(), USUAL_LANGUAGE);
  }
}
