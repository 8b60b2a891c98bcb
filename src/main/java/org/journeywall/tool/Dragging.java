package org.journeywall.tool;

import org.journeywall.edit.Command;
import org.jspecify.annotations.Nullable;

/// A header or edge of the wall's frame, or a face, is in the hand; the wall follows at once and
/// keeps what it shows when the hand lets go.
///
/// @param last what letting go would do; null before the first move
public record Dragging(Handle handle, @Nullable Command last) implements Tool {
  Dragging(Handle handle) {
    this(handle, null);
  }

  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> Step.to(this);
      case Input.Move move -> move(move.spot(), scene);
      case Input.Rest rest -> Step.to(this);
      case Input.Release release ->
          last == null
              ? Step.to(new Resting())
              : Step.to(new Resting(), new Effect.Commit(last, handle.selection()));
      case Input.Cancel cancel -> Step.to(new Spent(), new Effect.Withdraw());
    };
  }

  private Step move(Spot spot, Scene scene) {
    Command command = spot.ground() == Spot.Ground.WALL ? handle.at(spot, scene) : null;
    return command == null
        ? Step.to(this)
        : Step.to(new Dragging(handle, command), new Effect.Preview(command));
  }
}
