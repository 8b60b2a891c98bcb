package org.journeywall.exchange.pptx;

import java.util.List;
import java.util.Map;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Sparkline;
import org.journeywall.layout.Tone;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.NotePhoto;
import org.journeywall.paint.Palette;
import org.journeywall.paint.SparklinePainter;

/// Notes and tiles as shapes with their text in them. What is stuck on a note is grouped with it,
/// so that it moves along.
final class CardShapes {
  private static final double CORNER = 3;
  private static final double TILE_CORNER = 8;

  private final Lines lines;
  private final Sheet sheet;
  private final Palette palette;
  private final Described said;
  private final Photos photos;
  private final Map<CardId, Shape> shapes;

  /// @param shapes the shape of each card on the slide, filled here
  CardShapes(
      Sheet sheet,
      Lines lines,
      Palette palette,
      Described said,
      Photos photos,
      Map<CardId, Shape> shapes) {
    this.sheet = sheet;
    this.lines = lines;
    this.palette = palette;
    this.said = said;
    this.photos = photos;
    this.shapes = shapes;
  }

  void put(PlacedCard placed) {
    NoteParts parts = NoteParts.of(placed);
    if (placed.open()) {
      Rect ground = placed.rect().inset(-Measures.GAP / 2);
      sheet.shape("rect", ground, palette.rule()).called("Stack", "");
    }
    List<Mark.Image> images =
        NotePhoto.of(placed).stream().filter(image -> photos.get(image.picture()) != null).toList();
    Sparkline spark = placed.face().spark();
    if (parts.stuckOn().isEmpty() && images.isEmpty() && spark.points().isEmpty()) {
      paper(sheet, placed, parts.texts());
      return;
    }
    Shape group = sheet.group(placed.rect());
    Card card = placed.card();
    group.called("Group " + card.id().value(), "");
    Sheet inside = sheet.in(group);
    paper(inside, placed, parts.texts());
    if (!placed.face().moment().equals(Rect.NOTHING)) {
      Rect diamond = placed.face().moment().movedBy(placed.rect().x(), placed.rect().y());
      inside
          .shape("diamond", diamond, palette.onNote(card.kind(), Tone.MOMENT_OF_TRUTH))
          .called("Moment of truth", "");
    }
    for (Rect dot : placed.face().dots()) {
      Rect place = dot.movedBy(placed.rect().x(), placed.rect().y());
      inside.shape("ellipse", place, palette.vote()).called("Vote", "");
    }
    if (!placed.face().badge().equals(Rect.NOTHING)) {
      badge(inside, placed, parts.number());
    }
    images.forEach(image -> photo(inside, image, card));
    course(inside, placed);
  }

  private void photo(Sheet inside, Mark.Image image, Card card) {
    Photos.Photo photo = photos.get(image.picture());
    if (photo != null) {
      Rect place = image.rect().fitted(photo.header().width(), photo.header().height());
      inside.picture(place, image.picture()).called("Photograph", said.inShort(card));
    }
  }

  // The course of a metric, as on the wall.
  private void course(Sheet inside, PlacedCard placed) {
    Sparkline spark = placed.face().spark();
    if (spark.points().isEmpty()) {
      return;
    }
    inside
        .freeform(SparklinePainter.course(spark, placed.rect()))
        .drawn(palette.quiet(), inside.points(SparklinePainter.WIDTH))
        .called("Course", "");
    Colour dot = palette.onNote(placed.card().kind(), spark.tone());
    inside.shape("ellipse", SparklinePainter.today(spark, placed.rect()), dot).called("Today", "");
  }

  private void paper(Sheet to, PlacedCard placed, List<PlacedText> texts) {
    Card card = placed.card();
    Shape shape =
        switch (placed.form()) {
          case NOTE, TICK ->
              to.rounded(placed.rect(), CORNER, palette.note(card.kind()))
                  .shadowed(palette.shadow(), to.scale());
          case TILE ->
              to.rounded(placed.rect().inset(0.5), TILE_CORNER, palette.tile())
                  .drawn(palette.edge(), to.points(1));
        };
    shape.called("Card " + card.id().value(), said.inShort(card));
    shapes.put(card.id(), shape);
    if (!texts.isEmpty()) {
      Rect own = new Rect(0, 0, placed.rect().width(), placed.rect().height());
      shape.with(lines.set(own, texts, text -> palette.onNote(card.kind(), text.tone())));
    }
  }

  private void badge(Sheet inside, PlacedCard placed, List<PlacedText> number) {
    CardKind kind = placed.card().kind();
    Rect own = placed.face().badge().movedBy(placed.rect().x(), placed.rect().y());
    Colour ink = palette.onNote(kind, Tone.INK);
    Shape badge = inside.rounded(own, own.height() / 2, palette.note(kind).towards(ink, 0.13));
    badge.called("Stack", "");
    number.forEach(text -> badge.with(lines.centre(text, ink)));
  }
}
