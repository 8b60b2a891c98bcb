package org.journeywall.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.xlsx.MapGrid.Span;
import org.journeywall.exchange.xlsx.MapGrid.Spot;
import org.journeywall.exchange.xlsx.NoteText.Part;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Lane;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// The wall as people read it: stages across, lanes down, one cell per card in its own colour.
final class MapSheet {
  static final int NOTE_WIDTH = 24;
  static final int LABEL_WIDTH = 24;

  private static final double LOWEST_NOTE = 56;
  private static final int REPORT_EVERY = 50;

  private final SheetCells sheet;
  private final Styles styles;
  private final MapGrid grid;
  private final NoteText notes;
  private final NotePictures pictures;
  private final RowHeights heights;
  private final Palette palette = Look.PALETTE;
  private final double[] rowHeights;

  MapSheet(SheetCells sheet, Styles styles, MapGrid grid, NoteText notes, NotePictures pictures) {
    this.sheet = sheet;
    this.styles = styles;
    this.grid = grid;
    this.notes = notes;
    this.pictures = pictures;
    heights = styles.heights();
    rowHeights = new double[grid.rows()];
  }

  /// Writes everything below the header; `from` and `to` are the shares of the whole work done
  /// before and after.
  void write(String parkingLot, Progress progress, double from, double to) throws ExportCancelled {
    ground();
    grid.grid().lanes().forEach(this::label);
    label(grid.parking(), parkingLot, "");
    grid.grid().lanes().stream()
        .filter(lane -> grid.curveRows(lane) > 0)
        .forEach(lane -> curves(grid.span(lane).from()));
    List<Spot> spots = grid.spots();
    for (int i = 0; i < spots.size(); i++) {
      if (i % REPORT_EVERY == 0) {
        progress.step(from + (to - from) * i / spots.size());
      }
      note(spots.get(i));
    }
    for (int row = MapGrid.HEADER_ROWS; row < grid.rows(); row++) {
      double lowest = rowHeights[row] == 0 ? 30 : rowHeights[row];
      sheet.row(row).height(lowest);
    }
    sheet.sheet().setColumnWidth(0, LABEL_WIDTH * 256);
    for (int column = MapGrid.LABEL_COLUMNS; column < grid.columns(); column++) {
      sheet.sheet().setColumnWidth(column, NOTE_WIDTH * 256);
    }
    finish();
  }

  private void finish() {
    sheet.sheet().setDisplayGridlines(false);
    sheet.sheet().createFreezePane(MapGrid.LABEL_COLUMNS, MapGrid.HEADER_ROWS);
    Printing.wide(sheet.sheet());
    int index = styles.workbook().getSheetIndex(sheet.sheet());
    styles.workbook().setPrintArea(index, 0, grid.columns() - 1, 0, grid.rows() - 1);
    sheet.sheet().setRepeatingRows(new CellRangeAddress(2, MapGrid.HEADER_ROWS - 1, -1, -1));
  }

  // The lines between stages and lanes, where there is no note.
  private void ground() {
    for (Lane lane : grid.grid().lanes()) {
      ground(grid.span(lane));
    }
    Span parking = grid.parking();
    Look tray = Look.PLAIN.on(palette.parking());
    for (int row = parking.from(); row < parking.end(); row++) {
      for (int column = MapGrid.LABEL_COLUMNS; column < grid.columns(); column++) {
        Look.Edge edge = row == parking.from() ? Look.Edge.LANE : Look.Edge.NONE;
        styles.blank(sheet.row(row), column, tray.edged(edge));
      }
    }
  }

  private void ground(Span lane) {
    for (int row = lane.from(); row < lane.end(); row++) {
      SheetRow cells = sheet.row(row);
      boolean first = row == lane.from();
      for (Stage stage : grid.grid().stages()) {
        Span span = grid.span(stage);
        for (int column = span.from(); column < span.end(); column++) {
          boolean left = column == span.from();
          Look.Edge edge =
              first
                  ? left ? Look.Edge.CORNER : Look.Edge.LANE
                  : left ? Look.Edge.STAGE : Look.Edge.NONE;
          styles.blank(cells, column, Look.PLAIN.edged(edge));
        }
      }
    }
  }

  private void label(Lane lane) {
    label(grid.span(lane), lane.name(), lane.hint());
  }

  private void label(Span rows, String name, String hint) {
    Look look =
        Look.WRAPPED
            .on(palette.frame())
            .edged(Look.Edge.LANE)
            .aligned(HorizontalAlignment.LEFT, VerticalAlignment.TOP);
    for (int row = rows.from(); row < rows.end(); row++) {
      styles.blank(sheet.row(row), 0, look);
    }
    var parts = new ArrayList<Part>();
    if (!name.isEmpty()) {
      parts.add(new Part(name, palette.ink(), 11, true));
    }
    if (!hint.isEmpty()) {
      parts.add(new Part(hint, palette.quiet(), 9, false));
    }
    put(rows.from(), 0, parts, look);
    if (rows.count() > 1) {
      sheet.sheet().addMergedRegion(new CellRangeAddress(rows.from(), rows.end() - 1, 0, 0));
    } else {
      grow(rows.from(), heights.of(parts, LABEL_WIDTH));
    }
  }

  private void curves(int top) {
    for (int i = 0; i < grid.curves().size(); i++) {
      EmotionCurve curve = grid.curves().get(i);
      for (Stage stage : grid.grid().stages()) {
        feeling(top + i, stage, curve);
      }
    }
  }

  private void feeling(int row, Stage stage, EmotionCurve curve) {
    Persona persona = curve.persona();
    var parts = new ArrayList<Part>();
    for (EmotionCurve.Point point : curve.points()) {
      if (point.stage().equals(stage.id())) {
        String text =
            notes.feeling(persona.name(), point.mean(), point.words(), stepName(stage, point));
        parts.add(new Part(text, palette.personaInk(persona.colour()), 10, true));
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    Span span = grid.span(stage);
    Look look =
        Look.WRAPPED
            .on(palette.personaGround(persona.colour()))
            .edged(Look.Edge.NOTE)
            .aligned(HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    for (int column = span.from(); column < span.end(); column++) {
      styles.blank(sheet.row(row), column, look);
    }
    put(row, span.from(), parts, look);
    if (span.count() > 1) {
      sheet.sheet().addMergedRegion(new CellRangeAddress(row, row, span.from(), span.end() - 1));
    }
    grow(row, Math.max(24, heights.of(parts, NOTE_WIDTH * span.count())));
  }

  private static @Nullable String stepName(Stage stage, EmotionCurve.Point point) {
    return stage.steps().stream()
        .filter(step -> step.id().equals(point.step()))
        .map(step -> step.name())
        .findFirst()
        .orElse(null);
  }

  private void note(Spot spot) {
    Card card = spot.card();
    boolean tile = card.kind() == CardKind.METRIC;
    Look look =
        Look.WRAPPED
            .on(palette.note(card.kind()))
            .edged(tile ? Look.Edge.TILE : Look.Edge.NOTE)
            .aligned(HorizontalAlignment.LEFT, VerticalAlignment.TOP);
    List<Part> parts = notes.of(card);
    put(spot.row(), spot.column(), parts, look);
    double words = heights.of(parts, NOTE_WIDTH);
    pictures.put(sheet.sheet(), spot, words);
    double all = pictures.has(card) ? words + NotePictures.HEIGHT : words;
    grow(spot.row(), Math.max(LOWEST_NOTE, all));
  }

  private void grow(int row, double height) {
    rowHeights[row] = Math.max(rowHeights[row], height);
  }

  private void put(int row, int column, List<Part> parts, Look look) {
    SheetRow cells = sheet.row(row);
    if (parts.size() == 1) {
      Part only = parts.getFirst();
      Look letters = look.in(only.ink()).sized(only.size());
      styles.text(cells, column, only.text(), only.bold() ? letters.bolder() : letters);
      return;
    }
    styles.letters(cells, column, parts, look);
  }
}
