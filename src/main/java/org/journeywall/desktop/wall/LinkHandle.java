package org.journeywall.desktop.wall;

import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.journeywall.desktop.look.Look;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.tool.Spot;
import org.jspecify.annotations.Nullable;

/// The dot at a note's right edge from which links are drawn: of the card under the pointer, else
/// of the one that is selected. It stands over the gap beside the note, so that the note is taken
/// by everything that is its own.
final class LinkHandle extends StackPane {
  private static final double TARGET = 24;

  /// Notes smaller than this, in pixels, are taken, not linked.
  private static final double SMALLEST = 56;

  /// From the note's edge to the middle of the dot, in pixels.
  private static final double BESIDE = 5;

  private final Surface surface;
  private final WallHands hands;
  private @Nullable CardId card;

  LinkHandle(Surface surface, WallHands hands, String tip) {
    this.surface = surface;
    this.hands = hands;
    var dot = new Region();
    dot.getStyleClass().add("link-dot");
    getChildren().setAll(dot);
    getStyleClass().add("link-handle");
    setManaged(false);
    setVisible(false);
    setPickOnBounds(true);
    setCursor(Cursor.CROSSHAIR);
    setAccessibleText(tip);
    Tooltip.install(this, new Tooltip(tip));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  // Moves and the release go on to the wall, which knows what is in the hand.
  private void pressed(MouseEvent event) {
    CardId from = card;
    if (event.getButton() == MouseButton.PRIMARY && from != null) {
      getParent().requestFocus();
      hands.draw(from);
      event.consume();
    }
  }

  /// Stands at a card as it now lies in the window; at none where it is null, out of sight or too
  /// small.
  void at(@Nullable CardId wanted) {
    card = wanted;
    Rect board = wanted == null ? null : surface.scene().rect(wanted, Spot.Ground.WALL);
    Rect note = board == null ? null : surface.viewport().screen(board);
    boolean fits = note != null && note.width() >= SMALLEST && isInSight(note);
    setVisible(fits);
    if (note != null && fits) {
      double size = Look.isForFingers(this) ? Look.FINGER : TARGET;
      resizeRelocate(note.right() + BESIDE - size / 2, note.centreY() - size / 2, size, size);
    }
  }

  private boolean isInSight(Rect note) {
    Viewport view = surface.viewport();
    return note.right() > view.bodyLeft()
        && note.right() < surface.width()
        && note.centreY() > view.bodyTop()
        && note.centreY() < surface.trayTop();
  }
}
