package org.journeywall.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The bundled faces, and which of them draws which character.
///
/// The order of choice is fixed: the bundled family, the faces of single scripts, symbols, Chinese,
/// Japanese and Korean, emoji, and at last a face that has nearly everything; characters that
/// Unicode shows as emoji by default go to the emoji face first. What none of them has is drawn as
/// U+FFFD, so no character becomes an empty box.
///
/// A font file is read when its first character is measured. Safe for any thread; one instance
/// serves the whole program.
public final class FontBook implements TextMeasurer {

  private static final String FOLDER = "/org/journeywall/fonts/";

  private final FaceIndex index;
  private final List<Face> faces;
  private final Map<Weight, Face> primary = new EnumMap<>(Weight.class);
  private final AtomicReferenceArray<FontFile> files;

  /// Opens the book; reads the list of faces, no font yet.
  public FontBook() {
    this.index =
        new FaceIndex(new String(resource("faces.txt"), StandardCharsets.UTF_8).lines().toList());
    this.faces = index.faces();
    for (Weight weight : Weight.values()) {
      primary.put(weight, index.primary(weight));
    }
    this.files = new AtomicReferenceArray<>(faces.size());
  }

  /// Every face, in order of choice; the numbers of the faces are the places in this list.
  public List<Face> faces() {
    return faces;
  }

  /// The face that draws a code point standing alone. What no face has is drawn by the bundled
  /// family as U+FFFD.
  public Face faceFor(int codePoint, Weight weight) {
    return faces.get(choice(codePoint, weight));
  }

  /// The face of the bundled family in a weight.
  public Face primary(Weight weight) {
    return Objects.requireNonNull(primary.get(weight));
  }

  /// The measures of a face, read from its file at the first call.
  public FontFile file(Face face) {
    return file(face.number());
  }

  /// The bytes of a face's file, for toolkits that load it themselves. The caller closes the
  /// stream.
  public InputStream open(Face face) {
    return stream(face.resource());
  }

  /// The advance of a code point in board units at a size; 0 for what has no picture.
  public double advance(int codePoint, Face face, double size) {
    return CodePoints.invisible(codePoint) ? 0 : file(face).advance(codePoint) * size;
  }

  @Override
  public double width(String line, Weight weight, double size) {
    return new MeasuredText(this, line, weight).em(0, line.length()) * size;
  }

  @Override
  public List<TextRun> runs(String line, Weight weight, double size) {
    return new RunSplitter(this, new MeasuredText(this, line, weight))
        .runs(0, line.length(), false, size);
  }

  @Override
  public boolean shaped(String text) {
    return CodePoints.shaped(text);
  }

  /// The number of the face for a code point, by Unicode's default between text and emoji style.
  int choice(int codePoint, Weight weight) {
    int emoji = index.emojiFace(codePoint);
    return emoji >= 0 && Character.isEmojiPresentation(codePoint)
        ? emoji
        : textChoice(codePoint, weight);
  }

  /// The number of the face for a code point in text style.
  int textChoice(int codePoint, Weight weight) {
    int face = index.textFace(codePoint);
    return face <= 0 ? primary(weight).number() : face;
  }

  int emojiNumber() {
    return index.emojiFace();
  }

  FontFile file(int number) {
    FontFile known = files.get(number);
    if (known != null) {
      return known;
    }
    FontFile read = FontFile.of(resource(faces.get(number).resource()));
    files.set(number, read);
    return read;
  }

  private static byte[] resource(String name) {
    try (InputStream in = stream(name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException("bundled font " + name, broken);
    }
  }

  private static InputStream stream(String name) {
    InputStream in = FontBook.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("the program was built without the font " + name);
    }
    return in;
  }
}
