package org.journeywall.exchange.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.TextRenderingMode;
import java.util.Optional;
import org.journeywall.paint.Mark;
import org.journeywall.text.TextRun;
import org.journeywall.text.Weight;

/// Draws lines of text so that what is selected, copied or read aloud is what was written: runs
/// with one glyph per character as text, others as outlines. Where the glyphs do not spell the
/// line, it is stated beside them. A space ends every line, so that words of a broken text stay
/// apart.
final class WordPainter {
  private static final float FULL_WIDTH = 100;

  private final Pen pen;
  private final Fonts fonts;

  WordPainter(Pen pen, Fonts fonts) {
    this.pen = pen;
    this.fonts = fonts;
  }

  void paint(Mark.Words words) {
    if (words.runs().isEmpty()) {
      return;
    }
    boolean stated = !isSpelled(words);
    if (stated) {
      var text = new PdfString(words.text(), PdfEncodings.UNICODE_BIG);
      pen.canvas().openTag(new CanvasTag(PdfName.Span).addProperty(PdfName.ActualText, text));
    }
    pen.fillWith(words.colour());
    int last = words.runs().size() - 1;
    boolean ended = false;
    for (int i = 0; i <= last; i++) {
      TextRun run = words.runs().get(i);
      Optional<PdfFont> font = fonts.plain(run);
      if (font.isPresent()) {
        ended = i == last && !stated && font.get().containsGlyph(' ');
        show(words, run.x(), font.get(), ended ? run.text() + " " : run.text());
      } else {
        outline(words, run);
      }
    }
    if (stated) {
      pen.canvas().closeTag();
    }
    if (!ended) {
      TextRun end = words.runs().getLast();
      show(words, end.x() + end.width(), fonts.primary(Weight.REGULAR), " ");
    }
  }

  private boolean isSpelled(Mark.Words words) {
    var spelled = new StringBuilder();
    for (TextRun run : words.runs()) {
      Optional<PdfFont> font = fonts.plain(run);
      if (font.isEmpty() || !Fonts.isFaithful(font.get(), run.text())) {
        return false;
      }
      spelled.append(run.text());
    }
    return words.text().contentEquals(spelled);
  }

  private void show(Mark.Words words, double x, PdfFont font, String text) {
    pen.canvas()
        .beginText()
        .setFontAndSize(font, (float) pen.size(words.size()))
        .setTextMatrix((float) pen.x(words.x() + x), (float) pen.y(words.baseline()))
        .showText(text)
        .endText();
  }

  private void outline(Mark.Words words, TextRun run) {
    anchor(words, run);
    pen.trace(fonts.shaped().outline(run, words.x(), words.baseline(), words.size()));
    pen.canvas().fill();
  }

  // Readers find stated text by the glyphs it stands for: an invisible space as wide as the run.
  private void anchor(Mark.Words words, TextRun run) {
    PdfFont font = fonts.primary(Weight.REGULAR);
    double space = font.getWidth(' ', (float) words.size());
    double share = Math.max(1, FULL_WIDTH * run.width() / space);
    pen.canvas()
        .setTextRenderingMode(TextRenderingMode.INVISIBLE)
        .setHorizontalScaling((float) share);
    show(words, run.x(), font, " ");
    pen.canvas().setHorizontalScaling(FULL_WIDTH).setTextRenderingMode(TextRenderingMode.FILL);
  }
}
