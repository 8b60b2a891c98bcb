package org.journeywall.exchange.board;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardData;
import org.journeywall.exchange.CardRow;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Words;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Pill;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.layout.Tray;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;
import org.journeywall.text.FontBook;

/// Makes sketches of maps, from the same layout as wall and paper. Stacks are laid open, so that
/// every card is an object.
public final class Sketcher {
  private static final Palette PALETTE = Palette.LIGHT;

  /// How much narrower a stage's header is than its column, on either side.
  static final double STAGE_INSET = 2;

  private static final double PARKING_GAP = 24;

  private final Workshop workshop;
  private final Labels labels;
  private final BoardLayout layout;
  private final BoardWords words;
  private final Map<CardId, Map<String, String>> data = new HashMap<>();

  /// @param job whose maps are sketched
  public Sketcher(ExportJob job) {
    workshop = job.workshop();
    labels = Labels.of(workshop, Words.in(job.locale()));
    words = BoardWords.in(job.locale());
    layout = new BoardLayout(new FontBook(), words);
    // Names of personas, stages and lanes as they are read; the choices in English.
    List<CardRow> rows = CardRow.of(workshop, job.maps(), Words.in(Locale.ENGLISH));
    for (CardRow row : rows) {
      Map<String, String> cells = CardData.of(row);
      String id = cells.get(CardData.key(CardColumn.ID));
      if (id != null) {
        data.put(new CardId(id), cells);
      }
    }
  }

  /// The sketch of a map.
  public Sketch of(MapId map) {
    Grid grid = Grid.of(workshop, map);
    Set<CardId> stacks =
        grid.inReadingOrder().stream().map(grid::topOf).map(card -> card.id()).collect(toSet());
    var arrangement = Arrangement.onPaper(stacks);
    Board board = layout.board(grid, arrangement, null);
    Tray tray = layout.tray(grid, arrangement, Math.max(board.width(), 600), null);
    var pieces = new ArrayList<Piece>();
    frame(board, pieces);
    double top = board.height() + PARKING_GAP;
    if (!tray.isEmpty()) {
      var lot = new Rect(0, top, tray.width(), tray.height());
      pieces.add(
          panel("parking", Piece.Panel.Part.PARKING, lot, lot, words.parkingLot(), "", Map.of()));
    }
    // Below the notes, as on the wall.
    board.links().all().forEach(link -> pieces.add(arrow(link)));
    var shown = new HashSet<CardId>();
    board.cards().forEach(card -> pieces.add(note(card, shown)));
    tray.cards().forEach(card -> pieces.add(note(card.movedBy(0, top), shown)));
    board.curves().forEach(curve -> curve(curve, pieces));
    board.curves().forEach(curve -> faces(curve, pieces, shown));
    double bottom = tray.isEmpty() ? board.height() : top + tray.height();
    double width = tray.isEmpty() ? board.width() : Math.max(board.width(), tray.width());
    return new Sketch(map, labels.of(map), width, bottom, pieces);
  }

  private void frame(Board board, List<Piece> pieces) {
    double body = board.height() - Measures.HEADER;
    for (PlacedLane lane : board.lanes()) {
      var head = new Rect(0, lane.y(), Measures.LANE_COLUMN, lane.height());
      var ground = new Rect(0, lane.y(), board.width(), lane.height());
      String name = labels.of(lane.lane().id());
      var kept = place(board.map().id(), "lane", name);
      kept.put("kind", CardData.words().of(lane.lane().kind().cardKind()));
      pieces.add(
          panel(
              "lane-" + lane.lane().id().value(),
              Piece.Panel.Part.LANE,
              head,
              ground,
              name,
              lane.lane().hint(),
              kept));
      lane.chips().forEach(chip -> pieces.add(chip(chip)));
    }
    for (PlacedStage stage : board.stages()) {
      var head = stageHead(stage);
      var ground = new Rect(stage.x(), Measures.HEADER, stage.width(), body);
      String name = labels.of(stage.stage().id());
      Colour fill = PALETTE.stage(stage.index(), board.stages().size());
      pieces.add(
          new Piece.Panel(
              "stage-" + stage.stage().id().value(),
              Piece.Panel.Part.STAGE,
              head,
              ground,
              name,
              stage.stage().duration(),
              fill,
              fill,
              PALETTE.onWall(Tone.LIGHT),
              place(board.map().id(), "stage", name)));
    }
    var corner = new Rect(0, 0, Measures.LANE_COLUMN, Measures.HEADER);
    String title = board.map().title();
    pieces.add(
        panel(
            "corner",
            Piece.Panel.Part.CORNER,
            corner,
            corner,
            title.isBlank() ? labels.of(board.map().id()) : title,
            board.map().subtitle(),
            Map.of()));
    board.pills().forEach(pill -> pieces.add(pill(pill)));
    new CommitteeSketch(PALETTE).add(board.committee(), pieces);
  }

  private static Rect stageHead(PlacedStage stage) {
    return new Rect(
        stage.x() + STAGE_INSET,
        Measures.CHEVRON_TOP,
        stage.width() - 2 * STAGE_INSET,
        Measures.CHEVRON_BOTTOM - Measures.CHEVRON_TOP);
  }

  private Map<String, String> place(MapId map, String key, String name) {
    var kept = new LinkedHashMap<String, String>();
    kept.put("map", labels.of(map));
    kept.put(key, name);
    return kept;
  }

  private static Piece.Panel panel(
      String id,
      Piece.Panel.Part part,
      Rect rect,
      Rect ground,
      String name,
      String detail,
      Map<String, String> kept) {
    Colour fill = part == Piece.Panel.Part.LANE ? PALETTE.frame() : PALETTE.header();
    return new Piece.Panel(
        id, part, rect, ground, name, detail, fill, PALETTE.edge(), PALETTE.ink(), kept);
  }

  private static Piece.Panel pill(Pill pill) {
    boolean alarm = pill.alarming();
    return new Piece.Panel(
        "pill-" + pill.conversion().from().value(),
        Piece.Panel.Part.PILL,
        pill.rect(),
        pill.rect(),
        pill.text().line().text(),
        "",
        alarm ? PALETTE.alarmGround() : PALETTE.pill(),
        alarm ? PALETTE.alarmEdge() : PALETTE.pillEdge(),
        alarm ? PALETTE.alarm() : PALETTE.ink(),
        Map.of());
  }

  private static Piece.Panel chip(PlacedLane.Chip chip) {
    Colour ground = PALETTE.personaGround(chip.colour());
    return new Piece.Panel(
        "persona-" + chip.persona().value(),
        Piece.Panel.Part.PERSONA,
        chip.rect(),
        chip.rect(),
        chip.text().line().text(),
        "",
        ground,
        ground,
        PALETTE.personaInk(chip.colour()),
        Map.of());
  }

  private Piece.Note note(PlacedCard placed, Set<CardId> shown) {
    shown.add(placed.card().id());
    return new NoteSketch(placed, words, PALETTE).note(kept(placed.card().id()));
  }

  private Map<String, String> kept(CardId card) {
    return data.getOrDefault(card, Map.of());
  }

  private static Piece.Arrow arrow(PlacedLink placed) {
    return new Piece.Arrow(
        "link-" + placed.link().id().value(),
        placed.curve().bounds(),
        placed.link().from().value(),
        placed.link().to().value(),
        placed.link().kind(),
        placed.link().label(),
        PALETTE.strongLink(placed.link().kind()),
        placed.curve());
  }

  private void curve(PlacedCurve curve, List<Piece> pieces) {
    if (!curve.curve().isEmpty()) {
      Rect around =
          curve.curve().stream().map(bend -> bend.bounds()).reduce(Rect::with).orElseThrow();
      pieces.add(
          new Piece.Curve(
              "curve-" + curve.persona().id().value(),
              around,
              labels.of(curve.persona().id()),
              PALETTE.persona(curve.persona().colour()),
              curve.curve()));
    }
  }

  // A card that stands on no note of its own comes back from the first face it has a part in.
  private void faces(PlacedCurve curve, List<Piece> pieces, Set<CardId> shown) {
    int number = 0;
    for (PlacedCurve.Spot spot : curve.spots()) {
      List<Map<String, String>> carried =
          spot.point().cards().stream().filter(shown::add).map(this::kept).toList();
      double mean = spot.point().mean();
      String score = (mean > 0 ? "+" : mean < 0 ? "−" : "") + words.number(Math.abs(mean));
      pieces.add(
          new Piece.Face(
              "face-" + curve.persona().id().value() + "-" + number++,
              spot.rect(),
              labels.of(curve.persona().id()),
              score,
              spot.word() == null ? "" : spot.word().line().text(),
              spot.word() == null ? Rect.NOTHING : spot.word().bounds(),
              PALETTE.persona(curve.persona().colour()),
              carried));
    }
  }
}
