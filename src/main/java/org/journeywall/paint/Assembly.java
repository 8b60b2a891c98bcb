package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.text.Weight;

/// The first sheet of a wall in sheets: how many they are, how they are put together, and where
/// each belongs.
///
/// @param stepAcross from the left edge of a sheet's piece to that of the next, in points
/// @param stepDown likewise, from upper edge to upper edge
/// @param area what of the wall is printed, in points at the size it is printed in
record Assembly(
    Page wall,
    Rect area,
    double scale,
    int across,
    int down,
    double stepAcross,
    double stepDown,
    Press press) {
  private static final double MARGIN = 18 * Press.MILLIMETRE;
  private static final double POINTS_PER_CENTIMETRE = 10 * Press.MILLIMETRE;
  private static final double GAP = 14;
  private static final double LARGEST_NAME = 13;
  private static final double SMALLEST_NAME = 3.5;

  /// What sheets are called; those that are left out have no name.
  interface Names {
    String of(int column, int row);
  }

  /// @param width of a sheet in points
  /// @param height likewise
  /// @param sheets how many there are
  Page page(double width, double height, int sheets, Names names) {
    double inner = width - 2 * MARGIN;
    PageWords texts = press.texts();
    var marks = new ArrayList<Mark>();
    double y = MARGIN;
    Lettering bold = press.lettering(Weight.BOLD, 20, Tone.INK);
    Lettering plain = press.lettering(Weight.REGULAR, 10.5, Tone.INK);
    y = add(marks, press.block(Role.TITLE, bold, wall.title(), new Rect(MARGIN, y, inner, 0)));
    for (String line : lines(texts, sheets)) {
      y = add(marks, press.block(Role.PARAGRAPH, plain, line, new Rect(MARGIN, y + 3, inner, 0)));
    }
    var room = new Rect(MARGIN, y + GAP, inner, height - MARGIN - y - GAP);
    double small = Math.min(room.width() / area.width(), room.height() / area.height());
    var parts = new ArrayList<Page.Part>();
    parts.add(new Page.Part(0, 0, 1, marks));
    var sketch = new Rect(room.x(), room.y(), area.width() * small, area.height() * small);
    for (Page.Part part : wall.parts()) {
      parts.add(
          new Page.Part(
              sketch.x() + (part.x() * scale - area.x()) * small,
              sketch.y() + (part.y() * scale - area.y()) * small,
              part.scale() * scale * small,
              List.of(group(Role.DECORATION, "", sketch, patches(part.marks())))));
    }
    List<Mark> grid = grid(sketch, small, names);
    parts.add(new Page.Part(0, 0, 1, List.of(group(Role.FIGURE, texts.plan(), sketch, grid))));
    return new Page(wall.map(), wall.title(), width, height, Page.Kind.TEXT, parts);
  }

  private List<String> lines(PageWords texts, int sheets) {
    var lines = new ArrayList<String>();
    lines.add(
        texts.sheets(sheets, across, down, centimetres(area.width()), centimetres(area.height())));
    if (sheets < across * down) {
      lines.add(texts.leftOut(across * down - sheets));
    }
    lines.add(texts.printing());
    lines.add(texts.cutting());
    lines.add(texts.gluing(Tiling.overlapMillimetres()));
    return lines;
  }

  private static long centimetres(double points) {
    return Math.round(points / POINTS_PER_CENTIMETRE);
  }

  private static double add(List<Mark> marks, Mark.Group block) {
    marks.add(block);
    return block.bounds().bottom();
  }

  private static Mark group(Role role, String label, Rect bounds, List<Mark> marks) {
    return new Mark.Group(role, null, label, bounds, marks);
  }

  // Notes and chevrons as patches: more could not be seen.
  private static List<Mark> patches(List<Mark> marks) {
    var patches = new ArrayList<Mark>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        switch (group.role()) {
          case CARD -> group.marks().stream().map(Assembly::patch).limit(1).forEach(patches::add);
          case STAGE -> patches.add(group.marks().getFirst());
          case PARKING_LOT, WALL, CELL -> patches.addAll(patches(group.marks()));
          case TITLE_BLOCK,
              TITLE,
              LEGEND,
              LANE,
              CURVE,
              CONVERSION,
              LINK,
              HEADING_2,
              HEADING_3,
              HEADING_4,
              PARAGRAPH,
              FIGURE,
              DECORATION -> {}
        }
      }
    }
    return patches;
  }

  private static Mark patch(Mark paper) {
    return paper instanceof Mark.Box box
        ? new Mark.Box(box.rect(), 0, box.fill(), box.border(), box.borderWidth(), Mark.Shadow.NONE)
        : paper;
  }

  private List<Mark> grid(Rect sketch, double small, Names names) {
    var marks = new ArrayList<Mark>();
    double wide = Math.min(stepAcross * small, sketch.width());
    double high = Math.min(stepDown * small, sketch.height());
    double size = Math.min(LARGEST_NAME, Math.min(wide / 3.2, high / 1.6));
    Lettering letters = press.lettering(Weight.BOLD, Math.max(size, SMALLEST_NAME), Tone.INK);
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        double x = sketch.x() + column * wide;
        double y = sketch.y() + row * high;
        double right = column == across - 1 ? sketch.right() : x + wide;
        double bottom = row == down - 1 ? sketch.bottom() : y + high;
        var cell = new Rect(x, y, right - x, bottom - y);
        String name = names.of(column, row);
        Colour fill = name.isEmpty() ? press.palette().rule() : null;
        marks.add(new Mark.Box(cell, 0, fill, press.palette().quiet(), 0.8, Mark.Shadow.NONE));
        if (size >= SMALLEST_NAME && !name.isEmpty()) {
          name(marks, letters, name, cell);
        }
      }
    }
    return marks;
  }

  private void name(List<Mark> marks, Lettering letters, String name, Rect cell) {
    double half = letters.width(name) / 2 + letters.size() * 0.45;
    double tall = letters.size() * 0.72;
    var ground = new Rect(cell.centreX() - half, cell.centreY() - tall, 2 * half, 2 * tall);
    marks.add(Mark.Box.rounded(ground, tall, press.palette().wall()));
    marks.add(letters.centred(name, cell.centreX() - letters.width(name) / 2, cell.centreY()));
  }
}
