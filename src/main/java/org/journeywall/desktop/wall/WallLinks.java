package org.journeywall.desktop.wall;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.DrawnLinks;
import org.journeywall.edit.LinkCards;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Hit;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.tool.Spot;
import org.jspecify.annotations.Nullable;

/// Links as they are made by hand and by keys: the handle at a note, the links that are lit while
/// somebody points at them, and the choosing of the other card with the arrows, which Enter ends
/// with a link and Esc without one.
final class WallLinks {
  private final Node wall;
  private final Desk desk;
  private final Surface surface;
  private final Texts texts;
  private final LinkHandle handle;
  private final LinkLights lights;
  private final Yarn yarn;
  private final BooleanSupplier writing;
  private final Runnable repaint;
  private @Nullable CardId pointedAt;
  private @Nullable CardId choosingFor;
  private boolean carrying;

  /// @param writing whether a note is being written
  /// @param repaint has the wall painted again
  WallLinks(
      Node wall,
      Desk desk,
      Surface surface,
      Texts texts,
      WallHands hands,
      LinkLights lights,
      Yarn yarn,
      BooleanSupplier writing,
      Runnable repaint) {
    this.wall = wall;
    this.desk = desk;
    this.surface = surface;
    this.texts = texts;
    this.lights = lights;
    this.yarn = yarn;
    this.writing = writing;
    this.repaint = repaint;
    handle = new LinkHandle(surface, hands, texts.say("linkHandle"));
    wall.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    wall.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> carry(!isOnHandle(event)));
    wall.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> carry(false));
    wall.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAt(null, null));
    wall.addEventFilter(KeyEvent.KEY_PRESSED, this::chose);
    wall.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  List<Node> nodes() {
    return Stream.concat(Stream.of(handle), yarn.nodes().stream()).toList();
  }

  private void moved(MouseEvent event) {
    if (!isOnHandle(event) && !event.isSynthesized()) {
      Spot spot = surface.spot(event.getX(), event.getY());
      Hit hit = surface.scene().hit(spot);
      boolean onWall = spot.ground() == Spot.Ground.WALL;
      pointAt(
          onWall && hit instanceof Hit.OnCard(var card) ? card : null,
          hit instanceof Hit.OnLink(var link) ? link : null);
    }
  }

  private boolean isOnHandle(MouseEvent event) {
    return event.getTarget() instanceof Node node
        && (node.equals(handle) || handle.equals(node.getParent()));
  }

  // What is carried leaves no handle behind where it was.
  private void carry(boolean now) {
    if (now != carrying) {
      carrying = now;
      place();
    }
  }

  private void pointAt(@Nullable CardId card, @Nullable LinkId link) {
    pointedAt = card;
    place();
    if (lights.over(card, link)) {
      repaint.run();
    }
  }

  /// Puts everything where the wall now stands in the window and what is selected on it.
  void place() {
    CardId only = desk.selection().cardIds().size() == 1 ? desk.selection().focused() : null;
    boolean still = pointedAt != null && desk.workshop().cards().contains(pointedAt);
    boolean busy = choosingFor != null || carrying || writing.getAsBoolean();
    handle.at(busy ? null : still ? pointedAt : only);
    CardId from = choosingFor;
    if (from != null && !desk.workshop().cards().contains(from)) {
      stop();
    } else if (from != null) {
      CardId to = desk.selection().focused();
      yarn.show(from, from.equals(to) ? null : to, texts.say("linkHint"));
    }
  }

  /// Links the selected cards in the order they were selected; of one alone, the other end is
  /// chosen next.
  void link() {
    CardId focus = desk.selection().focused();
    if (desk.selection().cardIds().size() > 1) {
      var chain = DrawnLinks.chain(desk.workshop(), desk.ids(), desk.selection().cardIds());
      desk.commit(chain);
    } else if (focus != null) {
      choosingFor = focus;
      wall.requestFocus();
      place();
    }
  }

  private void chose(KeyEvent event) {
    CardId from = choosingFor;
    if (from == null) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        finish(from);
      }
      case ESCAPE -> {
        event.consume();
        stop();
        desk.select(Selection.card(from));
      }
      default -> {}
    }
  }

  // Letters write: who types has something else in mind.
  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    if (!text.isBlank() && text.codePoints().noneMatch(Character::isISOControl)) {
      stop();
    }
  }

  private void finish(CardId from) {
    CardId to = desk.selection().focused();
    Card first = desk.workshop().cards().get(from);
    Card second = to == null || to.equals(from) ? null : desk.workshop().cards().get(to);
    stop();
    if (first != null && second != null) {
      Link known = DrawnLinks.known(desk.workshop(), first.id(), second.id());
      if (known == null) {
        Link link = DrawnLinks.between(desk.ids().link(), first, second);
        desk.commit(new LinkCards(List.of(link)), new Selection.Link(link.id()));
      } else {
        desk.select(new Selection.Link(known.id()));
      }
    }
  }

  /// Ends the choosing of another card, if it is going on.
  void stop() {
    if (choosingFor != null) {
      choosingFor = null;
      yarn.cut();
      place();
    }
  }
}
