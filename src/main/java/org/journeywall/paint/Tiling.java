package org.journeywall.paint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.text.Weight;

/// A wall cut into sheets that any printer prints, to be put together again: sheets overlap, carry
/// marks to cut along and say where they belong (A1, B1 … across, A1, A2 … down). A first sheet
/// shows how.
///
/// Sheets on which there would be nothing are left out. Each of the others shows a piece of the
/// wall and, at its right and at its foot, the strip over which its neighbours are glued.
public final class Tiling {
  private static final double MARGIN = 10 * Press.MILLIMETRE;
  private static final double FOOT = 17 * Press.MILLIMETRE;
  private static final double OVERLAP_MILLIMETRES = 10;
  private static final double OVERLAP = OVERLAP_MILLIMETRES * Press.MILLIMETRE;
  // What of the wall's own margin goes along, so that its frame is not cut.
  private static final double EDGE = 3 * Press.MILLIMETRE;
  private static final double WALL_MARGIN = 10 * Press.MILLIMETRE;
  // Shadows and strokes reach so far beyond the bounds of what they belong to.
  private static final double REACH = 12;
  private static final double FAR = 1e6;
  private static final double MARK = 5 * Press.MILLIMETRE;
  private static final double HAIR = 0.5;
  private static final double TICK = 3 * Press.MILLIMETRE;

  private final Page wall;
  private final double scale;
  private final Press press;
  private final double width;
  private final double height;
  private final Rect area;
  private final int across;
  private final int down;
  private final BitSet blank;

  private Tiling(Page wall, double width, double height, double scale, Press press) {
    this.wall = wall;
    this.scale = scale;
    this.press = press;
    this.width = width;
    this.height = height;
    Rect kept = new Rect(0, 0, wall.width(), wall.height()).inset(WALL_MARGIN - EDGE);
    area =
        new Rect(kept.x() * scale, kept.y() * scale, kept.width() * scale, kept.height() * scale);
    across = count(area.width(), windowWidth());
    down = count(area.height(), windowHeight());
    blank = blanks();
  }

  private double windowWidth() {
    return width - 2 * MARGIN;
  }

  private double windowHeight() {
    return height - MARGIN - FOOT;
  }

  private static int count(double length, double window) {
    return length <= window ? 1 : (int) Math.ceil((length - OVERLAP) / (window - OVERLAP));
  }

  /// The sheets of a wall with the sheet that explains them first; that one is missing where there
  /// is nothing to put together.
  ///
  /// @param wall a map on a page of its own size, with the line at its foot, which sheets do
  ///   without
  /// @param paper of the sheets; A4 where it has no size of its own
  /// @param scale how much larger than on its page the wall becomes
  public static List<Page> of(Page wall, Paper paper, double scale, Press press) {
    double shortSide = Math.max(paper.shortSide(), Paper.A4.shortSide()) * Press.MILLIMETRE;
    double longSide = Math.max(paper.longSide(), Paper.A4.longSide()) * Press.MILLIMETRE;
    Page whole = Pages.withoutFoot(wall);
    var upright = new Tiling(whole, shortSide, longSide, scale, press);
    var level = new Tiling(whole, longSide, shortSide, scale, press);
    return upright.sheets() < level.sheets() ? upright.pages() : level.pages();
  }

  private int sheets() {
    return across * down - blank.cardinality();
  }

  private boolean isBlank(int column, int row) {
    return blank.get(row * across + column);
  }

  // On which sheets there would be nothing.
  private BitSet blanks() {
    var blanks = new BitSet(across * down);
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        Rect own = own(column, row);
        boolean says = false;
        for (Page.Part part : wall.parts()) {
          says = says || new Meaning(whole(part, column, row), own).in(part.marks());
        }
        blanks.set(row * across + column, !says);
      }
    }
    return blanks;
  }

  // A part of the wall where it lies on the page of a sheet.
  private Page.Part whole(Page.Part part, int column, int row) {
    return new Page.Part(
        MARGIN + part.x() * scale - area.x() - left(column),
        MARGIN + part.y() * scale - area.y() - top(row),
        part.scale() * scale,
        List.of());
  }

  private double left(int column) {
    return column * (windowWidth() - OVERLAP);
  }

  private double top(int row) {
    return row * (windowHeight() - OVERLAP);
  }

  private List<Page> pages() {
    var pages = new ArrayList<Page>();
    if (sheets() > 1) {
      pages.add(assembly().page(width, height, sheets(), this::printed));
    }
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        if (!isBlank(column, row)) {
          pages.add(sheet(column, row));
        }
      }
    }
    return pages;
  }

  private Assembly assembly() {
    double stepAcross = windowWidth() - OVERLAP;
    double stepDown = windowHeight() - OVERLAP;
    return new Assembly(wall, area, scale, across, down, stepAcross, stepDown, press);
  }

  private Page sheet(int column, int row) {
    double wide = Math.min(windowWidth(), area.width() - left(column));
    double high = Math.min(windowHeight(), area.height() - top(row));
    var shown = new Rect(MARGIN, MARGIN, wide, high);
    var cut = new Page.Cut(shown, own(column, row));
    var parts = new ArrayList<Page.Part>();
    for (Page.Part part : wall.parts()) {
      Page.Part whole = whole(part, column, row);
      List<Mark> marks = touching(part.marks(), whole, shown);
      if (!marks.isEmpty()) {
        parts.add(new Page.Part(whole.x(), whole.y(), whole.scale(), marks, cut));
      }
    }
    parts.add(new Page.Part(0, 0, 1, List.of(around(column, row, shown))));
    return new Page(wall.map(), wall.title(), width, height, parts);
  }

  // Each point of the wall is one sheet's own, what lies beyond its edges that of the outer ones.
  private Rect own(int column, int row) {
    double left = column == 0 ? -FAR : MARGIN;
    double top = row == 0 ? -FAR : MARGIN;
    double right = column == across - 1 ? FAR : MARGIN + windowWidth() - OVERLAP;
    double bottom = row == down - 1 ? FAR : MARGIN + windowHeight() - OVERLAP;
    return new Rect(left, top, right - left, bottom - top);
  }

  private static List<Mark> touching(List<Mark> marks, Page.Part part, Rect shown) {
    Rect near = shown.inset(-REACH * part.scale());
    var kept = new ArrayList<Mark>();
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Group group -> {
          if (part.onPage(group.bounds()).intersects(near)) {
            kept.add(Role.holdsOthers(group.role()) ? less(group, part, shown) : group);
          }
        }
        case Mark.Box box -> {
          if (part.onPage(box.rect()).intersects(near)) {
            kept.add(box);
          }
        }
        case Mark.Fill fill -> kept.add(fill);
        case Mark.Stroke stroke -> kept.add(stroke);
        case Mark.Words words -> kept.add(words);
        case Mark.Image image -> kept.add(image);
      }
    }
    return kept;
  }

  private static Mark less(Mark.Group group, Page.Part part, Rect shown) {
    List<Mark> kept = touching(group.marks(), part, shown);
    return new Mark.Group(group.role(), group.about(), group.label(), group.bounds(), kept);
  }

  private String printed(int column, int row) {
    return isBlank(column, row) ? "" : name(column, row);
  }

  /// A sheet's name: a letter for its column, a number for its row.
  private String name(int column, int row) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row + 1).toString();
  }

  private Mark around(int column, int row, Rect shown) {
    var marks = new ArrayList<Mark>();
    cropMarks(marks, shown);
    overlapTicks(marks, column, row, shown);
    double middle = height - FOOT / 2 - 1;
    Lettering big = press.lettering(Weight.BOLD, 15, Tone.INK);
    Lettering small = press.lettering(Weight.REGULAR, 8, Tone.QUIET);
    String name = name(column, row);
    marks.add(big.centred(name, MARGIN + MARK + 3, middle));
    String where = press.texts().sheet(column + 1, across, row + 1, down);
    double textLeft = MARGIN + MARK + 3 + big.width(name) + 9;
    String text = small.shortened(wall.title(), width * 0.45);
    marks.add(small.centred(text, textLeft, middle - 5));
    marks.add(small.centred(where, textLeft, middle + 6));
    place(marks, column, row, middle);
    return new Mark.Group(Role.DECORATION, null, "", new Rect(0, 0, width, height), marks);
  }

  private void cropMarks(List<Mark> marks, Rect shown) {
    for (double x : new double[] {shown.x(), shown.right()}) {
      hair(marks, x, shown.y() - 1 - MARK, x, shown.y() - 1);
      hair(marks, x, shown.bottom() + 1, x, shown.bottom() + 1 + MARK);
    }
    for (double y : new double[] {shown.y(), shown.bottom()}) {
      hair(marks, shown.x() - 1 - MARK, y, shown.x() - 1, y);
      hair(marks, shown.right() + 1, y, shown.right() + 1 + MARK, y);
    }
  }

  // Where the neighbours' edges come to lie: small arrow heads outside of the picture.
  private void overlapTicks(List<Mark> marks, int column, int row, Rect shown) {
    Colour colour = press.palette().quiet();
    if (column < across - 1) {
      double x = shown.right() - OVERLAP;
      double top = shown.y() - 1;
      double low = shown.bottom() + 1;
      double half = TICK / 2;
      marks.add(
          new Mark.Fill(
              Outline.polygon(x, top, x - half, top - TICK, x + half, top - TICK), colour));
      marks.add(
          new Mark.Fill(
              Outline.polygon(x, low, x - half, low + TICK, x + half, low + TICK), colour));
    }
    if (row < down - 1) {
      double y = shown.bottom() - OVERLAP;
      double left = shown.x() - 1;
      double right = shown.right() + 1;
      double half = TICK / 2;
      marks.add(
          new Mark.Fill(
              Outline.polygon(left, y, left - TICK, y - half, left - TICK, y + half), colour));
      marks.add(
          new Mark.Fill(
              Outline.polygon(right, y, right + TICK, y - half, right + TICK, y + half), colour));
    }
  }

  // A small plan of all sheets with this one filled.
  private void place(List<Mark> marks, int column, int row, double middle) {
    double cell = Math.min(7, Math.min(60.0 / across, 24.0 / down));
    if (sheets() == 1 || cell < 1.5) {
      return;
    }
    double left = width - MARGIN - MARK - 3 - across * cell;
    double top = middle - down * cell / 2;
    for (int r = 0; r < down; r++) {
      for (int c = 0; c < across; c++) {
        var rect = new Rect(left + c * cell, top + r * cell, cell, cell).inset(0.3);
        Colour fill = c == column && r == row ? press.palette().ink() : null;
        if (isBlank(c, r)) {
          continue;
        }
        marks.add(new Mark.Box(rect, 0, fill, press.palette().quiet(), 0.4, Mark.Shadow.NONE));
      }
    }
  }

  private void hair(List<Mark> marks, double x1, double y1, double x2, double y2) {
    marks.add(Mark.Stroke.solid(Outline.line(x1, y1, x2, y2), press.palette().ink(), HAIR));
  }

  /// The strip by which sheets overlap, in millimetres.
  static double overlapMillimetres() {
    return OVERLAP_MILLIMETRES;
  }
}
