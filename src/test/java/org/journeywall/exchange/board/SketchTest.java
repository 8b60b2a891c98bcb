package org.journeywall.exchange.board;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NoteColours;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What other programs get of a map is all of it.
class SketchTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void everyCardIsOnItOnceAndComesBack(int seed) {
    Workshop workshop = RandomWorkshops.of(seed, 90);
    ExportJob job = Exports.job(workshop);
    var sketcher = new Sketcher(job);
    for (MapId map : job.maps()) {
      Sketch sketch = sketcher.of(map);
      var ids = new ArrayList<String>();
      sketch.all(Piece.Note.class).forEach(note -> ids.add(note.data().get("id")));
      sketch
          .all(Piece.Face.class)
          .flatMap(face -> face.data().stream())
          .forEach(data -> ids.add(data.get("id")));
      Set<String> expected =
          workshop.cards().values().stream()
              .filter(card -> card.place().map().equals(map))
              .map(card -> card.id().value())
              .collect(toCollection(TreeSet::new));
      assertEquals(List.copyOf(expected), ids.stream().sorted().toList());
    }
  }

  @Test
  void noTwoPiecesHaveOneIdAndNoTwoNotesOverlap() {
    ExportJob job = Exports.job(RandomWorkshops.of(6, 120));
    Sketch sketch = new Sketcher(job).of(job.maps().getFirst());
    var ids = new HashSet<String>();
    sketch.pieces().forEach(piece -> assertTrue(ids.add(piece.id()), piece.id()));
    List<Rect> notes = sketch.all(Piece.Note.class).map(Piece.Note::rect).toList();
    for (Rect one : notes) {
      assertEquals(1, notes.stream().filter(one.inset(0.5)::intersects).count());
    }
  }

  @Test
  void theTextOfANoteIsItsCards() {
    Workshop workshop = RandomWorkshops.of(7, 60);
    ExportJob job = Exports.job(workshop);
    new Sketcher(job)
        .of(job.maps().getFirst())
        .all(Piece.Note.class)
        .forEach(note -> {
          Card card = workshop.cards().require(note.card());
          assertTrue(card.text().isBlank() || card.text().equals(note.text()));
        });
  }

  @ParameterizedTest
  @EnumSource(CardKind.class)
  void theColourOfAKindIsItsOwn(CardKind kind) {
    CardKind expected = kind == CardKind.METRIC ? CardKind.NOTE : kind;
    String hex = NoteColours.hex(Palette.LIGHT.note(kind));
    assertEquals(expected, NoteColours.kind(NoteColours.read(hex)));
  }

  @ParameterizedTest
  @CsvSource({
    "#fff59d, TOUCHPOINT",
    "#90caf9, NEED",
    "#f48fb1, EMOTION",
    "#ef9a9a, CONCERN",
    "#a5d6a7, ACTION",
    "#b39ddb, OPPORTUNITY",
    "#ffffff, NOTE",
    "#ccc, NOTE"
  })
  void theColoursOfOthersAreTheNearestKinds(String hex, CardKind kind) {
    assertEquals(kind, NoteColours.kind(NoteColours.read(hex)));
  }

  @Test
  void whatIsNoColourIsANote() {
    assertEquals(null, NoteColours.read("red"));
    assertEquals(CardKind.NOTE, NoteColours.kind(null));
    assertEquals(CardKind.NOTE, NoteColours.kind(Colour.rgb(0)));
  }
}
