package org.journeywall.edit;

import static org.journeywall.edit.Wall.MAP;
import static org.journeywall.edit.Wall.PARKING;
import static org.journeywall.edit.Wall.at;
import static org.journeywall.edit.Wall.cell;
import static org.journeywall.edit.Wall.get;
import static org.journeywall.edit.Wall.ids;
import static org.journeywall.edit.Wall.lane;
import static org.journeywall.edit.Wall.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeywall.model.Involvement;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class FrameCommandsTest {
  private final Workshop wall = Wall.workshop();

  private static String stages(Workshop workshop) {
    return String.join(
        " ", workshop.stagesOf(MAP).stream().map(stage -> stage.id().value()).toList());
  }

  private static List<LaneKind> lanes(Workshop workshop) {
    return workshop.lanesOf(MAP).stream().map(Lane::kind).limit(3).toList();
  }

  @Test
  void stagesAreAddedAndMovedByIndex() {
    Stage fresh = Stage.named(stage("new"), MAP, Rank.MIDDLE, "New\n");
    assertEquals("s1 new s2 s3", stages(new AddStage(fresh, 1).apply(wall)));
    assertEquals("s1 s2 s3 new", stages(new AddStage(fresh, 99).apply(wall)));
    assertEquals("new s1 s2 s3", stages(new AddStage(fresh, -1).apply(wall)));
    assertEquals("New", new AddStage(fresh, 0).apply(wall).stages().require(fresh.id()).name());
    assertEquals("s2 s1 s3", stages(new MoveStage(stage("s1"), 1).apply(wall)));
    assertEquals("s3 s1 s2", stages(new MoveStage(stage("s3"), 0).apply(wall)));
    assertSame(wall.stages(), new MoveStage(stage("s2"), 1).apply(wall).stages());
    assertSame(wall, new MoveStage(stage("gone"), 1).apply(wall));
    assertSame(wall, new AddStage(wall.stages().require(stage("s1")), 1).apply(wall));
    Stage lost = Stage.named(stage("new"), new MapId("gone"), Rank.MIDDLE, "");
    assertSame(wall, new AddStage(lost, 1).apply(wall));
  }

  @Test
  void aStageIsChanged() {
    Workshop changed =
        new Batch(
                CommandName.CHANGE_STAGE,
                List.of(
                    new ChangeStage(stage("s1"), new StageChange.NameTo(" Awareness ")),
                    new ChangeStage(stage("s1"), new StageChange.GoalTo("knows\r\nus")),
                    new ChangeStage(stage("s1"), new StageChange.DurationTo("2–3 weeks")),
                    new ChangeStage(stage("s1"), new StageChange.OwnerTo("Marketing")),
                    new ChangeStage(stage("s1"), new StageChange.ColumnsTo(99)),
                    new ChangeStage(stage("gone"), new StageChange.ColumnsTo(1))))
            .apply(wall);
    Stage old = wall.stages().require(stage("s1"));
    assertEquals(
        old.withName("Awareness")
            .withGoal("knows\nus")
            .withDuration("2–3 weeks")
            .withOwner("Marketing")
            .withColumns(Stage.WIDEST),
        changed.stages().require(stage("s1")));
  }

  @Test
  void cardsOfARemovedStepStandInNoneAndStepIdsStayUnique() {
    Target poc = new Target.Cell(MAP, stage("s2"), lane(LaneKind.NEEDS), Wall.POC);
    Workshop inStep = new MoveCards(ids("a"), poc, 0).apply(wall);
    var renamed = List.of(Step.named(Wall.POC, "Pilot"), Step.named(Wall.POC, "Twice"));
    Workshop kept = new ChangeStage(stage("s2"), new StageChange.StepsTo(renamed)).apply(inStep);
    assertEquals(Wall.POC, get(kept, "a").place().step());
    assertEquals(
        List.of(Step.named(Wall.POC, "Pilot")), kept.stages().require(stage("s2")).steps());
    Workshop stolen = new ChangeStage(stage("s1"), new StageChange.StepsTo(renamed)).apply(inStep);
    assertEquals(List.of(), stolen.stages().require(stage("s1")).steps());
    var other = List.of(Step.named(new StepId("roi"), "ROI check"));
    Workshop replaced = new ChangeStage(stage("s2"), new StageChange.StepsTo(other)).apply(inStep);
    assertNull(get(replaced, "a").place().step());
    assertEquals("a", at(replaced, cell("s2", LaneKind.NEEDS)));
  }

  @Test
  void theCardsOfARemovedStageGoToTheParkingLotInReadingOrder() {
    Workshop spread = new MoveCards(ids("c"), cell("s1", LaneKind.CUSTOMER_ACTIONS), 0).apply(wall);
    Persona hr = wall.personas().require(Wall.HR);
    var involved =
        hr.withInvolvements(
            List.of(new Involvement(stage("s1"), 1, ""), new Involvement(stage("s2"), 2, "")));
    Workshop removed =
        new RemoveStage(stage("s1")).apply(new ChangePersona(involved).apply(spread));
    assertEquals("s2 s3", stages(removed));
    assertEquals("p q c a b d", at(removed, PARKING));
    assertNull(get(removed, "a").place().lane());
    assertEquals(
        List.of(new Involvement(stage("s2"), 2, "")),
        removed.personas().require(Wall.HR).involvements());
    assertSame(wall, new RemoveStage(stage("gone")).apply(wall));
  }

  @Test
  void lanesAreAddedMovedAndChanged() {
    Lane fresh = Lane.named(lane(Wall.OTHER, LaneKind.FREE), MAP, Rank.MIDDLE, LaneKind.FREE, "");
    assertEquals(LaneKind.FREE, lanes(new AddLane(fresh, 1).apply(wall)).get(1));
    Workshop moved = new MoveLane(lane(LaneKind.METRICS), 0).apply(wall);
    assertEquals(
        List.of(LaneKind.METRICS, LaneKind.CUSTOMER_ACTIONS, LaneKind.TOUCHPOINTS), lanes(moved));
    Workshop changed = wall;
    for (LaneChange change :
        List.of(
            new LaneChange.NameTo("Wants"),
            new LaneChange.HintTo("what they want\n"),
            new LaneChange.KindTo(LaneKind.THOUGHTS),
            new LaneChange.RowsTo(99))) {
      changed = new ChangeLane(lane(LaneKind.NEEDS), change).apply(changed);
    }
    Lane lane = changed.lanes().require(lane(LaneKind.NEEDS));
    assertEquals("Wants", lane.name());
    assertEquals("what they want", lane.hint());
    assertEquals(LaneKind.THOUGHTS, lane.kind());
    assertEquals(Lane.TALLEST, lane.rows());
    assertEquals("a b c", at(changed, cell("s1", LaneKind.NEEDS)));
  }

  @Test
  void theCardsOfARemovedLaneGoToTheParkingLotInReadingOrder() {
    Workshop spread = new MoveCards(ids("b"), cell("s3", LaneKind.NEEDS), 0).apply(wall);
    Workshop removed = new RemoveLane(lane(LaneKind.NEEDS)).apply(spread);
    assertEquals("p q a c b", at(removed, PARKING));
    assertTrue(removed.lanesOf(MAP).stream().noneMatch(one -> one.kind() == LaneKind.NEEDS));
    assertEquals("d", at(removed, cell("s1", LaneKind.CONCERNS)));
  }
}
