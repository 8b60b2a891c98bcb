package org.journeywall.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.exchange.Colours;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.FontBook;
import org.journeywall.paint.Page;
import org.journeywall.paint.Paper;
import org.journeywall.paint.Press;
import org.journeywall.paint.Tiling;
import org.journeywall.paint.WallKit;

/// All pages of a document.
///
/// @param walls the walls in one piece, which tell the order cards are read in
/// @param pages what is printed
record Edition(List<Page> walls, List<Page> pages) {
  private static final String WHOLE = "whole";
  private static final String TILED = "tiled";
  private static final String KIT = "kit";

  /// Whether a map is on one page, on many to be put together, or shall be begun on paper.
  static final ExportOption.Choice PAGES =
      new ExportOption.Choice("pages", List.of(WHOLE, TILED, KIT));

  /// How large a wall in sheets becomes, in per cent of the wall at 100 %.
  static final ExportOption.Choice SIZE =
      new ExportOption.Choice("size", List.of("100", "150", "250", "50"));

  /// Whether pages of text say what the wall does not show of its cards.
  static final ExportOption.Tick DETAILS = new ExportOption.Tick("details", false);

  /// How many sheets of empty notes of each kind are in a kit.
  static final ExportOption.Whole NOTE_SHEETS = new ExportOption.Whole("note-sheets", 0, 20, 1);

  static final List<ExportOption> OPTIONS =
      List.of(PAGES, SIZE, NOTE_SHEETS, DETAILS, Colours.OPTION);

  Edition {
    walls = List.copyOf(walls);
    pages = List.copyOf(pages);
  }

  /// The options that matter beside these choices.
  static List<ExportOption> options(ExportChoices choices) {
    return switch (choices.of(PAGES)) {
      case KIT -> List.of(PAGES, NOTE_SHEETS, Colours.OPTION);
      case TILED -> List.of(PAGES, SIZE, DETAILS, Colours.OPTION);
      default -> List.of(PAGES, DETAILS, Colours.OPTION);
    };
  }

  static Edition of(ExportJob job, FontBook book) {
    var press = new Press(book, BoardWords.in(job.locale()), Colours.of(job.choices()));
    String form = job.choices().of(PAGES);
    if (form.equals(KIT)) {
      int sheets = job.choices().of(NOTE_SHEETS);
      return new Edition(
          List.of(), WallKit.of(job.workshop(), job.maps(), job.paper(), sheets, press));
    }
    boolean tiled = form.equals(TILED);
    List<Page> walls = (tiled ? job.on(Paper.AS_LARGE_AS_THE_MAP) : job).pages(book);
    double size = Integer.parseInt(job.choices().of(SIZE)) / 100.0;
    var pages = new ArrayList<Page>();
    var details = job.choices().of(DETAILS) ? new DetailPages(job, book) : null;
    for (Page wall : walls) {
      pages.addAll(tiled ? Tiling.of(wall, job.paper(), size, press) : List.of(wall));
      if (details != null) {
        pages.addAll(details.of(wall.map()));
      }
    }
    return new Edition(walls, pages);
  }
}
