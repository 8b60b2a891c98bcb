package org.journeywall.desktop.wall;

import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.text.Font;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.model.CardKind;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;

/// The text field that lies exactly over the note being written and looks like it.
final class NoteField extends TextArea {
  private final Palette palette;

  NoteField(Palette palette) {
    this.palette = palette;
    setWrapText(true);
    setManaged(false);
    setVisible(false);
    getStyleClass().add("note-field");
    dress(CardKind.NOTE);
  }

  /// Lays the field over a note of this kind.
  ///
  /// @param screen the note on the screen, in pixels
  /// @param scale pixels per board unit
  /// @param font the note's font at the size it has on the screen
  void cover(Rect screen, CardKind kind, double scale, Font font) {
    dress(kind);
    setFont(font);
    setPadding(
        new Insets(
            (Measures.NOTE_PADDING - 3) * scale,
            (Measures.NOTE_PADDING - 1) * scale,
            2,
            (Measures.NOTE_PADDING - 1) * scale));
    resizeRelocate(
        Math.rint(screen.x()),
        Math.rint(screen.y()),
        Math.rint(screen.width()),
        Math.rint(screen.height()));
  }

  private void dress(CardKind kind) {
    setStyle(
        "-note-paper: %s; -note-ink: %s; -note-accent: %s;"
            .formatted(
                web(palette.note(kind)),
                web(palette.onNote(kind, Tone.INK)),
                web(palette.accent())));
  }

  private static String web(Colour colour) {
    return "#%06x".formatted(colour.rgb());
  }
}
