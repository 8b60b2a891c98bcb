package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeywall.edit.Selection;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.PlacedLinks;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.LinkId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.LinkShape;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// The links somebody looks at, drawn once more over everything: the selected one, the one under
/// the pointer, and those of the cards that are selected or under the pointer.
final class LinkLights {
  /// The links of more cards than these together would be a tangle.
  private static final int MOST_CARDS = 20;

  private static final double PEN = 2.2;
  private static final double THINNEST = 1.6;
  private static final double CHOSEN = 3.2;
  private static final double HALO = 3;
  private static final double LEGIBLE = 0.4;
  private static final double BORDER = 1.4;

  private final Surface surface;
  private final Palette palette;
  private @Nullable CardId card;
  private @Nullable LinkId link;

  LinkLights(Surface surface, Palette palette) {
    this.surface = surface;
    this.palette = palette;
  }

  /// The pointer is over a card, a link, or neither.
  ///
  /// @return whether the wall looks different now
  boolean over(@Nullable CardId newCard, @Nullable LinkId newLink) {
    Map<String, PlacedLink> before = lit(Selection.none());
    card = newCard;
    link = newLink;
    return !before.equals(lit(Selection.none()));
  }

  private Map<String, PlacedLink> lit(Selection selection) {
    PlacedLinks links = surface.board().links();
    var lit = new TreeMap<String, PlacedLink>();
    if (links.isEmpty()) {
      return lit;
    }
    if (selection.cardIds().size() <= MOST_CARDS) {
      selection.cardIds().forEach(id -> add(lit, links, id));
    }
    CardId over = card;
    if (over != null) {
      add(lit, links, over);
    }
    LinkId chosen = selection instanceof Selection.Link one ? one.id() : null;
    for (LinkId id : new LinkId[] {link, chosen}) {
      PlacedLink placed = id == null ? null : links.get(id);
      if (placed != null) {
        lit.put(placed.link().id().value(), placed);
      }
    }
    return lit;
  }

  // The links of a closed stack are those of all its cards.
  private void add(Map<String, PlacedLink> lit, PlacedLinks links, CardId ofCard) {
    PlacedCard placed = surface.board().card(ofCard);
    List<CardId> ends =
        placed != null && placed.isClosedStack()
            ? placed.stack().cards().stream().map(Card::id).toList()
            : List.of(ofCard);
    for (CardId end : ends) {
      links.of(end).forEach(one -> lit.put(one.link().id().value(), one));
    }
  }

  /// What is drawn of them over the body of the wall, in board units.
  List<Mark> onBody() {
    Selection selection = surface.scene().selection();
    Map<String, PlacedLink> lit = lit(selection);
    if (lit.isEmpty()) {
      return List.of();
    }
    Viewport view = surface.viewport();
    double scale = view.scale();
    var window = new Rect(view.x(), view.y(), surface.width() / scale, surface.height() / scale);
    var marks = new ArrayList<Mark>();
    for (PlacedLink placed : lit.values()) {
      if (placed.bounds().intersects(window)) {
        boolean chosen =
            selection instanceof Selection.Link one && one.id().equals(placed.link().id());
        draw(marks, placed, chosen, scale);
      }
    }
    return marks;
  }

  private void draw(List<Mark> marks, PlacedLink placed, boolean chosen, double scale) {
    double pen = Math.max(chosen ? CHOSEN : PEN, THINNEST / scale);
    LinkShape shape = LinkShape.of(placed, Math.max(1.2, 0.7 / scale));
    Colour colour = chosen ? palette.accent() : palette.strongLink(placed.link().kind());
    double halo = pen + HALO / Math.max(0.5, scale);
    marks.add(Mark.Stroke.solid(shape.line(), palette.wall().faded(0.6), halo));
    marks.add(new Mark.Stroke(shape.line(), colour, pen, shape.dash()));
    shape.ends().forEach(end -> marks.add(new Mark.Fill(end, colour)));
    PlacedLink.Label label = placed.label();
    if (label != null && scale >= LEGIBLE) {
      label(marks, label, colour);
    }
  }

  private void label(List<Mark> marks, PlacedLink.Label label, Colour colour) {
    Rect pill = label.pill();
    marks.add(
        new Mark.Box(pill, pill.height() / 2, palette.pill(), colour, BORDER, Mark.Shadow.NONE));
    PlacedText text = label.text();
    marks.add(
        new Mark.Words(
            text.x(),
            text.baseline(),
            text.line().text(),
            text.line().runs(),
            text.weight(),
            text.size(),
            palette.onWall(text.tone())));
  }
}
