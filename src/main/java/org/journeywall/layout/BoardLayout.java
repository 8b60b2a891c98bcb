package org.journeywall.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.insight.Funnel;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Lays out maps: workshop in, [Board] and [Tray] out. The result depends on the workshop, the
/// language and the bundled font alone; what the layout remembers between calls only saves time.
public final class BoardLayout {
  private static final double PILL_TEXT = 12;
  private static final double PILL_PADDING = 10;

  private final TypeSetter type;
  private final NoteSetter notes;
  private final HeaderSetter headers;
  private final BoardWords words;

  public BoardLayout(FontBook book, BoardWords words) {
    this.words = words;
    type = new TypeSetter(book);
    notes = new NoteSetter(new TextFitter(book), type, words);
    headers = new HeaderSetter(type);
  }

  public BoardWords words() {
    return words;
  }

  /// The grid of a map. A map without stages or lanes is a board with headers only.
  public Board board(Workshop workshop, MapId id) {
    JourneyMap map = workshop.maps().require(id);
    Grid grid = Grid.of(workshop, id);
    List<PlacedStage> stages = stages(grid.stages());
    List<EmotionCurve> curves = EmotionCurve.of(workshop, grid);
    Lane curveLane = curveLane(grid);
    var lanes = new ArrayList<PlacedLane>();
    Map<Grid.Cell, List<PlacedCard>> cells = new HashMap<>();
    double y = Measures.HEADER;
    for (Lane lane : grid.lanes()) {
      List<Persona> whose = lane.equals(curveLane) ? workshop.personasInOrder() : null;
      PlacedLane placed = lane(lane, lanes.size(), y, grid, stages, whose, cells);
      lanes.add(placed);
      y = placed.bottom();
    }
    double right = stages.isEmpty() ? Measures.LANE_COLUMN : stages.getLast().right();
    return new Board(
        map,
        grid,
        headers.corner(map),
        stages,
        lanes,
        inReadingOrder(stages, lanes, cells),
        cells,
        pills(stages, Funnel.of(grid)),
        placedCurves(stages, lanes, curveLane, curves),
        right,
        y);
  }

  /// The parking lot of a map in rows of at most `width`.
  public Tray tray(Grid grid, double width) {
    List<Card> parked = grid.parked();
    var title = new ArrayList<PlacedText>();
    double left = Measures.PARKING_MARGIN;
    Line name = type.line(words.parkingLot(), Weight.BOLD, 15);
    Line count = type.line("· " + words.unsorted(parked.size()), Weight.REGULAR, 15);
    title.add(new PlacedText(left, 24, name, Weight.BOLD, 15, Tone.INK));
    title.add(new PlacedText(left + name.width() + 6, 24, count, Weight.REGULAR, 15, Tone.QUIET));
    double inner = width - 2 * left + 2 * Measures.CELL_MARGIN;
    int columns =
        (int)
            Math.max(
                1,
                (inner - 2 * Measures.CELL_MARGIN + Measures.GAP) / (Measures.NOTE + Measures.GAP));
    List<PlacedCard> cards = Flow.set(notes, parked, columns, left, 38);
    double bottom = Flow.bottom(cards, 38 + Measures.NOTE) + Measures.PARKING_MARGIN;
    return new Tray(title, cards, width, bottom);
  }

  /// A card as it would look as a note of usual width, with its top left corner at the origin: for
  /// what is dragged.
  public PlacedCard alone(Card card) {
    return Flow.set(notes, List.of(card), 1, 0, 0).getFirst();
  }

  private List<PlacedStage> stages(List<Stage> stages) {
    var placed = new ArrayList<PlacedStage>();
    double x = Measures.LANE_COLUMN;
    for (Stage stage : stages) {
      double width = Measures.stageWidth(stage.columns());
      placed.add(new PlacedStage(stage, placed.size(), x, width, headers.stage(stage, x, width)));
      x += width;
    }
    return placed;
  }

  private static @Nullable Lane curveLane(Grid grid) {
    return grid.lanes().stream()
        .filter(lane -> lane.kind() == LaneKind.EMOTIONS)
        .findFirst()
        .orElse(null);
  }

  // Everybody has a chip, also who has no score yet: it is by the chip that one is chosen.
  private PlacedLane lane(
      Lane lane,
      int index,
      double y,
      Grid grid,
      List<PlacedStage> stages,
      @Nullable List<Persona> whose,
      Map<Grid.Cell, List<PlacedCard>> cells) {
    var texts = new ArrayList<PlacedText>();
    double bottom = headers.lane(texts, lane, y);
    List<PlacedLane.Chip> chips = headers.chips(whose == null ? List.of() : whose, bottom);
    bottom = chips.isEmpty() ? bottom : chips.getLast().rect().bottom();
    double band = whose == null ? 0 : Measures.CURVE_BAND;
    double least =
        whose == null ? Measures.laneHeight(lane.rows()) : band + (lane.rows() - 1) * Measures.NOTE;
    double height = Math.max(least, bottom - y + Measures.LANE_MARGIN);
    for (PlacedStage stage : stages) {
      List<Card> cards =
          grid.cards(stage.stage().id(), lane.id()).stream()
              .filter(card -> whose == null || !onlyFace(card))
              .toList();
      double top = y + (whose == null ? Measures.LANE_MARGIN : band);
      List<PlacedCard> placed =
          Flow.set(notes, cards, stage.stage().columns(), stage.x() + Measures.CELL_MARGIN, top);
      cells.put(new Grid.Cell(stage.stage().id(), lane.id()), placed);
      if (!placed.isEmpty()) {
        height = Math.max(height, Flow.bottom(placed, top) + Measures.LANE_MARGIN - y);
      }
    }
    return new PlacedLane(lane, index, y, height, texts, chips);
  }

  // A score without a text is all on the curve: a note would only repeat it.
  private static boolean onlyFace(Card card) {
    return card.text().isBlank() && !card.details().scores().isEmpty();
  }

  private static SequencedMap<CardId, PlacedCard> inReadingOrder(
      List<PlacedStage> stages, List<PlacedLane> lanes, Map<Grid.Cell, List<PlacedCard>> cells) {
    var all = new LinkedHashMap<CardId, PlacedCard>();
    for (PlacedStage stage : stages) {
      for (PlacedLane lane : lanes) {
        var cell = new Grid.Cell(stage.stage().id(), lane.lane().id());
        cells.getOrDefault(cell, List.of()).forEach(card -> all.put(card.card().id(), card));
      }
    }
    return all;
  }

  private List<Pill> pills(List<PlacedStage> stages, Funnel funnel) {
    var pills = new ArrayList<Pill>();
    for (Funnel.Conversion conversion : funnel.conversions()) {
      stages.stream()
          .filter(stage -> stage.stage().id().equals(conversion.from()))
          .findFirst()
          .ifPresent(from -> pills.add(pill(conversion, from.right())));
    }
    return pills;
  }

  private Pill pill(Funnel.Conversion conversion, double centre) {
    Line line = type.line(words.percent(conversion.share()), Weight.BOLD, PILL_TEXT);
    double width = Math.max(50, line.width() + 2 * PILL_PADDING);
    double top = Measures.CHEVRON_BOTTOM - Measures.PILL / 2 - 3;
    var rect = new Rect(centre - width / 2, top, width, Measures.PILL);
    boolean alarming = conversion.biggestDrop() || conversion.missesTarget();
    double baseline = Math.round(rect.centreY() + PILL_TEXT * 0.36);
    return new Pill(
        conversion,
        rect,
        new PlacedText(
            centre - line.width() / 2,
            baseline,
            line,
            Weight.BOLD,
            PILL_TEXT,
            alarming ? Tone.ALARM : Tone.INK));
  }

  private List<PlacedCurve> placedCurves(
      List<PlacedStage> stages,
      List<PlacedLane> lanes,
      @Nullable Lane curveLane,
      List<EmotionCurve> curves) {
    return lanes.stream()
        .filter(lane -> lane.lane().equals(curveLane))
        .findFirst()
        .map(lane -> new CurveSetter(type, stages, lane).set(curves))
        .orElse(List.of());
  }
}
