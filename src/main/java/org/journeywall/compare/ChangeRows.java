package org.journeywall.compare;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.exchange.Changes;
import org.journeywall.model.Workshop;

/// Differences as rows of a table and as what is drawn over walls: what a comparison hands out.
public final class ChangeRows {
  private static final List<String> HEADINGS =
      List.of("change", "what", "map", "stage", "lane", "name", "field", "before", "after");

  private final DifferenceWords words;
  private final List<List<String>> rows = new ArrayList<>();

  private ChangeRows(DifferenceWords words) {
    this.words = words;
  }

  /// What the second of two workshops is different in.
  ///
  /// @param overlaid both as one, whose walls are handed out
  public static Changes of(
      Workshop before, Overlaid overlaid, Differences differences, DifferenceWords words) {
    var rows = new ChangeRows(words);
    for (Aspect aspect : Aspect.values()) {
      aspect.of(differences).forEach(one -> rows.add(aspect, one));
    }
    return new Changes(
        HEADINGS.stream().map(key -> words.say("heading." + key)).toList(),
        rows.rows,
        new DifferenceMarks(before, DifferenceSigns.of(differences, words), overlaid.ghosts()));
  }

  private void add(Aspect aspect, Difference one) {
    if (one.edits().isEmpty()) {
      String from = aspect == Aspect.MOVED ? words.whole(one.from()) : "";
      String to = aspect == Aspect.MOVED ? words.whole(one.to()) : "";
      rows.add(row(aspect, one, "", from, to));
    }
    for (Difference.Edit edit : one.edits()) {
      rows.add(
          row(
              aspect,
              one,
              words.field(edit.field()),
              words.value(edit.before()),
              words.value(edit.after())));
    }
  }

  private List<String> row(
      Aspect aspect, Difference one, String field, String before, String after) {
    Whereabouts place = one.place();
    return List.of(
        words.of(aspect),
        words.what(one),
        place == null ? "" : place.map(),
        place == null ? "" : place.stage(),
        place == null ? "" : place.lane(),
        one.name(),
        field,
        before,
        after);
  }
}
