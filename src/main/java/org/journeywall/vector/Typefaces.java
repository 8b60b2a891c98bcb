package org.journeywall.vector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.BitSet;
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
import org.jspecify.annotations.Nullable;

/// What the style sheet of a document has to hold for some marks: the parts of the faces their text
/// needs, and a class for each look of text. Collected before anything is drawn.
final class Typefaces {

  private record Look(Face face, double size, Colour colour) {
    boolean is(Face other, Mark.Words words) {
      return face.number() == other.number()
          && size == words.size()
          && colour.equals(words.colour());
    }
  }

  /// A face with the characters of it that are needed.
  private record Used(Face face, Map<String, ByteBuffer> tables, boolean fits, BitSet characters) {}

  private final FontBook book;
  private final Map<Look, String> looks = new LinkedHashMap<>();
  private final Map<Integer, Used> used = new TreeMap<>();
  // What was asked for last is asked for again by the next line of the same note.
  private @Nullable Look last;
  private String lastName = "";

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
    lastName = looks.computeIfAbsent(look, added -> "t" + looks.size());
    last = look;
    BitSet characters = used(run.face()).characters();
    String text = run.text();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      characters.set(text.codePointAt(i));
    }
  }

  private Used used(Face face) {
    return used.computeIfAbsent(face.number(), number -> read(face));
  }

  private Look look(Mark.Words words, TextRun run) {
    return last != null && last.is(run.face(), words)
        ? last
        : new Look(run.face(), words.size(), words.colour());
  }

  /// Whether a run can be text: one glyph for each character, in a face that can be taken along.
  boolean isText(TextRun run) {
    return !run.shaped() && !run.rightToLeft() && used(run.face()).fits();
  }

  /// The class of text that was taken note of.
  String style(Mark.Words words, TextRun run) {
    if (last == null || !last.is(run.face(), words)) {
      last = look(words, run);
      lastName = looks.getOrDefault(last, "");
    }
    return lastName;
  }

  /// The style sheet.
  String sheet() {
    var css = new StringBuilder();
    for (Used one : used.values()) {
      if (!one.characters().isEmpty()) {
        css.append("@font-face{font-family:\"");
        css.append(one.face().family()).append("\";font-weight:");
        css.append(weight(one.face().weight())).append(";src:url(data:font/woff;base64,");
        css.append(Base64.getEncoder().encodeToString(packed(one)));
        css.append(")format(\"woff\")}\n");
      }
    }
    css.append("text{white-space:pre;font-kerning:none;font-variant-ligatures:none}\n");
    looks.forEach((look, name) -> {
      css.append('.').append(name).append("{font:").append(weight(look.face().weight()));
      css.append(' ');
      css.append(number(look.size()))
          .append("px \"")
          .append(look.face().family())
          .append("\",sans-serif;fill:");
      css.append("#%06x".formatted(look.colour().rgb()));
      if (look.colour().alpha() < Ink.OPAQUE) {
        css.append(";fill-opacity:").append(number(Ink.opacity(look.colour())));
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

  // To a hundredth, as attributes have them.
  private static String number(double value) {
    return BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString();
  }

  private byte[] packed(Used one) {
    FontFile file = book.file(one.face());
    var glyphs = new TreeMap<Integer, Integer>();
    one.characters().stream()
        .filter(file::has)
        .forEach(codePoint -> glyphs.put(codePoint, file.glyph(codePoint)));
    return Woff.of(FontSubset.of(one.tables(), glyphs));
  }

  private Used read(Face face) {
    try (InputStream in = book.open(face)) {
      Map<String, ByteBuffer> tables = Woff.tables(in.readAllBytes());
      return new Used(face, tables, FontSubset.fits(tables), new BitSet());
    } catch (IOException broken) {
      throw new UncheckedIOException("bundled font " + face.resource(), broken);
    }
  }
}
