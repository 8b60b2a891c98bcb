package org.journeywall.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.RemoveCards;
import org.journeywall.layout.CurveScale;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.junit.jupiter.api.Test;

/// Scoring by hand: faces go up and down.
class FaceGestureTest {
  private final GestureScript wall = new GestureScript();
  private final PersonaId persona = wall.board().curves().getFirst().persona().id();

  private PlacedCurve.Spot spot(int stage) {
    return wall.board().curves().getFirst().spots().get(stage);
  }

  private CurveScale scale() {
    return wall.board().curves().getFirst().scale();
  }

  private Spot at(double x, double score) {
    return new Spot(Spot.Ground.WALL, x, scale().y(score));
  }

  private List<Integer> scores(int stage) {
    return spot(stage).point().cards().stream()
        .flatMap(card -> wall.committed().cards().require(card).details().scores().stream())
        .filter(score -> score.persona().equals(persona))
        .map(Score::value)
        .toList();
  }

  @Test
  void theScaleGoesBothWays() {
    for (double score = Score.WORST; score <= Score.BEST; score += 0.25) {
      assertEquals(score, scale().score(scale().y(score)), 1e-9);
    }
    assertEquals(Score.BEST, scale().score(scale().top() - 50));
  }

  @Test
  void aFacePutHigherScoresHigherAsOneStepOfTheHistory() {
    var before = wall.committed();
    int old = scores(2).getFirst();
    int wanted = old == 2 ? -2 : 2;
    wall.press(wall.face(2)).move(at(spot(2).x() + 9, wanted * 0.5)).move(at(spot(2).x(), wanted));
    assertSame(before, wall.committed());
    wall.release();
    assertEquals(List.of(wanted), scores(2));
    assertEquals(Set.copyOf(spot(2).point().cards()), wall.selected());
    wall.editor().undo();
    var undone = wall.committed();
    assertEquals(before, undone);
    wall.press(wall.face(2)).move(at(spot(2).x(), wanted)).cancel();
    assertSame(undone, wall.editor().workshop());
  }

  @Test
  void whoDisagreedStillDoesWhenTheMeanIsMoved() {
    CardId card = spot(2).point().cards().getFirst();
    int own = scores(2).getFirst();
    int other = own > 0 ? own - 2 : own + 2;
    var second = new CardChange.ScoreTo(persona, other, "hm", "Anna");
    wall.editor().commit(new ChangeCards(Set.of(card), second));
    double mean = (own + other) / 2.0;
    wall.press(wall.face(2)).move(at(spot(2).x(), mean + 1.2)).release();
    List<Integer> moved = List.of(Math.min(2, own + 1), Math.min(2, other + 1));
    assertEquals(moved, scores(2));
    assertTrue(
        wall.committed().cards().require(card).details().scores().stream()
            .anyMatch(score -> score.word().equals("hm") && score.by().equals("Anna")));
  }

  @Test
  void aSteepDragInACellWithoutAFaceMakesOne() {
    wall.editor().commit(new RemoveCards(Set.copyOf(spot(3).point().cards())));
    wall.scoring(persona);
    Rect cell = wall.board().cell(wall.stage(3).id(), wall.lane(LaneKind.EMOTIONS).id());
    int cards = wall.committed().cards().size();
    wall.press(at(cell.x() + 20, 0)).move(at(cell.x() + 22, -1)).release();
    assertEquals(cards + 1, wall.committed().cards().size());
    assertEquals(wall.stage(3).id(), spot(3).point().stage());
    assertEquals(List.of(-1), scores(3));
    wall.press(at(cell.x() + 20, 0)).move(at(cell.x() + 22, 2)).release();
    assertEquals(cards + 1, wall.committed().cards().size(), "there is a face now");
  }

  @Test
  void aLevelDragIsARubberBandAsEverywhere() {
    wall.editor().commit(new RemoveCards(Set.copyOf(spot(3).point().cards())));
    wall.scoring(persona);
    Rect cell = wall.board().cell(wall.stage(3).id(), wall.lane(LaneKind.EMOTIONS).id());
    var before = wall.committed();
    wall.press(at(cell.x() + 4, 0)).move(at(cell.x() + 90, -1)).release();
    assertSame(before, wall.committed());
  }
}
