package org.journeywall.desktop.wall;

import java.util.LinkedHashSet;
import javafx.scene.input.KeyEvent;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.Command;
import org.journeywall.edit.Selection;
import org.journeywall.edit.Target;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Spot;
import org.journeywall.tool.Walk;
import org.jspecify.annotations.Nullable;

/// The keys of the wall itself: arrows walk, letters write, Tab goes to the next stage. Keys with
/// Ctrl or ⌘ belong to the menus.
final class WallKeys {
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
    if (event.isShortcutDown()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case LEFT, KP_LEFT -> arrow(Walk.Way.LEFT, event);
          case RIGHT, KP_RIGHT -> arrow(Walk.Way.RIGHT, event);
          case UP, KP_UP -> arrow(Walk.Way.UP, event);
          case DOWN, KP_DOWN -> arrow(Walk.Way.DOWN, event);
          case ENTER, F2 -> run(wall::edit);
          case DELETE, BACK_SPACE -> run(edits::remove);
          case ESCAPE -> escape();
          case TAB -> run(() -> tab(event.isShiftDown() ? Walk.Way.LEFT : Walk.Way.RIGHT));
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean letter =
        !event.isShortcutDown()
            && !event.isMetaDown()
            && (!event.isControlDown() || event.isAltDown())
            && !text.isBlank()
            && text.codePoints().noneMatch(Character::isISOControl);
    if (letter && !hands.isCarrying()) {
      boolean votes = "+-".contains(text) && !desk.selection().cardIds().isEmpty();
      if (votes) {
        edits.vote(text.equals("+") ? 1 : -1);
      } else {
        Scene.Slot slot = edits.slot();
        notes.writeNew(slot.target(), slot.index(), null, text);
      }
      event.consume();
    }
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
    if (event.isAltDown()) {
      Command carry = walk.carry(way);
      if (carry != null) {
        desk.commit(carry);
      }
    } else {
      Selection before = desk.selection();
      Selection next = walk.step(way);
      desk.select(event.isShiftDown() ? extended(before, next) : next);
    }
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

  private void tab(Walk.Way way) {
    Selection selection = desk.selection();
    Scene.Slot slot = Walk.slotFor(surface.scene());
    if (selection instanceof Selection.Cards && slot != null) {
      desk.select(cellOf(slot, selection));
    }
    desk.select(new Walk(surface.scene()).step(way));
    reveal();
  }

  private static Selection cellOf(Scene.Slot slot, Selection otherwise) {
    return slot.target() instanceof Target.Cell cell
        ? new Selection.Cell(cell.map(), cell.stage(), cell.lane())
        : otherwise;
  }

  /// Scrolls what is selected into view.
  void reveal() {
    Scene scene = surface.scene();
    switch (scene.selection()) {
      case Selection.Cards cards -> reveal(scene.rect(cards.focus(), Spot.Ground.WALL));
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
}
