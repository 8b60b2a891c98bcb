package org.journeywall.desktop.tiles;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.journeywall.find.Bright;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.jspecify.annotations.Nullable;

/// How the cards of the wall are shown for the moment.
///
/// @param lifted cards in the hand: only the place kept for them is drawn
/// @param onto the card onto which they will be stacked: it is ringed, and no place is kept; null
///   for none
/// @param bright which cards answer what is looked for; the others step back
/// @param settling cards on their way to their places, and where they are
public record Showing(
    Set<CardId> lifted, @Nullable CardId onto, Bright bright, Map<CardId, Rect> settling) {
  public static final Showing PLAIN = new Showing(Set.of(), null, Bright.all(), Map.of());

  public Showing {
    lifted = Set.copyOf(lifted);
    settling = Map.copyOf(settling);
  }

  /// The cards that look different when these are shown otherwise, because they are in the hand or
  /// what is in the hand will be stacked onto them.
  Set<CardId> touched(Showing other) {
    Set<CardId> touched = new HashSet<>(lifted);
    touched.addAll(other.lifted);
    if (Objects.equals(onto, other.onto)) {
      touched.removeIf(id -> lifted.contains(id) && other.lifted.contains(id));
    } else {
      Stream.of(this, other).map(Showing::onto).filter(Objects::nonNull).forEach(touched::add);
    }
    return touched;
  }
}
