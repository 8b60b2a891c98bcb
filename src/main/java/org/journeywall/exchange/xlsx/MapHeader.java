package org.journeywall.exchange.xlsx;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.xlsx.MapGrid.Span;
import org.journeywall.insight.Funnel;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Stage;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;

/// What stands above the wall and stays there while it scrolls: the title, the stages in their
/// colours, how long they take and how many customers go on.
final class MapHeader {
  private static final int TITLE = 0;
  private static final int SUBTITLE = 1;
  private static final int STAGES = 2;
  private static final int DURATIONS = 3;
  private static final int CONVERSIONS = 4;

  private final SheetCells sheet;
  private final Styles styles;
  private final MapGrid grid;
  private final Palette palette = Look.PALETTE;

  MapHeader(SheetCells sheet, Styles styles, MapGrid grid) {
    this.sheet = sheet;
    this.styles = styles;
    this.grid = grid;
  }

  void write(ExportJob job, JourneyMap map, String conversionLabel) {
    WorkshopInfo info = job.workshop().info();
    line(TITLE, 26, info.title(), Look.PLAIN.sized(16).bolder());
    line(SUBTITLE, 18, subtitle(job, info), Look.PLAIN.in(palette.quiet()));
    line(STAGES, 24, map.title().isEmpty() ? map.name() : map.title(), corner().sized(12).bolder());
    line(DURATIONS, 17, map.subtitle(), corner().in(palette.quiet()));
    line(CONVERSIONS, 18, conversionLabel, corner().sized(8).in(palette.quiet()));
    List<Stage> stages = grid.grid().stages();
    for (int i = 0; i < stages.size(); i++) {
      stage(stages.get(i), palette.stage(i, stages.size()));
    }
    for (Funnel.Conversion conversion : Funnel.of(grid.grid()).conversions()) {
      conversion(conversion);
    }
  }

  private Look corner() {
    return Look.PLAIN
        .on(palette.header())
        .aligned(HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
  }

  private void line(int row, int height, String text, Look look) {
    SheetRow cells = sheet.row(row);
    cells.height(height);
    styles.text(cells, 0, text, look);
  }

  private static String subtitle(ExportJob job, WorkshopInfo info) {
    var parts = new ArrayList<String>();
    if (!info.client().isEmpty()) {
      parts.add(info.client());
    }
    var day = info.date() == null ? job.today() : info.date();
    parts.add(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(job.locale()).format(day));
    if (!info.participants().isEmpty()) {
      parts.add(String.join(", ", info.participants()));
    }
    return String.join("  ·  ", parts);
  }

  private void stage(Stage stage, Colour ground) {
    Span span = grid.span(stage);
    Look look =
        Look.PLAIN
            .on(ground)
            .in(palette.wall())
            .edged(Look.Edge.STAGE)
            .aligned(HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    across(STAGES, span, stage.name(), look.sized(12).bolder());
    across(DURATIONS, span, stage.duration(), look);
    across(CONVERSIONS, span, "", corner().edged(Look.Edge.STAGE));
  }

  private void across(int row, Span span, String text, Look look) {
    SheetRow cells = sheet.row(row);
    for (int column = span.from(); column < span.end(); column++) {
      styles.blank(cells, column, look);
    }
    styles.text(cells, span.from(), text, look);
    if (span.count() > 1) {
      sheet.sheet().addMergedRegion(new CellRangeAddress(row, row, span.from(), span.end() - 1));
    }
  }

  // A number, so that it can be calculated with; the arrow is a matter of its format.
  private void conversion(Funnel.Conversion conversion) {
    boolean alarming = conversion.biggestDrop() || conversion.missesTarget();
    Look look =
        corner()
            .on(alarming ? palette.alarmGround() : palette.header())
            .in(alarming ? palette.alarm() : palette.ink())
            .bolder()
            .edged(Look.Edge.STAGE)
            .shown("\"▸ \"0\\ %");
    grid.grid().stages().stream()
        .filter(stage -> stage.id().equals(conversion.to()))
        .findFirst()
        .ifPresent(stage -> {
          Span span = grid.span(stage);
          SheetRow row = sheet.row(CONVERSIONS);
          for (int column = span.from(); column < span.end(); column++) {
            styles.blank(row, column, look);
          }
          styles.number(row, span.from(), conversion.share(), look);
        });
  }
}
