package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.PlacedText;

/// Draws links in two layers: the lines themselves below the notes, and above the notes a trace of
/// each, as if the paper let it shine through, so that a line can be followed and no text is
/// covered. From afar, where there is no text to be read, lines are hairs above the notes, then
/// they fade.
public final class LinkPainter {
  /// Below this scale no link is drawn.
  public static final double UNSEEN = 0.07;

  /// From this scale on they are drawn in full.
  private static final double PLAIN = 0.32;

  private static final double PEN = 1.5;
  private static final double THINNEST = 0.9;

  /// Below this scale texts are bars, heads and labels would be specks.
  private static final double DETAILED = 0.3;

  /// How opaque a hair is at most.
  private static final double HAIR = 0.6;

  /// What is left of a link between cards that are looked past.
  private static final double DIMMED = 0.22;

  private final Palette palette;
  private final double scale;
  private final double presence;

  /// @param scale pixels per board unit
  public LinkPainter(Palette palette, double scale) {
    this.palette = palette;
    this.scale = scale;
    presence = Math.clamp((scale - UNSEEN) / (PLAIN - UNSEEN), 0, 1);
  }

  /// Adds what of a link lies below the notes.
  ///
  /// @param bright whether it belongs to what is looked for
  public void line(List<Mark> marks, PlacedLink link, boolean bright) {
    if (scale < DETAILED) {
      return;
    }
    Colour colour = seen(palette.link(link.link().kind()), bright ? 1 : DIMMED);
    LinkShape shape = LinkShape.of(link, 1);
    var parts = new ArrayList<Mark>();
    parts.add(new Mark.Stroke(shape.line(), colour, pen(), shape.dash()));
    shape.ends().forEach(end -> parts.add(new Mark.Fill(end, colour)));
    Ref about = new Ref.OfLink(link.link().id());
    marks.add(new Mark.Group(Role.DECORATION, about, "", link.bounds(), parts));
    PlacedLink.Label label = link.label();
    if (label != null && label.clear()) {
      marks.add(label(link, label, bright ? 1 : DIMMED));
    }
  }

  /// Adds what of a link is seen above the notes.
  ///
  /// @param bright whether it belongs to what is looked for
  public void trace(List<Mark> marks, PlacedLink link, boolean bright) {
    if (presence > 0) {
      LinkShape shape = LinkShape.of(link, 1);
      Colour colour =
          scale < DETAILED
              ? seen(palette.link(link.link().kind()), bright ? HAIR : HAIR * DIMMED)
              : seen(palette.linkThroughPaper(), 1);
      marks.add(
          new Mark.Group(
              Role.DECORATION,
              null,
              "",
              link.bounds(),
              List.of(new Mark.Stroke(shape.line(), colour, pen(), shape.dash()))));
    }
  }

  private double pen() {
    return Math.max(PEN, THINNEST / scale);
  }

  private Colour seen(Colour colour, double share) {
    return presence * share == 1 ? colour : colour.faded(colour.alpha() / 255.0 * presence * share);
  }

  private Mark label(PlacedLink link, PlacedLink.Label label, double share) {
    PlacedText text = label.text();
    return new Mark.Group(
        Role.LINK,
        new Ref.OfLink(link.link().id()),
        link.link().label(),
        label.pill(),
        List.of(
            new Mark.Box(
                label.pill(),
                label.pill().height() / 2,
                palette.pill(),
                seen(palette.link(link.link().kind()), share),
                1,
                Mark.Shadow.NONE),
            new Mark.Words(
                text.x(),
                text.baseline(),
                text.line().text(),
                text.line().runs(),
                text.weight(),
                text.size(),
                seen(palette.onWall(text.tone()), share))));
  }
}
