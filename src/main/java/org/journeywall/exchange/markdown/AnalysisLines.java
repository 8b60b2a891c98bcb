package org.journeywall.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.MarkdownText;
import org.journeywall.exchange.report.Report;
import org.journeywall.exchange.report.Row;
import org.journeywall.exchange.report.Section;
import org.journeywall.model.Grid;

/// What the analyses say of a map, as headings and lists.
record AnalysisLines(ExportJob job, MarkdownWords words) {

  void write(Grid grid, StringBuilder out) {
    List<Section> sections = Report.of(grid, job.today(), job.locale()).sections();
    if (sections.isEmpty()) {
      return;
    }
    out.append("### ").append(words.text("analysis")).append("\n\n");
    for (Section section : sections) {
      out.append("#### ").append(MarkdownText.line(section.title())).append("\n\n");
      out.append(MarkdownText.line(section.about())).append("\n\n");
      section.rows().forEach(row -> line(section, row, out));
      out.append('\n');
    }
  }

  private static void line(Section section, Row row, StringBuilder out) {
    var facts = new ArrayList<String>();
    for (int i = 1; i < row.cells().size(); i++) {
      String value = MarkdownText.line(row.cells().get(i).text());
      if (!value.isBlank()) {
        facts.add(MarkdownText.line(section.columns().get(i)) + ": " + value);
      }
    }
    out.append("- **").append(MarkdownText.line(row.cells().getFirst().text())).append("**");
    if (!facts.isEmpty()) {
      out.append(" – ").append(String.join("; ", facts));
    }
    out.append('\n');
  }
}
