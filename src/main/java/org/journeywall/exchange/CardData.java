package org.journeywall.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file of another program keeps of a card beside what is seen of it, so that the card comes
/// back from there: the cells of its row in a card table by the names of their columns, in English
/// with hyphens whatever language the file is in.
public final class CardData {
  private static final Words WORDS = Words.in(Locale.ENGLISH);

  private CardData() {}

  /// The cells of a row that are not empty.
  public static Map<String, String> of(CardRow row) {
    var data = new LinkedHashMap<String, String>();
    for (CardColumn column : CardColumn.values()) {
      CardValue value = row.cell(column);
      if (value != null) {
        data.put(key(column), value.plain(WORDS));
      }
    }
    return data;
  }

  /// The name of a column.
  public static String key(CardColumn column) {
    return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The column of this name; null where there is none.
  public static @Nullable CardColumn column(String key) {
    return Arrays.stream(CardColumn.values())
        .filter(column -> key(column).equals(key))
        .findAny()
        .orElse(null);
  }

  /// The header of the table the data of cards make.
  public static List<String> header() {
    return Arrays.stream(CardColumn.values()).map(WORDS::of).toList();
  }

  public static Words words() {
    return WORDS;
  }
}
