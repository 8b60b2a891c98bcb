package org.journeywall.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// A list as people write it in plain text or Markdown: headings, points, points below points,
/// boxes to tick.
///
/// @param entries in order
record Outline(List<Entry> entries) {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\h+(.*?)\\h*#*");
  private static final Pattern POINT =
      Pattern.compile("(\\h*)(?:[-*+•‣◦·–—]|\\d{1,3}[.)])\\h+(?:\\[([ xX])]\\h+)?(.*)");
  private static final Pattern RULE = Pattern.compile("\\h*(?:-{3,}|\\*{3,}|_{3,}|={3,})\\h*");
  private static final int TAB = 4;

  /// What stands before a point.
  enum Box {
    NONE,
    EMPTY,
    TICKED
  }

  /// A point, with what is said below it.
  ///
  /// @param headings it stands under, the outermost first
  record Entry(List<Heading> headings, String text, String below, Box box) {}

  /// @param level 1 and up
  record Heading(int level, String text) {}

  Outline {
    entries = List.copyOf(entries);
  }

  /// Whether it says more than that there are several cards.
  boolean isMoreThanLines() {
    return entries.stream()
        .anyMatch(
            entry -> !entry.headings.isEmpty() || !entry.below.isEmpty() || entry.box != Box.NONE);
  }

  static Outline of(String text) {
    var reading = new Reading();
    text.lines().forEach(reading::line);
    return new Outline(reading.entries());
  }

  /// The lines read so far.
  private static final class Reading {
    private final List<Entry> done = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private String text = "";
    private Box box = Box.NONE;
    private int depth = -1;

    void line(String line) {
      Matcher heading = HEADING.matcher(line.strip());
      Matcher point = POINT.matcher(line);
      if (line.isBlank() || RULE.matcher(line).matches()) {
        return;
      }
      if (heading.matches()) {
        finish();
        int level = heading.group(1).length();
        headings.removeIf(one -> one.level >= level);
        headings.add(new Heading(level, Texts.line(heading.group(2)).strip()));
        depth = -1;
      } else if (point.matches()) {
        point(width(point.group(1)), box(point.group(2)), point.group(3).strip());
      } else if (depth >= 0 && width(indent(line)) > depth) {
        below.add(line.strip());
      } else {
        begin(Box.NONE, line.strip());
        depth = -1;
      }
    }

    private void point(int indent, Box tick, String said) {
      if (depth >= 0 && indent > depth) {
        below.add(said);
      } else {
        begin(tick, said);
        depth = indent;
      }
    }

    private void begin(Box tick, String said) {
      finish();
      text = said;
      box = tick;
    }

    private void finish() {
      if (!text.isEmpty()) {
        done.add(new Entry(List.copyOf(headings), text, String.join("\n", below), box));
      }
      text = "";
      box = Box.NONE;
      below.clear();
    }

    List<Entry> entries() {
      finish();
      return done;
    }

    private static Box box(@Nullable String tick) {
      return tick == null ? Box.NONE : tick.isBlank() ? Box.EMPTY : Box.TICKED;
    }

    private static String indent(String line) {
      return line.substring(0, line.length() - line.stripLeading().length());
    }

    private static int width(String indent) {
      return indent.chars().map(c -> c == '\t' ? TAB : 1).sum();
    }
  }
}
