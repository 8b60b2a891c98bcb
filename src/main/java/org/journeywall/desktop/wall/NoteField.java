package org.journeywall.desktop.wall;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.journeywall.desktop.field.TextLimit;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.model.CardKind;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;
import org.journeywall.text.TextFitter;

/// The text field that lies exactly over the note being written and looks like it.
final class NoteField extends TextArea {
  /// Tells where the toolkit puts the first baseline.
  private final Text probe = new Text("x");

  private final Palette palette;
  private final TextLimit limit = TextLimit.on(this);

  NoteField(Palette palette) {
    this.palette = palette;
    setWrapText(true);
    setManaged(false);
    setVisible(false);
    getStyleClass().add("note-field");
    setStyle(colours(CardKind.NOTE));
  }

  /// Begins with a text, the caret behind it.
  void begin(String text) {
    limit.set(text);
    positionCaret(text.length());
  }

  /// Lays the field over a note of this kind.
  ///
  /// @param screen the note on the screen, in pixels
  /// @param scale pixels per board unit
  /// @param family the note's face
  /// @param size of the note's text, in board units
  /// @param baseline of its first line from the note's top, in board units
  void cover(
      Rect screen, CardKind kind, double scale, String family, double size, double baseline) {
    probe.setFont(Font.font(family, size * scale));
    double width = Math.rint(screen.width());
    double left = Math.rint(Measures.NOTE_PADDING * scale);
    double inner = screen.width() - 2 * Measures.NOTE_PADDING * scale;
    double y = Math.rint(screen.y());
    double first = screen.y() + baseline * scale - probe.getBaselineOffset();
    double top = Math.max(0, Math.rint(first) - y);
    // Inline, because the window's style sheet has its own sizes for text fields.
    setStyle(
        colours(kind)
            + String.format(
                Locale.ROOT,
                " -fx-font-family: '%s'; -fx-font-size: %.2fpx; -fx-padding: %.0f %.0f 0 %.0f;",
                family,
                size * scale,
                top,
                Math.max(0, Math.floor(width - left - inner)),
                left));
    resizeRelocate(Math.rint(screen.x()), Math.rint(screen.y()), width, Math.rint(screen.height()));
    applyCss();
    if (lookup(".text") instanceof Text text) {
      space(text, TextFitter.lineHeight(size) * scale);
    }
  }

  // How far apart the toolkit sets lines by itself depends on the screen: ask it.
  private static void space(Text text, double pitch) {
    List<TextLineInfo> lines = text.getLayoutInfo().getTextLines(false);
    if (lines.size() > 1) {
      double now = lines.get(1).bounds().getMinY() - lines.getFirst().bounds().getMinY();
      text.setLineSpacing(text.getLineSpacing() + pitch - now);
    }
  }

  private String colours(CardKind kind) {
    return "-note-paper: %s; -note-ink: %s; -note-accent: %s;"
        .formatted(
            web(palette.note(kind)), web(palette.onNote(kind, Tone.INK)), web(palette.accent()));
  }

  private static String web(Colour colour) {
    return "#%06x".formatted(colour.rgb());
  }
}
