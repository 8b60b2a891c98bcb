package org.journeywall.desktop.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.journeywall.compare.MetricRefresh.Columns;
import org.journeywall.exchange.RawSheet;
import org.journeywall.find.Folding;

/// Which column of a table was what the last time one with these headings came.
///
/// @param kept what is remembered, a line per set of headings, the latest first
/// @param keep remembers other lines
record KnownColumns(Supplier<List<String>> kept, Consumer<List<String>> keep) {
  private static final int MOST = 20;

  /// As it was said last; else as the table says itself.
  Columns of(RawSheet sheet) {
    String start = key(sheet.rows().getFirst().cells());
    for (String line : kept.get()) {
      if (line.startsWith(start)) {
        int[] said =
            Stream.of(line.substring(start.length()).split(","))
                .filter(number -> number.matches("-?\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .toArray();
        if (said.length == 4) {
          return new Columns(said[0], said[1], said[2], said[3]);
        }
      }
    }
    return Columns.of(sheet);
  }

  void keep(List<String> header, Columns columns) {
    String start = key(header);
    var lines = new ArrayList<String>();
    lines.add(
        start
            + String.join(
                ",",
                Stream.of(columns.stage(), columns.name(), columns.value(), columns.day())
                    .map(String::valueOf)
                    .toList()));
    kept.get().stream().filter(line -> !line.startsWith(start)).limit(MOST - 1).forEach(lines::add);
    keep.accept(List.copyOf(lines));
  }

  private static String key(List<String> header) {
    return Folding.of(String.join("|", header)).replace('=', ' ') + "=";
  }
}
