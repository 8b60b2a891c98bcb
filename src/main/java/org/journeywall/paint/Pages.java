package org.journeywall.paint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.layout.Tray;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Workshop;
import org.journeywall.text.FontBook;
import org.journeywall.text.Weight;

/// Puts maps on paper, each on a page of its own: title block, wall and parking lot as large as the
/// sheet allows, and a quiet line at the foot. Stacks are laid open, so that every note is read.
public final class Pages {
  /// One board unit, 1/96 inch, in points at 100 %.
  public static final double POINTS_PER_UNIT = 0.75;

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
  private static final double MARGIN = 10 * POINTS_PER_MILLIMETRE;
  private static final double A4_SHORT = 210 * POINTS_PER_MILLIMETRE;
  private static final double A4_INNER = 297 * POINTS_PER_MILLIMETRE - 2 * MARGIN;
  // A small map on a large sheet would look lost at 100 % and coarse much beyond this.
  private static final double LARGEST_SCALE = 4 * POINTS_PER_UNIT;
  private static final int MOST_ROUNDS = 6;
  private static final double GAP = 9;
  private static final double FOOT = 16;
  private static final double FOOT_TEXT = 7;
  private static final double LARGEST_BLOCK = 3;
  // Beside notes of a usual wall on A4, which are set at about 6 points.
  private static final double BLOCK = 0.8;
  // What edges that agree may cost the wall.
  private static final double WORTH_AGREEING = 0.93;
  private static final double LONGEST_RIBBON = 1.2;
  // The title block may take this much of a sheet's height before it is set smaller.
  private static final double MOST_FOR_BLOCK = 0.4;

  private final Workshop workshop;
  private final Press press;
  private final Overlay overlay;
  private final Palette palette;
  private final FontBook book;
  private final BoardWords words;
  private final BoardLayout layout;
  private final BoardPainter painter;
  private final TitleBlock titles;
  private final int count;

  private Pages(Workshop workshop, Press press, LocalDate today, Overlay overlay, int count) {
    this.workshop = workshop;
    this.press = press;
    this.overlay = overlay;
    palette = press.palette();
    book = press.book();
    words = press.words();
    this.count = count;
    layout = new BoardLayout(book, words);
    painter = new BoardPainter(palette, words);
    titles = new TitleBlock(workshop, book, words, palette, today);
  }

  /// One page per map, in the order given.
  ///
  /// @param today the day on the title block of a workshop without a date
  public static List<Page> of(
      Workshop workshop,
      List<MapId> maps,
      Paper paper,
      BoardWords words,
      FontBook book,
      LocalDate today) {
    return of(workshop, maps, paper, words, book, today, Palette.LIGHT);
  }

  /// The same in other colours.
  public static List<Page> of(
      Workshop workshop,
      List<MapId> maps,
      Paper paper,
      BoardWords words,
      FontBook book,
      LocalDate today,
      Palette palette) {
    return of(workshop, maps, paper, new Press(book, words, palette), today, Overlay.NONE);
  }

  /// The same with something drawn over each wall.
  public static List<Page> of(
      Workshop workshop,
      List<MapId> maps,
      Paper paper,
      Press press,
      LocalDate today,
      Overlay overlay) {
    var pages = new Pages(workshop, press, today, overlay, maps.size());
    var all = new ArrayList<Page>();
    for (MapId map : maps) {
      all.add(pages.page(map, paper, all.size() + 1));
    }
    return all;
  }

  /// A map laid out, with the size of all that has to go on its page.
  private record Contents(JourneyMap map, Board board, Tray tray) {
    double width() {
      return Math.max(board.width(), parked() ? tray.width() : 0);
    }

    boolean parked() {
      return !tray.isEmpty();
    }

    List<Card> cards() {
      return Stream.concat(board.cards().stream(), tray.cards().stream())
          .flatMap(placed -> placed.stack().cards().stream())
          .toList();
    }

    double height() {
      return board.height() + (parked() ? tray.height() : 0);
    }
  }

  /// Where everything stands on a sheet.
  ///
  /// @param scale of the wall, points per board unit
  /// @param blockScale of title block and foot, points per point on A4
  private record Fit(
      double width,
      double height,
      double scale,
      double blockScale,
      double blockWidth,
      TitleBlock.Setting block) {
    double wallTop() {
      return MARGIN + (block.height() + GAP) * blockScale;
    }
  }

  private Page page(MapId id, Paper paper, int number) {
    Grid grid = Grid.of(workshop, id);
    Board board = layout.board(grid, Arrangement.onPaper(grid), null);
    var contents = new Contents(workshop.maps().require(id), board, tray(board));
    Fit fit =
        switch (paper) {
          case A4, A3, A2, A1, A0 -> onSheet(contents, paper);
          case AS_LARGE_AS_THE_MAP -> asLargeAs(contents);
        };
    return new Page(
        id, contents.map().name(), fit.width(), fit.height(), parts(contents, fit, number));
  }

  // As wide as the wall, unless a small wall has so many notes parked that they would hang from it
  // like a ribbon.
  private Tray tray(Board board) {
    double width = board.width();
    Tray tray = layout.tray(board.grid(), board.arrangement(), width, null);
    while (tray.height() > LONGEST_RIBBON * Math.max(width, board.height())) {
      width *= 1.25;
      tray = layout.tray(board.grid(), board.arrangement(), width, null);
    }
    return tray;
  }

  private Fit onSheet(Contents contents, Paper paper) {
    double shortSide = paper.shortSide() * POINTS_PER_MILLIMETRE;
    double longSide = paper.longSide() * POINTS_PER_MILLIMETRE;
    return contents.width() > contents.height()
        ? onSheet(contents, longSide, shortSide)
        : onSheet(contents, shortSide, longSide);
  }

  private Fit onSheet(Contents contents, double width, double height) {
    double inner = width - 2 * MARGIN;
    double blockScale = Math.min(width, height) / A4_SHORT * BLOCK;
    TitleBlock.Setting block = block(contents, inner / blockScale);
    while (block.height() * blockScale > MOST_FOR_BLOCK * height) {
      blockScale *= 0.9;
      block = block(contents, inner / blockScale);
    }
    double scale = scale(contents, inner, height, block, blockScale);
    var wide = new Fit(width, height, scale, blockScale, inner, block);
    Fit agreeing = agreeing(contents, wide, inner);
    return agreeing.scale() >= WORTH_AGREEING * scale ? agreeing : wide;
  }

  // Makes the block as wide as the wall, so that their edges agree; a narrower block is higher and
  // leaves the wall less, which in turn is narrower then.
  private Fit agreeing(Contents contents, Fit wide, double inner) {
    double narrowest = Math.min(inner, TitleBlock.NARROWEST * wide.blockScale());
    Fit fit = wide;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double wanted = Math.max(narrowest, contents.width() * fit.scale());
      if (wanted > fit.blockWidth() - 1) {
        return fit;
      }
      TitleBlock.Setting block = block(contents, wanted / wide.blockScale());
      double scale = scale(contents, wanted, wide.height(), block, wide.blockScale());
      fit = new Fit(wide.width(), wide.height(), scale, wide.blockScale(), wanted, block);
    }
    return fit;
  }

  private static double scale(
      Contents contents, double width, double height, TitleBlock.Setting block, double blockScale) {
    double room = height - 2 * MARGIN - (block.height() + GAP + FOOT) * blockScale;
    double fitting = Math.min(width / contents.width(), room / contents.height());
    return Math.min(fitting, LARGEST_SCALE);
  }

  private Fit asLargeAs(Contents contents) {
    double wall = contents.width() * POINTS_PER_UNIT;
    double blockScale = Math.clamp(Math.sqrt(wall / A4_INNER), 1, LARGEST_BLOCK);
    double inner = Math.max(wall, TitleBlock.NARROWEST * blockScale);
    TitleBlock.Setting block = block(contents, inner / blockScale);
    double height =
        2 * MARGIN
            + (block.height() + GAP + FOOT) * blockScale
            + contents.height() * POINTS_PER_UNIT;
    return new Fit(inner + 2 * MARGIN, height, POINTS_PER_UNIT, blockScale, inner, block);
  }

  private TitleBlock.Setting block(Contents contents, double width) {
    return titles.set(contents.map(), contents.cards(), personas(contents), width);
  }

  private List<Persona> personas(Contents contents) {
    Set<PersonaId> spokenOf = new HashSet<>();
    contents.cards().forEach(card -> spokenOf.addAll(card.about().personas()));
    contents.board().curves().forEach(curve -> spokenOf.add(curve.persona().id()));
    return workshop.personasInOrder().stream()
        .filter(persona -> spokenOf.contains(persona.id()))
        .toList();
  }

  private List<Page.Part> parts(Contents contents, Fit fit, int number) {
    double left = (fit.width() - contents.width() * fit.scale()) / 2;
    double blockLeft = (fit.width() - fit.blockWidth()) / 2;
    double top = fit.wallTop();
    var parts = new ArrayList<Page.Part>();
    parts.add(new Page.Part(blockLeft, MARGIN, fit.blockScale(), fit.block().marks()));
    parts.add(new Page.Part(left, top, fit.scale(), wall(contents.board())));
    if (contents.parked()) {
      double trayTop = top + contents.board().height() * fit.scale();
      List<Mark> marks = painter.parkingLot(contents.tray());
      parts.add(new Page.Part(left, trayTop, fit.scale(), marks));
    }
    parts.add(new Page.Part(left, top, fit.scale(), frame(contents)));
    List<Mark> over = overlay.over(contents.board(), press);
    if (!over.isEmpty()) {
      parts.add(new Page.Part(left, top, fit.scale(), over));
    }
    double footTop = fit.height() - MARGIN - FOOT * fit.blockScale();
    parts.add(
        new Page.Part(
            blockLeft,
            footTop,
            fit.blockScale(),
            foot(fit.blockWidth() / fit.blockScale(), number)));
    return parts;
  }

  /// A wall's page without the line at its foot, for those who number their own sheets.
  static Page withoutFoot(Page wall) {
    Page.Part foot = wall.parts().getLast();
    return new Page(
        wall.map(),
        wall.title(),
        wall.width(),
        wall.height() - FOOT * foot.scale(),
        wall.parts().subList(0, wall.parts().size() - 1));
  }

  // On the screen headers come last, because the body scrolls below them; a page is read from its
  // head.
  private List<Mark> wall(Board board) {
    var marks = new ArrayList<Mark>();
    marks.add(painter.ground(board));
    marks.add(painter.corner(board));
    marks.addAll(painter.stageHeaders(board));
    marks.addAll(painter.laneColumn(board));
    marks.addAll(painter.committee(board));
    marks.addAll(painter.links(board));
    marks.addAll(painter.curves(board));
    marks.addAll(painter.cards(board));
    marks.addAll(painter.linkTraces(board));
    return marks;
  }

  private List<Mark> frame(Contents contents) {
    Board board = contents.board();
    Tray tray = contents.tray();
    if (contents.parked() && tray.width() > board.width()) {
      var lot = new Rect(0, board.height(), tray.width(), tray.height());
      return List.of(frame(new Rect(0, 0, board.width(), board.height())), frame(lot));
    }
    return List.of(frame(new Rect(0, 0, board.width(), contents.height())));
  }

  private Mark frame(Rect rect) {
    return new Mark.Box(rect.inset(0.5), 0, null, palette.edge(), 1, Mark.Shadow.NONE);
  }

  private List<Mark> foot(double width, int number) {
    Colour quiet = palette.onWall(Tone.QUIET);
    var small = new Lettering(book, Weight.REGULAR, FOOT_TEXT, quiet);
    String page = new PageWords(words.locale()).page(number, count);
    double middle = FOOT - FOOT_TEXT * 0.65;
    List<Mark> marks =
        List.of(
            small.centred("Journeywall", 0, middle),
            small.centred(page, width - small.width(page), middle));
    return List.of(new Mark.Group(Role.DECORATION, null, "", new Rect(0, 0, width, FOOT), marks));
  }
}
