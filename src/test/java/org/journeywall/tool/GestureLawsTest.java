package org.journeywall.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Laws of gestures made up at random.
class GestureLawsTest {
  private static final int SEEDS = 12;
  private static final int GESTURES = 10;

  private static Spot anywhere(Random random, GestureScript wall) {
    return random.nextInt(4) == 0
        ? new Spot(Spot.Ground.PARKING_LOT, random.nextInt(1_000), random.nextInt(300))
        : new Spot(
            Spot.Ground.WALL,
            random.nextDouble() * wall.board().width(),
            random.nextDouble() * wall.board().height());
  }

  private static void gesture(Random random, GestureScript wall) {
    boolean adding = random.nextInt(4) == 0;
    wall.on(new Input.Press(anywhere(random, wall), adding, 1 + random.nextInt(2)));
    for (int moves = random.nextInt(4); moves > 0; moves--) {
      wall.on(new Input.Move(anywhere(random, wall), random.nextInt(3) == 0));
    }
  }

  @Test
  void gesturesKeepTheWorkshopValidAndCanBeTakenBack() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Workshop start = RandomWorkshops.of(seed, 25);
      var wall = new GestureScript(start);
      for (int i = 0; i < GESTURES; i++) {
        gesture(random, wall);
        assertEquals(List.of(), Validity.problems(wall.editor().workshop()));
        wall.release();
        assertEquals(List.of(), Validity.problems(wall.committed()));
        assertSame(wall.committed(), wall.editor().workshop());
        assertFalse(wall.isLifted());
      }
      while (wall.editor().canUndo()) {
        wall.editor().undo();
      }
      assertEquals(start, wall.committed());
    }
  }

  @Test
  void aCancelledGestureLeavesNoTrace() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Workshop start = RandomWorkshops.of(seed, 25);
      var wall = new GestureScript(start);
      for (int i = 0; i < GESTURES; i++) {
        gesture(random, wall);
        wall.cancel().release();
        assertSame(start, wall.committed());
        assertSame(start, wall.editor().workshop());
        assertFalse(wall.editor().canUndo());
        assertFalse(wall.isLifted());
      }
    }
  }

  @Test
  void aHandAtRestDoesNotMakeTheWallFlicker() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var wall = new GestureScript(RandomWorkshops.of(seed, 25));
      for (int i = 0; i < GESTURES; i++) {
        wall.press(anywhere(random, wall));
        Spot rest = anywhere(random, wall);
        wall.move(rest).move(rest).move(rest);
        Workshop shown = wall.editor().workshop();
        wall.move(rest);
        assertEquals(shown, wall.editor().workshop());
        wall.cancel().release();
      }
    }
  }
}
