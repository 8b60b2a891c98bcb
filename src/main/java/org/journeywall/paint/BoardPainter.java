package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.layout.Tray;
import org.journeywall.model.Card;

/// Turns a board into marks. Its parts come separately, because on the screen headers stay while
/// the body scrolls; drawn one over the other in the order ground, links, curves, cards, traces of
/// the links, lane column, stage headers, corner they are the wall.
public final class BoardPainter {
  private static final double CORNER = 3;
  private static final double TILE_CORNER = 8;

  private final Palette palette;
  private final BoardWords words;
  private final StackPainter stacks;
  private final FoldPainter folds;

  public BoardPainter(Palette palette, BoardWords words) {
    this.palette = palette;
    this.words = words;
    stacks = new StackPainter(palette);
    folds = new FoldPainter(palette);
  }

  public Palette palette() {
    return palette;
  }

  /// The whole wall.
  public List<Mark> wall(Board board) {
    var marks = new ArrayList<Mark>();
    marks.add(ground(board));
    marks.addAll(links(board));
    marks.addAll(curves(board));
    marks.addAll(cards(board));
    marks.addAll(linkTraces(board));
    marks.addAll(laneColumn(board));
    marks.addAll(committee(board));
    marks.addAll(stageHeaders(board));
    marks.add(corner(board));
    return marks;
  }

  /// The cells' ground and the lines between them.
  public Mark ground(Board board) {
    var body = body(board);
    var marks = new ArrayList<Mark>();
    marks.add(Mark.Box.filled(body, palette.wall()));
    board.lanes().forEach(lane -> marks.addAll(folds.ground(board, lane)));
    for (PlacedStage stage : board.stages()) {
      marks.add(line(stage.right(), body.y(), stage.right(), body.bottom(), palette.rule()));
    }
    for (PlacedLane lane : board.lanes()) {
      marks.add(line(body.x(), lane.bottom(), body.right(), lane.bottom(), palette.rule()));
    }
    return new Mark.Group(Role.DECORATION, null, "", body, marks);
  }

  /// The part of the ground that is one lane's. It reaches a little further than the lane, for
  /// scales at which the lane's edge falls between two pixels.
  public List<Mark> ground(Board board, PlacedLane lane) {
    var marks = new ArrayList<Mark>();
    double left = Measures.LANE_COLUMN;
    double width = board.width() - left;
    marks.add(
        Mark.Box.filled(
            new Rect(left - 2, lane.y() - 2, width + 4, lane.height() + 4), palette.wall()));
    marks.addAll(folds.ground(board, lane));
    marks.addAll(rules(board, lane));
    return marks;
  }

  /// The lines between the cells of a lane and below it.
  public List<Mark> rules(Board board, PlacedLane lane) {
    var marks = new ArrayList<Mark>();
    for (PlacedStage stage : board.stages()) {
      marks.add(line(stage.right(), lane.y(), stage.right(), lane.bottom(), palette.rule()));
    }
    double left = Measures.LANE_COLUMN;
    marks.add(line(left, lane.bottom(), board.width(), lane.bottom(), palette.rule()));
    return marks;
  }

  private static Rect body(Board board) {
    return new Rect(
        Measures.LANE_COLUMN,
        Measures.HEADER,
        board.width() - Measures.LANE_COLUMN,
        board.height() - Measures.HEADER);
  }

  private static Mark line(double x1, double y1, double x2, double y2, Colour colour) {
    return x1 == x2
        ? Mark.Box.filled(new Rect(x1 - 1, y1, 1, y2 - y1), colour)
        : Mark.Box.filled(new Rect(x1, y1 - 1, x2 - x1, 1), colour);
  }

  /// Every card, in reading order.
  public List<Mark> cards(Board board) {
    List<PlacedCard> cards = board.cards();
    var marks = new ArrayList<>(plates(cards));
    cards.forEach(card -> marks.add(card(card)));
    return marks;
  }

  /// What shows that the cards of an open stack belong together: a ground behind each, which meets
  /// that of the next.
  public List<Mark> plates(List<PlacedCard> cards) {
    var marks = new ArrayList<Mark>();
    for (PlacedCard card : cards) {
      if (card.open()) {
        marks.add(Mark.Box.filled(card.rect().inset(-Measures.GAP / 2), palette.rule()));
      }
    }
    return marks;
  }

  /// One card where it stands.
  public Mark card(PlacedCard placed) {
    return card(placed, Mark.Shadow.NOTE);
  }

  /// A card onto which what is in the hand will be stacked: ringed, with a sheet more below it.
  public Mark awaiting(PlacedCard placed) {
    List<Mark> marks = new ArrayList<>(stacks.awaiting(placed.rect()));
    marks.add(card(placed));
    marks.add(stacks.ring(placed.rect()));
    return new Mark.Group(Role.DECORATION, null, "", placed.rect().inset(-6), marks);
  }

  /// One card with a shadow of choice.
  public Mark card(PlacedCard placed, Mark.Shadow shadow) {
    Card card = placed.card();
    Rect rect = placed.rect();
    if (placed.form() == PlacedCard.Form.TICK) {
      List<Mark> ticks = folds.ticks(placed);
      return new Mark.Group(Role.CARD, new Ref.OfCard(card.id()), card.text(), rect, ticks);
    }
    var marks = new ArrayList<>(stacks.sheets(placed));
    if (palette.plain() && placed.form() == PlacedCard.Form.NOTE) {
      marks.addAll(new PlainPaper(palette).note(card.kind(), rect));
    } else {
      marks.add(paper(placed, shadow));
    }
    if (!placed.face().moment().equals(Rect.NOTHING)) {
      marks.add(
          Symbols.diamond(
              placed.face().moment().movedBy(rect.x(), rect.y()),
              palette.onNote(card.kind(), Tone.MOMENT_OF_TRUTH)));
    }
    marks.addAll(NotePhoto.of(placed));
    marks.addAll(stacks.badge(placed));
    marks.addAll(
        new SparklinePainter(
                palette.quiet(), palette.onNote(card.kind(), placed.face().spark().tone()))
            .marks(placed.face().spark(), rect));
    for (PlacedText text : placed.face().texts()) {
      marks.add(words(text.movedBy(rect.x(), rect.y()), palette.onNote(card.kind(), text.tone())));
    }
    for (Rect dot : placed.face().dots()) {
      marks.add(new Mark.Fill(Outline.oval(dot.movedBy(rect.x(), rect.y())), palette.vote()));
    }
    return new Mark.Group(Role.CARD, new Ref.OfCard(card.id()), card.text(), bounds(placed), marks);
  }

  private Mark paper(PlacedCard placed, Mark.Shadow shadow) {
    Rect rect = placed.rect();
    return switch (placed.form()) {
      case NOTE, TICK ->
          new Mark.Box(rect, CORNER, palette.note(placed.card().kind()), null, 0, shadow);
      case TILE ->
          new Mark.Box(
              rect.inset(0.5),
              TILE_CORNER,
              palette.tile(),
              palette.edge(),
              1,
              shadow == Mark.Shadow.NOTE ? Mark.Shadow.NONE : shadow);
    };
  }

  private static Rect bounds(PlacedCard placed) {
    return placed.rect().with(StackPainter.lowest(placed));
  }

  static Mark words(PlacedText text, Colour colour) {
    return new Mark.Words(
        text.x(),
        text.baseline(),
        text.line().text(),
        text.line().runs(),
        text.weight(),
        text.size(),
        colour);
  }

  /// The ground of a persona's chip: in its colour, or in the dashes of its line.
  static List<Mark> chip(Palette palette, Rect rect, int colour) {
    double round = rect.height() / 2;
    if (palette.plain()) {
      Outline edge = Outline.rounded(rect.inset(0.5), round - 0.5);
      return List.of(new Mark.Stroke(edge, palette.ink(), 1, palette.personaDash(colour)));
    }
    return List.of(Mark.Box.rounded(rect, round, palette.personaGround(colour)));
  }

  private Mark words(PlacedText text) {
    return words(text, palette.onWall(text.tone()));
  }

  /// The emotion curves with their faces.
  public List<Mark> curves(Board board) {
    return curves(board, curve -> true);
  }

  /// Those of the emotion curves that pass.
  public List<Mark> curves(Board board, Predicate<PlacedCurve> which) {
    return new CurvePainter(palette).curves(board, which);
  }

  /// Curves as they were, beside those that are: thin, dashed, with points in the place of faces.
  public List<Mark> former(List<PlacedCurve> curves) {
    return new CurvePainter(palette).former(curves);
  }

  /// The links between cards, as far as they lie below the cards.
  public List<Mark> links(Board board) {
    var painter = new LinkPainter(palette, 1);
    var marks = new ArrayList<Mark>();
    board.links().all().forEach(link -> painter.line(marks, link, true));
    return marks;
  }

  /// What of the links shines through the cards.
  public List<Mark> linkTraces(Board board) {
    var painter = new LinkPainter(palette, 1);
    var marks = new ArrayList<Mark>();
    board.links().all().forEach(link -> painter.trace(marks, link, true));
    return marks;
  }

  /// The strip of who is involved in which stage, with the names at its left.
  public List<Mark> committee(Board board) {
    var painter = new CommitteePainter(palette);
    var marks = new ArrayList<>(painter.levels(board));
    marks.addAll(painter.names(board));
    return marks;
  }

  /// The names of the lanes with the ground they stand on.
  public List<Mark> laneColumn(Board board) {
    var marks = new ArrayList<Mark>();
    double height = board.height() - Measures.HEADER;
    var ground = new Rect(0, Measures.HEADER, Measures.LANE_COLUMN, height);
    marks.add(Mark.Box.filled(ground, palette.frame()));
    for (PlacedLane lane : board.lanes()) {
      marks.add(lane(lane));
    }
    marks.add(
        Mark.Box.filled(
            new Rect(Measures.LANE_COLUMN - 1, Measures.HEADER, 1, height), palette.edge()));
    return marks;
  }

  /// The name of one lane with the part of the column it stands on.
  public List<Mark> laneName(PlacedLane lane) {
    double right = Measures.LANE_COLUMN;
    return List.of(
        Mark.Box.filled(new Rect(-2, lane.y() - 2, right + 4, lane.height() + 4), palette.frame()),
        lane(lane),
        Mark.Box.filled(new Rect(right - 1, lane.y(), 1, lane.height()), palette.edge()));
  }

  private Mark lane(PlacedLane lane) {
    var marks = new ArrayList<Mark>();
    marks.add(line(0, lane.bottom(), Measures.LANE_COLUMN, lane.bottom(), palette.rule()));
    if (lane.folded()) {
      marks.add(FoldPainter.sign(lane, palette.quiet()));
    }
    lane.texts().forEach(text -> marks.add(words(text)));
    for (PlacedLane.Chip chip : lane.chips()) {
      marks.addAll(chip(palette, chip.rect(), chip.colour()));
      marks.add(words(chip.text(), palette.personaInk(chip.colour())));
    }
    var bounds = new Rect(0, lane.y(), Measures.LANE_COLUMN, lane.height());
    return new Mark.Group(
        Role.LANE, new Ref.OfLane(lane.lane().id()), lane.lane().name(), bounds, marks);
  }

  /// The chevrons with the pills between them and the ground they stand on.
  public List<Mark> stageHeaders(Board board) {
    var marks = new ArrayList<Mark>();
    var ground =
        new Rect(Measures.LANE_COLUMN, 0, board.width() - Measures.LANE_COLUMN, Measures.HEADER);
    marks.add(Mark.Box.filled(ground, palette.header()));
    marks.add(line(ground.x(), Measures.HEADER, ground.right(), Measures.HEADER, palette.edge()));
    var painter = new HeaderPainter(palette);
    for (PlacedStage stage : board.stages()) {
      marks.add(painter.stage(stage, board.stages().size()));
    }
    board.pills().forEach(pill -> marks.add(painter.pill(pill)));
    return marks;
  }

  /// Title and subtitle of the map above the lane names.
  public Mark corner(Board board) {
    var bounds = new Rect(0, 0, Measures.LANE_COLUMN, Measures.HEADER);
    var marks = new ArrayList<Mark>();
    marks.add(Mark.Box.filled(bounds, palette.header()));
    marks.add(line(0, bounds.bottom(), bounds.right(), bounds.bottom(), palette.edge()));
    board.cornerTexts().forEach(text -> marks.add(words(text)));
    return new Mark.Group(Role.DECORATION, null, board.map().title(), bounds, marks);
  }

  /// A parking lot on its ground.
  public List<Mark> parkingLot(Tray tray) {
    var bounds = new Rect(0, 0, tray.width(), tray.height());
    List<Mark> marks = lotGround(tray);
    marks.addAll(plates(tray.cards()));
    tray.cards().forEach(card -> marks.add(card(card)));
    return List.of(new Mark.Group(Role.PARKING_LOT, null, words.parkingLot(), bounds, marks));
  }

  /// The ground of a parking lot and what stands above its cards.
  public List<Mark> lotGround(Tray tray) {
    var marks = new ArrayList<Mark>();
    var bounds = new Rect(0, 0, tray.width(), tray.height());
    marks.add(Mark.Box.filled(bounds, palette.parking()));
    tray.title().forEach(text -> marks.add(words(text)));
    return marks;
  }
}
