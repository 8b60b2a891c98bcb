package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.marker.Marker;
import org.journeywall.model.CardKind;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.text.Weight;

/// What is printed to begin a map on a wall of paper: the headers of its stages and lanes and the
/// corners of the wall, each with a marker by which a photograph of the wall can be read later, and
/// empty notes of the size of sticky ones.
///
/// Everything has its size in millimetres and is cut out; pages are to be printed at 100 %.
public final class WallKit {
  /// Side of a sticky note, in millimetres.
  private static final double NOTE = 76;

  /// Of the square of a header's or a corner's marker, in millimetres; 7 mm a module.
  static final double MARKER = 56;

  private static final double STRIP_WIDTH = 190;
  private static final double STRIP_HEIGHT = 78;
  private static final double CORNER = 78;
  private static final double MARGIN = 10;
  private static final double FOOT = 10;
  private static final double INSET = 11;
  private static final double TEXT_LEFT = 80;

  private final Workshop workshop;
  private final Press press;
  private final double width;
  private final double height;
  private final List<Page> pages = new ArrayList<>();

  private WallKit(Workshop workshop, Paper paper, Press press) {
    this.workshop = workshop;
    this.press = press;
    width = Math.max(paper.shortSide(), Paper.A4.shortSide()) * Press.MILLIMETRE;
    height = Math.max(paper.longSide(), Paper.A4.longSide()) * Press.MILLIMETRE;
  }

  /// The kit for these maps.
  ///
  /// @param paper of the pages; A4 where it has no size of its own
  /// @param noteSheets how many sheets of empty notes there are of each kind
  public static List<Page> of(
      Workshop workshop, List<MapId> maps, Paper paper, int noteSheets, Press press) {
    var kit = new WallKit(workshop, paper, press);
    for (int i = 0; i < maps.size(); i++) {
      kit.map(workshop.maps().require(maps.get(i)), i);
    }
    for (CardKind kind : CardKind.values()) {
      for (int i = 0; i < noteSheets; i++) {
        kit.notes(maps.getLast(), kind);
      }
    }
    return kit.pages;
  }

  /// A piece to be cut out.
  ///
  /// @param role of its text
  private record Piece(
      Role role, Marker.Kind kind, int index, String label, String name, String hint) {}

  private void map(JourneyMap map, int number) {
    var stages = new ArrayList<Piece>();
    for (Stage stage : workshop.stagesOf(map.id())) {
      int index = stages.size();
      String label = press.texts().kit("stage", index + 1);
      stages.add(
          new Piece(
              Role.HEADING_3, Marker.Kind.STAGE, index, label, stage.name(), stage.duration()));
    }
    var lanes = new ArrayList<Piece>();
    for (Lane lane : workshop.lanesOf(map.id())) {
      int index = lanes.size();
      String label = press.texts().kit("lane", index + 1);
      lanes.add(
          new Piece(Role.HEADING_3, Marker.Kind.LANE, index, label, lane.name(), lane.hint()));
    }
    first(map, number);
    strips(map, number, "stages", stages);
    strips(map, number, "lanes", lanes);
  }

  private static double mm(double millimetres) {
    return millimetres * Press.MILLIMETRE;
  }

  // How to use it, a line to check the size by, and the corners of the wall.
  private void first(JourneyMap map, int number) {
    PageWords texts = press.texts();
    double inner = width - 2 * mm(MARGIN + 4);
    double left = mm(MARGIN + 4);
    var marks = new ArrayList<Mark>();
    String called = Press.called(workshop, map.name());
    Lettering bold = press.lettering(Weight.BOLD, 22, Tone.INK);
    Lettering quiet = press.lettering(Weight.MEDIUM, 11, Tone.QUIET);
    Lettering plain = press.lettering(Weight.REGULAR, 10.5, Tone.INK);
    double y = add(marks, press.block(Role.TITLE, bold, called, new Rect(left, mm(14), inner, 0)));
    y =
        add(
            marks,
            press.block(Role.PARAGRAPH, quiet, texts.kit("title"), new Rect(left, y, inner, 0)));
    for (String key : List.of("cut", "photograph", "print")) {
      y =
          add(
              marks,
              press.block(Role.PARAGRAPH, plain, texts.kit(key), new Rect(left, y + 5, inner, 0)));
    }
    y += 10;
    marks.add(
        Mark.Stroke.solid(Outline.line(left, y, left + mm(100), y), press.palette().ink(), 1));
    for (double x : new double[] {left, left + mm(100)}) {
      marks.add(Mark.Stroke.solid(Outline.line(x, y - 4, x, y + 4), press.palette().ink(), 1));
    }
    marks.add(quiet.centred(texts.kit("ten"), left + mm(100) + 8, y));
    double top = height - mm(MARGIN + FOOT) - 2 * mm(CORNER);
    for (int i = 0; i < 4; i++) {
      Rect rect = place(i, 2, width / 2 - mm(CORNER), top, mm(CORNER), mm(CORNER));
      corner(marks, rect, number, i);
    }
    add(map, called, marks);
  }

  private void corner(List<Mark> marks, Rect rect, int map, int index) {
    cut(marks, rect);
    double side = mm(MARKER);
    double top = rect.y() + mm(8);
    square(marks, Marker.Kind.CORNER, map, index, rect.centreX() - side / 2, top);
    Lettering quiet = press.lettering(Weight.MEDIUM, 9, Tone.QUIET);
    String name = press.texts().kit("corner." + index);
    double left = rect.centreX() - quiet.width(name) / 2;
    double textTop = rect.bottom() - mm(8.5);
    var place = new Rect(left, textTop, quiet.width(name) + 1, 0);
    marks.add(press.block(Role.PARAGRAPH, quiet, name, place));
  }

  private void strips(JourneyMap map, int number, String key, List<Piece> pieces) {
    int across = (int) ((width - 2 * mm(MARGIN)) / mm(STRIP_WIDTH) + 0.001);
    int down = (int) ((height - 2 * mm(MARGIN) - mm(FOOT + 8)) / mm(STRIP_HEIGHT));
    int perPage = across * down;
    String title = press.texts().kit(key);
    for (int from = 0; from < pieces.size(); from += perPage) {
      var marks = new ArrayList<Mark>();
      double left = (width - across * mm(STRIP_WIDTH)) / 2;
      Lettering quiet = press.lettering(Weight.MEDIUM, 10, Tone.QUIET);
      var head = new Rect(left, mm(MARGIN), mm(STRIP_WIDTH), 0);
      marks.add(press.block(Role.HEADING_2, quiet, title, head));
      double top = mm(MARGIN + 8);
      for (int i = from; i < Math.min(pieces.size(), from + perPage); i++) {
        Rect place = place(i - from, across, left, top, mm(STRIP_WIDTH), mm(STRIP_HEIGHT));
        strip(marks, pieces.get(i), number, place);
      }
      add(map, title, marks);
    }
  }

  private void strip(List<Mark> marks, Piece piece, int map, Rect rect) {
    cut(marks, rect);
    square(marks, piece.kind(), map, piece.index(), rect.x() + mm(INSET), rect.y() + mm(INSET));
    double left = rect.x() + mm(TEXT_LEFT);
    double wide = rect.right() - mm(8) - left;
    Lettering quiet = press.lettering(Weight.MEDIUM, 12, Tone.QUIET);
    var label = new Rect(left, rect.y() + mm(INSET) - 3, wide, 0);
    double y = add(marks, press.block(Role.PARAGRAPH, quiet, piece.label(), label)) + 4;
    double hintRoom = piece.hint().isBlank() ? 0 : 40;
    double room = rect.bottom() - mm(8) - y - hintRoom;
    Lettering name = press.fitting(Weight.BOLD, piece.name(), wide, room, 38, 12, Tone.INK);
    y = add(marks, press.block(piece.role(), name, piece.name(), new Rect(left, y, wide, 0))) + 3;
    if (!piece.hint().isBlank()) {
      double rest = rect.bottom() - mm(6) - y;
      Lettering hint = press.fitting(Weight.REGULAR, piece.hint(), wide, rest, 14, 7, Tone.QUIET);
      add(marks, press.block(Role.PARAGRAPH, hint, piece.hint(), new Rect(left, y, wide, 0)));
    }
  }

  private static void square(
      List<Mark> marks, Marker.Kind kind, int map, int index, double x, double y) {
    if (Marker.exists(map, index)) {
      marks.addAll(
          MarkerSquare.marks(new Marker(kind, map, index), new Rect(x, y, mm(MARKER), mm(MARKER))));
    }
  }

  private void cut(List<Mark> marks, Rect rect) {
    marks.add(new Mark.Box(rect, 0, null, press.palette().edge(), 0.5, Mark.Shadow.NONE));
  }

  private void notes(MapId map, CardKind kind) {
    boolean level = fitting(height, width) > fitting(width, height);
    double wide = level ? height : width;
    double high = level ? width : height;
    int across = (int) ((wide - 2 * mm(6)) / mm(NOTE));
    int down = (int) ((high - 2 * mm(6) - mm(FOOT)) / mm(NOTE));
    double left = (wide - across * mm(NOTE)) / 2;
    double top = (high - mm(FOOT) - down * mm(NOTE)) / 2;
    var marks = new ArrayList<Mark>();
    Lettering quiet = press.lettering(Weight.MEDIUM, 8, Tone.QUIET);
    String name = press.texts().kind(kind);
    for (int i = 0; i < across * down; i++) {
      Rect rect = place(i, across, left, top, mm(NOTE), mm(NOTE));
      marks.addAll(paper(kind, rect));
      double x = rect.right() - mm(4) - quiet.width(name);
      var place = new Rect(x, rect.bottom() - mm(4) - 11, quiet.width(name) + 1, 0);
      marks.add(press.block(Role.PARAGRAPH, quiet, name, place));
    }
    String title = press.texts().kit("notes");
    page(map, title, wide, high, "", marks);
  }

  private static int fitting(double wide, double high) {
    int across = (int) ((wide - 2 * mm(6)) / mm(NOTE));
    int down = (int) ((high - 2 * mm(6) - mm(FOOT)) / mm(NOTE));
    return across * down;
  }

  // Row by row.
  private static Rect place(
      int number, int across, double left, double top, double wide, double high) {
    int row = number / across;
    int column = number % across;
    return new Rect(left + column * wide, top + row * high, wide, high);
  }

  private List<Mark> paper(CardKind kind, Rect rect) {
    if (press.palette().plain()) {
      return new PlainPaper(press.palette()).note(kind, rect);
    }
    return List.of(
        new Mark.Box(
            rect, 0, press.palette().note(kind), press.palette().edge(), 0.5, Mark.Shadow.NONE));
  }

  private void add(JourneyMap map, String title, List<Mark> marks) {
    page(map.id(), title, width, height, Press.called(workshop, map.name()), marks);
  }

  private void page(
      MapId map, String title, double wide, double high, String called, List<Mark> marks) {
    String name = called.isEmpty() ? press.texts().kit("notes") : called;
    var line = new Rect(mm(MARGIN), high - mm(FOOT), wide - 2 * mm(MARGIN), mm(5));
    marks.add(press.foot(press.texts().kit("foot", name), "Journeywall", line));
    var part = new Page.Part(0, 0, 1, marks);
    pages.add(new Page(map, title, wide, high, Page.Kind.TEXT, List.of(part)));
  }

  private static double add(List<Mark> marks, Mark.Group block) {
    marks.add(block);
    return block.bounds().bottom();
  }
}
