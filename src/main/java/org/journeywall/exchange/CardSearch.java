package org.journeywall.exchange;

import java.util.List;
import java.util.Optional;

/// Finds a table of cards in the sheets of a file: in that called `Cards`, or else in the first
/// that has one. A heading may stand above it.
public final class CardSearch {
  /// The sheet the program writes its cards to, in every language.
  public static final String SHEET = "Cards";

  /// How many rows may stand above the header.
  public static final int HEADER_WITHIN = 10;

  private static final int SURELY_HEADER = 3;

  private CardSearch() {}

  public static Optional<CardTable> in(List<RawSheet> sheets) {
    for (RawSheet sheet : sheets) {
      if (sheet.name().equalsIgnoreCase(SHEET)) {
        Optional<CardTable> usual = in(sheet);
        if (usual.isPresent()) {
          return usual;
        }
      }
    }
    return sheets.stream().flatMap(sheet -> in(sheet).stream()).findFirst();
  }

  private static Optional<CardTable> in(RawSheet sheet) {
    List<CardTable.Row> rows = sheet.rows();
    for (int i = 0; i < rows.size() && i < HEADER_WITHIN; i++) {
      List<String> header = rows.get(i).cells();
      boolean surely = i == 0 || CardTable.known(header) >= SURELY_HEADER;
      if (surely && CardTable.isHeader(header)) {
        return Optional.of(new CardTable(header, rows.subList(i + 1, rows.size())));
      }
    }
    return Optional.empty();
  }
}
