package org.journeywall.exchange.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.journeywall.exchange.CardTable;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;

/// Text separated by commas, semicolons or tabs, taken apart into rows of cells as RFC 4180 and its
/// relatives say: cells in quotes hold separators, line breaks and, doubled, quotes.
final class CsvText {
  // The comma first: it wins where nothing speaks for another.
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final String HINT = "sep=";
  private static final String QUOTES_AND_BREAKS = "\"\r\n";

  private final String fileName;
  private final String text;
  private final char separator;
  private final int skippedLines;

  private CsvText(String fileName, String text, char separator, int skippedLines) {
    this.fileName = fileName;
    this.text = text;
    this.separator = separator;
    this.skippedLines = skippedLines;
  }

  /// Prepares the text of the file of this name.
  static CsvText of(String fileName, String text) {
    // Spreadsheets write the separator in a line of its own before the table.
    if (text.regionMatches(true, 0, HINT, 0, HINT.length()) && text.length() > HINT.length()) {
      char separator = text.charAt(HINT.length());
      String rest = text.substring(HINT.length() + 1);
      boolean possible = QUOTES_AND_BREAKS.indexOf(separator) < 0;
      if (possible && (rest.startsWith("\n") || rest.startsWith("\r"))) {
        return new CsvText(fileName, rest.stripLeading(), separator, 1);
      }
    }
    return new CsvText(fileName, text, sniffed(text), 0);
  }

  // The one that makes most of the first row known columns, or else most columns.
  private static char sniffed(String text) {
    return SEPARATORS.stream()
        .max(
            Comparator.comparingLong((Character one) -> CardTable.known(firstRow(text, one)))
                .thenComparing(one -> firstRow(text, one).size())
                .thenComparing(one -> -SEPARATORS.indexOf(one)))
        .orElseThrow();
  }

  private static List<String> firstRow(String text, char separator) {
    try (CSVParser parser = parser(text, separator)) {
      return parser.stream()
          .map(CSVRecord::toList)
          .filter(row -> !isBlank(row))
          .findFirst()
          .orElse(List.of());
    } catch (IOException | UncheckedIOException unclosedQuote) {
      return List.of();
    }
  }

  private static CSVParser parser(String text, char separator) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .get()
        .parse(new StringReader(text));
  }

  /// All rows that are not empty, the header first. Fails on a quote that is never closed and on
  /// more rows than `most`.
  Outcome<List<CardTable.Row>> rows(int most) {
    var rows = new ArrayList<CardTable.Row>();
    long line = skippedLines;
    try (CSVParser parser = parser(text, separator)) {
      for (CSVRecord record : parser) {
        if (rows.size() > most) {
          return failed(Kind.IMPORT_TOO_MANY_ROWS, most);
        }
        List<String> cells = cells(record);
        if (!isBlank(cells)) {
          int number = Math.toIntExact(record.getRecordNumber() + skippedLines);
          rows.add(new CardTable.Row(number, cells));
        }
        line = skippedLines + parser.getCurrentLineNumber();
      }
    } catch (IOException | UncheckedIOException unclosedQuote) {
      return failed(Kind.IMPORT_QUOTE_OPEN, line + 1);
    }
    return Outcome.done(rows);
  }

  private Outcome<List<CardTable.Row>> failed(Kind kind, long number) {
    return Outcome.failed(Problem.of(kind, fileName, Long.toString(number)));
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static List<String> cells(CSVRecord record) {
    return record.stream().map(Guard::off).toList();
  }
}
