package org.journeywall.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.exchange.Colours;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.report.Report;
import org.journeywall.exchange.report.Row;
import org.journeywall.exchange.report.Section;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Texts;
import org.journeywall.paint.Page;
import org.journeywall.paint.Press;
import org.journeywall.paint.Role;
import org.journeywall.text.FontBook;

/// What the analyses say of a map, as pages of text behind its wall: findings, figures, feelings,
/// priorities and plans.
final class AnalysisPages {
  private static final int BRIEF = 30;

  private final ExportJob job;
  private final Press press;
  private final PdfWords words;

  AnalysisPages(ExportJob job, FontBook book) {
    this.job = job;
    press = new Press(book, BoardWords.in(job.locale()), Colours.of(job.choices()));
    words = new PdfWords(job.locale());
  }

  /// The pages of one map; none of an empty one.
  List<Page> of(MapId id) {
    String name = Texts.line(job.workshop().maps().require(id).name());
    var sheet = new TextSheet(press, words.say("analysis"), name, id);
    Report report = Report.of(Grid.of(job.workshop(), id), job.today(), job.locale());
    List<Section> sections = report.sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      sheet.part(section.title(), press.palette().stage(i, sections.size()));
      sheet.heading(section.about());
      section.rows().forEach(row -> entry(sheet, section, row));
    }
    return sheet.pages();
  }

  private void entry(TextSheet sheet, Section section, Row row) {
    Card card = row.card() == null ? null : job.workshop().cards().get(row.card());
    sheet.entry(
        Role.HEADING_4,
        row.card(),
        row.cells().getFirst().text(),
        card == null ? null : card.kind(),
        facts(section, row));
  }

  // What is short stands side by side behind the first of it.
  private static List<TextSheet.Fact> facts(Section section, Row row) {
    var facts = new ArrayList<TextSheet.Fact>();
    boolean open = false;
    for (int i = 1; i < row.cells().size(); i++) {
      String name = section.columns().get(i);
      String value = row.cells().get(i).text();
      boolean brief = value.length() < BRIEF;
      if (open && brief && !value.isBlank()) {
        TextSheet.Fact last = facts.removeLast();
        String both = last.value() + " · " + name + ": " + value;
        facts.add(new TextSheet.Fact(last.name(), both, null));
      } else if (!value.isBlank()) {
        facts.add(new TextSheet.Fact(name, value, null));
        open = brief;
      }
    }
    return facts;
  }
}
