package org.journeywall.edit;

import static org.journeywall.edit.Wall.MAP;
import static org.journeywall.edit.Wall.OTHER;
import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.get;
import static org.journeywall.edit.Wall.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.Involvement;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapState;
import org.journeywall.model.Persona;
import org.journeywall.model.PictureId;
import org.journeywall.model.Rank;
import org.journeywall.model.RevisionId;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

class WorkshopCommandsTest {
  private final Workshop wall = Wall.workshop();

  private static List<String> maps(Workshop workshop) {
    return workshop.mapsInOrder().stream().map(map -> map.id().value()).toList();
  }

  @Test
  void personasAreInvolvedInTheStagesOfACopyAsInTheOriginal() {
    var decides = new Involvement(Wall.stage("s2"), Involvement.DECIDES, "proof");
    var elsewhere = new Involvement(Wall.stage("x1"), 1, "");
    Workshop wall = Wall.workshop();
    Persona hr = wall.personas().require(Wall.HR).withInvolvements(List.of(decides, elsewhere));
    Workshop before = new ChangePersona(hr).apply(wall);
    MapContent copy = MapContent.of(before, MAP).copy(new Ids(new Random(1)), "Future");
    Workshop after = new AddMap(copy, 1, CommandName.COPY_MAP).apply(before);
    var copied = new Involvement(copy.stages().get(1).id(), Involvement.DECIDES, "proof");
    assertEquals(
        List.of(decides, elsewhere, copied), after.personas().require(Wall.HR).involvements());
    assertEquals(before.personas().require(Wall.CFO), after.personas().require(Wall.CFO));
  }

  @Test
  void aCopyOfAMapHasTheSameWallUnderNewIds() {
    Target poc = new Target.Cell(MAP, Wall.stage("s2"), Wall.lane(LaneKind.NEEDS), Wall.POC);
    Workshop before =
        new LinkCards(List.of(Wall.link("a", "b")))
            .apply(new MoveCards(ids("c"), poc, 0).apply(wall));
    MapContent copy = MapContent.of(before, MAP).copy(new Ids(new Random(1)), "Future");
    Workshop after = new AddMap(copy, 1, CommandName.COPY_MAP).apply(before);
    assertEquals(List.of("m", copy.map().id().value(), "n"), maps(after));
    assertEquals("Future", after.mapsInOrder().get(1).name());
    Grid original = Grid.of(after, MAP);
    Grid copied = Grid.of(after, copy.map().id());
    assertEquals(
        original.inReadingOrder().stream().map(one -> one.text()).toList(),
        copied.inReadingOrder().stream().map(one -> one.text()).toList());
    assertEquals(2, after.links().size());
    assertEquals(before.cards().size() + 6, after.cards().size());
    assertEquals(List.of(), Validity.problems(after));
    assertSame(after, new AddMap(copy, 0).apply(after));
  }

  @Test
  void aMapIsChangedMovedAndRemovedButNotTheLast() {
    Workshop named =
        new ChangeMap(MAP, new MapChange.NamesTo("Now\n", "Buyer journey", "Q4")).apply(wall);
    assertEquals("Now", named.maps().require(MAP).name());
    assertEquals("Buyer journey", named.maps().require(MAP).title());
    assertEquals("Q4", named.maps().require(MAP).subtitle());
    Workshop future = new ChangeMap(MAP, new MapChange.StateTo(MapState.FUTURE)).apply(wall);
    assertEquals(MapState.FUTURE, future.maps().require(MAP).state());
    assertEquals(List.of("n", "m"), maps(new MoveMap(MAP, 1).apply(wall)));
    Workshop removed = new RemoveMap(MAP).apply(wall);
    assertEquals(List.of("n"), maps(removed));
    assertEquals(0, removed.cards().size());
    assertEquals(1, removed.stages().size());
    assertEquals(1, removed.lanes().size());
    assertSame(removed, new RemoveMap(OTHER).apply(removed));
  }

  @Test
  void personasAreAddedChangedMoved() {
    Persona it = Persona.named(new Ids(new Random(1)).persona(), Rank.MIDDLE, "IT\tlead", 2);
    Workshop added = new AddPersona(it, 1).apply(wall);
    assertEquals(List.of("HR lead", "IT lead", "CFO"), names(added));
    assertEquals(
        List.of("IT lead", "HR lead", "CFO"), names(new MovePersona(it.id(), 0).apply(added)));
    var involvements =
        List.of(
            new Involvement(Wall.stage("s1"), 1, "old"),
            new Involvement(new StageId("gone"), 1, ""),
            new Involvement(Wall.stage("s1"), 2, "price\r\nlist"));
    Workshop changed =
        new ChangePersona(it.withName("CIO").withInvolvements(involvements)).apply(added);
    assertEquals(List.of("HR lead", "CIO", "CFO"), names(changed));
    assertEquals(
        List.of(new Involvement(Wall.stage("s1"), 2, "price\nlist")),
        changed.personas().require(it.id()).involvements());
    assertSame(wall, new ChangePersona(it).apply(wall));
  }

  private static List<String> names(Workshop workshop) {
    return workshop.personasInOrder().stream().map(Persona::name).toList();
  }

  @Test
  void aRemovedPersonaTakesItsScoresAndMentionsAlong() {
    Set<CardId> cards = new HashSet<>(ids("a"));
    Workshop scored = wall;
    for (CardChange change :
        List.of(
            new CardChange.ScoreTo(Wall.HR, 1, ""),
            new CardChange.ScoreTo(Wall.CFO, -1, ""),
            new CardChange.Personas(Amend.ADD, List.of(Wall.HR, Wall.CFO)))) {
      scored = new ChangeCards(cards, change).apply(scored);
    }
    Workshop removed = new RemovePersona(Wall.HR).apply(scored);
    assertEquals(List.of(Wall.CFO), get(removed, "a").about().personas());
    assertEquals(1, get(removed, "a").details().scores().size());
    assertSame(get(scored, "b"), get(removed, "b"));
  }

  @Test
  void theTitleBlockIsCleaned() {
    var info =
        new WorkshopInfo(
            "Title\nline",
            " Acme ",
            null,
            List.of("Ala", " "),
            new PictureId("gone"),
            "pl",
            wall.info().extras());
    WorkshopInfo after = new ChangeInfo(info).apply(wall).info();
    assertEquals("Title line", after.title());
    assertEquals("Acme", after.client());
    assertEquals(List.of("Ala"), after.participants());
    assertNull(after.logo());
  }

  @Test
  void aRevisionKeepsTheWorkshopAsItStands() {
    var id = new RevisionId("r");
    Workshop kept = new SaveRevision(id, " End ", "", Instant.EPOCH).apply(wall);
    assertEquals("End", kept.revisions().require(id).name());
    assertEquals(wall, kept.revisions().require(id).state());
    Workshop later = new RemoveCards(Set.of(card("a"))).apply(kept);
    assertSame(later, new SaveRevision(id, "Again", "", Instant.EPOCH).apply(later));
    Workshop second =
        new SaveRevision(new RevisionId("r2"), "Next", "", Instant.EPOCH).apply(later);
    assertEquals(
        Table.empty(), second.revisions().require(new RevisionId("r2")).state().revisions());
    assertEquals(later, new RemoveRevision(new RevisionId("r2")).apply(second));
  }

  @Test
  void aRemovedPictureIsShownNowhere() {
    Workshop shown =
        new ChangeCards(Set.of(card("a")), new CardChange.PictureTo(Wall.PICTURE)).apply(wall);
    WorkshopInfo info = wall.info();
    shown =
        new ChangeInfo(
                new WorkshopInfo(
                    info.title(), "", null, List.of(), Wall.PICTURE, "en", info.extras()))
            .apply(shown);
    assertEquals(Wall.PICTURE, shown.info().logo());
    Workshop removed = new RemovePicture(Wall.PICTURE).apply(shown);
    assertNull(removed.info().logo());
    assertNull(get(removed, "a").about().picture());
    assertEquals(List.of(), Validity.problems(removed));
    assertSame(wall, new RemovePicture(new PictureId("gone")).apply(wall));
  }
}
