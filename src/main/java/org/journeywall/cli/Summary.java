package org.journeywall.cli;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Workshop;

/// How much of everything a workshop holds, parking lots included.
///
/// @param cardsByKind counts by the kind's name as it stands in the file, only of kinds there are
record Summary(
    int maps,
    int stages,
    int lanes,
    int cards,
    Map<String, Integer> cardsByKind,
    int personas,
    int links,
    int votes) {

  static Summary of(Workshop workshop) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (CardKind kind : CardKind.values()) {
      int count = (int) workshop.cards().values().stream().filter(c -> c.kind() == kind).count();
      if (count > 0) {
        kinds.put(kind.name().toLowerCase(Locale.ROOT), count);
      }
    }
    return new Summary(
        workshop.maps().size(),
        workshop.stages().size(),
        workshop.lanes().size(),
        workshop.cards().size(),
        kinds,
        workshop.personas().size(),
        workshop.links().size(),
        workshop.cards().values().stream().map(Card::about).mapToInt(a -> a.votes()).sum());
  }

  /// One JSON object on one line; all of it is numbers under fixed names.
  String json() {
    String kinds =
        cardsByKind.entrySet().stream()
            .map(kind -> field(kind.getKey(), kind.getValue().toString()))
            .collect(joining(", ", "{", "}"));
    return "{"
        + String.join(
            ", ",
            field("maps", Integer.toString(maps)),
            field("stages", Integer.toString(stages)),
            field("lanes", Integer.toString(lanes)),
            field("cards", Integer.toString(cards)),
            field("cardsByKind", kinds),
            field("personas", Integer.toString(personas)),
            field("links", Integer.toString(links)),
            field("votes", Integer.toString(votes)))
        + "}";
  }

  private static String field(String name, String value) {
    return "\"" + name + "\": " + value;
  }
}
