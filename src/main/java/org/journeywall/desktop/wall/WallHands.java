package org.journeywall.desktop.wall;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.journeywall.layout.Board;
import org.journeywall.layout.Hit;
import org.journeywall.model.CardId;
import org.journeywall.tool.Banding;
import org.journeywall.tool.CarryingCards;
import org.journeywall.tool.CarryingNew;
import org.journeywall.tool.Input;
import org.journeywall.tool.Linking;
import org.journeywall.tool.Resting;
import org.journeywall.tool.Spent;
import org.journeywall.tool.Spot;
import org.journeywall.tool.Tool;
import org.jspecify.annotations.Nullable;

/// Hands pointer events to the tools, and pans and zooms by wheel, pinch, middle button and space
/// bar.
final class WallHands {
  private static final double WHEEL_ZOOM = 0.0022;
  private static final double EDGE = 36;

  /// Pixels in a sixtieth of a second at the very edge.
  private static final double EDGE_SPEED = 14;

  private static final double FRAME = 1e9 / 60;
  private static final long EDGE_DELAY = 250_000_000;

  private final Node wall;
  private final Surface surface;
  private final WallEffects effects;
  private final Runnable looked;
  private final Dwell dwell = new Dwell();
  private Tool tool = new Resting();
  private boolean spaceHeld;
  private @Nullable Point2D panFrom;
  private @Nullable Point2D pointer;
  private boolean copying;
  private long atEdgeSince;
  private long scrolledAt;

  /// @param looked is run after the view has moved
  WallHands(Node wall, Surface surface, WallEffects effects, Runnable looked) {
    this.wall = wall;
    this.surface = surface;
    this.effects = effects;
    this.looked = looked;
    wall.setOnMousePressed(this::pressed);
    wall.setOnMouseDragged(this::dragged);
    wall.setOnMouseReleased(this::released);
    wall.setOnMouseMoved(this::moved);
    wall.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    wall.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    wall.addEventFilter(KeyEvent.ANY, this::space);
  }

  private void space(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && event.getTarget() == wall) {
      spaceHeld = event.getEventType() == KeyEvent.KEY_PRESSED;
      wall.setCursor(spaceHeld ? Cursor.OPEN_HAND : Cursor.DEFAULT);
      event.consume();
    }
  }

  private void pressed(MouseEvent event) {
    wall.requestFocus();
    pointer = new Point2D(event.getX(), event.getY());
    if (event.getButton() == MouseButton.MIDDLE
        || event.getButton() == MouseButton.PRIMARY && spaceHeld) {
      panFrom = pointer;
      wall.setCursor(Cursor.CLOSED_HAND);
    } else if (event.getButton() == MouseButton.PRIMARY) {
      boolean adding = event.isShiftDown() || event.isShortcutDown();
      // A triple click is a click after a double click, not another double click.
      int clicks = event.getClickCount() % 2 == 0 ? 2 : 1;
      on(new Input.Press(surface.spot(event.getX(), event.getY()), adding, clicks));
    } else if (event.getButton() == MouseButton.SECONDARY) {
      selectUnder(event);
    }
    event.consume();
  }

  // The context menu is about what lies under the pointer, or about the selection it belongs to.
  private void selectUnder(MouseEvent event) {
    on(new Input.Press(surface.spot(event.getX(), event.getY()), false, 1));
    on(new Input.Cancel());
    tool = new Resting();
  }

  private void dragged(MouseEvent event) {
    Point2D now = new Point2D(event.getX(), event.getY());
    Point2D from = panFrom;
    pointer = now;
    copying = event.isAltDown();
    if (from != null) {
      surface.look(surface.viewport().pannedBy(now.getX() - from.getX(), now.getY() - from.getY()));
      panFrom = now;
      looked.run();
    } else if (event.isPrimaryButtonDown()) {
      on(new Input.Move(surface.spot(now.getX(), now.getY()), copying));
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    if (panFrom != null) {
      panFrom = null;
      wall.setCursor(spaceHeld ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    } else if (event.getButton() == MouseButton.PRIMARY) {
      on(new Input.Release());
    }
    event.consume();
  }

  private void moved(MouseEvent event) {
    if (spaceHeld) {
      return;
    }
    Hit hit = surface.scene().hit(surface.spot(event.getX(), event.getY()));
    wall.setCursor(
        switch (hit) {
          case Hit.OnStageEdge edge -> Cursor.H_RESIZE;
          case Hit.OnLaneEdge edge -> Cursor.V_RESIZE;
          case Hit.OnBadge badge -> Cursor.HAND;
          case Hit.OnFace face -> Cursor.HAND;
          case Hit.OnPersona persona -> Cursor.HAND;
          case Hit.OnConversion pill -> Cursor.HAND;
          case Hit.OnMember member -> Cursor.HAND;
          case Hit.OnInvolvement place -> Cursor.HAND;
          case Hit.OnLink link -> Cursor.HAND;
          case Hit.OnCard card -> Cursor.DEFAULT;
          case Hit.OnCell cell -> Cursor.DEFAULT;
          case Hit.OnStage stage -> Cursor.DEFAULT;
          case Hit.OnLane lane -> Cursor.DEFAULT;
          case Hit.OnCorner corner -> Cursor.DEFAULT;
          case Hit.OnParkingLot parking -> Cursor.DEFAULT;
          case Hit.Nowhere nowhere -> Cursor.DEFAULT;
        });
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      zoom(Math.exp(event.getDeltaY() * WHEEL_ZOOM), event.getX(), event.getY());
    } else if (surface.spot(event.getX(), event.getY()).ground() == Spot.Ground.PARKING_LOT) {
      surface.scrollTray(event.getDeltaY());
    } else {
      surface.look(surface.viewport().pannedBy(event.getDeltaX(), event.getDeltaY()));
    }
    looked.run();
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    zoom(event.getZoomFactor(), event.getX(), event.getY());
    looked.run();
    event.consume();
  }

  private void zoom(double factor, double x, double y) {
    Viewport view = surface.viewport();
    surface.zoom(view.scale() * factor, x, y);
  }

  /// Takes a thread from a card in the hand; the pointer is down already.
  void draw(CardId from) {
    tool = new Linking(from);
  }

  /// Takes a fresh note in the hand, as when a drag from the palette comes over the wall.
  void take(CarryingNew fresh) {
    tool = fresh;
  }

  /// The pointer of a drag that began outside, in the wall's pixels.
  void carryTo(double x, double y) {
    pointer = new Point2D(x, y);
    boolean over = x >= 0 && y >= 0 && x < surface.width() && y < surface.height();
    Spot spot = over ? surface.spot(x, y) : new Spot(Spot.Ground.WALL, -1, -1);
    on(new Input.Move(spot, false));
  }

  void drop() {
    on(new Input.Release());
  }

  void on(Input input) {
    Tool.Step step = tool.on(input, surface.scene());
    tool = step.next();
    step.effects().forEach(effects::apply);
  }

  /// Gives up the gesture that is going on; false where there is none.
  boolean cancel() {
    if (tool instanceof Resting || tool instanceof Spent) {
      return false;
    }
    on(new Input.Cancel());
    return true;
  }

  /// While cards are held: scrolls, and tells the tool when the hand has come to rest.
  ///
  /// @param now in nanoseconds
  /// @return whether there is more to come without the hand moving
  boolean hold(long now) {
    Point2D at = pointer;
    boolean waits = false;
    if (at != null && tool instanceof CarryingCards) {
      waits = dwell.isWaiting(at, now);
      if (dwell.hasRested(now)) {
        on(new Input.Rest(surface.spot(at.getX(), at.getY()), copying));
      }
    }
    return autoscroll(now) || waits;
  }

  /// While cards are held near the window's edge for a moment the wall goes on scrolling, equally
  /// fast on every machine; on the way across the edge it does not.
  ///
  /// @param now in nanoseconds
  /// @return whether it scrolls or is about to
  private boolean autoscroll(long now) {
    long since = scrolledAt;
    scrolledAt = now;
    Point2D at = pointer;
    boolean carrying = isCarrying() || tool instanceof Banding || tool instanceof Linking;
    boolean resumed = now - since > EDGE_DELAY;
    if (resumed) {
      atEdgeSince = now;
    }
    if (at == null || !carrying || at.getX() < 0) {
      atEdgeSince = now;
      return false;
    }
    double left = surface.viewport().bodyLeft();
    double top = surface.viewport().bodyTop();
    double dx = pull(at.getX() - left, surface.width() - at.getX());
    double dy =
        at.getY() < surface.trayTop() ? pull(at.getY() - top, surface.trayTop() - at.getY()) : 0;
    if (dx == 0 && dy == 0) {
      atEdgeSince = now;
      return false;
    }
    if (now - atEdgeSince < EDGE_DELAY) {
      return true;
    }
    double frames = Math.clamp((now - since) / FRAME, 0, 3);
    Viewport before = surface.viewport();
    Board board = surface.board();
    surface.look(
        before.scrolledBy(
            dx * frames,
            dy * frames,
            board.width(),
            board.height(),
            surface.width(),
            surface.trayTop()));
    if (surface.viewport().equals(before)) {
      return false;
    }
    on(new Input.Move(surface.spot(at.getX(), at.getY()), copying));
    looked.run();
    return true;
  }

  private static double pull(double fromStart, double fromEnd) {
    if (fromStart < EDGE && fromStart > -EDGE) {
      return EDGE_SPEED * (1 - Math.max(0, fromStart) / EDGE);
    }
    return fromEnd < EDGE ? -EDGE_SPEED * (1 - Math.max(0, fromEnd) / EDGE) : 0;
  }

  boolean isCarrying() {
    return tool instanceof CarryingCards || tool instanceof CarryingNew;
  }
}
