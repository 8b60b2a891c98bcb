package org.journeywall.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.text.Font;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;
import org.journeywall.text.Weight;

/// The bundled faces as the toolkit knows them. The family of the chrome and the emoji are loaded
/// before the first text is laid out, since the toolkit chooses its fallback faces then.
public final class Fonts {
  private static final double ANY_SIZE = 13;

  private Fonts() {}

  /// Loads what the chrome is written in, and sees to it that everything can be written with it.
  public static void load(FontBook book) {
    Set<Face> faces = new HashSet<>();
    for (Weight weight : Weight.values()) {
      faces.add(book.primary(weight));
    }
    book.faces().stream().filter(face -> face.family().contains("Emoji")).forEach(faces::add);
    faces.forEach(face -> load(book, face));
    RightToLeft.mend();
  }

  private static void load(FontBook book, Face face) {
    try (InputStream in = book.open(face)) {
      Font.loadFont(in, ANY_SIZE);
    } catch (IOException broken) {
      throw new UncheckedIOException("bundled font " + face.resource(), broken);
    }
  }
}
