package org.journeywall.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;

/// What is to be handed out and how.
///
/// @param maps which maps, in this order
/// @param paper the page size, for formats with pages
/// @param locale language of headings and form of numbers and dates
/// @param today the day that stands on the title block where the workshop has none
public record ExportJob(
    Workshop workshop, List<MapId> maps, Paper paper, Locale locale, LocalDate today) {
  public ExportJob {
    maps = List.copyOf(maps);
  }
}
