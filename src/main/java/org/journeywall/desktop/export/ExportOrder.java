package org.journeywall.desktop.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Redaction;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;

/// What the user asked to be handed out.
public record ExportOrder(
    ExportFormat format,
    Paper paper,
    ExportChoices choices,
    Redaction redaction,
    List<MapId> maps,
    Path target) {
  public ExportOrder {
    maps = List.copyOf(maps);
  }

  /// The work it comes to.
  ExportJob job(Workshop workshop, Locale locale, LocalDate today) {
    return new ExportJob(workshop, maps, paper, locale, today, choices).without(redaction);
  }
}
