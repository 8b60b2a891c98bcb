package org.journeywall.tool;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.journeywall.edit.Editor;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Place;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.jspecify.annotations.Nullable;

/// A hand and a wall without a toolkit: inputs go to the tools, what these ask for goes to a real
/// editor, and the wall is laid out anew after every step. Cells are named by the stage's number
/// from 0 and the lane's kind.
final class GestureScript {
  private static final BoardLayout LAYOUT =
      new BoardLayout(new FontBook(), BoardWords.in(Locale.ENGLISH));

  private final Ids ids = new Ids(new SplittableRandom(5));
  private final Editor editor;
  private final MapId map;
  private final List<Effect> asked = new ArrayList<>();
  private Tool tool = new Resting();
  private boolean lifted;
  private Effect.@Nullable Yarn yarn;
  private @Nullable CardId onto;
  private List<PersonaId> scored = List.of();
  private Arrangement arrangement = Arrangement.PLAIN;

  GestureScript() {
    this(Template.HR_SAAS.open("en", new Ids(new SplittableRandom(3)), LocalDate.EPOCH));
  }

  GestureScript(Workshop workshop) {
    editor =
        new Editor(
            workshop,
            bug -> {
              throw new AssertionError(bug);
            });
    map = workshop.mapsInOrder().getFirst().id();
  }

  /// With the strip of who is involved in sight.
  GestureScript withCommittee() {
    arrangement = arrangement.with(Arrangement.Committee.SHOWN);
    return this;
  }

  Editor editor() {
    return editor;
  }

  MapId map() {
    return map;
  }

  /// Where the card stands that the keyboard is at.
  Place placeOfFocus() {
    return committed().cards().require(requireNonNull(editor.selection().focused())).place();
  }

  Workshop committed() {
    return editor.committed();
  }

  /// Whether notes float at the pointer.
  boolean isLifted() {
    return lifted;
  }

  /// The thread that is drawn; null while none is.
  Effect.@Nullable Yarn yarn() {
    return yarn;
  }

  /// What was asked for beside commands and selection: writing, renaming, scoring.
  List<Effect> asked() {
    return asked;
  }

  Board board() {
    return LAYOUT.board(Grid.of(editor.workshop(), map), arrangement, null);
  }

  private Tray tray() {
    return LAYOUT.tray(board().grid(), arrangement, 1_000, null);
  }

  Scene scene() {
    Board standing = LAYOUT.board(Grid.of(editor.committed(), map), arrangement, null);
    return new Scene(
        editor.committed(), board(), standing, tray(), editor.selection(), ids, scored, 4);
  }

  /// Whose feelings are scored from now on.
  GestureScript scoring(PersonaId persona) {
    scored = List.of(persona);
    return this;
  }

  /// Folds a lane, or unfolds it.
  GestureScript fold(LaneKind kind, boolean folded) {
    arrangement = arrangement.with(lane(kind).id(), folded);
    return this;
  }

  /// Folds a stage, or unfolds it.
  GestureScript fold(int stage, boolean folded) {
    arrangement = arrangement.with(stage(stage).id(), folded);
    return this;
  }

  GestureScript take(Tool inHand) {
    tool = inHand;
    return this;
  }

  Ids ids() {
    return ids;
  }

  GestureScript on(Input input) {
    Tool.Step step = tool.on(input, scene());
    tool = step.next();
    step.effects().forEach(this::apply);
    return this;
  }

  private void apply(Effect effect) {
    switch (effect) {
      case Effect.Select(Selection selection) -> editor.select(selection);
      case Effect.Preview preview -> editor.preview(preview.command());
      case Effect.Withdraw withdraw -> editor.cancelPreview();
      case Effect.Commit commit -> editor.commit(commit.command(), commit.after());
      case Effect.Lift lift -> lifted = true;
      case Effect.Land land -> lifted = false;
      case Effect.Onto below -> onto = below.card();
      case Effect.Spread spread -> {
        boolean open = arrangement.open().contains(spread.top());
        arrangement = arrangement.with(spread.top(), !open);
      }
      case Effect.Band band -> {}
      case Effect.Yarn thread -> yarn = thread.to() == null ? null : thread;
      case Effect.Write write -> asked.add(write);
      case Effect.WriteNew fresh -> asked.add(fresh);
      case Effect.RenameStage stage -> asked.add(stage);
      case Effect.RenameLane lane -> asked.add(lane);
      case Effect.RenameMap named -> asked.add(named);
      case Effect.LabelLink link -> asked.add(link);
      case Effect.Score score -> asked.add(score);
      case Effect.Look look -> asked.add(look);
      case Effect.Tell tell -> asked.add(tell);
    }
  }

  GestureScript press(Spot spot) {
    return on(new Input.Press(spot, false, 1));
  }

  GestureScript pressAdding(Spot spot) {
    return on(new Input.Press(spot, true, 1));
  }

  GestureScript move(Spot spot) {
    return on(new Input.Move(spot, false));
  }

  /// Lets the hand rest where it is.
  GestureScript rest(Spot spot) {
    return on(new Input.Rest(spot, false));
  }

  /// The card that would take what is in the hand; null for none.
  @Nullable CardId onto() {
    return onto;
  }

  GestureScript release() {
    return on(new Input.Release());
  }

  GestureScript cancel() {
    return on(new Input.Cancel());
  }

  GestureScript click(Spot spot) {
    return press(spot).release();
  }

  GestureScript clickAdding(Spot spot) {
    return pressAdding(spot).release();
  }

  GestureScript doubleClick(Spot spot) {
    return click(spot).on(new Input.Press(spot, false, 2)).release();
  }

  /// Drags in three moves and lets go.
  GestureScript drag(Spot from, Spot to) {
    return press(from).move(between(from, to)).move(to).move(to).release();
  }

  private static Spot between(Spot from, Spot to) {
    return new Spot(to.ground(), (from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
  }

  Stage stage(int index) {
    return board().grid().stages().get(index);
  }

  Lane lane(LaneKind kind) {
    return board().grid().lanes().stream()
        .filter(lane -> lane.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /// The free ground in a cell's lower right corner.
  Spot ground(int stage, LaneKind kind) {
    Rect cell = board().cell(stage(stage).id(), lane(kind).id());
    return new Spot(Spot.Ground.WALL, cell.right() - 8, cell.bottom() - 8);
  }

  /// The middle of a card's note.
  Spot card(String text) {
    CardId id = id(text);
    for (Spot.Ground ground : Spot.Ground.values()) {
      Rect rect = scene().rect(id, ground);
      if (rect != null) {
        return new Spot(ground, rect.centreX(), rect.centreY());
      }
    }
    throw new AssertionError(text + " is not to be seen");
  }

  /// The left half of a card's note: what is dropped there comes before it.
  Spot before(String text) {
    Spot middle = card(text);
    return new Spot(middle.ground(), middle.x() - 30, middle.y());
  }

  Spot stageHeader(int index) {
    var placed = board().stages().get(index);
    return new Spot(Spot.Ground.WALL, placed.x() + 60, 40);
  }

  Spot laneName(LaneKind kind) {
    var placed =
        board().lanes().stream()
            .filter(lane -> lane.lane().kind() == kind)
            .findFirst()
            .orElseThrow();
    return new Spot(Spot.Ground.WALL, 40, placed.y() + 15);
  }

  Spot face(int stage) {
    PlacedCurve.Spot face = board().curves().getFirst().spots().get(stage);
    return new Spot(Spot.Ground.WALL, face.x(), face.y());
  }

  /// The free ground at the parking lot's end.
  Spot parkingLot() {
    return new Spot(Spot.Ground.PARKING_LOT, 990, tray().height() - 4);
  }

  CardId id(String text) {
    return editor.workshop().cards().values().stream()
        .filter(card -> card.text().equals(text) && card.place().map().equals(map))
        .map(Card::id)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No card says " + text));
  }

  /// The texts in a cell as they are shown, in order.
  List<String> texts(int stage, LaneKind kind) {
    return board().grid().cards(stage(stage).id(), lane(kind).id()).stream()
        .map(Card::text)
        .toList();
  }

  List<String> parked() {
    return Grid.of(editor.workshop(), map).parked().stream().map(Card::text).toList();
  }

  Set<CardId> selected() {
    return editor.selection().cardIds();
  }
}
