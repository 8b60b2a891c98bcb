package org.journeywall.digitise.review;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.review.Press.Plain;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.junit.jupiter.api.Test;

/// The review played by its keys.
class SittingTest {
  private static Sitting read() {
    List<FoundNote> found = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      found.add(Walls.read(100 + 120 * (i % 5), 100 + 120 * (i / 5), "note " + i, 0.95, 0));
    }
    return Sitting.at(Proposal.of(Walls.PAGE, found));
  }

  private static Sitting press(Sitting sitting, Press... presses) {
    Sitting now = sitting;
    for (Press press : presses) {
      now = now.press(press);
    }
    return now;
  }

  private static WallNote front(Sitting sitting) {
    WallNote note = sitting.review().currentNote();
    assertNotNull(note);
    return note;
  }

  @Test
  void oneKeyForEachNoteWhoseSuggestionIsRight() {
    Sitting sitting = read();
    int keys = 0;
    while (!sitting.review().progress().isDone()) {
      sitting = sitting.press(Plain.ACCEPT);
      keys++;
    }
    assertEquals(20, keys);
    assertTrue(
        sitting.review().notes().stream()
            .allMatch(
                note -> note.state() == NoteState.ACCEPTED && note.text().startsWith("note ")));
  }

  @Test
  void oneKeyForEverythingThatIsSure() {
    Sitting sitting = press(Sitting.at(Walls.threeColumns()), Plain.ACCEPT_SURE);
    assertEquals(new Progress(8, 0, 2, 12), sitting.review().progress());
    assertEquals(NoteState.OPEN, front(sitting).state());
    assertEquals(20, sitting.review().progress().secondsLeft());
  }

  @Test
  void whatIsTypedReplacesTheSuggestion() {
    Sitting first = read();
    Sitting next = first.typed("Zażółć  gęślą").press(Plain.ACCEPT);
    WallNote done = next.review().note(front(first).id());
    assertNotNull(done);
    assertEquals("Zażółć  gęślą", done.text());
    assertEquals(NoteState.TYPED, done.state());
    assertEquals("note 1", next.line());
  }

  @Test
  void laterComesAgainAtTheEndAndKeepsWhatWasTyped() {
    Sitting sitting = read();
    int first = front(sitting).id();
    sitting = sitting.typed("half").press(Plain.LATER);
    for (int i = 0; i < 19; i++) {
      sitting = sitting.press(Plain.ACCEPT);
    }
    assertEquals(first, front(sitting).id());
    assertEquals("half", sitting.line());
    assertEquals(new Progress(19, 1, 0, 2), sitting.review().progress());
  }

  @Test
  void everyStepIsTakenBackAndDoneAgain() {
    Sitting start = Sitting.at(Walls.threeColumns());
    List<Press> presses =
        List.of(
            Plain.ACCEPT,
            Plain.REJECT,
            new Press.Colour(NoteColour.GREEN),
            Plain.STAGE_RIGHT,
            Plain.SPLIT,
            Plain.MERGE,
            Plain.ROLE,
            Plain.ACCEPT_SURE);
    var states = new ArrayList<Review>();
    states.add(start.review());
    Sitting now = start;
    for (Press press : presses) {
      now = now.press(press);
      states.add(now.review());
    }
    for (int i = states.size() - 2; i >= 0; i--) {
      now = now.press(Plain.UNDO);
      assertEquals(states.get(i).notes(), now.review().notes());
    }
    for (int i = 1; i < states.size(); i++) {
      now = now.press(Plain.REDO);
      assertEquals(states.get(i).notes(), now.review().notes());
    }
  }

  @Test
  void undoBringsTheNoteToTheFrontThatItChanges() {
    Sitting sitting = read();
    int first = front(sitting).id();
    sitting = press(sitting, Plain.ACCEPT, Plain.UNDO);
    assertEquals(first, front(sitting).id());
    assertEquals(NoteState.OPEN, front(sitting).state());
  }

  @Test
  void notesMoveFromStageToStageAndStopAtTheLast() {
    Sitting sitting = Sitting.at(Walls.threeColumns());
    WallNote card =
        sitting.review().notes().stream().filter(n -> n.role() == NoteRole.CARD).findFirst().get();
    sitting = sitting.go(card.id());
    assertEquals(0, sitting.review().stageOf(front(sitting)));
    sitting = press(sitting, Plain.STAGE_RIGHT, Plain.STAGE_RIGHT, Plain.STAGE_RIGHT);
    assertEquals(2, sitting.review().stageOf(front(sitting)));
    Sitting back = press(sitting, Plain.STAGE_LEFT);
    assertEquals(1, back.review().stageOf(front(back)));
  }

  @Test
  void aLongNoteIsSplitIntoAsManyAsItHolds() {
    var wide = FoundNote.unread(Quad.box(0, 0, 300, 100), NoteColour.YELLOW, 0.5);
    Sitting sitting = Sitting.at(Proposal.of(Walls.PAGE, List.of(wide))).press(Plain.SPLIT);
    List<Quad> quads = sitting.review().notes().stream().map(WallNote::quad).toList();
    assertEquals(
        IntStream.range(0, 3).mapToObj(i -> Quad.box(100 * i, 0, 100 * i + 100, 100)).toList(),
        quads);
    Sitting merged = sitting.press(Plain.MERGE);
    assertEquals(2, merged.review().notes().size());
    assertEquals(1, front(merged).quad().likeness(Quad.box(0, 0, 200, 100)), 1e-6);
  }

  @Test
  void aMissedNoteIsDrawnAsLargeAsItsNeighbours() {
    Review review = Walls.threeColumns();
    Review clicked = Carving.draw(review, 0, new Spot(12, 2.5));
    assertEquals(
        1,
        requireNonNull(clicked.currentNote()).quad().likeness(Quad.box(1150, 200, 1250, 300)),
        1e-6);
    Review dragged = Carving.draw(review, 0, Quad.box(11.55, 1.95, 12.4, 2.9));
    assertEquals(100, requireNonNull(dragged.currentNote()).quad().across(), 1e-6);
    Review large = Carving.draw(review, 0, Quad.box(10, 3, 14, 7));
    assertEquals(400, requireNonNull(large.currentNote()).quad().across(), 1e-6);
  }

  @Test
  void whatIsReadMeanwhileIsSuggestedAndIsNoStep() {
    Sitting unread = Sitting.at(Walls.threeColumns()).press(Plain.ACCEPT);
    WallNote note = front(unread);
    Sitting read = unread.read(note.id(), note.quad(), new Reading("ship it", 0.9));
    assertEquals("ship it", read.line());
    assertTrue(front(read).isSure());
    Sitting back = read.press(Plain.ACCEPT).press(Plain.UNDO);
    assertEquals("ship it", back.line());
    assertEquals(NoteState.OPEN, front(back).state());
    Sitting first = back.press(Plain.UNDO);
    WallNote still = first.review().note(note.id());
    assertNotNull(still);
    assertEquals("ship it", still.text());
  }

  @Test
  void whatIsReadMeanwhileTakesNoLetterThatWasTyped() {
    Sitting sitting = Sitting.at(Walls.threeColumns());
    WallNote note = front(sitting);
    var late = new Reading("late", 0.9);
    Sitting typing = sitting.typed("early").read(note.id(), note.quad(), late);
    assertEquals("early", typing.line());
    assertEquals("early", text(typing.press(Plain.ACCEPT), note));
    Sitting decided = sitting.typed("early").press(Plain.ACCEPT);
    assertEquals("early", text(decided.read(note.id(), note.quad(), late), note));
    Sitting elsewhere = sitting.read(note.id(), Quad.box(0, 0, 9, 9), late);
    assertEquals("", text(elsewhere, note));
  }

  private static String text(Sitting sitting, WallNote note) {
    WallNote now = sitting.review().note(note.id());
    assertNotNull(now);
    return now.text();
  }
}
