package org.journeywall.exchange.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.exchange.xlsx.NoteText.Part;
import org.journeywall.paint.Colour;
import org.jspecify.annotations.Nullable;

/// The looks of one workbook's cells, each made once, and the ways to fill a cell safely: text is
/// never a formula, whatever it begins with.
final class Styles {
  /// On every Windows and Mac, and with a twin of the same widths on Linux.
  static final String FACE = "Arial";

  // Excel's calendar begins here and ends with the year 9999.
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private static final byte OPAQUE = (byte) 0xFF;
  private static final CellContent NOTHING = new CellContent.Blank();

  private record Letters(Colour ink, int size, boolean bold) {}

  private final XSSFWorkbook workbook;
  private final RowHeights heights = new RowHeights();
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final SharedTexts texts = new SharedTexts();
  private final List<SheetCells> sheets = new ArrayList<>();
  private final Map<Letters, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont usual = workbook.getFontAt(0);
    usual.setFontName(FACE);
    usual.setFontHeightInPoints((short) 10);
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  /// How high rows of this workbook have to be.
  RowHeights heights() {
    return heights;
  }

  /// A new sheet.
  SheetCells sheet(String name) {
    var sheet = new SheetCells(workbook.createSheet(name));
    sheets.add(sheet);
    return sheet;
  }

  /// All texts so far.
  SharedTexts texts() {
    return texts;
  }

  /// All sheets so far.
  List<SheetCells> sheets() {
    return sheets;
  }

  /// An empty cell of this look.
  void blank(SheetRow row, int column, Look look) {
    set(row, column, look, NOTHING);
  }

  // Its number is its turn.
  private CellContent shared(CellContent text) {
    texts.number(text);
    return text;
  }

  private void set(SheetRow row, int column, Look look, CellContent content) {
    row.set(column, new SheetRow.Cell(style(look).getIndex(), look, content));
  }

  /// Text, a little away from the line at its left.
  void text(SheetRow row, int column, String text, Look look) {
    Look left =
        look.across() == HorizontalAlignment.GENERAL
            ? look.aligned(HorizontalAlignment.LEFT, look.down())
            : look;
    boolean guarded = CellText.looksLikeFormula(text);
    set(
        row,
        column,
        guarded ? left.guard() : left,
        text.isEmpty() ? NOTHING : shared(new CellContent.Text(text)));
  }

  /// Texts below each other, each in its own letters.
  void letters(SheetRow row, int column, List<Part> parts, Look look) {
    boolean guarded = !parts.isEmpty() && CellText.looksLikeFormula(parts.getFirst().text());
    set(
        row,
        column,
        guarded ? look.guard() : look,
        parts.isEmpty() ? NOTHING : shared(new CellContent.Letters(parts)));
  }

  void number(SheetRow row, int column, double number, Look look) {
    set(row, column, look, new CellContent.Figure(number));
  }

  /// A formula of ours with what it gives now; never with a text of the user's in it.
  void formula(SheetRow row, int column, String formula, String result, Look look) {
    set(row, column, look, new CellContent.Sentence(formula, result));
  }

  /// The same of a formula that gives a number, or, where there is no result, nothing.
  void formula(SheetRow row, int column, String formula, @Nullable Double result, Look look) {
    set(row, column, look, new CellContent.Sum(formula, result));
  }

  void flag(SheetRow row, int column, Look look) {
    set(row, column, look, new CellContent.Yes());
  }

  /// A day, as text where Excel's calendar does not reach.
  void day(SheetRow row, int column, LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      text(row, column, day.toString(), Look.PLAIN);
    } else {
      set(row, column, Look.DAY, new CellContent.Day(day));
    }
  }

  private XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::made);
  }

  private XSSFFont font(Colour ink, int size, boolean bold) {
    return fonts.computeIfAbsent(new Letters(ink, size, bold), this::made);
  }

  private XSSFFont made(Letters letters) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FACE);
    font.setFontHeightInPoints((short) letters.size);
    font.setBold(letters.bold);
    XSSFColor ink = colour(letters.ink);
    font.setColor(ink);
    // POI leaves out the opacity, which the schema asks for.
    font.getCTFont().getColorArray(0).setRgb(ink.getARGB());
    return font;
  }

  private XSSFCellStyle made(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look.ink(), look.size(), look.bold()));
    Colour ground = look.ground();
    if (ground != null) {
      style.setFillForegroundColor(colour(ground));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    style.setAlignment(look.across());
    style.setIndention((short) (look.across() == HorizontalAlignment.LEFT ? 1 : 0));
    style.setVerticalAlignment(look.down());
    style.setWrapText(look.wrapped());
    style.setQuotePrefixed(look.guarded());
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    edge(style, look.edge());
    return style;
  }

  private static void edge(XSSFCellStyle style, Look.Edge edge) {
    XSSFColor rule = colour(Look.PALETTE.edge());
    switch (edge) {
      case NONE -> {}
      case NOTE -> around(style, BorderStyle.THICK, colour(Look.PALETTE.wall()));
      case TILE -> around(style, BorderStyle.THIN, colour(Look.PALETTE.pillEdge()));
      case LANE -> top(style, rule);
      case STAGE -> left(style, rule);
      case CORNER -> {
        top(style, rule);
        left(style, rule);
      }
      case HEADER -> {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(rule);
      }
    }
  }

  private static void top(XSSFCellStyle style, XSSFColor colour) {
    style.setBorderTop(BorderStyle.THIN);
    style.setTopBorderColor(colour);
  }

  private static void left(XSSFCellStyle style, XSSFColor colour) {
    style.setBorderLeft(BorderStyle.THIN);
    style.setLeftBorderColor(colour);
  }

  private static void around(XSSFCellStyle style, BorderStyle line, XSSFColor colour) {
    style.setBorderTop(line);
    style.setBorderRight(line);
    style.setBorderBottom(line);
    style.setBorderLeft(line);
    style.setTopBorderColor(colour);
    style.setRightBorderColor(colour);
    style.setBottomBorderColor(colour);
    style.setLeftBorderColor(colour);
  }

  static XSSFColor colour(Colour colour) {
    return new XSSFColor(
        new byte[] {OPAQUE, (byte) colour.red(), (byte) colour.green(), (byte) colour.blue()});
  }
}
