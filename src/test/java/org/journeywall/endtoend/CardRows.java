package org.journeywall.endtoend;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.journeywall.model.CardKind;

/// The sheet with a row for each card, headed in Polish.
final class CardRows {
  private static final Map<String, CardKind> KINDS =
      Map.of(
          "punkt styku", CardKind.TOUCHPOINT,
          "potrzeba", CardKind.NEED,
          "emocja", CardKind.EMOTION,
          "obawa", CardKind.CONCERN,
          "działanie", CardKind.ACTION,
          "metryka", CardKind.METRIC,
          "szansa", CardKind.OPPORTUNITY,
          "notatka", CardKind.NOTE);

  private final Map<Integer, String> headings = new HashMap<>();
  private final Map<Integer, Map<String, String>> rows = new TreeMap<>();

  CardRows(List<Reader.Cell> cells) {
    for (Reader.Cell cell : cells) {
      if (cell.row() == 1) {
        headings.put(cell.column(), cell.text().toLowerCase(Locale.ROOT));
      } else {
        rows.computeIfAbsent(cell.row(), row -> new HashMap<>())
            .put(headings.get(cell.column()), cell.text());
      }
    }
  }

  List<Note> notes() {
    return rows.values().stream().map(CardRows::note).toList();
  }

  private static Note note(Map<String, String> row) {
    CardKind kind = KINDS.get(row.getOrDefault("rodzaj", "").toLowerCase(Locale.ROOT));
    if (kind == null) {
      throw new AssertionError("No kind of card: " + row);
    }
    return new Note(
        row.getOrDefault("etap", ""),
        row.getOrDefault("pas", ""),
        kind,
        kind == CardKind.EMOTION ? feeling(row) : row.getOrDefault("tekst", ""));
  }

  // As `Persona: -1`, and `Persona: word` beside it.
  private static String feeling(Map<String, String> row) {
    int score = Integer.parseInt(behind(row.getOrDefault("emocja", "")).replace('−', '-'));
    return Note.feeling(score, behind(row.getOrDefault("odczucie", "")));
  }

  private static String behind(String text) {
    return text.substring(text.indexOf(':') + 1).strip();
  }
}
