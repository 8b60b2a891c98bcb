package org.journeywall.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Overlay;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.journeywall.paint.Paper;
import org.journeywall.paint.Press;
import org.journeywall.text.FontBook;
import org.jspecify.annotations.Nullable;

/// What is to be handed out and how.
///
/// @param maps which maps, in this order
/// @param paper the page size, for formats with pages
/// @param locale language of headings and form of numbers and dates
/// @param today the day that stands on the title block where the workshop has none
/// @param choices what was chosen of the format's options
/// @param changes what is shown over the walls, or in their place; null for nothing
public record ExportJob(
    Workshop workshop,
    List<MapId> maps,
    Paper paper,
    Locale locale,
    LocalDate today,
    ExportChoices choices,
    @Nullable Changes changes) {
  public ExportJob {
    maps = List.copyOf(maps);
  }

  /// A job with all options as usual.
  public ExportJob(
      Workshop workshop, List<MapId> maps, Paper paper, Locale locale, LocalDate today) {
    this(workshop, maps, paper, locale, today, ExportChoices.USUAL);
  }

  /// A job that shows no changes.
  public ExportJob(
      Workshop workshop,
      List<MapId> maps,
      Paper paper,
      Locale locale,
      LocalDate today,
      ExportChoices choices) {
    this(workshop, maps, paper, locale, today, choices, null);
  }

  /// The same job, showing what two states differ in.
  public ExportJob showing(Changes newChanges) {
    return new ExportJob(workshop, maps, paper, locale, today, choices, newChanges);
  }

  /// The same job with other choices.
  public ExportJob with(ExportChoices newChoices) {
    return new ExportJob(workshop, maps, paper, locale, today, newChoices, changes);
  }

  /// The same job on another paper.
  public ExportJob on(Paper newPaper) {
    return new ExportJob(workshop, maps, newPaper, locale, today, choices, changes);
  }

  /// The same job without what is not to leave the house.
  public ExportJob without(Redaction redaction) {
    Workshop left = redaction.applied(workshop, locale);
    return new ExportJob(left, maps, paper, locale, today, choices, changes);
  }

  /// The maps as they lie on pages of its paper, in its colours.
  public List<Page> pages(FontBook book) {
    var press = new Press(book, BoardWords.in(locale), Colours.of(choices));
    Overlay over = changes == null ? Overlay.NONE : changes.overlay();
    return Pages.of(workshop, maps, paper, press, today, over);
  }
}
