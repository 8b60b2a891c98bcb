package org.journeywall.desktop.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.journeywall.desktop.menu.EditDeed;
import org.journeywall.desktop.menu.FileDeed;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.layout.Measures;
import org.journeywall.model.Card;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.store.DiskProblems;

/// Moves about 1,000 cards to another stage by hand, with the whole map in view, and takes it back
/// again and again. How many they were is read from the saved file.
final class Undoing implements Course {
  private static final int MANY = 1000;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 10;
  private static final long SETTLING = 400;
  private static final long SAVED = 3_000;

  /// Share of the wall's height that is surely above the parking lot.
  private static final double LOWEST = 0.8;

  @Override
  public Outcome<Tally> run(Program program) {
    Stand stand = program.open();
    stand.awaitNotes();
    stand.fit();
    Outcome<Workshop> before = content(program);
    band(stand);
    carry(stand);
    stand.press(FileDeed.SAVE);
    Stand.pause(SAVED);
    var tally = new Tally();
    return before.then(was ->
        content(program)
            .map(is -> {
              tally.note("moved", moved(was, is));
              measure(stand, tally);
              return tally;
            }));
  }

  private static Outcome<Workshop> content(Program program) {
    Path file = program.file();
    try {
      byte[] content = program.scratch().disk().read(file);
      return new WorkshopCodec().read(content, file.toString()).map(Opened::workshop);
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.reading(file, e));
    }
  }

  private static double moved(Workshop was, Workshop is) {
    return was.cards().values().stream().filter(card -> isElsewhere(card, is)).count();
  }

  private static boolean isElsewhere(Card card, Workshop now) {
    Card other = now.cards().get(card.id());
    return other != null && !other.place().sameCell(card.place());
  }

  // As many stages as hold so many cards, and down them as far as it takes.
  private static void band(Stand stand) {
    double scale = stand.scale();
    WallShape shape = stand.shape();
    int stages = Math.min(WallShape.STAGES, Math.ceilDiv(WallShape.STAGES * MANY, shape.cards()));
    double rows = (double) MANY / (stages * shape.columns());
    double lanes = Math.min(WallShape.LANES, rows / shape.rows());
    double left = Measures.LANE_COLUMN + 3;
    double top = Measures.HEADER + 3;
    double wanted = top + lanes * shape.laneHeight();
    double bottom = Math.min(wanted * scale, LOWEST * stand.wall().getHeight());
    double right = left + stages * Measures.stageWidth(shape.columns()) - 6;
    stand.frames().of(() -> stand.hand().press(left * scale, top * scale));
    stand.frames().of(() -> stand.hand().drag(right * scale, bottom / 2));
    stand.frames().of(() -> stand.hand().drag(right * scale, bottom));
    stand.frames().of(() -> stand.hand().release(right * scale, bottom));
  }

  private static void carry(Stand stand) {
    double scale = stand.scale();
    WallShape shape = stand.shape();
    double x = shape.cardX(0) * scale;
    double y = shape.cardY() * scale;
    double there = x + 5.3 * Measures.stageWidth(shape.columns()) * scale;
    stand.frames().of(() -> stand.hand().press(x, y));
    stand.frames().of(() -> stand.hand().drag((x + there) / 2, y));
    stand.frames().of(() -> stand.hand().drag(there, y));
    stand.frames().of(() -> stand.hand().release(there, y));
  }

  private static void measure(Stand stand, Tally tally) {
    for (int i = 0; i < WARM_UP; i++) {
      round(stand, new Tally());
    }
    for (int i = 0; i < ROUNDS; i++) {
      round(stand, tally);
    }
  }

  private static void round(Stand stand, Tally tally) {
    int before = stand.eye().glance();
    tally.begin();
    tally.frame(stand.press(EditDeed.UNDO));
    tally.worked(stand.frames().worked());
    tally.end();
    Stand.pause(SETTLING);
    tally.looked(stand.eye().glance() != before);
    stand.press(EditDeed.REDO);
    Stand.pause(SETTLING);
  }
}
