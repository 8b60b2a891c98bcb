package org.journeywall.digitise.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.digitise.Note;

/// Where nothing hangs: the gaps between notes along one axis of the straightened wall.
final class Gaps {
  /// How much notes may reach into each other's row or column and still stand in two.
  private static final double REACH = 0.1;

  private Gaps() {}

  /// The extent of something along the axis.
  record Span(double from, double to) {
    double width() {
      return to - from;
    }

    double middle() {
      return (from + to) / 2;
    }
  }

  static Span across(Note note) {
    return new Span(note.straight().left() + REACH, note.straight().right() - REACH);
  }

  static Span down(Note note) {
    return new Span(note.straight().top() + REACH, note.straight().bottom() - REACH);
  }

  /// The gaps of at least this width, in order.
  static List<Span> between(List<Span> spans, double least) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingDouble(Span::from));
    List<Span> gaps = new ArrayList<>();
    double end = Double.MAX_VALUE;
    for (Span span : sorted) {
      if (span.from - end - 2 * REACH >= least) {
        gaps.add(new Span(end, span.from));
      }
      end = end == Double.MAX_VALUE ? span.to : Math.max(end, span.to);
    }
    return gaps;
  }

  /// The middle of the widest gap between two places; half way where there is none.
  static double widest(List<Span> gaps, double from, double to) {
    return gaps.stream()
        .filter(gap -> gap.middle() > from && gap.middle() < to)
        .max(Comparator.comparingDouble(Span::width))
        .map(Span::middle)
        .orElse((from + to) / 2);
  }
}
