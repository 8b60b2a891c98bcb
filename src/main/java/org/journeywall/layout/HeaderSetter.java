package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;

/// Sets the texts of the wall's frame: stage headers, lane names, the corner.
final class HeaderSetter {
  private static final double STAGE_INSET = 22;
  private static final double[] STAGE_SIZES = {17, 16, 15, 14, 13, 12, 11};
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
    List<Line> duration =
        type.broken(stage.duration(), inner, Weight.REGULAR, DURATION).stream().limit(1).toList();
    double forName = room - duration.size() * DURATION_LINE;
    double size = STAGE_SIZES[0];
    List<Line> name = type.broken(stage.name(), inner, Weight.BOLD, size);
    for (int i = 1; i < STAGE_SIZES.length && !fits(name, size, forName); i++) {
      size = STAGE_SIZES[i];
      name = type.broken(stage.name(), inner, Weight.BOLD, size);
    }
    double line = Math.ceil(size * 1.25);
    double height = name.size() * line + duration.size() * DURATION_LINE;
    double top =
        Math.max(
            Measures.CHEVRON_TOP + 3,
            (Measures.CHEVRON_TOP + Measures.CHEVRON_BOTTOM - height) / 2);
    var texts = new ArrayList<PlacedText>();
    double y = type.lines(texts, name, left, top, Weight.BOLD, size, line, Tone.LIGHT);
    type.lines(texts, duration, left, y, Weight.REGULAR, DURATION, DURATION_LINE, Tone.LIGHT_QUIET);
    return texts;
  }

  private static boolean fits(List<Line> lines, double size, double room) {
    return lines.size() * Math.ceil(size * 1.25) <= room;
  }

  List<PlacedText> corner(JourneyMap map) {
    String title = map.title().isEmpty() ? map.name() : map.title();
    var texts = new ArrayList<PlacedText>();
    named(texts, title, map.subtitle(), 14);
    return texts;
  }

  /// Name and hint of a lane from `top` on; returns them and the height below.
  double lane(List<PlacedText> texts, Lane lane, double top) {
    return named(texts, lane.name(), lane.hint(), top + Measures.LANE_MARGIN);
  }

  private double named(List<PlacedText> texts, String name, String hint, double top) {
    double inner = Measures.LANE_COLUMN - 2 * Measures.LANE_INSET;
    double y =
        type.lines(
            texts,
            type.broken(name, inner, Weight.BOLD, NAME),
            Measures.LANE_INSET,
            top,
            Weight.BOLD,
            NAME,
            NAME_LINE,
            Tone.INK);
    return type.lines(
        texts,
        type.broken(hint, inner, Weight.REGULAR, HINT),
        Measures.LANE_INSET,
        y,
        Weight.REGULAR,
        HINT,
        HINT_LINE,
        Tone.QUIET);
  }

  /// The personas' names in rows from `top` on.
  List<PlacedLane.Chip> chips(List<Persona> personas, double top) {
    var chips = new ArrayList<PlacedLane.Chip>();
    double right = Measures.LANE_COLUMN - Measures.LANE_INSET / 2;
    double widest = right - Measures.LANE_INSET;
    double x = Measures.LANE_INSET;
    double y = top + 6;
    for (Persona persona : personas) {
      List<Line> lines =
          type.broken(persona.name(), widest - 2 * CHIP_PADDING, Weight.BOLD, CHIP_TEXT);
      if (lines.isEmpty()) {
        continue;
      }
      Line line = lines.getFirst();
      double width = line.width() + 2 * CHIP_PADDING;
      if (x > Measures.LANE_INSET && x + width > right) {
        x = Measures.LANE_INSET;
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
