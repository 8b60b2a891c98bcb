package org.journeywall.paint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Tone;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.text.FontBook;
import org.journeywall.text.Weight;

/// Client, date and participants side by side, each below its label; long ones take several lines.
final class Facts {
  private static final double COLUMN_GAP = 22;
  private static final double WIDEST = 170;
  private static final double NARROWEST_LIST = 110;
  private static final double LABEL_GAP = 0.5;

  private record Fact(String label, String text, double width) {}

  private final Lettering label;
  private final Lettering value;
  private final List<Fact> facts = new ArrayList<>();

  /// The facts of a workshop for a space of this width.
  Facts(
      WorkshopInfo info,
      LocalDate today,
      PageWords words,
      FontBook book,
      Palette palette,
      double width) {
    label = new Lettering(book, Weight.REGULAR, 7.5, palette.onWall(Tone.QUIET));
    value = new Lettering(book, Weight.MEDIUM, 9.5, palette.onWall(Tone.INK));
    LocalDate date = info.date();
    add(words.client(), info.client(), WIDEST);
    add(words.date(), words.day(date == null ? today : date), WIDEST);
    double rest = Math.max(NARROWEST_LIST, width - width() - COLUMN_GAP);
    add(words.participants(), String.join(", ", info.participants()), rest);
  }

  private void add(String name, String text, double widest) {
    if (!text.isBlank()) {
      // A hair more than measured, so that a text never breaks in its own width.
      double natural = Math.max(label.width(name), value.width(text)) + 0.1;
      facts.add(new Fact(name, text, Math.min(natural, widest)));
    }
  }

  double width() {
    double gaps = COLUMN_GAP * Math.max(0, facts.size() - 1);
    return facts.stream().mapToDouble(Fact::width).sum() + gaps;
  }

  double height() {
    return set(new ArrayList<>(), 0, 0);
  }

  /// Adds them from (`x`, `top`) on; returns where they end.
  double set(List<Mark> marks, double x, double top) {
    double left = x;
    double bottom = top;
    for (Fact fact : facts) {
      double y = label.set(marks, fact.label(), left, top, fact.width()) + LABEL_GAP;
      bottom = Math.max(bottom, value.set(marks, fact.text(), left, y, fact.width()));
      left += fact.width() + COLUMN_GAP;
    }
    return bottom;
  }
}
