package org.journeywall.edit;

import static org.journeywall.edit.Wall.PARKING;
import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.cell;
import static org.journeywall.edit.Wall.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.Ids;
import org.journeywall.model.Involvement;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Table;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

class ClippingTest {
  private final Workshop wall =
      new LinkCards(List.of(Wall.link("a", "b"), Wall.link("b", "d"))).apply(Wall.workshop());
  private final Ids fresh = new Ids(new Random(1));

  private Clipping copy(String... cards) {
    return Clipping.of(wall, new LinkedHashSet<>(ids(cards)));
  }

  private static List<String> texts(Workshop workshop, Target target) {
    return target.cards(workshop).stream().map(Card::text).toList();
  }

  @Test
  void copiesInReadingOrderWithTheLinksAmongThem() {
    Clipping clipping = copy("q", "d", "b", "a", "gone");
    assertEquals("text a\ntext b\ntext d\ntext q", clipping.text());
    assertEquals(2, clipping.links().size());
    assertEquals(1, copy("a", "b").links().size());
    assertTrue(copy("gone").isEmpty());
  }

  @Test
  void pastesAtTheIndexUnderNewIdsInOrder() {
    Target needs = cell("s1", LaneKind.NEEDS);
    Clipping.Paste paste = copy("b", "a").paste(wall, needs, 1, fresh);
    Workshop after = paste.command().apply(wall);
    assertEquals(List.of("text a", "text a", "text b", "text b", "text c"), texts(after, needs));
    assertEquals(
        List.copyOf(paste.cards()),
        needs.cards(after).subList(1, 3).stream().map(Card::id).toList());
    assertEquals(new Label(CommandName.PASTE_CARDS, 2), paste.command().label());
    assertEquals(3, after.links().size());
    Link link =
        after.links().values().stream()
            .filter(one -> paste.cards().contains(one.from()))
            .findFirst()
            .orElseThrow();
    assertTrue(paste.cards().contains(link.to()));
  }

  @Test
  void severalCellsKeepTheirPlacesToEachOther() {
    Workshop spread = new MoveCards(ids("c"), cell("s2", LaneKind.EMOTIONS), 0).apply(wall);
    Clipping clipping = Clipping.of(spread, Set.of(card("a"), card("c")));
    Workshop after =
        clipping
            .paste(spread, cell("s2", LaneKind.CUSTOMER_ACTIONS), 0, fresh)
            .command()
            .apply(spread);
    assertEquals(List.of("text a"), texts(after, cell("s2", LaneKind.CUSTOMER_ACTIONS)));
    assertEquals(List.of("text c"), texts(after, cell("s3", LaneKind.NEEDS)));
  }

  @Test
  void whereTheMapHasNoSuchCellsAllComeIntoTheTarget() {
    Workshop spread = new MoveCards(ids("c"), cell("s2", LaneKind.NEEDS), 0).apply(wall);
    Clipping clipping = Clipping.of(spread, Set.of(card("a"), card("c")));
    Target last = cell("s3", LaneKind.NEEDS);
    Workshop after = clipping.paste(spread, last, 0, fresh).command().apply(spread);
    assertEquals(List.of("text a", "text c"), texts(after, last));
    Workshop parked =
        copy("a", "d").paste(wall, PARKING, AddCards.LAST, fresh).command().apply(wall);
    assertEquals(List.of("text p", "text q", "text a", "text d"), texts(parked, PARKING));
  }

  private Workshop rich() {
    Workshop rich = wall;
    for (CardChange change :
        List.of(
            new CardChange.PictureTo(Wall.PICTURE),
            new CardChange.ScoreTo(Wall.HR, 1, "calm"),
            new CardChange.Personas(Amend.ADD, List.of(Wall.HR)))) {
      rich = new ChangeCards(Set.of(card("a")), change).apply(rich);
    }
    var informed = new Involvement(Wall.stage("s1"), 1, "facts");
    Persona hr = rich.personas().require(Wall.HR).withInvolvements(List.of(informed));
    return new ChangePersona(hr).apply(rich);
  }

  private Workshop other() {
    return Workshop.empty(WorkshopInfo.titled("Other", "en"))
        .withMaps(Table.of(List.of(wall.maps().require(Wall.MAP)), map -> map.id()));
  }

  private Workshop pasted(Workshop into) {
    Clipping clipping = Clipping.of(rich(), Set.of(card("a")));
    return clipping.paste(into, PARKING, 0, fresh).command().apply(into);
  }

  @Test
  void bringsItsPicturesAndPersonasIntoAnotherWorkshop() {
    Workshop after = pasted(other());
    Card pasted = PARKING.cards(after).getFirst();
    assertEquals(Wall.PICTURE, pasted.about().picture());
    assertEquals(1, after.pictures().size());
    assertEquals(List.of(Wall.HR), pasted.about().personas());
    assertEquals(List.of(new Score(Wall.HR, 1, "calm", "")), pasted.details().scores());
    Persona arrived = after.personas().require(Wall.HR);
    assertEquals("HR lead", arrived.name());
    assertEquals(List.of(), arrived.involvements());
    assertEquals(1, after.personas().size());
    assertEquals(List.of(), Validity.problems(after));
    assertEquals(new Rank("V"), pasted.place().rank());
  }

  @Test
  void findsAPersonaOfTheSameNameInTheOtherWorkshop() {
    PersonaId known = new PersonaId("people");
    Workshop other =
        new AddPersona(Persona.named(known, Rank.MIDDLE, "HR Lead", 3), 0).apply(other());
    Workshop after = pasted(other);
    Card pasted = PARKING.cards(after).getFirst();
    assertEquals(other.personas(), after.personas());
    assertEquals(List.of(known), pasted.about().personas());
    assertEquals(known, pasted.details().scores().getFirst().persona());
  }

  @Test
  void leavesPersonasAloneInItsOwnWorkshop() {
    Workshop rich = rich();
    assertEquals(rich.personas(), pasted(rich).personas());
  }

  @Test
  void undoTakesThePersonasBackToo() {
    var editor = new Editor(other(), bug -> {});
    Clipping clipping = Clipping.of(rich(), Set.of(card("a")));
    editor.commit(clipping.paste(editor.committed(), PARKING, 0, fresh).command());
    assertEquals(1, editor.committed().personas().size());
    editor.undo();
    assertEquals(other(), editor.committed());
  }
}
