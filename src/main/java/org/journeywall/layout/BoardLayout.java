package org.journeywall.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.journeywall.model.Stack;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.text.FontBook;
import org.journeywall.text.Line;
import org.journeywall.text.TextFitter;
import org.journeywall.text.Weight;
import org.jspecify.annotations.Nullable;

/// Lays out maps: workshop in, [Board] and [Tray] out. The result depends on the workshop, the
/// language and the bundled font alone. After an edit the board before it is given along, and only
/// what the edit touched is laid out anew.
public final class BoardLayout {
  private static final double TRAY_TITLE = 38;

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

  /// The board of a map. A map without stages or lanes is a board with headers only.
  public Board board(Workshop workshop, MapId id) {
    return board(Grid.of(workshop, id), null);
  }

  /// A first board of a large grid, on which the cards beyond a part of the board are blank
  /// squares; laid out as `before` of the whole board, it gives what it has measured.
  ///
  /// @param width how far to the right cards are measured
  /// @param height how far down
  /// @param before as for [#board(Grid, Board)]
  public Board draft(
      Grid grid, Arrangement arrangement, double width, double height, @Nullable Board before) {
    return board(grid, arrangement, before, width, height);
  }

  /// The board of a grid with every stack closed; else as the next.
  public Board board(Grid grid, @Nullable Board before) {
    return board(grid, Arrangement.PLAIN, before);
  }

  /// The board of a grid.
  ///
  /// @param arrangement how it is looked at
  /// @param before an earlier board of the same map, laid out by this layout, of which what did not
  ///   change is kept; null to lay out everything. It saves time only: the result is the same.
  public Board board(Grid grid, Arrangement arrangement, @Nullable Board before) {
    return board(grid, arrangement, before, Double.MAX_VALUE, Double.MAX_VALUE);
  }

  private Board board(
      Grid grid, Arrangement arrangement, @Nullable Board before, double width, double height) {
    Workshop workshop = grid.workshop();
    JourneyMap map = workshop.maps().require(grid.map());
    Lane curveLane = curveLane(grid, arrangement);
    List<PlacedStage> columns = stages(grid, arrangement, before);
    var committee =
        new CommitteeSetter(type, headers, words)
            .set(grid, arrangement, new CommitteeSetter.Stages(columns, before));
    var pass = new Pass(grid, arrangement, before, columns, width, height);
    pass.y += committee.height();
    for (Lane lane : grid.lanes()) {
      pass.add(lane, lane.equals(curveLane) ? workshop.personasInOrder() : null);
    }
    List<PlacedStage> stages = pass.stages;
    double right = stages.isEmpty() ? Measures.LANE_COLUMN : stages.getLast().right();
    List<PlacedCurve> curves = placedCurves(stages, pass.lanes, curveLane, feelings(grid, before));
    return new Board(
        map,
        grid,
        arrangement,
        before != null && before.map().equals(map) ? before.cornerTexts() : headers.corner(map),
        stages,
        pass.lanes,
        pass.cells,
        new PillSetter(type, words).pills(stages, Funnel.of(grid)),
        curves,
        links(pass, curves),
        committee,
        right,
        pass.y);
  }

  /// The parking lot of a map in rows of at most `width`.
  public Tray tray(Grid grid, double width) {
    return tray(grid, Arrangement.PLAIN, width, null);
  }

  /// The same.
  ///
  /// @param arrangement how it is looked at
  /// @param before the parking lot before an edit, of which what did not change is kept
  public Tray tray(Grid grid, Arrangement arrangement, double width, @Nullable Tray before) {
    var title = new ArrayList<PlacedText>();
    double left = Measures.PARKING_MARGIN;
    Line name = type.line(words.parkingLot(), Weight.BOLD, 15);
    Line count = type.line("· " + words.unsorted(grid.parked().size()), Weight.REGULAR, 15);
    title.add(new PlacedText(left, 24, name, Weight.BOLD, 15, Tone.INK));
    title.add(new PlacedText(left + name.width() + 6, 24, count, Weight.REGULAR, 15, Tone.QUIET));
    double inner = width - 2 * left + 2 * Measures.CELL_MARGIN;
    int columns =
        (int)
            Math.max(
                1,
                (inner - 2 * Measures.CELL_MARGIN + Measures.GAP) / (Measures.NOTE + Measures.GAP));
    Rows rows =
        Rows.set(
            notes,
            grid.parkedStacks(),
            open(grid, arrangement, null),
            columns,
            Double.MAX_VALUE,
            before == null ? null : before.rows());
    double room = rows.isEmpty() ? Measures.NOTE : rows.height();
    return new Tray(
        title, rows, left, TRAY_TITLE, width, TRAY_TITLE + room + Measures.PARKING_MARGIN);
  }

  /// A card as it would look as a note of usual width, with its top left corner at the origin: for
  /// what is dragged.
  public PlacedCard alone(Card card) {
    return Rows.set(notes, List.of(Stack.alone(card)), Set.of(), 1, Double.MAX_VALUE, null)
        .cards()
        .getFirst();
  }

  /// The open stacks of a cell, or of the parking lot.
  private static Set<CardId> open(Grid grid, Arrangement arrangement, Grid.@Nullable Cell cell) {
    if (arrangement.open().isEmpty()) {
      return Set.of();
    }
    var open = new HashSet<CardId>();
    for (CardId id : arrangement.open()) {
      Card top = grid.workshop().cards().get(id);
      if (top != null
          && top.place().map().equals(grid.map())
          && Objects.equals(grid.cellOf(top), cell)) {
        open.add(id);
      }
    }
    return open;
  }

  private List<PlacedStage> stages(Grid grid, Arrangement arrangement, @Nullable Board before) {
    List<PlacedStage> known = before == null ? List.of() : before.stages();
    var placed = new ArrayList<PlacedStage>();
    double x = Measures.LANE_COLUMN;
    for (Stage stage : grid.stages()) {
      PlacedStage same = placed.size() < known.size() ? known.get(placed.size()) : null;
      if (arrangement.stages().contains(stage.id())) {
        same = folded(stage, placed.size(), x, grid);
      } else if (same == null || same.folded() || !same.stage().equals(stage) || same.x() != x) {
        double width = Measures.stageWidth(stage.columns());
        List<PlacedText> texts = headers.stage(stage, x, width);
        same = new PlacedStage(stage, placed.size(), x, width, texts, false);
      }
      placed.add(same);
      x = same.right();
    }
    return placed;
  }

  private PlacedStage folded(Stage stage, int index, double x, Grid grid) {
    int cards = 0;
    for (Lane lane : grid.lanes()) {
      cards += grid.cards(stage.id(), lane.id()).size();
    }
    List<PlacedText> texts = headers.foldedStage(stage, cards, x);
    return new PlacedStage(stage, index, x, Measures.FOLDED_STAGE, texts, true);
  }

  // Of a folded lane no curve is left.
  private static @Nullable Lane curveLane(Grid grid, Arrangement arrangement) {
    return grid.lanes().stream()
        .filter(lane -> lane.kind() == LaneKind.EMOTIONS)
        .findFirst()
        .filter(lane -> !arrangement.lanes().contains(lane.id()))
        .orElse(null);
  }

  /// One pass from lane to lane down the board.
  private final class Pass {
    private final Grid grid;
    private final Arrangement arrangement;
    private final @Nullable Board before;
    private final List<PlacedStage> stages;
    private final List<PlacedLane> lanes = new ArrayList<>();
    private final Map<Grid.Cell, PlacedCell> cells = new HashMap<>();
    private final double measuredWidth;
    private final double measuredHeight;
    private double y = Measures.HEADER;

    private Pass(
        Grid grid,
        Arrangement arrangement,
        @Nullable Board before,
        List<PlacedStage> stages,
        double measuredWidth,
        double measuredHeight) {
      this.grid = grid;
      this.arrangement = arrangement;
      this.before = before;
      this.stages = stages;
      this.measuredWidth = measuredWidth;
      this.measuredHeight = measuredHeight;
    }

    private void addFolded(Lane lane) {
      int cards = 0;
      for (PlacedStage stage : stages) {
        double margin = (Measures.FOLDED_LANE - Measures.TICK_HEIGHT) / 2;
        PlacedCell cell = cell(stage, lane, false, y + margin);
        cells.put(cell.cell(), cell);
        cards += grid.cards(stage.stage().id(), lane.id()).size();
      }
      List<PlacedText> texts = headers.foldedLane(lane, cards, y);
      double height = Measures.FOLDED_LANE;
      lanes.add(new PlacedLane(lane, lanes.size(), y, height, texts, List.of(), true));
      y += height;
    }

    // Everybody has a chip, also who has no score yet: it is by the chip that one is chosen.
    private void add(Lane lane, @Nullable List<Persona> whose) {
      if (arrangement.lanes().contains(lane.id())) {
        addFolded(lane);
        return;
      }
      var texts = new ArrayList<PlacedText>();
      double bottom = headers.lane(texts, lane, y);
      List<PlacedLane.Chip> chips = headers.chips(whose == null ? List.of() : whose, bottom);
      bottom = chips.isEmpty() ? bottom : chips.getLast().rect().bottom();
      double band = whose == null ? 0 : Measures.CURVE_BAND;
      double least =
          whose == null
              ? Measures.laneHeight(lane.rows())
              : band + (lane.rows() - 1) * Measures.NOTE;
      double height = Math.max(least, bottom - y + Measures.LANE_MARGIN);
      double top = y + (whose == null ? Measures.LANE_MARGIN : band);
      for (PlacedStage stage : stages) {
        PlacedCell cell = cell(stage, lane, whose != null, top);
        cells.put(cell.cell(), cell);
        if (!cell.rows().isEmpty()) {
          height = Math.max(height, cell.bottom() + Measures.LANE_MARGIN - y);
        }
      }
      lanes.add(new PlacedLane(lane, lanes.size(), y, height, texts, chips, false));
      y += height;
    }

    private PlacedCell cell(PlacedStage stage, Lane lane, boolean curved, double top) {
      var id = new Grid.Cell(stage.stage().id(), lane.id());
      List<Stack> pile = grid.stacks(id.stage(), id.lane());
      PlacedCell known = before == null ? null : before.cells().get(id);
      List<Stack> drawn = curved ? withoutFaces(pile) : pile;
      Rows old = known == null ? null : known.rows();
      Set<CardId> open = open(grid, arrangement, id);
      boolean strip = arrangement.lanes().contains(lane.id());
      double floor = stage.x() < measuredWidth ? measuredHeight - top : -1;
      Rows rows =
          strip || stage.folded()
              ? Ticks.set(drawn, open, stage.width() - 2 * Measures.CELL_MARGIN, strip, old)
              : Rows.set(notes, drawn, open, stage.stage().columns(), floor, old);
      return new PlacedCell(id, stage.x() + Measures.CELL_MARGIN, top, rows);
    }
  }

  private static List<Stack> withoutFaces(List<Stack> pile) {
    return pile.stream()
        .filter(stack -> !stack.cards().stream().allMatch(BoardLayout::onlyFace))
        .toList();
  }

  // A score without a text is all on the curve: a note would only repeat it.
  private static boolean onlyFace(Card card) {
    return card.text().isBlank() && !card.details().scores().isEmpty();
  }

  private PlacedLinks links(Pass pass, List<PlacedCurve> curves) {
    var ground = new LinkGround(pass.stages, pass.lanes, pass.cells, curves);
    return new LinkSetter(pass.grid, ground, new LinkLabels(type, ground), pass.before).set();
  }

  // Most edits change no feeling.
  private static List<EmotionCurve> feelings(Grid grid, @Nullable Board before) {
    if (before != null
        && !before.curves().isEmpty()
        && grid.feelsLike(before.grid())
        && grid.workshop().personas().equals(before.grid().workshop().personas())) {
      return before.curves().stream().map(PlacedCurve::feelings).toList();
    }
    return EmotionCurve.of(grid.workshop(), grid);
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
