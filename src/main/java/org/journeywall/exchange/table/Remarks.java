package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// Gathers what a person should know of an import, one remark for all cases of a sort.
final class Remarks {
  private static final int LONGEST_QUOTE = 40;

  private final String file;
  private final List<String> unknown;
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private @Nullable String firstTwice;
  private int twice;
  private int firstCut;
  private int cut;

  private record Kept(int row, String value, int count) {}

  Remarks(String file, List<String> unknownColumns) {
    this.file = file;
    unknown = unknownColumns;
  }

  /// A value was not understood and stands in its card's note.
  void kept(String column, int row, String value) {
    kept.merge(
        column,
        new Kept(row, value, 1),
        (first, one) -> new Kept(first.row, first.value, first.count + 1));
  }

  /// An id was there already, so its card got a new one.
  void twice(String id) {
    twice++;
    if (firstTwice == null) {
      firstTwice = id;
    }
  }

  /// A text in this row was longer than a card can hold.
  void cut(int row) {
    cut++;
    firstCut = firstCut == 0 ? row : firstCut;
  }

  List<Problem> all() {
    var all = new ArrayList<Problem>();
    if (!unknown.isEmpty()) {
      all.add(Problem.of(Kind.IMPORT_COLUMNS_UNKNOWN, file, String.join(", ", unknown)));
    }
    kept.forEach((column, one) ->
        all.add(
            Problem.of(
                Kind.IMPORT_VALUES_KEPT,
                file,
                column,
                Integer.toString(one.count),
                Integer.toString(one.row),
                Texts.excerpt(one.value, LONGEST_QUOTE))));
    if (firstTwice != null) {
      all.add(Problem.of(Kind.IMPORT_IDS_TWICE, file, Integer.toString(twice), firstTwice));
    }
    if (cut > 0) {
      String most = Integer.toString(Texts.LONGEST);
      String row = Integer.toString(firstCut);
      all.add(Problem.of(Kind.IMPORT_TEXTS_CUT, file, Integer.toString(cut), row, most));
    }
    return all;
  }
}
