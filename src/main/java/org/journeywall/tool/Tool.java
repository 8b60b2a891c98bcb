package org.journeywall.tool;

import java.util.List;

/// What the hand is at. Each tool is an immutable state: an input gives the next tool and what the
/// wall has to do.
public sealed interface Tool
    permits Resting, Holding, CarryingCards, CarryingNew, Linking, Dragging, Banding, Spent {

  /// The next tool and what is to be done.
  record Step(Tool next, List<Effect> effects) {
    public Step {
      effects = List.copyOf(effects);
    }

    static Step to(Tool next, Effect... effects) {
      return new Step(next, List.of(effects));
    }
  }

  Step on(Input input, Scene scene);
}
