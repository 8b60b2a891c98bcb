package org.journeywall.desktop.export;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.exchange.ExportJob;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Palette;
import org.journeywall.raster.DecodedPictures;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.journeywall.text.FontBook;

/// Draws what goes on the clipboard as a picture: the wall, or some cards of it as they stand.
public final class CopiedPicture {
  private static final double SHARP = 2;
  private static final double MARGIN = 12;
  private static final double MOST_PIXELS = 24e6;
  private static final Colour PAPER = Colour.rgb(0xFFFFFF);

  private final Raster raster;
  private final FontBook book;

  public CopiedPicture(Raster raster, FontBook book) {
    this.raster = raster;
    this.book = book;
  }

  /// The picture, at twice the wall's size as long as a clipboard can take it.
  ///
  /// @param cardsOnly whether the frame is left out
  Pixels of(ExportJob job, boolean cardsOnly) {
    var words = BoardWords.in(job.locale());
    var layout = new BoardLayout(book, words);
    var painter = new BoardPainter(Palette.LIGHT, words);
    Board board = layout.board(job.workshop(), job.maps().getFirst());
    Tray tray = layout.tray(board.grid(), board.width());
    var marks = new ArrayList<Mark>();
    Rect part;
    if (cardsOnly) {
      var cards = new ArrayList<PlacedCard>(board.cards());
      tray.cards().forEach(card -> cards.add(card.movedBy(0, board.height())));
      marks.addAll(painter.links(board));
      cards.forEach(card -> marks.add(painter.card(card)));
      part =
          cards.stream()
              .map(PlacedCard::rect)
              .reduce(Rect::with)
              .orElse(new Rect(0, 0, Measures.NOTE, Measures.NOTE));
    } else {
      marks.addAll(painter.wall(board));
      part = new Rect(0, 0, board.width(), board.height());
    }
    return drawn(marks, part.inset(-MARGIN), job);
  }

  private Pixels drawn(List<Mark> marks, Rect part, ExportJob job) {
    double most = Math.sqrt(MOST_PIXELS / (part.width() * part.height()));
    double scale = Math.min(SHARP, most);
    var pixels =
        new Pixels(
            (int) Math.max(1, Math.rint(part.width() * scale)),
            (int) Math.max(1, Math.rint(part.height() * scale)));
    pixels.fill(PAPER);
    raster
        .with(new DecodedPictures(job.workshop().pictures()))
        .draw(pixels, marks, scale, part.x() * scale, part.y() * scale);
    return pixels;
  }
}
