package org.journeywall.exchange.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeywall.insight.Trend;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Tone;
import org.journeywall.model.Card;
import org.journeywall.model.Metric;
import org.journeywall.paint.Colour;
import org.journeywall.paint.NotePhoto;
import org.journeywall.paint.Palette;
import org.journeywall.text.Weight;
import org.jspecify.annotations.Nullable;

/// Sketches one note or tile from where it is placed.
///
/// @param words for what the program writes on it
record NoteSketch(PlacedCard placed, BoardWords words, Palette palette) {
  private static final double USUAL = 15;
  private static final double ON_TILE = 12;

  /// The note.
  ///
  /// @param data what brings its card back
  Piece.Note note(Map<String, String> data) {
    Card card = placed.card();
    boolean tile = placed.form() == PlacedCard.Form.TILE;
    Metric metric = tile ? card.details().metric() : null;
    Colour fill = palette.note(card.kind());
    return new Piece.Note(
        card.id().value(),
        card.id(),
        card.kind(),
        placed.rect(),
        said(card),
        lines(tile),
        tile ? ON_TILE : size(),
        tile ? metric == null ? "–" : words.value(metric) : "",
        badge(card, metric),
        fill,
        tile ? palette.pillEdge() : fill,
        palette.onNote(card.kind(), Tone.INK),
        NotePhoto.of(placed),
        data);
  }

  // Where no curve shows a score that nobody wrote a text to, the note tells it.
  private String said(Card card) {
    return card.text().isBlank()
        ? card.details().scores().stream()
            .map(score -> (words.signed(score.value()) + " " + score.word()).strip())
            .collect(Collectors.joining("\n"))
        : card.text();
  }

  private List<String> lines(boolean tile) {
    return texts(tile).map(text -> text.line().text()).toList();
  }

  // On a note the text is of medium weight, on a tile regular and quiet, before the target.
  private Stream<PlacedText> texts(boolean tile) {
    Metric metric = placed.card().details().metric();
    String target = metric == null ? "" : words.target(metric);
    return placed.face().texts().stream()
        .filter(text ->
            tile
                ? text.weight() == Weight.REGULAR && !target.contains(text.line().text())
                : text.weight() == Weight.MEDIUM);
  }

  private double size() {
    return texts(false).mapToDouble(PlacedText::size).findFirst().orElse(USUAL);
  }

  private String badge(Card card, @Nullable Metric metric) {
    var parts = new ArrayList<String>();
    if (card.details().momentOfTruth()) {
      parts.add("◆ " + words.momentOfTruth());
    }
    if (metric != null) {
      Trend.of(metric).map(words::change).ifPresent(parts::add);
      String target = words.target(metric);
      if (!target.isEmpty()) {
        parts.add(target);
      }
    }
    if (card.about().votes() > 0) {
      parts.add("● " + words.whole(card.about().votes()));
    }
    return String.join(metric == null ? "\n" : "  ", parts);
  }
}
