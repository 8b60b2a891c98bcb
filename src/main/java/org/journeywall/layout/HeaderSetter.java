package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.text.Line;
import org.journeywall.text.Sizes;
import org.journeywall.text.Weight;

/// Sets the texts of the wall's frame: stage headers, lane names, the corner.
final class HeaderSetter {
  private static final double STAGE_INSET = 22;
  private static final Sizes STAGE_SIZES = new Sizes(17, 10, 1);
  private static final Sizes NAME_SIZES = new Sizes(15, 11, 1);
  private static final Sizes FOLDED_SIZES = new Sizes(14, 9, 1);
  private static final double BEFORE_COUNT = 6;
  private static final double LEADING = 1.25;
  private static final double INNER = Measures.LANE_COLUMN - 2 * Measures.LANE_INSET;
  private static final double CORNER_TOP = 14;
  private static final int NAME_LINES = 6;
  private static final int HINT_LINES = 8;
  private static final double DURATION = 13;
  private static final double DURATION_LINE = 17;
  private static final double NAME = 15;
  private static final double NAME_LINE = 20;
  private static final double HINT = 12.5;
  private static final double HINT_LINE = 17;
  private static final double CHIP = 22;
  private static final double CHIP_TEXT = 12;
  private static final double CHIP_PADDING = 8;

  private final TypeSetter type;

  HeaderSetter(TypeSetter type) {
    this.type = type;
  }

  List<PlacedText> stage(Stage stage, double x, double width) {
    double left = x + STAGE_INSET;
    double inner = width - STAGE_INSET - Measures.CHEVRON_POINT - 6;
    double room = Measures.CHEVRON_BOTTOM - Measures.CHEVRON_TOP - 14;
    List<Line> duration = type.broken(stage.duration(), inner, Weight.REGULAR, DURATION, 1);
    double forName = room - duration.size() * DURATION_LINE;
    Shrunk name = shrunk(stage.name(), inner, forName, STAGE_SIZES);
    double height = name.height() + duration.size() * DURATION_LINE;
    double top =
        Math.max(
            Measures.CHEVRON_TOP + 3,
            (Measures.CHEVRON_TOP + Measures.CHEVRON_BOTTOM - height) / 2);
    var texts = new ArrayList<PlacedText>();
    double y = add(texts, name, left, top, Tone.LIGHT);
    type.lines(texts, duration, left, y, Weight.REGULAR, DURATION, DURATION_LINE, Tone.LIGHT_QUIET);
    return texts;
  }

  /// A bold name at the size at which it fits.
  private record Shrunk(List<Line> lines, double size) {
    double line() {
      return lineHeight(size);
    }

    double height() {
      return lines.size() * line();
    }
  }

  private static double lineHeight(double size) {
    return Math.ceil(size * LEADING);
  }

  // The largest size at which the name is whole; where none is, the smallest and an ellipsis.
  private Shrunk shrunk(String name, double width, double room, Sizes sizes) {
    for (double size : sizes.descending()) {
      List<Line> lines = type.broken(name, width, Weight.BOLD, size);
      if (lines.size() * lineHeight(size) <= room) {
        return new Shrunk(lines, size);
      }
    }
    double size = sizes.smallest();
    int most = (int) Math.max(1, room / lineHeight(size));
    return new Shrunk(type.broken(name, width, Weight.BOLD, size, most), size);
  }

  private double add(List<PlacedText> texts, Shrunk name, double left, double top, Tone tone) {
    return type.lines(texts, name.lines(), left, top, Weight.BOLD, name.size(), name.line(), tone);
  }

  /// Title and subtitle of a map in the corner above the lane names.
  List<PlacedText> corner(JourneyMap map) {
    String title = map.title().isEmpty() ? map.name() : map.title();
    var texts = new ArrayList<PlacedText>();
    double room = Measures.HEADER - CORNER_TOP - 6;
    List<Line> subtitle = type.broken(map.subtitle(), INNER, Weight.REGULAR, HINT, 2);
    Shrunk name = shrunk(title, INNER, room - HINT_LINE * Math.min(1, subtitle.size()), NAME_SIZES);
    double y = add(texts, name, Measures.LANE_INSET, CORNER_TOP, Tone.INK);
    int lines = (int) ((room + CORNER_TOP - y) / HINT_LINE);
    hint(texts, type.broken(map.subtitle(), INNER, Weight.REGULAR, HINT, Math.max(1, lines)), y);
    return texts;
  }

  /// Name and hint of a lane from `top` on; returns the height below them. The lane is as high as
  /// they need, up to where they would be a text of their own.
  double lane(List<PlacedText> texts, Lane lane, double top) {
    List<Line> name = type.broken(lane.name(), INNER, Weight.BOLD, NAME, NAME_LINES);
    double from = top + Measures.LANE_MARGIN;
    double y =
        type.lines(texts, name, Measures.LANE_INSET, from, Weight.BOLD, NAME, NAME_LINE, Tone.INK);
    return hint(texts, type.broken(lane.hint(), INNER, Weight.REGULAR, HINT, HINT_LINES), y);
  }

  private double hint(List<PlacedText> texts, List<Line> lines, double top) {
    return type.lines(
        texts, lines, Measures.LANE_INSET, top, Weight.REGULAR, HINT, HINT_LINE, Tone.QUIET);
  }

  /// Name of a folded lane and how many cards it has, on one line.
  List<PlacedText> foldedLane(Lane lane, int cards, double top) {
    var texts = new ArrayList<PlacedText>();
    Line count = type.line("· " + cards, Weight.REGULAR, HINT);
    double baseline = Math.round(top + Measures.FOLDED_LANE / 2 + NAME * 0.36);
    double left = Measures.LANE_INSET;
    double room = INNER - count.width() - BEFORE_COUNT;
    for (Line name : type.broken(lane.name(), room, Weight.BOLD, NAME, 1)) {
      texts.add(new PlacedText(left, baseline, name, Weight.BOLD, NAME, Tone.INK));
      left += name.width() + BEFORE_COUNT;
    }
    texts.add(new PlacedText(left, baseline, count, Weight.REGULAR, HINT, Tone.QUIET));
    return texts;
  }

  /// Name of a folded stage and how many cards it has, above where the conversions stand.
  List<PlacedText> foldedStage(Stage stage, int cards, double x) {
    double left = x + STAGE_INSET;
    double inner = Measures.FOLDED_STAGE - STAGE_INSET - Measures.CHEVRON_POINT / 2;
    double from = Measures.CHEVRON_TOP + 2;
    double room = Measures.CHEVRON_BOTTOM - Measures.PILL / 2 - 3 - from;
    Shrunk name = whole(stage.name(), inner, room - DURATION_LINE);
    double top = from + (room - name.height() - DURATION_LINE) / 2;
    var texts = new ArrayList<PlacedText>();
    double y = add(texts, name, left, top, Tone.LIGHT);
    List<Line> count = List.of(type.line("· " + cards, Weight.REGULAR, HINT));
    type.lines(texts, count, left, y, Weight.REGULAR, HINT, DURATION_LINE, Tone.LIGHT_QUIET);
    return texts;
  }

  // Where a name is short of room, rather a small one than one broken within a word.
  private Shrunk whole(String name, double inner, double room) {
    double largest = FOLDED_SIZES.preferred();
    double widest = 1;
    for (String word : name.split("\\s+")) {
      widest = Math.max(widest, type.line(word, Weight.BOLD, largest).width());
    }
    double fitting = Math.floor(largest * inner / widest);
    double most = Math.clamp(fitting, FOLDED_SIZES.smallest(), largest);
    return shrunk(name, inner, room, new Sizes(most, FOLDED_SIZES.smallest(), 1));
  }

  /// The personas' names in rows from `top` on.
  List<PlacedLane.Chip> chips(List<Persona> personas, double top) {
    return chips(personas, top, Measures.LANE_INSET);
  }

  /// The same from another left edge on.
  List<PlacedLane.Chip> chips(List<Persona> personas, double top, double left) {
    var chips = new ArrayList<PlacedLane.Chip>();
    double right = Measures.LANE_COLUMN - Measures.LANE_INSET / 2;
    double widest = right - left;
    double x = left;
    double y = top + 6;
    for (Persona persona : personas) {
      List<Line> lines =
          type.broken(persona.name(), widest - 2 * CHIP_PADDING, Weight.BOLD, CHIP_TEXT, 1);
      if (lines.isEmpty()) {
        continue;
      }
      Line line = lines.getFirst();
      double width = line.width() + 2 * CHIP_PADDING;
      if (x > left && x + width > right) {
        x = left;
        y += CHIP + 4;
      }
      var text =
          new PlacedText(
              x + CHIP_PADDING,
              Math.round(y + CHIP / 2 + CHIP_TEXT * 0.36),
              line,
              Weight.BOLD,
              CHIP_TEXT,
              Tone.INK);
      chips.add(
          new PlacedLane.Chip(persona.id(), persona.colour(), new Rect(x, y, width, CHIP), text));
      x += width + 6;
    }
    return chips;
  }
}
