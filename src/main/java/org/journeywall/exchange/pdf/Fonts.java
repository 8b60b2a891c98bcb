package org.journeywall.exchange.pdf;

import com.itextpdf.io.exceptions.IOException;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.journeywall.raster.ShapedText;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;
import org.journeywall.text.TextRun;
import org.journeywall.text.Weight;

/// The bundled faces as one document uses them: embedded as far as their characters are used, or as
/// outlines.
final class Fonts {
  private final FontBook book;
  private final ShapedText shaped;
  private final Map<Face, Optional<PdfFont>> fonts =
      new TreeMap<>(Comparator.comparingInt(Face::number));

  Fonts(FontBook book) {
    this.book = book;
    shaped = new ShapedText(book);
  }

  /// What draws the runs that [#plain] leaves.
  ShapedText shaped() {
    return shaped;
  }

  /// The face of the bundled family, which can always be embedded.
  PdfFont primary(Weight weight) {
    return embedded(book.primary(weight)).orElseThrow();
  }

  /// The face for a run that one glyph per character draws; empty where it needs outlines.
  Optional<PdfFont> plain(TextRun run) {
    if (run.shaped() || run.rightToLeft()) {
      return Optional.empty();
    }
    return embedded(run.face())
        .filter(font -> run.text().codePoints().allMatch(font::containsGlyph));
  }

  /// Whether a reader gets back each character of the text from its glyph: some share one.
  static boolean isFaithful(PdfFont font, String text) {
    FontProgram program = font.getFontProgram();
    return text.codePoints()
        .allMatch(codePoint -> {
          Glyph glyph = program.getGlyph(codePoint);
          return glyph != null && program.getGlyphByCode(glyph.getCode()).getUnicode() == codePoint;
        });
  }

  /// Writes the embedded faces, always in the same order; the document would do it in any. Returns
  /// their PostScript names, each with the face's number.
  Map<String, Integer> flush() {
    var names = new HashMap<String, Integer>();
    fonts.forEach((face, font) ->
        font.ifPresent(one -> {
          String name = one.getFontProgram().getFontNames().getFontName();
          names.put(name, face.number());
          // Fonts with compact outlines carry the encoding in their name.
          names.put(name + "-" + PdfEncodings.IDENTITY_H, face.number());
          one.flush();
        }));
    return names;
  }

  private Optional<PdfFont> embedded(Face face) {
    return fonts.computeIfAbsent(face, this::embed);
  }

  private Optional<PdfFont> embed(Face face) {
    try (InputStream in = book.open(face)) {
      FontProgram program = FontProgramFactory.createFont(in.readAllBytes(), false);
      return Optional.of(
          PdfFontFactory.createFont(
              program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED));
    } catch (IOException | PdfException unfit) {
      return Optional.empty();
    } catch (java.io.IOException unreadable) {
      throw new UncheckedIOException("bundled font " + face.resource(), unreadable);
    }
  }
}
