package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardData;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.Mark;
import org.journeywall.exchange.Plain;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// What the columns of somebody else's table mean.
///
/// @param sheet which of the file's sheets, from 0
/// @param header which of its rows names the columns, from 0; −1 where none does
/// @param matrix whether stages stand side by side: the header names them, the first column the
///   lanes, and every line of a cell is a card
/// @param columns places of columns, from 0, with what they mean; of a matrix empty. The others go
///   into the cards' notes
public record Mapping(
    int sheet, int header, boolean matrix, SortedMap<Integer, CardColumn> columns) {
  private static final Pattern BULLET = Pattern.compile("^(?:[-*•‣◦·–—]|\\d{1,3}[.)])\\h+");
  private static final List<CardColumn> MATRIX =
      List.of(CardColumn.STAGE, CardColumn.LANE, CardColumn.TEXT);
  private static final Words WORDS = Words.in(Locale.ENGLISH);

  public Mapping {
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
  }

  /// The same with another meaning of a column, which no other column has then; null takes it away.
  public Mapping with(int column, @Nullable CardColumn meaning) {
    var all = new TreeMap<>(columns);
    all.values().removeIf(other -> other == meaning);
    all.remove(column);
    if (meaning != null) {
      all.put(column, meaning);
    }
    return new Mapping(sheet, header, matrix, all);
  }

  /// Whether cards can be made: of a matrix always, of a list where a column can be one.
  public boolean isEnough() {
    Collection<CardColumn> known = columns.values();
    return matrix
        || known.contains(CardColumn.TEXT)
        || known.contains(CardColumn.METRIC)
        || known.contains(CardColumn.EMOTION);
  }

  /// The table of cards, as it is read of our own files.
  public CardTable table(List<RawSheet> sheets) {
    RawSheet raw = sheets.get(sheet);
    return matrix ? matrix(raw) : list(raw);
  }

  private CardTable list(RawSheet raw) {
    List<String> names = header < 0 ? List.of() : raw.rows().get(header).cells();
    int width = raw.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    var header = new ArrayList<String>();
    for (int i = 0; i < width; i++) {
      CardColumn meaning = columns.get(i);
      String own = i < names.size() ? Texts.line(names.get(i)) : "";
      // A column that means nothing here must not be taken for one that does.
      header.add(meaning == null ? stranger(own, i) : WORDS.of(meaning));
    }
    return new CardTable(header, raw.rows().subList(this.header + 1, raw.rows().size()));
  }

  private static String stranger(String name, int at) {
    if (name.isBlank()) {
      return "";
    }
    return Words.find(CardColumn.class, name) == null ? name : name + " (" + (at + 1) + ")";
  }

  private CardTable matrix(RawSheet raw) {
    List<String> stages = header < 0 ? List.of() : raw.rows().get(header).cells();
    var rows = new ArrayList<CardTable.Row>();
    String lane = "";
    for (CardTable.Row row : raw.rows().subList(header + 1, raw.rows().size())) {
      List<String> cells = row.cells();
      // The name of a lane that takes several rows stands in the first.
      lane = cells.getFirst().isBlank() ? lane : Texts.line(cells.getFirst());
      for (int i = 1; i < cells.size(); i++) {
        String stage = i < stages.size() ? Texts.line(stages.get(i)) : "";
        for (String text : texts(cells.get(i))) {
          rows.add(new CardTable.Row(row.number(), List.of(stage, lane, text)));
        }
      }
    }
    return new CardTable(MATRIX.stream().map(WORDS::of).toList(), rows);
  }

  private static List<String> texts(String cell) {
    return cell.lines()
        .map(line -> BULLET.matcher(line.strip()).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// What the columns are called, by which a table of the same make is known again.
  public static String signature(RawSheet sheet, int header) {
    List<String> names = header < 0 ? List.of() : sheet.rows().get(header).cells();
    return Mark.of(String.join("\t", names.stream().map(Plain::word).toList()));
  }

  /// This in one line, for the settings.
  public String said() {
    Map<CardColumn, Integer> sorted = new EnumMap<>(CardColumn.class);
    columns.forEach((at, meaning) -> sorted.put(meaning, at));
    var parts = new ArrayList<String>();
    parts.add(matrix ? "matrix" : "list");
    sorted.forEach((meaning, at) -> parts.add(CardData.key(meaning) + "=" + at));
    return String.join(" ", parts);
  }

  /// What [#said] says, for a table whose columns are called the same.
  public Mapping as(String said) {
    var all = new TreeMap<Integer, CardColumn>();
    for (String part : said.split(" ")) {
      int at = part.indexOf('=');
      CardColumn meaning = at < 0 ? null : CardData.column(part.substring(0, at));
      if (meaning != null && part.substring(at + 1).matches("\\d{1,4}")) {
        all.put(Integer.valueOf(part.substring(at + 1)), meaning);
      }
    }
    return new Mapping(sheet, header, said.startsWith("matrix"), all);
  }
}
