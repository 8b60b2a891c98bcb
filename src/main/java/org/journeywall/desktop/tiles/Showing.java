package org.journeywall.desktop.tiles;

import java.util.Map;
import java.util.Set;
import org.journeywall.find.Bright;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;

/// How the cards of the wall are shown for the moment.
///
/// @param lifted cards in the hand: only the place kept for them is drawn
/// @param bright which cards answer what is looked for; the others step back
/// @param settling cards on their way to their places, and where they are
public record Showing(Set<CardId> lifted, Bright bright, Map<CardId, Rect> settling) {
  public static final Showing PLAIN = new Showing(Set.of(), Bright.all(), Map.of());

  public Showing {
    lifted = Set.copyOf(lifted);
    settling = Map.copyOf(settling);
  }
}
