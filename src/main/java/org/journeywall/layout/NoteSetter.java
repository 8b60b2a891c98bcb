package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeywall.insight.Targets;
import org.journeywall.insight.Trend;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Metric;
import org.journeywall.model.Stack;
import org.journeywall.text.Fitted;
import org.journeywall.text.Line;
import org.journeywall.text.Sizes;
import org.journeywall.text.TextFitter;
import org.journeywall.text.Weight;
import org.jspecify.annotations.Nullable;

/// Sets what stands on one note or tile.
final class NoteSetter {
  private static final Sizes SIZES = new Sizes(15, 11, 1);
  private static final double BADGE_ROW = 20;
  private static final double BADGE_SIZE = 11;
  private static final double BADGE_HEIGHT = 15;
  private static final double BADGE_END = 5;
  private static final double DOT = 7;
  private static final double DOT_STEP = 9;
  private static final int MOST_DOTS = 7;
  private static final double DIAMOND = 10;
  private static final double BIG_NUMBER = 22;
  private static final double SPARK = 72;
  private static final double BESIDE_NUMBER = 12;
  private static final double SMALL = 12;
  private static final double SMALL_LINE = 16;

  private final TextFitter fitter;
  private final TypeSetter type;
  private final BoardWords words;

  NoteSetter(TextFitter fitter, TypeSetter type, BoardWords words) {
    this.fitter = fitter;
    this.type = type;
    this.words = words;
  }

  /// The empty face of a card that nobody has measured yet.
  static NoteFace blank(Card card, double width) {
    double height = card.kind() == CardKind.METRIC ? Measures.TILE : Measures.NOTE;
    return new NoteFace(
        width, height, List.of(), Rect.NOTHING, List.of(), Rect.NOTHING, Sparkline.NONE);
  }

  /// The face of a stack's top card, or of a card alone.
  ///
  /// @param open whether the stack is laid open, so that each of its cards shows its own votes
  NoteFace face(Stack stack, boolean open, double width) {
    int votes = open ? stack.top().about().votes() : stack.votes();
    return stack.top().kind() == CardKind.METRIC
        ? tile(stack, votes, width)
        : note(stack, votes, width);
  }

  private NoteFace note(Stack stack, int votes, double width) {
    Card card = stack.top();
    boolean moment = card.details().momentOfTruth();
    boolean counts = votes > 0 || !stack.isAlone();
    double badges = (moment ? BADGE_ROW : 0) + (counts ? BADGE_ROW : 0);
    double inner = width - 2 * Measures.NOTE_PADDING;
    double room = Measures.NOTE - 2 * Measures.NOTE_PADDING - badges;
    Fitted fitted = fitter.fit(said(card), inner, room, Weight.MEDIUM, SIZES);
    double height = Math.max(Measures.NOTE, fitted.height() + 2 * Measures.NOTE_PADDING + badges);
    var texts = new ArrayList<PlacedText>();
    type.lines(
        texts, fitted, Measures.NOTE_PADDING, Measures.NOTE_PADDING - 2, Weight.MEDIUM, Tone.INK);
    double row = height - Measures.NOTE_PADDING + 2;
    Rect badge = badge(texts, stack, row);
    var dots = dots(texts, votes, badge.right(), width, row);
    Rect diamond = moment ? diamond(texts, row - (counts ? BADGE_ROW : 0)) : Rect.NOTHING;
    return new NoteFace(width, height, texts, diamond, dots, badge, Sparkline.NONE);
  }

  // Where no curve shows a score that nobody wrote a text to, the note tells it.
  private String said(Card card) {
    if (!card.text().isBlank()) {
      return card.text();
    }
    return card.details().scores().stream()
        .map(score -> (words.signed(score.value()) + " " + score.word()).strip())
        .collect(Collectors.joining("\n"));
  }

  private Rect diamond(List<PlacedText> texts, double bottom) {
    double x = Measures.NOTE_PADDING;
    Line line = type.line(words.momentOfTruth(), Weight.BOLD, BADGE_SIZE);
    double left = x + DIAMOND + 3;
    double size = Math.min(BADGE_SIZE, BADGE_SIZE * (Measures.NOTE - 7 - left) / line.width());
    texts.add(
        new PlacedText(
            left,
            bottom - 2,
            type.line(words.momentOfTruth(), Weight.BOLD, size),
            Weight.BOLD,
            size,
            Tone.MOMENT_OF_TRUTH));
    return new Rect(x, bottom - 2 - DIAMOND, DIAMOND, DIAMOND);
  }

  /// The number of the stack's cards, behind the sign that is drawn at the badge's left.
  private Rect badge(List<PlacedText> texts, Stack stack, double bottom) {
    if (stack.isAlone()) {
      return Rect.NOTHING;
    }
    double left = Measures.NOTE_PADDING - 2;
    Line line = type.line(words.whole(stack.size()), Weight.BOLD, BADGE_SIZE);
    double number = left + Measures.BADGE_SIGN;
    texts.add(new PlacedText(number, bottom - 1, line, Weight.BOLD, BADGE_SIZE, Tone.INK));
    double right = number + line.width() + BADGE_END;
    return new Rect(left, bottom - BADGE_HEIGHT + 3, right - left, BADGE_HEIGHT);
  }

  // As many dots as there is room for, the rest as a number.
  private List<Rect> dots(
      List<PlacedText> texts, int votes, double from, double width, double bottom) {
    double right = width - Measures.NOTE_PADDING;
    int shown = Math.min(votes, MOST_DOTS);
    double left = Math.max(from + 4, Measures.NOTE_PADDING);
    while (shown > 0 && right - shown * DOT_STEP - rest(votes - shown) < left) {
      shown--;
    }
    if (votes > shown) {
      Line line = type.line(words.votes(votes - shown), Weight.BOLD, BADGE_SIZE);
      texts.add(
          new PlacedText(
              right - line.width(), bottom - 1, line, Weight.BOLD, BADGE_SIZE, Tone.INK));
      right -= line.width() + 4;
    }
    var dots = new ArrayList<Rect>();
    for (int i = 0; i < shown; i++) {
      dots.add(new Rect(right - DOT - (shown - 1 - i) * DOT_STEP, bottom - DOT - 1, DOT, DOT));
    }
    return dots;
  }

  private double rest(int votes) {
    return votes == 0 ? 0 : type.line(words.votes(votes), Weight.BOLD, BADGE_SIZE).width() + 4;
  }

  private NoteFace tile(Stack stack, int votes, double width) {
    Card card = stack.top();
    double x = Measures.NOTE_PADDING + 3;
    double inner = width - 2 * x;
    Metric metric = card.details().metric();
    var texts = new ArrayList<PlacedText>();
    String value = metric == null ? "–" : words.value(metric);
    Line number = type.line(value, Weight.BOLD, BIG_NUMBER);
    double size = number.width() <= inner ? BIG_NUMBER : BIG_NUMBER * inner / number.width();
    texts.add(
        new PlacedText(x, 30, type.line(value, Weight.BOLD, size), Weight.BOLD, size, Tone.INK));
    double free = Math.min(SPARK, inner - texts.getLast().line().width() - BESIDE_NUMBER);
    var box = new Rect(x + inner - free, 15, free, 15);
    double y = 38;
    for (Line line : type.broken(card.text(), inner, Weight.REGULAR, SMALL)) {
      texts.add(new PlacedText(x, y + SMALL, line, Weight.REGULAR, SMALL, Tone.QUIET));
      y += SMALL_LINE;
    }
    if (metric != null) {
      y = trendAndTarget(texts, metric, x, y, inner);
    }
    Sparkline spark = metric == null ? Sparkline.NONE : Sparkline.of(metric, box, tone(metric));
    boolean counts = votes > 0 || !stack.isAlone();
    double height = Math.max(Measures.TILE, y + 10 + (counts ? BADGE_ROW - 6 : 0));
    Rect badge = badge(texts, stack, height - 7);
    var dots = dots(texts, votes, badge.right(), width, height - 7);
    return new NoteFace(width, height, texts, Rect.NOTHING, dots, badge, spark);
  }

  private double trendAndTarget(
      List<PlacedText> texts, Metric metric, double x, double from, double inner) {
    double y = from;
    Trend trend = Trend.of(metric).orElse(null);
    if (trend != null) {
      Line line = type.line(words.change(trend), Weight.BOLD, SMALL);
      PlacedText last = beside(texts, x, inner, line.width());
      double left = last == null ? x : last.x() + last.line().width() + 6;
      y += last == null ? SMALL_LINE : 0;
      texts.add(
          new PlacedText(left, y - SMALL_LINE + SMALL, line, Weight.BOLD, SMALL, tone(trend)));
    }
    String target = words.target(metric);
    Tone reached = Targets.isMissed(metric) ? Tone.WORSE : Tone.QUIET;
    for (Line line : type.broken(target, inner, Weight.REGULAR, SMALL)) {
      texts.add(new PlacedText(x, y + SMALL, line, Weight.REGULAR, SMALL, reached));
      y += SMALL_LINE;
    }
    return y;
  }

  // The change stands behind the name where the name's last line leaves room for it.
  private static @Nullable PlacedText beside(
      List<PlacedText> texts, double x, double inner, double width) {
    PlacedText last = texts.getLast();
    boolean fits = texts.size() > 1 && last.x() + last.line().width() + 6 + width <= x + inner;
    return fits ? last : null;
  }

  private static Tone tone(Metric metric) {
    return Trend.of(metric).map(NoteSetter::tone).orElse(Tone.QUIET);
  }

  private static Tone tone(Trend trend) {
    return switch (trend.direction()) {
      case BETTER -> Tone.BETTER;
      case WORSE -> Tone.WORSE;
      case SAME -> Tone.QUIET;
    };
  }
}
