package org.journeywall.vector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;
import org.journeywall.text.FontFile;
import org.journeywall.text.TextRun;
import org.journeywall.text.Weight;

/// What the style sheet of a document has to hold for some marks: the parts of the faces their text
/// needs, and a class for each look of text. Collected before anything is drawn.
final class Typefaces {

  private record Look(Face face, double size, Colour colour) {}

  private final FontBook book;
  private final Map<Look, String> looks = new LinkedHashMap<>();
  private final Map<Face, BitSet> used = new TreeMap<>(Comparator.comparingInt(Face::number));
  private final Map<Face, Map<String, ByteBuffer>> files = new HashMap<>();

  Typefaces(FontBook book) {
    this.book = book;
  }

  /// Takes note of the text in marks.
  void add(List<? extends Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Group group -> add(group.marks());
        case Mark.Words words ->
            words.runs().stream().filter(this::isText).forEach(run -> add(words, run));
        case Mark.Box box -> {}
        case Mark.Fill fill -> {}
        case Mark.Stroke stroke -> {}
        case Mark.Image image -> {}
      }
    }
  }

  private void add(Mark.Words words, TextRun run) {
    Look look = look(words, run);
    if (!looks.containsKey(look)) {
      looks.put(look, "t" + looks.size());
    }
    BitSet characters = used.computeIfAbsent(run.face(), face -> new BitSet());
    run.text().codePoints().forEach(characters::set);
  }

  private static Look look(Mark.Words words, TextRun run) {
    return new Look(run.face(), words.size(), words.colour());
  }

  /// Whether a run can be text: one glyph for each character, in a face that can be taken along.
  boolean isText(TextRun run) {
    return !run.shaped() && !run.rightToLeft() && FontSubset.fits(tables(run.face()));
  }

  /// The class of text that was taken note of.
  String style(Mark.Words words, TextRun run) {
    return looks.getOrDefault(look(words, run), "");
  }

  /// The style sheet.
  String sheet() {
    var css = new StringBuilder();
    used.forEach((face, characters) ->
        css.append("@font-face{font-family:\"")
            .append(face.family())
            .append("\";font-weight:")
            .append(weight(face.weight()))
            .append(";src:url(data:font/woff;base64,")
            .append(Base64.getEncoder().encodeToString(packed(face, characters)))
            .append(")format(\"woff\")}\n"));
    css.append("text{white-space:pre;font-kerning:none;font-variant-ligatures:none}\n");
    looks.forEach((look, name) -> {
      css.append('.').append(name).append("{font:").append(weight(look.face().weight()));
      css.append(' ');
      Markup.number(css, look.size());
      css.append("px \"").append(look.face().family()).append("\",sans-serif;fill:");
      css.append(Ink.of(look.colour()));
      if (look.colour().alpha() < Ink.OPAQUE) {
        css.append(";fill-opacity:");
        Markup.number(css, Ink.opacity(look.colour()));
      }
      css.append("}\n");
    });
    return css.toString();
  }

  private static int weight(Weight weight) {
    return switch (weight) {
      case REGULAR -> 400;
      case MEDIUM -> 500;
      case BOLD -> 700;
    };
  }

  private byte[] packed(Face face, BitSet characters) {
    FontFile file = book.file(face);
    var glyphs = new TreeMap<Integer, Integer>();
    characters.stream()
        .filter(file::has)
        .forEach(codePoint -> glyphs.put(codePoint, file.glyph(codePoint)));
    return Woff.of(FontSubset.of(tables(face), glyphs));
  }

  private Map<String, ByteBuffer> tables(Face face) {
    return files.computeIfAbsent(face, this::read);
  }

  private Map<String, ByteBuffer> read(Face face) {
    try (InputStream in = book.open(face)) {
      return Woff.tables(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException("bundled font " + face.resource(), broken);
    }
  }
}
