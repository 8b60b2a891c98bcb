package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardSearch;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.Figures;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.model.CardKind;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// Guesses what the columns of somebody else's table mean: by what they are called, and where that
/// does not tell, by what stands in them.
public final class MappingGuess {
  private static final int HEADER_WITHIN = CardSearch.HEADER_WITHIN;
  private static final int LOOKED_AT = 200;

  // Of the cells that are not empty, this share has to agree.
  private static final double MOST = 0.6;

  // Lanes of a matrix: more are rows of a list.
  private static final int MOST_LANES = 40;

  private final RawSheet sheet;

  private MappingGuess(RawSheet sheet) {
    this.sheet = sheet;
  }

  /// The best guess, of the sheet that holds most of a table of cards.
  public static Mapping of(List<RawSheet> sheets) {
    int best = 0;
    double most = -1;
    for (int i = 0; i < sheets.size(); i++) {
      double worth = sheets.get(i).rows().isEmpty() ? -1 : new MappingGuess(sheets.get(i)).worth();
      if (worth > most) {
        most = worth;
        best = i;
      }
    }
    return of(sheets, best);
  }

  /// The best guess of one sheet.
  public static Mapping of(List<RawSheet> sheets, int sheet) {
    var guess = new MappingGuess(sheets.get(sheet));
    return of(sheets, sheet, guess.header());
  }

  /// The best guess where it is known which row names the columns.
  ///
  /// @param header −1 where none does
  public static Mapping of(List<RawSheet> sheets, int sheet, int header) {
    var guess = new MappingGuess(sheets.get(sheet));
    boolean matrix = guess.isMatrix(header);
    return new Mapping(sheet, header, matrix, matrix ? new TreeMap<>() : guess.columns(header));
  }

  private double worth() {
    int header = header();
    return CardTable.known(cells(header))
        + (isMatrix(header) ? 3 : 0)
        + Math.min(1, sheet.rows().size() / 100.0);
  }

  private List<String> cells(int row) {
    return row < 0 || row >= sheet.rows().size() ? List.of() : sheet.rows().get(row).cells();
  }

  // The first row of several short, different texts; a title above a table stands alone in its row.
  private int header() {
    int best = -1;
    double most = 0;
    for (int i = 0; i < sheet.rows().size() - 1 && i < HEADER_WITHIN; i++) {
      List<String> names = filled(cells(i));
      boolean distinct = new HashSet<>(names).size() == names.size();
      boolean words = names.stream().noneMatch(MappingGuess::isNumber);
      boolean shortly = names.stream().allMatch(name -> name.length() <= 60);
      if (names.size() > 1 && distinct && words && shortly) {
        double worth = names.size() + 5 * CardTable.known(names) - 0.5 * i;
        if (worth > most + 1) {
          most = worth;
          best = i;
        }
      }
    }
    return best;
  }

  private static List<String> filled(List<String> cells) {
    return cells.stream().map(Texts::line).filter(cell -> !cell.isBlank()).toList();
  }

  private static boolean isNumber(String text) {
    return Figures.number(text, true) != null || Figures.day(text) != null;
  }

  // Stages across: what stands in the header are no columns, the first column names lanes.
  private boolean isMatrix(int header) {
    List<String> names = cells(header);
    List<String> lanes = column(0, header);
    List<String> across = names.isEmpty() ? List.of() : filled(names.subList(1, names.size()));
    long kinds = lanes.stream().filter(MappingGuess::isLane).count();
    boolean lanesDiffer = new HashSet<>(lanes).size() == lanes.size();
    boolean table = CardTable.known(across) >= 2 || CardTable.known(names) >= 3;
    boolean numbers =
        body(header).stream().filter(MappingGuess::isNumber).count() > 0.8 * body(header).size();
    return header >= 0
        && across.size() >= 2
        && !lanes.isEmpty()
        && lanes.size() <= MOST_LANES
        && lanesDiffer
        && !table
        && !numbers
        && (kinds > 0 || across.size() >= 3 && isPlaceName(names.getFirst()));
  }

  private static boolean isLane(String name) {
    return Words.find(LaneKind.class, name) != null || Words.find(CardKind.class, name) != null;
  }

  private static boolean isPlaceName(String name) {
    CardColumn column = Words.find(CardColumn.class, name);
    return name.isBlank() || column == CardColumn.LANE || column == CardColumn.STAGE;
  }

  private List<String> body(int header) {
    var body = new ArrayList<String>();
    sheet.rows().stream()
        .skip(header + 1L)
        .limit(LOOKED_AT)
        .forEach(row -> body.addAll(filled(row.cells().subList(1, row.cells().size()))));
    return body;
  }

  private List<String> column(int at, int header) {
    return sheet.rows().stream()
        .skip(header + 1L)
        .limit(LOOKED_AT)
        .map(row -> at < row.cells().size() ? Texts.line(row.cells().get(at)) : "")
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  private SortedMap<Integer, CardColumn> columns(int header) {
    var columns = new TreeMap<Integer, CardColumn>();
    Set<CardColumn> taken = EnumSet.noneOf(CardColumn.class);
    List<String> names = cells(header);
    for (int i = 0; i < names.size(); i++) {
      put(columns, taken, i, Words.find(CardColumn.class, Texts.line(names.get(i))));
    }
    int width = sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int i = 0; i < width; i++) {
      if (!columns.containsKey(i)) {
        put(columns, taken, i, byContent(column(i, header)));
      }
    }
    if (!taken.contains(CardColumn.TEXT)) {
      put(columns, taken, longest(columns, width, header), CardColumn.TEXT);
    }
    if (!taken.contains(CardColumn.STAGE)) {
      put(columns, taken, repeating(columns, width, header), CardColumn.STAGE);
    }
    return columns;
  }

  private static void put(
      Map<Integer, CardColumn> columns,
      Set<CardColumn> taken,
      int at,
      @Nullable CardColumn meaning) {
    if (at >= 0 && meaning != null && taken.add(meaning)) {
      columns.put(at, meaning);
    }
  }

  private static @Nullable CardColumn byContent(List<String> cells) {
    boolean kinds = mostly(cells, cell -> Words.find(CardKind.class, cell) != null);
    if (kinds || mostly(cells, cell -> NoteColours.called(cell) != null)) {
      return CardColumn.KIND;
    }
    return mostly(cells, cell -> Words.find(LaneKind.class, cell) != null) ? CardColumn.LANE : null;
  }

  private static boolean mostly(List<String> cells, Predicate<String> is) {
    return !cells.isEmpty() && cells.stream().filter(is).count() >= MOST * cells.size();
  }

  // Cards are what most is written in.
  private int longest(Map<Integer, CardColumn> columns, int width, int header) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < width; i++) {
      List<String> cells = column(i, header);
      double length = cells.stream().mapToInt(String::length).sum();
      boolean words = !mostly(cells, MappingGuess::isNumber);
      if (!columns.containsKey(i) && words && length > most) {
        most = length;
        best = i;
      }
    }
    return best;
  }

  // Stages are few words that come again and again.
  private int repeating(Map<Integer, CardColumn> columns, int width, int header) {
    for (int i = 0; i < width; i++) {
      List<String> cells = column(i, header);
      long different = cells.stream().distinct().count();
      boolean few = different > 1 && different <= 20 && different * 2 <= cells.size();
      if (!columns.containsKey(i) && few && !mostly(cells, MappingGuess::isNumber)) {
        return i;
      }
    }
    return -1;
  }
}
