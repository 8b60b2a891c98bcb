package org.journeywall.exchange.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;
import org.journeywall.exchange.Figures;
import org.journeywall.exchange.xlsx.NoteText.Part;
import org.journeywall.vector.Markup;
import org.jspecify.annotations.Nullable;

/// What stands in a cell.
sealed interface CellContent {
  /// Nothing but its ground and its lines.
  record Blank() implements CellContent {}

  record Text(String line) implements CellContent {}

  /// Texts below each other, each in letters of its own.
  record Letters(List<Part> parts) implements CellContent {}

  record Figure(double value) implements CellContent {}

  /// A day that Excel's calendar reaches.
  record Day(LocalDate date) implements CellContent {}

  record Yes() implements CellContent {}

  /// A formula of ours that gives text.
  record Sentence(String formula, String result) implements CellContent {}

  /// A formula of ours that gives a number, or nothing.
  record Sum(String formula, @Nullable Double result) implements CellContent {}

  /// The same as it will be read.
  default String text() {
    return switch (this) {
      case Blank() -> "";
      case Text(String line) -> line;
      case Letters(List<Part> parts) ->
          parts.stream().map(Part::text).collect(Collectors.joining("\n"));
      case Figure(double value) -> Figures.plain(value);
      case Day(LocalDate date) -> date.toString();
      case Yes() -> "true";
      case Sentence(String formula, String result) -> result;
      case Sum(String formula, Double result) -> result == null ? "" : Figures.plain(result);
    };
  }

  /// Finishes the element of the cell.
  default void write(Markup xml, SharedTexts texts) throws IOException {
    switch (this) {
      case Blank() -> xml.empty();
      case Text(String line) -> text(xml, texts);
      case Letters(List<Part> parts) -> text(xml, texts);
      case Figure(double value) -> value(xml, Double.toString(value));
      case Day(LocalDate date) -> value(xml, Double.toString(DateUtil.getExcelDate(date)));
      case Yes() -> value(xml.with("t", "b"), "1");
      case Sentence(String formula, String result) -> {
        formula(xml.with("t", "str"), formula);
        value(xml, CellText.safe(result));
      }
      case Sum(String formula, Double result) -> {
        formula(result == null ? xml.with("t", "str") : xml, formula);
        value(xml, result == null ? "" : Double.toString(result));
      }
    }
  }

  private static void formula(Markup xml, String formula) throws IOException {
    xml.open("f").text(formula).close("f");
  }

  private static void value(Markup xml, String value) throws IOException {
    xml.open("v").text(value).close("v");
    xml.close("c");
  }

  private void text(Markup xml, SharedTexts texts) throws IOException {
    value(xml.with("t", "s"), Integer.toString(texts.number(this)));
  }
}
