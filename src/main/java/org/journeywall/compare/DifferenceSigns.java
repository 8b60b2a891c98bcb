package org.journeywall.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.model.CardId;

/// What is to be seen of each card that differs.
///
/// @param aspects in which it differs, with what stands in its sign
/// @param lines the same in sentences
public record DifferenceSigns(Map<Aspect, String> aspects, List<String> lines) {
  private static final Set<FieldName> COUNTED =
      Set.of(FieldName.VALUE, FieldName.VOTES, FieldName.EVIDENCE_COUNT);

  public DifferenceSigns {
    aspects = Map.copyOf(aspects);
    lines = List.copyOf(lines);
  }

  /// By card.
  public static Map<CardId, DifferenceSigns> of(Differences differences, DifferenceWords words) {
    var aspects = new HashMap<CardId, Map<Aspect, String>>();
    var lines = new HashMap<CardId, List<String>>();
    for (Aspect aspect : Aspect.values()) {
      for (Difference one : aspect.of(differences)) {
        if (one.id() instanceof CardId card) {
          aspects
              .computeIfAbsent(card, none -> new EnumMap<>(Aspect.class))
              .put(aspect, sign(aspect, one, words));
          lines.computeIfAbsent(card, none -> new ArrayList<>()).add(line(aspect, one, words));
        }
      }
    }
    var signs = new HashMap<CardId, DifferenceSigns>();
    aspects.forEach((card, its) ->
        signs.put(card, new DifferenceSigns(its, lines.getOrDefault(card, List.of()))));
    return signs;
  }

  private static String line(Aspect aspect, Difference one, DifferenceWords words) {
    String detail = words.detail(one);
    return detail.isEmpty() ? words.of(aspect) : words.of(aspect) + ": " + detail;
  }

  private static String sign(Aspect aspect, Difference one, DifferenceWords words) {
    return switch (aspect) {
      case ADDED -> "+";
      case REMOVED -> "−";
      case MOVED -> "→";
      case REWORDED -> "Aa";
      case RESCORED -> "±";
      case NUMBERS -> figures(one, words);
      case OTHER -> "≠";
    };
  }

  // The figure people look at first; a target or a unit alone is told by the list.
  private static String figures(Difference one, DifferenceWords words) {
    return one.edits().stream()
        .filter(edit -> COUNTED.contains(edit.field()))
        .findFirst()
        .map(edit -> words.value(edit.before()) + " → " + words.value(edit.after()))
        .orElse("≠");
  }
}
