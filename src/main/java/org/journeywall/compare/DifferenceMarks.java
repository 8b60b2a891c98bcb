package org.journeywall.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.layout.Board;
import org.journeywall.layout.OtherCurves;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Lettering;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Outline;
import org.journeywall.paint.Overlay;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Press;
import org.journeywall.paint.Role;
import org.journeywall.text.Weight;
import org.jspecify.annotations.Nullable;

/// Draws over a wall what is different: a green frame and a plus around what is new, a dashed red
/// one with a minus around what is gone, an arrow from where a card was to where it is, a small
/// sign on what says something else, and the emotion curves as they were. Every sign has a shape of
/// its own, so that it is read without colours.
///
/// @param before whose curves were; null where they are not to be shown
/// @param signs by card
/// @param ghosts the cards that stand for others, see [Overlaid]
public record DifferenceMarks(
    @Nullable Workshop before, Map<CardId, DifferenceSigns> signs, Map<CardId, CardId> ghosts)
    implements Overlay {
  private static final double PEN = 2.4;
  private static final double CORNER = 4;
  private static final double SIGN = 10;
  private static final double SIGN_HEIGHT = 16;
  private static final double HEAD = 9;
  private static final double VEIL = 0.62;
  private static final List<Double> DASHES = List.of(7.0, 6.0);

  public DifferenceMarks {
    signs = Map.copyOf(signs);
    ghosts = Map.copyOf(ghosts);
  }

  @Override
  public List<Mark> over(Board board, Press press) {
    var painter = new BoardPainter(press.palette(), press.words());
    var marks = new ArrayList<Mark>(painter.former(formerCurves(board, press)));
    var places = new HashMap<CardId, Rect>();
    var pulled = new HashMap<CardId, Rect>();
    for (PlacedCard placed : board.cards()) {
      CardId id = placed.card().id();
      CardId whose = ghosts.get(id);
      places.put(id, placed.rect());
      if (whose != null && board.grid().workshop().cards().contains(whose)) {
        pulled.put(whose, placed.rect());
        marks.add(ghost(placed.rect(), press.palette(), press.palette().accent()));
      } else if (whose != null) {
        marks.add(ghost(placed.rect(), press.palette(), press.palette().worse()));
        marks.add(sign(placed.rect(), 0, "−", press.palette().worse(), press));
      } else {
        DifferenceSigns sign = signs.get(id);
        marks.addAll(sign == null ? List.of() : framed(placed.rect(), sign, press));
      }
    }
    pulled.forEach((card, from) -> {
      Rect to = places.get(card);
      if (to != null) {
        marks.addAll(arrow(from, to, press.palette().accent()));
      }
    });
    var all = new Rect(0, 0, board.width(), board.height());
    return List.of(new Mark.Group(Role.DECORATION, null, "", all, marks));
  }

  // Only those that have changed: two of the same over each other say nothing.
  private List<PlacedCurve> formerCurves(Board board, Press press) {
    MapId map = board.map().id();
    if (before == null || !before.maps().contains(map)) {
      return List.of();
    }
    Workshop now = board.grid().workshop();
    List<EmotionCurve> present = EmotionCurve.of(now, board.grid());
    List<EmotionCurve> former =
        EmotionCurve.of(before, Grid.of(before, map)).stream()
            .filter(curve -> present.stream().noneMatch(other -> sameLine(curve, other)))
            .toList();
    return new OtherCurves(press.book()).on(board, former);
  }

  private static boolean sameLine(EmotionCurve one, EmotionCurve other) {
    return one.persona().id().equals(other.persona().id())
        && one.points().size() == other.points().size()
        && one.points().stream()
            .allMatch(point ->
                other.points().stream()
                    .anyMatch(
                        its -> its.stage().equals(point.stage()) && its.mean() == point.mean()));
  }

  private static Mark ghost(Rect rect, Palette palette, Colour colour) {
    return new Mark.Group(
        Role.DECORATION,
        null,
        "",
        rect,
        List.of(
            Mark.Box.filled(rect.inset(-1), palette.wall().faded(VEIL)),
            new Mark.Stroke(Outline.rounded(rect.inset(1), CORNER), colour, 1.6, DASHES)));
  }

  private static List<Mark> framed(Rect rect, DifferenceSigns sign, Press press) {
    var marks = new ArrayList<Mark>();
    Colour frame = colour(sign, press.palette());
    Outline around = Outline.rounded(rect.inset(-2), CORNER);
    boolean gone = sign.aspects().containsKey(Aspect.REMOVED);
    marks.add(new Mark.Stroke(around, frame, PEN, gone ? DASHES : List.of()));
    double right = 0;
    for (Aspect aspect : Aspect.values()) {
      String text = sign.aspects().get(aspect);
      if (text != null) {
        Mark.Group one = sign(rect, right, text, colour(aspect, press.palette()), press);
        marks.add(one);
        right += one.bounds().width() + 2;
      }
    }
    return marks;
  }

  private static Colour colour(DifferenceSigns sign, Palette palette) {
    for (Aspect aspect : Aspect.values()) {
      if (sign.aspects().containsKey(aspect)) {
        return colour(aspect, palette);
      }
    }
    return palette.accent();
  }

  private static Colour colour(Aspect aspect, Palette palette) {
    return switch (aspect) {
      case ADDED -> palette.better();
      case REMOVED -> palette.worse();
      case MOVED, REWORDED, RESCORED, NUMBERS, OTHER -> palette.accent();
    };
  }

  // From the right upper corner of the card to the left, half above its edge.
  private static Mark.Group sign(Rect card, double right, String text, Colour colour, Press press) {
    var letters = new Lettering(press.book(), Weight.BOLD, SIGN, press.palette().wall());
    double width = Math.max(SIGN_HEIGHT, letters.width(text) + 8);
    double x = card.right() + 6 - right - width;
    var pill = new Rect(x, card.y() - SIGN_HEIGHT / 2, width, SIGN_HEIGHT);
    List<Mark> marks =
        List.of(
            new Mark.Box(
                pill, SIGN_HEIGHT / 2, colour, press.palette().wall(), 1, Mark.Shadow.NONE),
            letters.centred(text, x + (width - letters.width(text)) / 2, pill.centreY()));
    return new Mark.Group(Role.DECORATION, null, "", pill, marks);
  }

  private static List<Mark> arrow(Rect from, Rect to, Colour colour) {
    double dx = to.centreX() - from.centreX();
    double dy = to.centreY() - from.centreY();
    double length = Math.max(1, Math.hypot(dx, dy));
    double alongX = dx / length;
    double alongY = dy / length;
    double start = edge(from, alongX, alongY);
    double end = edge(to, alongX, alongY) + 3;
    double tipX = to.centreX() - alongX * end;
    double tipY = to.centreY() - alongY * end;
    double neckX = tipX - alongX * HEAD;
    double neckY = tipY - alongY * HEAD;
    return List.of(
        new Mark.Stroke(
            Outline.line(
                from.centreX() + alongX * start, from.centreY() + alongY * start, neckX, neckY),
            colour,
            PEN,
            List.of()),
        new Mark.Fill(
            Outline.polygon(
                tipX,
                tipY,
                neckX - alongY * HEAD / 2,
                neckY + alongX * HEAD / 2,
                neckX + alongY * HEAD / 2,
                neckY - alongX * HEAD / 2),
            colour));
  }

  // How far it is from the middle of a rectangle to its edge in a direction.
  private static double edge(Rect rect, double alongX, double alongY) {
    double wide = alongX == 0 ? Double.MAX_VALUE : rect.width() / 2 / Math.abs(alongX);
    double high = alongY == 0 ? Double.MAX_VALUE : rect.height() / 2 / Math.abs(alongY);
    return Math.min(wide, high);
  }
}
