package org.journeywall.desktop.wall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.text.Font;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;

/// The bundled faces as JavaFX fonts, each loaded when it is first needed. FX thread only.
public final class FaceFonts {
  private record Key(Face face, double size) {}

  private final FontBook book;
  private final Set<Face> loaded = new HashSet<>();
  private final Map<Key, Font> fonts = new HashMap<>();

  public FaceFonts(FontBook book) {
    this.book = book;
  }

  public FontBook book() {
    return book;
  }

  /// The face at a size in the units of the transform it is drawn under.
  public Font font(Face face, double size) {
    return fonts.computeIfAbsent(new Key(face, size), key -> make(face, size));
  }

  private Font make(Face face, double size) {
    if (loaded.add(face)) {
      try (InputStream file = book.open(face)) {
        Font.loadFont(file, size);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return new Font(face.name(), size);
  }
}
