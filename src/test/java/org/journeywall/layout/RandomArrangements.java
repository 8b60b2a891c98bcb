package org.journeywall.layout;

import java.util.Random;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Lane;
import org.journeywall.model.Stage;

/// How somebody may have a map before them.
public final class RandomArrangements {
  private RandomArrangements() {}

  /// Another way to look at a map: some of the stacks opened or closed, some lanes and stages
  /// folded or unfolded.
  public static Arrangement after(Arrangement before, Grid grid, Random random) {
    Arrangement next = before;
    for (Card card : grid.inReadingOrder()) {
      CardId top = card.place().under();
      if (top != null && random.nextInt(4) == 0) {
        next = next.with(top, random.nextBoolean());
      }
    }
    for (Lane lane : grid.lanes()) {
      if (random.nextInt(5) == 0) {
        next = next.with(lane.id(), random.nextInt(3) == 0);
      }
    }
    for (Stage stage : grid.stages()) {
      if (random.nextInt(5) == 0) {
        next = next.with(stage.id(), random.nextInt(3) == 0);
      }
    }
    if (random.nextInt(3) == 0) {
      Arrangement.Committee[] committees = Arrangement.Committee.values();
      next = next.with(committees[random.nextInt(committees.length)]);
    }
    return next;
  }
}
