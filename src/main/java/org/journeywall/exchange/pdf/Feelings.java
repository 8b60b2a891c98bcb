package org.journeywall.exchange.pdf;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;

/// The emotion curves in words: how a persona feels at each stage, and what it says there.
final class Feelings {
  private final Workshop workshop;
  private final PdfWords words;
  private final BoardWords numbers;
  private final Map<MapId, List<EmotionCurve>> curves = new HashMap<>();

  Feelings(Workshop workshop, PdfWords words) {
    this.workshop = workshop;
    this.words = words;
    numbers = BoardWords.in(words.locale());
  }

  /// The curve of a persona on a map; never empty.
  String of(MapId map, PersonaId persona) {
    String points =
        curves.computeIfAbsent(map, id -> EmotionCurve.of(workshop, Grid.of(workshop, id))).stream()
            .filter(curve -> curve.persona().id().equals(persona))
            .flatMap(curve -> curve.points().stream())
            .map(this::point)
            .collect(joining("; "));
    String name = Texts.line(workshop.personas().require(persona).name());
    return words.say("curve", name.isBlank() ? words.say("persona") : name, points);
  }

  private String point(EmotionCurve.Point point) {
    String stage = Texts.line(workshop.stages().require(point.stage()).name());
    String sign = point.mean() > 0 ? "+" : point.mean() < 0 ? "−" : "";
    String score = sign + numbers.number(Math.abs(point.mean()));
    String said = point.words().isEmpty() ? "" : " (" + String.join(", ", point.words()) + ")";
    return (stage + " " + score + said).strip();
  }
}
