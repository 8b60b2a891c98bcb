package org.journeywall.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.MapId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Lettering;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.Paper;
import org.journeywall.paint.Press;
import org.journeywall.paint.Ref;
import org.journeywall.paint.Role;
import org.journeywall.text.Line;
import org.journeywall.text.Weight;
import org.jspecify.annotations.Nullable;

/// Pages of running text on A4: headings, and entries with a text at the left and facts at the
/// right. An entry stays on one page unless it is longer than one.
final class TextSheet {
  private static final double WIDTH = Paper.A4.shortSide() * Press.MILLIMETRE;
  private static final double HEIGHT = Paper.A4.longSide() * Press.MILLIMETRE;
  private static final double LEFT = 20 * Press.MILLIMETRE;
  private static final double TOP = 18 * Press.MILLIMETRE;
  private static final double BOTTOM = HEIGHT - 20 * Press.MILLIMETRE;
  private static final double RIGHT = WIDTH - LEFT;
  private static final double SWATCH = 8;
  private static final double TEXT = LEFT + 15;
  private static final double TEXT_WIDTH = 165;
  private static final double NAME = TEXT + TEXT_WIDTH + 16;
  private static final double NAME_WIDTH = 84;
  private static final double VALUE = NAME + NAME_WIDTH + 8;
  private static final double BETWEEN = 8;
  private static final double ABOVE_PART = 14;
  // What headings take, with the room around them.
  private static final double PART = 44;
  private static final double HEADING = 22;

  private final Press press;
  private final String title;
  private final String subtitle;
  private final MapId map;
  private final Lettering entry;
  private final Lettering name;
  private final Lettering value;
  private final List<List<Mark>> sheets = new ArrayList<>();
  private List<Mark> marks = new ArrayList<>();
  private double y = TOP;
  private @Nullable String part;
  private Colour partColour = Colour.rgb(0);
  private @Nullable String heading;

  /// Something known of a card.
  ///
  /// @param other the card that is spoken of; null where none is
  record Fact(String name, String value, @Nullable CardId other) {}

  // A piece of a column: a line, or one of a fact with the name beside it.
  private record Row(int number, Fact fact, Line name, Line value) {}

  TextSheet(Press press, String title, String subtitle, MapId map) {
    this.press = press;
    this.title = title;
    this.subtitle = subtitle;
    this.map = map;
    entry = press.lettering(Weight.BOLD, 9.5, Tone.INK);
    name = press.lettering(Weight.REGULAR, 8.5, Tone.QUIET);
    value = press.lettering(Weight.REGULAR, 9, Tone.INK);
  }

  /// A large heading with a rule in a colour; it stands with the entry that follows it.
  void part(String text, Colour colour) {
    part = text;
    partColour = colour;
  }

  /// A small heading; it stands with the entry that follows it.
  void heading(String text) {
    heading = text;
  }

  private void headings() {
    var line = new Rect(LEFT, y, RIGHT - LEFT, 0);
    if (part != null) {
      line = line.movedBy(0, y > TOP ? ABOVE_PART : 0);
      Lettering bold = press.lettering(Weight.BOLD, 14, Tone.INK);
      Mark.Group block = press.block(Role.HEADING_2, bold, part, line);
      marks.add(block);
      double rule = block.bounds().bottom() + 2;
      marks.add(Mark.Box.filled(new Rect(LEFT, rule, RIGHT - LEFT, 1.6), partColour));
      y = rule + 6;
      part = null;
    }
    if (heading != null) {
      Lettering bold = press.lettering(Weight.BOLD, 10, Tone.QUIET);
      var place = new Rect(LEFT, y + 5, RIGHT - LEFT, 0);
      Mark.Group block = press.block(Role.HEADING_3, bold, heading, place);
      marks.add(block);
      y = block.bounds().bottom() + 3;
      heading = null;
    }
  }

  /// What is known of a card, or of something else, which has neither card nor kind.
  ///
  /// @param role of its text
  void entry(
      Role role, @Nullable CardId card, String text, @Nullable CardKind kind, List<Fact> facts) {
    List<Line> lines = entry.broken(text, TEXT_WIDTH);
    List<Row> rows = rows(facts);
    double tall = Math.max(lines.size() * entry.lineHeight(), rows.size() * value.lineHeight());
    double above = (part == null ? 0 : PART) + (heading == null ? 0 : HEADING);
    begin(Math.min(tall + above, BOTTOM - TOP));
    headings();
    if (kind != null) {
      marks.addAll(press.swatch(kind, new Rect(LEFT, y + 2, SWATCH, SWATCH)));
    }
    int line = 0;
    int row = 0;
    boolean first = true;
    while (line < lines.size() || row < rows.size()) {
      double room = BOTTOM - y;
      int lineEnd = Math.min(lines.size(), line + (int) (room / entry.lineHeight()));
      int rowEnd = Math.min(rows.size(), row + (int) (room / value.lineHeight()));
      heading(lines.subList(line, lineEnd), first ? role : Role.PARAGRAPH, first ? card : null);
      facts(rows.subList(row, rowEnd));
      double used =
          Math.max((lineEnd - line) * entry.lineHeight(), (rowEnd - row) * value.lineHeight());
      y += used;
      line = lineEnd;
      row = rowEnd;
      first = false;
      if (line < lines.size() || row < rows.size()) {
        turn();
      }
    }
    y += BETWEEN;
  }

  private void heading(List<Line> lines, Role role, @Nullable CardId card) {
    if (lines.isEmpty()) {
      return;
    }
    var words = new ArrayList<Mark>();
    double at = y;
    for (Line line : lines) {
      words.add(entry.words(line, TEXT, at + baseline(entry)));
      at += entry.lineHeight();
    }
    var bounds = new Rect(TEXT, y, TEXT_WIDTH, at - y);
    Ref about = card == null ? null : new Ref.OfCard(card);
    marks.add(new Mark.Group(role, about, "", bounds, words));
  }

  private static double baseline(Lettering lettering) {
    return lettering.lineHeight() / 2 + lettering.size() * 0.36;
  }

  private List<Row> rows(List<Fact> facts) {
    var rows = new ArrayList<Row>();
    for (int number = 0; number < facts.size(); number++) {
      Fact fact = facts.get(number);
      List<Line> names = name.broken(fact.name(), NAME_WIDTH);
      List<Line> values = value.broken(fact.value(), RIGHT - VALUE);
      Line none = value.broken("", RIGHT - VALUE).getFirst();
      for (int i = 0; i < Math.max(names.size(), values.size()); i++) {
        rows.add(
            new Row(
                number,
                fact,
                i < names.size() ? names.get(i) : none,
                i < values.size() ? values.get(i) : none));
      }
    }
    return rows;
  }

  // Each fact is told as a whole: first its name, then its value.
  private void facts(List<Row> rows) {
    int from = 0;
    while (from < rows.size()) {
      int number = rows.get(from).number();
      int to = from;
      while (to < rows.size() && rows.get(to).number() == number) {
        to++;
      }
      double top = y + from * value.lineHeight();
      var words = new ArrayList<Mark>();
      for (int i = from; i < to; i++) {
        double at = y + i * value.lineHeight() + baseline(value);
        words.add(name.words(rows.get(i).name(), NAME, at));
      }
      for (int i = from; i < to; i++) {
        double at = y + i * value.lineHeight() + baseline(value);
        words.add(value.words(rows.get(i).value(), VALUE, at));
      }
      var bounds = new Rect(NAME, top, RIGHT - NAME, (to - from) * value.lineHeight());
      CardId other = rows.get(from).fact().other();
      Ref about = other == null ? null : new Ref.OfCard(other);
      marks.add(new Mark.Group(Role.PARAGRAPH, about, "", bounds, words));
      from = to;
    }
  }

  // Makes sure of room, on a new page where there is none.
  private void begin(double room) {
    if (sheets.isEmpty() && marks.isEmpty()) {
      Lettering bold = press.lettering(Weight.BOLD, 20, Tone.INK);
      Mark.Group head = press.block(Role.TITLE, bold, title, new Rect(LEFT, y, RIGHT - LEFT, 0));
      marks.add(head);
      Lettering quiet = press.lettering(Weight.MEDIUM, 11, Tone.QUIET);
      var place = new Rect(LEFT, head.bounds().bottom(), RIGHT - LEFT, 0);
      Mark.Group under = press.block(Role.PARAGRAPH, quiet, subtitle, place);
      marks.add(under);
      y = under.bounds().bottom() + 4;
    } else if (y + room > BOTTOM) {
      turn();
    }
  }

  private void turn() {
    sheets.add(marks);
    marks = new ArrayList<>();
    y = TOP;
  }

  /// All pages; none where nothing was written.
  List<Page> pages() {
    if (!marks.isEmpty()) {
      turn();
    }
    var pages = new ArrayList<Page>();
    for (List<Mark> sheet : sheets) {
      String number = press.page(pages.size() + 1, sheets.size());
      var line = new Rect(LEFT, BOTTOM + 16, RIGHT - LEFT, 12);
      var all = new ArrayList<>(sheet);
      all.add(press.foot(title + " · " + subtitle, number, line));
      var part = new Page.Part(0, 0, 1, all);
      pages.add(new Page(map, title, WIDTH, HEIGHT, Page.Kind.TEXT, List.of(part)));
    }
    return pages;
  }
}
