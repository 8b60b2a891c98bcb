package org.journeywall.tool;

import java.util.LinkedHashSet;
import java.util.Set;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;

/// A rubber band is being drawn: what it touches is selected, beside what was before where the
/// press added.
public record Banding(Spot start, Set<CardId> before) implements Tool {
  public Banding {
    before = Set.copyOf(before);
  }

  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> Step.to(this);
      case Input.Move move -> move(move.spot(), scene);
      case Input.Rest rest -> Step.to(this);
      case Input.Release release -> Step.to(new Resting(), new Effect.Band(start.ground(), null));
      case Input.Cancel cancel ->
          Step.to(
              new Spent(),
              new Effect.Band(start.ground(), null),
              new Effect.Select(Selection.cards(before)));
    };
  }

  private Step move(Spot spot, Scene scene) {
    if (spot.ground() != start.ground()) {
      return Step.to(this);
    }
    var band =
        new Rect(
            Math.min(start.x(), spot.x()),
            Math.min(start.y(), spot.y()),
            Math.abs(spot.x() - start.x()),
            Math.abs(spot.y() - start.y()));
    var selected = new LinkedHashSet<>(before);
    selected.addAll(scene.within(start.ground(), band));
    return Step.to(
        this, new Effect.Band(start.ground(), band), new Effect.Select(Selection.cards(selected)));
  }
}
