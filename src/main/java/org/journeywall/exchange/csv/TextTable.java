package org.journeywall.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardRow;
import org.journeywall.exchange.CardValue;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.Words;

/// Writes cards as separated text, as RFC 4180 has it: in UTF-8 with a byte order mark, by which
/// spreadsheets know it, lines ending in CR LF, cells in quotes where they must be.
final class TextTable {
  /// Whether texts stay as they are even where a spreadsheet would calculate with them.
  static final ExportOption.Tick EXACT = new ExportOption.Tick("exact", false);

  private static final String LINE_END = "\r\n";
  private static final char MARK = '\uFEFF';
  private static final double ROWS_MADE = 0.5;
  private static final int REPORTED = 64;

  private final char separator;
  private final boolean exact;
  private final Words words;

  TextTable(char separator, ExportJob job) {
    this.separator = separator;
    exact = job.choices().of(EXACT);
    words = Words.in(job.locale());
  }

  void write(ExportJob job, OutputStream stream, Progress progress) throws IOException {
    progress.step(0);
    List<CardRow> rows = CardRow.of(job.workshop(), job.maps(), words);
    progress.step(ROWS_MADE);
    // Not closed: the stream is the caller's.
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write(MARK);
    var header = new ArrayList<String>();
    for (CardColumn column : CardColumn.values()) {
      header.add(words.of(column));
    }
    line(out, header);
    for (int i = 0; i < rows.size(); i++) {
      line(out, cells(rows.get(i)));
      if (i % REPORTED == 0) {
        progress.step(ROWS_MADE + (1 - ROWS_MADE) * i / rows.size());
      }
    }
    out.flush();
    progress.step(1);
  }

  private List<String> cells(CardRow row) {
    var cells = new ArrayList<String>();
    for (CardColumn column : CardColumn.values()) {
      CardValue value = row.cell(column);
      String text = value == null ? "" : value.plain(words);
      cells.add(value instanceof CardValue.Words && !exact ? Guard.on(text) : text);
    }
    return cells;
  }

  private void line(Writer out, List<String> cells) throws IOException {
    String before = "";
    for (String cell : cells) {
      out.write(before);
      out.write(quoted(cell));
      before = String.valueOf(separator);
    }
    out.write(LINE_END);
  }

  private String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r' || c == separator)
            && cell.equals(cell.strip());
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
