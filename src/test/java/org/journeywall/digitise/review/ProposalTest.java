package org.journeywall.digitise.review;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.shape.Quad;
import org.junit.jupiter.api.Test;

/// What a wall is taken for before anybody has looked.
class ProposalTest {
  @Test
  void theTopRowInItsOwnColourNamesTheStages() {
    Review review = Walls.threeColumns();
    assertEquals(3, review.stageNames());
    assertEquals(7, review.cards());
    assertEquals(3, review.stages().count());
    assertEquals(1, review.lanes().count());
    List<Integer> columns =
        review.notes().stream()
            .filter(note -> note.role() == NoteRole.CARD)
            .sorted(Comparator.comparing(WallNote::id))
            .map(review::stageOf)
            .toList();
    assertEquals(List.of(0, 0, 1, 1, 1, 1, 2), columns);
  }

  @Test
  void theLeastSureComesLast() {
    List<WallNote> notes = Walls.threeColumns().notes();
    assertEquals(0.5, notes.get(8).sureness());
    assertEquals(0.3, notes.get(9).sureness());
    assertTrue(notes.stream().limit(8).allMatch(WallNote::isSure));
    assertEquals(NoteRole.STAGE_NAME, notes.getFirst().role());
  }

  @Test
  void gapsMakeColumnsAndLanes() {
    var found =
        List.of(
            Walls.note(100, 100, NoteColour.YELLOW, 1),
            Walls.note(215, 100, NoteColour.YELLOW, 1),
            Walls.note(400, 100, NoteColour.YELLOW, 1),
            Walls.note(100, 400, NoteColour.YELLOW, 1),
            Walls.note(405, 420, NoteColour.YELLOW, 1));
    Review review = Proposal.of(Walls.PAGE, found);
    assertEquals(2, review.stages().count());
    assertEquals(2, review.lanes().count());
    assertEquals(3.57, review.stages().edges().getFirst(), 0.05);
    assertEquals(3.0, review.lanes().edges().getFirst(), 0.05);
  }

  @Test
  void nothingFoundIsAReviewToDrawIn() {
    Review review = Proposal.of(Walls.PAGE, List.of());
    assertTrue(review.progress().isDone());
    assertEquals(1, Carving.draw(review, 0, Quad.box(1, 1, 3, 3)).cards());
  }

  @Test
  void aFurtherPhotographGoesOnAtTheRight() {
    Review one = Walls.threeColumns();
    var found = List.of(Walls.note(700, 700, NoteColour.GREEN, 0.9));
    Review both = Proposal.with(one, Walls.page("cd34"), found, List.of());
    assertEquals(2, both.photos().size());
    assertEquals(4, both.stages().count());
    WallNote added = both.notes().getLast();
    assertEquals(3, both.stageOf(added));
    assertTrue(both.onWall(added).left() > 20 + 7);
    assertEquals(0, both.stageOf(both.notes().getFirst()));
    assertEquals(one.current(), both.current());
  }

  @Test
  void lookedAtAgainDecisionsStay() {
    Sitting sitting = Sitting.at(Walls.threeColumns()).press(Press.Plain.ACCEPT);
    PhotoPage page = Walls.PAGE.withOutline(Quad.box(0, 0, 600, 600));
    var found =
        List.of(
            Walls.note(102, 41, NoteColour.BLUE, 0.9),
            Walls.note(130, 340, NoteColour.ORANGE, 0.9));
    Review again = Proposal.again(sitting.review(), 0, page, found, List.of());
    assertEquals(2, again.notes().size());
    assertEquals(1, again.progress().checked());
    assertEquals(3, again.stages().count());
  }

  @Test
  void columnsAreMovedInsertedRemovedAndNamed() {
    Bands bands = Bands.cut(List.of(300.0, 700.0)).renamed(1, " Buy\n");
    assertEquals("Buy", bands.get(1).name());
    Bands moved = bands.moved(0, 900);
    assertTrue(moved.edges().getFirst() < 700);
    Bands more = bands.divided(500);
    assertEquals(List.of(300.0, 500.0, 700.0), more.edges());
    assertEquals("Buy", more.get(1).name());
    assertEquals(bands.edges(), more.joined(1).edges());
    assertEquals("Buy", bands.joined(0).get(0).name());
  }

  @Test
  void aNoteMovedToAStageThatIsGoneStandsWhereItHangs() {
    Sitting sitting = Sitting.at(Walls.threeColumns());
    int id = sitting.review().notes().get(1).id();
    Review moved = sitting.go(id).press(Press.Plain.STAGE_RIGHT).review();
    Review gone = moved.withStages(moved.stages().joined(0));
    assertEquals(0, gone.stageOf(requireNonNull(gone.note(id))));
  }

  @Test
  void votesAreHeldAgainstTheBudget() {
    var found = List.of(Walls.read(0, 0, "a", 0.9, 30), Walls.read(200, 0, "b", 0.9, 27));
    Review review = Proposal.of(Walls.PAGE, found).withBudget(new VoteBudget(12, 5));
    assertEquals(57, review.votes());
    assertEquals(60, review.budget().total());
  }
}
