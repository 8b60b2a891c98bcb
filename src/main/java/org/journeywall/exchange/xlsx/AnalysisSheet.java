package org.journeywall.exchange.xlsx;

import java.util.List;
import java.util.Set;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.report.Report;
import org.journeywall.exchange.report.Row;
import org.journeywall.exchange.report.Section;
import org.journeywall.exchange.report.Section.Topic;
import org.journeywall.model.Grid;

/// What the analyses say of the maps: a table for each thing they say, one below the other. What
/// has a sheet of its own (metrics, actions, content plan) is left to it.
final class AnalysisSheet {
  private static final Set<Topic> ELSEWHERE = Set.of(Topic.HEALTH, Topic.ACTIONS, Topic.CONTENT);
  private static final int[] WIDTHS = {64, 26, 34, 18, 14, 18, 20};

  private final Styles styles;
  private final Labels labels;
  private int next;
  private int tables;

  AnalysisSheet(Styles styles, Labels labels) {
    this.styles = styles;
    this.labels = labels;
  }

  /// Writes nothing where there is nothing to say.
  void write(List<Grid> grids, ExportJob job) {
    SheetCells sheet = null;
    for (Grid grid : grids) {
      for (Section section : Report.of(grid, job.today(), job.locale()).sections()) {
        if (!ELSEWHERE.contains(section.topic())) {
          sheet = sheet == null ? styles.sheet(SheetNames.ANALYSIS) : sheet;
          String map = grids.size() == 1 ? "" : labels.of(grid.map()) + " · ";
          write(sheet, section, map + section.title());
        }
      }
    }
    if (sheet != null) {
      Printing.wide(sheet.sheet());
    }
  }

  private void write(SheetCells sheet, Section section, String title) {
    styles.text(sheet.row(next), 0, title, Look.PLAIN.sized(13).bolder());
    styles.text(sheet.row(next + 1), 0, section.about(), Look.PLAIN);
    var table = new SheetTable(sheet, styles, next + 2, section.columns());
    for (Row row : section.rows()) {
      write(table.add(), row);
    }
    table.widths(WIDTHS);
    tables++;
    table.finish("Analysis" + tables);
    next += section.rows().size() + 4;
  }

  private void write(SheetRow row, Row from) {
    for (int i = 0; i < from.cells().size(); i++) {
      Row.Cell cell = from.cells().get(i);
      Double figure = cell.figure();
      boolean share = cell.text().endsWith("%");
      if (figure != null) {
        styles.number(row, i, figure, share ? Look.PERCENT : Look.PLAIN);
      } else if (!cell.text().isEmpty()) {
        styles.text(row, i, cell.text(), Look.WRAPPED);
      }
    }
  }
}
