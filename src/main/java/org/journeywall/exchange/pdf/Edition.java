package org.journeywall.exchange.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeywall.exchange.Colours;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Sentences;
import org.journeywall.paint.Page;
import org.journeywall.paint.Paper;
import org.journeywall.paint.Press;
import org.journeywall.paint.Tiling;
import org.journeywall.paint.WallKit;
import org.journeywall.text.FontBook;

/// All pages of a document.
///
/// @param walls the walls in one piece, which tell the order cards are read in
/// @param pages what is printed
record Edition(List<Page> walls, List<Page> pages) {

  /// What the pages are.
  private enum Form {
    /// Each map on one page.
    WHOLE,
    /// Each on many sheets, to be put together.
    TILED,
    /// What is needed to begin a map on paper.
    KIT;

    static Form of(ExportChoices choices) {
      return Arrays.stream(values())
          .filter(form -> Sentences.key(form).equals(choices.of(PAGES)))
          .findAny()
          .orElseThrow();
    }
  }

  static final ExportOption.Choice PAGES =
      new ExportOption.Choice("pages", Arrays.stream(Form.values()).map(Sentences::key).toList());

  /// How large a wall in sheets becomes, in per cent of the wall at 100 %.
  static final ExportOption.Choice SIZE =
      new ExportOption.Choice("size", List.of("100", "150", "250", "50"));

  /// Whether pages of text say what the wall does not show of its cards.
  static final ExportOption.Tick DETAILS = new ExportOption.Tick("details", false);

  /// Whether pages of text say what the analyses find.
  static final ExportOption.Tick ANALYSIS = new ExportOption.Tick("analysis", false);

  /// How many sheets of empty notes of each kind are in a kit.
  static final ExportOption.Whole NOTE_SHEETS = new ExportOption.Whole("note-sheets", 0, 20, 1);

  static final List<ExportOption> OPTIONS =
      List.of(PAGES, SIZE, NOTE_SHEETS, DETAILS, ANALYSIS, Colours.OPTION);

  Edition {
    walls = List.copyOf(walls);
    pages = List.copyOf(pages);
  }

  /// The options that matter beside these choices.
  static List<ExportOption> options(ExportChoices choices) {
    return switch (Form.of(choices)) {
      case WHOLE -> List.of(PAGES, DETAILS, ANALYSIS, Colours.OPTION);
      case TILED -> List.of(PAGES, SIZE, DETAILS, ANALYSIS, Colours.OPTION);
      case KIT -> List.of(PAGES, NOTE_SHEETS, Colours.OPTION);
    };
  }

  /// What can be printed on.
  static List<Paper> papers(ExportChoices choices) {
    List<Paper> sheets = List.of(Paper.A4, Paper.A3, Paper.A2, Paper.A1, Paper.A0);
    return switch (Form.of(choices)) {
      case WHOLE -> List.of(Paper.values());
      case TILED -> sheets;
      case KIT -> sheets.subList(0, 2);
    };
  }

  static Edition of(ExportJob job, FontBook book) {
    var press = new Press(book, BoardWords.in(job.locale()), Colours.of(job.choices()));
    Form form = Form.of(job.choices());
    if (form == Form.KIT) {
      int sheets = job.choices().of(NOTE_SHEETS);
      return new Edition(
          List.of(), WallKit.of(job.workshop(), job.maps(), job.paper(), sheets, press));
    }
    boolean tiled = form == Form.TILED;
    List<Page> walls = (tiled ? job.on(Paper.AS_LARGE_AS_THE_MAP) : job).pages(book);
    double size = Integer.parseInt(job.choices().of(SIZE)) / 100.0;
    var pages = new ArrayList<Page>();
    var details = job.choices().of(DETAILS) ? new DetailPages(job, book) : null;
    var analysis = job.choices().of(ANALYSIS) ? new AnalysisPages(job, book) : null;
    for (Page wall : walls) {
      pages.addAll(tiled ? Tiling.of(wall, job.paper(), size, press) : List.of(wall));
      if (details != null) {
        pages.addAll(details.of(wall.map()));
      }
      if (analysis != null) {
        pages.addAll(analysis.of(wall.map()));
      }
    }
    return new Edition(walls, pages);
  }
}
