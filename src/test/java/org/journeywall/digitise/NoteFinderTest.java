package org.journeywall.digitise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeywall.digitise.find.NoteFinder;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteFinderTest {
  private static final int WIDTH = 1600;
  private static final boolean LONG = Boolean.getBoolean("long");

  @ParameterizedTest
  @EnumSource(names = {"B", "D", "H"})
  void theNotesOfDrawnWallsAreFound(Scenario scenario) {
    assertTrue(f1(SyntheticWall.of(scenario, 2, WIDTH)) > 0.93);
  }

  @ParameterizedTest
  @EnumSource(names = {"A", "B", "C", "D", "G", "H"})
  void theNotesOfLargePhotographsAreFound(Scenario scenario) {
    int walls = LONG ? 4 : 1;
    int width = LONG ? 4000 : 2400;
    for (int seed = 1; seed <= walls; seed++) {
      assertTrue(f1(SyntheticWall.of(scenario, seed, width)) > 0.85, scenario + " " + seed);
    }
  }

  @Test
  void whatLiesOutsideTheOutlineIsLeftOut() {
    SyntheticWall wall = SyntheticWall.of(Scenario.A, 2, WIDTH);
    Photo photo = wall.photo();
    Quad left = Quad.box(0, 0, WIDTH / 2.0, photo.height());
    Look look = Look.at(photo, 0, left);
    assertTrue(look.notes().size() > 4);
    assertTrue(look.notes().stream().allMatch(note -> note.quad().centre().x() < WIDTH / 2.0));
  }

  @Test
  void aSearchNobodyWaitsForEndsWhereverItIs() {
    Photo photo = SyntheticWall.of(Scenario.D, 2, 900).photo();
    var asked = new AtomicInteger();
    Look.at(photo, 0, null, new Going(() -> asked.incrementAndGet() < 0));
    int all = asked.get();
    assertTrue(all > 500, "asked " + all + " times");
    for (int part = 0; part < 10; part++) {
      int last = part * all / 10;
      asked.set(0);
      var going = new Going(() -> asked.incrementAndGet() > last);
      assertThrows(CancellationException.class, () -> Look.at(photo, 0, null, going));
      assertTrue(asked.get() < last + 4, "nothing goes on");
    }
  }

  @Test
  void aPlainPictureHasNoNotes() {
    var bgr = new byte[400 * 300 * 3];
    var photo = new Photo(400, 300, bgr, 1, "black");
    assertEquals(List.of(), NoteFinder.find(Pyramid.of(photo, Going.ON), null, Going.ON));
  }

  @Test
  void headersBecomeStagesAndCardsStandBelowThem() throws IOException {
    Path file = Photos.file("18f-hi-med-low.jpg");
    Wall wall = Wall.of(List.of(Look.at(Photos.open(file), 0, null)));
    assertEquals(3, wall.layout().headers().size());
    assertEquals(3, wall.layout().stages());
    assertEquals(1, wall.layout().lanes());
    assertEquals(22, wall.notes().size());
    for (Note note : wall.notes()) {
      double x = note.quad().centre().x();
      assertEquals(x < 656 ? 0 : x < 1316 ? 1 : 2, wall.layout().stage(note));
      assertEquals(Map.of(), note.votes(), "writing is no dot");
    }
  }

  @Test
  void theNotesOfRealWallsAreFound() throws IOException {
    int hits = 0;
    int finds = 0;
    int notes = 0;
    for (Path file : Photos.all()) {
      Look look = Look.at(Photos.open(file), 0, null);
      GroundTruth.Score score =
          Photos.truth(file).score(look.notes().stream().map(Note::quad).toList());
      hits += score.hits();
      finds += score.finds();
      notes += score.notes();
      Path votes = Path.of(file.toString().replace(".jpg", ".votes"));
      if (Files.exists(votes)) {
        assertTrue(Votes.read(votes).right(look.notes()) > 0.8);
      }
    }
    assertTrue(hits > 0.95 * finds, hits + " of " + finds + " finds are notes");
    assertTrue(hits > 0.92 * notes, hits + " of " + notes + " notes are found");
  }

  private static double f1(SyntheticWall wall) {
    var truth =
        new GroundTruth(
            wall.visible().stream()
                .map(note -> new GroundTruth.Seen(centre(note), note.quad().side()))
                .toList(),
            List.of());
    Look look = Look.at(wall.photo(), 0, null);
    GroundTruth.Score score = truth.score(look.notes().stream().map(Note::quad).toList());
    return 2.0 * score.hits() / (score.finds() + score.notes());
  }

  private static Spot centre(SyntheticWall.Drawn note) {
    return note.quad().centre();
  }
}
