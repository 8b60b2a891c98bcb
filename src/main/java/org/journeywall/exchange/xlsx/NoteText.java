package org.journeywall.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeywall.exchange.Labels;
import org.journeywall.insight.Trend;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Tone;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Metric;
import org.journeywall.model.Score;
import org.journeywall.model.StepId;
import org.journeywall.paint.Colour;
import org.jspecify.annotations.Nullable;

/// What a note says in its cell: its text, and below it in small what the wall shows by signs.
final class NoteText {
  private static final int SIZE = 10;
  private static final int MIDDLE = 9;
  private static final int SMALL = 8;
  private static final int FIGURE = 14;

  /// Text in one kind of letters, on lines of its own.
  record Part(String text, Colour ink, int size, boolean bold) {}

  private final XlsxTexts texts;
  private final BoardWords words;
  private final Labels labels;

  NoteText(XlsxTexts texts, BoardWords words, Labels labels) {
    this.texts = texts;
    this.words = words;
    this.labels = labels;
  }

  /// The parts from top to bottom, none of them empty; none at all for an empty note.
  List<Part> of(Card card) {
    var parts = new ArrayList<Part>();
    Colour ink = Look.PALETTE.onNote(card.kind(), Tone.INK);
    Metric metric = card.kind() == CardKind.METRIC ? card.details().metric() : null;
    if (metric != null) {
      add(parts, words.value(metric), ink, FIGURE, true);
    }
    add(parts, card.text(), ink, SIZE, false);
    if (metric != null) {
      addTrend(parts, metric);
    }
    add(parts, scores(card), ink, card.text().isEmpty() ? MIDDLE : SMALL, false);
    if (card.details().momentOfTruth()) {
      Colour moment = Look.PALETTE.onNote(card.kind(), Tone.MOMENT_OF_TRUTH);
      add(parts, texts.of("moment"), moment, SMALL, true);
    }
    StepId step = card.place().step();
    String stepName = step == null ? null : labels.find(step);
    if (stepName != null) {
      add(parts, texts.of("step", stepName), ink, SMALL, false);
    }
    if (card.about().votes() > 0) {
      add(parts, texts.of("votes", card.about().votes()), Look.PALETTE.vote(), SMALL, true);
    }
    return parts;
  }

  private static void add(List<Part> parts, String text, Colour ink, int size, boolean bold) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, ink, size, bold));
    }
  }

  private void addTrend(List<Part> parts, Metric metric) {
    Trend trend = Trend.of(metric).orElse(null);
    if (trend != null) {
      add(parts, words.change(trend), Look.PALETTE.onWall(tone(trend)), SMALL, true);
    }
    add(parts, words.target(metric), Look.PALETTE.quiet(), SMALL, false);
  }

  private static Tone tone(Trend trend) {
    return switch (trend.direction()) {
      case BETTER -> Tone.BETTER;
      case WORSE -> Tone.WORSE;
      case SAME -> Tone.QUIET;
    };
  }

  private String scores(Card card) {
    return card.details().scores().stream().map(this::score).collect(Collectors.joining("\n"));
  }

  private String score(Score score) {
    String name = labels.of(score.persona());
    String by = score.by().isEmpty() ? "" : " (" + score.by() + ")";
    String word = score.word().isEmpty() ? "" : " " + score.word();
    return face(score.value()) + " " + signed(score.value()) + " " + name + by + word;
  }

  /// What a persona feels at a place: a face, the mean, the name and the words.
  String feeling(String persona, double mean, List<String> feelings, @Nullable String step) {
    String place = step == null ? "" : " " + texts.of("step", step);
    String said = feelings.isEmpty() ? "" : "  ·  " + String.join(", ", feelings);
    return face(mean) + " " + signed(mean) + "  " + persona + place + said;
  }

  private String signed(double value) {
    String number = words.number(Math.abs(value));
    return value > 0 ? "+" + number : value < 0 ? "−" + number : number;
  }

  // The two oldest faces of Unicode are in every font; a ring stands for neither.
  private static String face(double mean) {
    return mean >= 0.5 ? "☺" : mean <= -0.5 ? "☹" : "○";
  }
}
