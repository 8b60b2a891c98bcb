package org.journeywall.exchange.board;

import java.util.Map;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.jspecify.annotations.Nullable;

/// A note found in a file of another program.
///
/// @param text what stands on it now
/// @param data what the program that wrote it kept of its card; empty for a note of somebody else's
/// @param shown the text as it was written; of no meaning without data
/// @param fixed whether its place means nothing, as of a point of a curve
public record Scrap(
    Rect rect,
    String text,
    @Nullable Colour colour,
    Map<String, String> data,
    String shown,
    boolean fixed) {
  public Scrap {
    data = Map.copyOf(data);
  }

  /// A note that was never a card.
  public static Scrap foreign(Rect rect, String text, @Nullable Colour colour) {
    return new Scrap(rect, text, colour, Map.of(), "", false);
  }

  boolean isForeign() {
    return data.isEmpty();
  }

  /// What stands on it where somebody has written it anew; else null.
  @Nullable String newText() {
    return isForeign() || !text.strip().equals(shown.strip()) ? text.strip() : null;
  }
}
