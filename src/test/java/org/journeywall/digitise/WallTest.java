package org.journeywall.digitise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.journeywall.digitise.place.Merging;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.edit.Command;
import org.journeywall.model.Card;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

class WallTest {
  private static final int WIDTH = 2400;

  @Test
  void aWallBecomesAMapWithItsStagesLanesColoursAndVotes() {
    SyntheticWall drawn = SyntheticWall.of(Scenario.A, 3, WIDTH);
    Wall wall = Wall.of(List.of(Look.at(drawn.photo(), 0, null)));
    assertEquals(drawn.stages(), wall.layout().stages());
    assertEquals(drawn.lanes(), wall.layout().lanes());
    assertEquals(drawn.stages(), wall.layout().headers().size());
    var figures = Figures.of(drawn, wall);
    assertTrue(figures.places() >= 0.95, () -> "places " + figures.places());
    assertTrue(figures.colours() >= 0.95, () -> "colours " + figures.colours());
    assertTrue(figures.votes() >= 0.9, () -> "votes " + figures.votes());
  }

  @Test
  void theCardsCarryPictureVotesAndWhereTheyComeFrom() {
    Wall wall = Wall.of(List.of(Look.at(SyntheticWall.of(Scenario.A, 3, WIDTH).photo(), 0, null)));
    var onMap = new OnMap(wall, new Ids(new SplittableRandom(1)), Locale.ENGLISH);
    Workshop empty = Workshop.empty(WorkshopInfo.titled("Wall", "en"));
    Workshop workshop = onMap.asNewMap().apply(empty);
    int headers = wall.layout().headers().size();
    assertEquals(wall.notes().size() - headers, workshop.cards().size());
    assertEquals(wall.notes().size(), workshop.pictures().size());
    for (Card card : workshop.cards()) {
      assertEquals("\"picture\"", card.extras().fields().get("transcription"));
      PictureId id = card.about().picture();
      assertNotNull(id);
      Picture picture = workshop.pictures().require(id);
      assertTrue(picture.width() <= 640 && picture.height() <= 640);
      assertTrue(picture.extras().fields().containsKey("quad"));
      assertTrue(!card.place().isParked());
    }
  }

  @Test
  void whatFitsNowhereIsParked() {
    Wall wall = Wall.of(List.of(Look.at(SyntheticWall.of(Scenario.A, 3, WIDTH).photo(), 0, null)));
    var onMap = new OnMap(wall, new Ids(new SplittableRandom(1)), Locale.ENGLISH);
    Workshop empty = Workshop.empty(WorkshopInfo.titled("Wall", "en"));
    Workshop framed = onMap.asNewMap().apply(empty);
    JourneyMap map = framed.mapsInOrder().getFirst();
    Workshop narrow = framed;
    var last = framed.stagesOf(map.id()).getLast();
    narrow = narrow.withStages(narrow.stages().without(last.id()));
    Command again = onMap.onto(narrow, map.id());
    Workshop twice = again.apply(narrow);
    assertEquals(2 * framed.cards().size(), twice.cards().size());
    assertTrue(twice.cards().values().stream().anyMatch(card -> card.place().isParked()));
  }

  @Test
  void twoPhotographsOfOneWallAreMerged() {
    List<Note> notes = notes(new SplittableRandom(9), 30);
    List<Note> moved = new ArrayList<>();
    for (Note note : notes.subList(8, 30)) {
      moved.add(note.withStraight(note.straight().times(1.1).plus(new Spot(-4, 0.6))).inPhoto(1));
    }
    moved.addAll(notes(new SplittableRandom(77), 3).stream().map(WallTest::farAway).toList());
    List<Note> merged = Merging.merged(notes, moved, (one, other) -> 0);
    assertNotNull(merged);
    assertEquals(33, merged.size());
  }

  @Test
  void rowsOfOneColourAreKnownByTheirWriting() {
    List<Note> notes = rows(4, 5);
    assertNull(Merging.merged(notes, notes, (one, other) -> 0.5), "it may as well be its mirror");
    List<Note> merged = Merging.merged(notes, notes, (one, other) -> one == other ? 0.9 : 0.4);
    assertNotNull(merged);
    assertEquals(20, merged.size());
  }

  private static List<Note> rows(int rows, int columns) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      double x = i % columns * 1.2;
      int row = i / columns;
      double y = row * 1.2;
      Quad box = Quad.box(x, y, x + 1, y + 1);
      notes.add(new Note(0, box, box, NoteColour.YELLOW, 1, Map.of(), Reading.NOTHING));
    }
    return notes;
  }

  @Test
  void photographsOfTwoWallsAreNot() {
    assertNull(
        Merging.merged(
            notes(new SplittableRandom(1), 25),
            notes(new SplittableRandom(2), 25),
            (one, other) -> 0));
  }

  private static Note farAway(Note note) {
    return note.withStraight(note.straight().plus(new Spot(40, 0)));
  }

  private static List<Note> notes(SplittableRandom random, int count) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = i / 6;
      double x = i % 6 * 1.5 + random.nextDouble() * 0.8;
      double y = row * 1.6 + random.nextDouble() * 0.8;
      Quad quad = Quad.box(x, y, x + 1, y + 1);
      NoteColour colour = List.of(NoteColour.values()).get(random.nextInt(5));
      notes.add(new Note(0, quad.times(100), quad, colour, 1, Map.of(), Reading.NOTHING));
    }
    return notes;
  }
}
