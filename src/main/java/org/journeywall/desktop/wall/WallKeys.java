package org.journeywall.desktop.wall;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.Command;
import org.journeywall.edit.Selection;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.MapId;
import org.journeywall.tool.Leap;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Spot;
import org.journeywall.tool.Walk;
import org.jspecify.annotations.Nullable;

/// The keys of the wall itself: arrows walk, with Ctrl or ⌘ past the rest of the cell; letters
/// write, Tab goes to the next stage. The view follows.
final class WallKeys {
  // Elsewhere Alt with a letter is a command, and AltGr comes with Control or as no Alt at all.
  private static final boolean OPTION_WRITES = System.getProperty("os.name").startsWith("Mac");

  private final Desk desk;
  private final Surface surface;
  private final WallHands hands;
  private final WallEdits edits;
  private final NoteWriter notes;
  private final WallPort wall;
  private final Runnable looked;

  WallKeys(
      Desk desk,
      Surface surface,
      WallHands hands,
      WallEdits edits,
      NoteWriter notes,
      WallPort wall,
      Runnable looked) {
    this.desk = desk;
    this.surface = surface;
    this.hands = hands;
    this.edits = edits;
    this.notes = notes;
    this.wall = wall;
    this.looked = looked;
  }

  void pressed(KeyEvent event) {
    boolean used = event.isShortcutDown() ? leap(event) : key(event);
    if (used) {
      event.consume();
    }
  }

  // Other keys with Ctrl or ⌘ belong to the menus.
  private boolean leap(KeyEvent event) {
    var leap = new Leap(surface.scene());
    return switch (event.getCode()) {
      case LEFT, KP_LEFT -> go(leap.outOfCell(Walk.Way.LEFT), event);
      case RIGHT, KP_RIGHT -> go(leap.outOfCell(Walk.Way.RIGHT), event);
      case UP, KP_UP -> go(leap.outOfCell(Walk.Way.UP), event);
      case DOWN, KP_DOWN -> go(leap.outOfCell(Walk.Way.DOWN), event);
      case HOME -> go(leap.toEndOfMap(false), event);
      case END -> go(leap.toEndOfMap(true), event);
      default -> false;
    };
  }

  private boolean key(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT, KP_LEFT -> arrow(Walk.Way.LEFT, event);
      case RIGHT, KP_RIGHT -> arrow(Walk.Way.RIGHT, event);
      case UP, KP_UP -> arrow(Walk.Way.UP, event);
      case DOWN, KP_DOWN -> arrow(Walk.Way.DOWN, event);
      case ENTER, F2 -> !event.isAltDown() && run(wall::edit);
      case DELETE, BACK_SPACE -> run(edits::remove);
      case ESCAPE -> escape();
      case HOME -> go(new Leap(surface.scene()).toEndOfLane(false), event);
      case END -> go(new Leap(surface.scene()).toEndOfLane(true), event);
      case PAGE_UP -> go(new Leap(surface.scene()).page(-surface.page()), event);
      case PAGE_DOWN -> go(new Leap(surface.scene()).page(surface.page()), event);
      case TAB -> tab(event.isShiftDown() ? Walk.Way.LEFT : Walk.Way.RIGHT);
      default -> false;
    };
  }

  void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean letter =
        !event.isShortcutDown()
            && !event.isMetaDown()
            && (event.isControlDown() == event.isAltDown() || OPTION_WRITES && event.isAltDown())
            && !text.isBlank()
            && text.codePoints().noneMatch(Character::isISOControl);
    if (letter && !hands.isCarrying()) {
      boolean votes = "+-".contains(text) && votesAreMeant();
      if (votes) {
        edits.vote(text.equals("+") ? 1 : -1);
      } else {
        Scene.Slot slot = edits.slot();
        notes.writeNew(slot.target(), slot.index(), null, text);
      }
      event.consume();
    }
  }

  // On a face the sign begins a score.
  private boolean votesAreMeant() {
    Set<CardId> chosen = desk.selection().cardIds();
    return !chosen.isEmpty()
        && chosen.stream()
            .map(desk.workshop().cards()::require)
            .anyMatch(card -> card.kind() != CardKind.EMOTION);
  }

  private static boolean run(Runnable action) {
    action.run();
    return true;
  }

  // With nothing in the hand the key goes on to the window: it leaves full screen, too.
  private boolean escape() {
    boolean cancelled = hands.cancel();
    if (!cancelled) {
      desk.select(Selection.none());
    }
    return cancelled;
  }

  private boolean arrow(Walk.Way way, KeyEvent event) {
    var walk = new Walk(surface.scene());
    if (!event.isAltDown()) {
      return go(walk.step(way), event);
    }
    Command carry = walk.carry(way);
    if (carry != null) {
      desk.commit(carry);
    }
    reveal();
    return true;
  }

  private boolean tab(Walk.Way way) {
    desk.select(new Leap(surface.scene()).outOfCell(way));
    reveal();
    return true;
  }

  private boolean go(Selection next, KeyEvent event) {
    desk.select(event.isShiftDown() ? extended(desk.selection(), next) : next);
    reveal();
    return true;
  }

  private static Selection extended(Selection before, Selection next) {
    CardId focus = next.focused();
    if (focus == null || before.cardIds().isEmpty()) {
      return focus == null ? before : next;
    }
    var ids = new LinkedHashSet<>(before.cardIds());
    ids.remove(focus);
    ids.add(focus);
    return Selection.cards(ids);
  }

  /// Selects a card, brings its map to the front and the card into view.
  void show(CardId id) {
    Card card = desk.workshop().cards().get(id);
    if (card != null) {
      MapId map = card.place().map();
      if (!map.equals(desk.map())) {
        desk.mapProperty().set(map);
      }
      Stacking.uncover(desk, card);
      new Folds(desk).unfold(card);
      desk.select(Selection.card(id));
      reveal();
    }
  }

  /// Scrolls what is selected into view.
  void reveal() {
    Scene scene = surface.scene();
    switch (scene.selection()) {
      case Selection.Cards cards -> {
        reveal(scene.rect(cards.focus(), Spot.Ground.WALL));
        revealParked(scene.rect(cards.focus(), Spot.Ground.PARKING_LOT));
      }
      case Selection.Cell cell -> reveal(scene.board().cell(cell.stage(), cell.lane()));
      case Selection.Stage stage -> {
        PlacedStage placed = scene.board().stage(stage.id());
        if (placed != null) {
          surface.reveal(placed);
        }
      }
      case Selection.Lane lane -> {
        PlacedLane placed = scene.board().lane(lane.id());
        if (placed != null) {
          surface.reveal(placed);
        }
      }
      case Selection.Link link -> reveal(SelectedPlace.of(scene));
      case Selection.None none -> {}
      case Selection.Parking parking -> {}
    }
    looked.run();
  }

  private void reveal(@Nullable Rect rect) {
    if (rect != null) {
      surface.reveal(rect);
    }
  }

  private void revealParked(@Nullable Rect rect) {
    if (rect != null) {
      surface.revealParked(rect);
    }
  }
}
