package org.journeywall.edit;

import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.PersonaId;
import org.journeywall.model.PictureId;
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.journeywall.model.Status;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class CardChangeTest {
  private Workshop wall = Wall.workshop();

  private Card after(CardChange change) {
    wall = new ChangeCards(Set.of(card("a"), card("gone")), change).apply(wall);
    return get(wall, "a");
  }

  private Details details(CardChange change) {
    return after(change).details();
  }

  private About about(CardChange change) {
    return after(change).about();
  }

  @Test
  void changesManyAtOnce() {
    var both = Set.of(card("a"), card("d"));
    Workshop changed = new ChangeCards(both, new CardChange.ToKind(CardKind.CONCERN)).apply(wall);
    assertEquals(CardKind.CONCERN, get(changed, "a").kind());
    assertEquals(CardKind.CONCERN, get(changed, "d").kind());
    assertEquals(CardKind.NOTE, get(changed, "b").kind());
    assertEquals(2, new ChangeCards(both, new CardChange.Votes(1)).label().count());
  }

  @Test
  void votesNeverFallBelowNone() {
    assertEquals(2, about(new CardChange.Votes(2)).votes());
    assertEquals(1, about(new CardChange.Votes(-1)).votes());
    assertEquals(0, about(new CardChange.Votes(-5)).votes());
    assertEquals(Integer.MAX_VALUE, about(new CardChange.Votes(Integer.MAX_VALUE)).votes());
    assertEquals(Integer.MAX_VALUE, about(new CardChange.Votes(1)).votes());
  }

  @Test
  void tagsAreAddedRemovedAndSet() {
    assertEquals(
        List.of("x", "y"), about(new CardChange.Tags(Amend.ADD, List.of(" x ", "y", "x"))).tags());
    assertEquals(
        List.of("x", "y", "z"), about(new CardChange.Tags(Amend.ADD, List.of("y", "z"))).tags());
    assertEquals(List.of("x", "z"), about(new CardChange.Tags(Amend.REMOVE, List.of("y"))).tags());
    assertEquals(List.of("q"), about(new CardChange.Tags(Amend.SET, List.of("q", " "))).tags());
  }

  @Test
  void personasThatAreNotThereAreLeftOut() {
    var some = List.of(Wall.CFO, new PersonaId("gone"), Wall.HR);
    assertEquals(
        List.of(Wall.CFO, Wall.HR), about(new CardChange.Personas(Amend.ADD, some)).personas());
    assertEquals(
        List.of(Wall.HR),
        about(new CardChange.Personas(Amend.REMOVE, List.of(Wall.CFO))).personas());
    assertEquals(
        List.of(Wall.CFO), about(new CardChange.Personas(Amend.SET, List.of(Wall.CFO))).personas());
  }

  @Test
  void aScoreIsOfOnePersonaByOneInTheRoom() {
    details(new CardChange.ScoreTo(Wall.HR, -1, "impatient"));
    details(new CardChange.ScoreTo(Wall.CFO, 7, ""));
    details(new CardChange.ScoreTo(Wall.HR, 1, "calm", "Eva"));
    assertEquals(
        List.of(
            new Score(Wall.HR, -2, "angry", ""),
            new Score(Wall.CFO, 2, "", ""),
            new Score(Wall.HR, 1, "calm", "Eva")),
        details(new CardChange.ScoreTo(Wall.HR, -2, "angry\n")).scores());
    assertEquals(
        List.of(new Score(Wall.CFO, 2, "", ""), new Score(Wall.HR, 1, "calm", "Eva")),
        details(new CardChange.ScoreTo(Wall.HR, null, "")).scores());
    assertEquals(2, details(new CardChange.ScoreTo(new PersonaId("gone"), 1, "")).scores().size());
  }

  @Test
  void fieldsAreSetAndTakenAway() {
    assertEquals("e-mail", details(new CardChange.ChannelTo("e-mail\u0007")).channel());
    assertEquals("Sales", details(new CardChange.OwnerTo("Sales")).owner());
    assertEquals(Severity.HIGH, details(new CardChange.SeverityTo(Severity.HIGH)).severity());
    assertNull(details(new CardChange.SeverityTo(null)).severity());
    assertEquals(Status.DONE, details(new CardChange.StatusTo(Status.DONE)).status());
    assertNull(details(new CardChange.StatusTo(null)).status());
    var due = new Due.After(" signing ", 14);
    assertEquals(new Due.After("signing", 14), details(new CardChange.DueTo(due)).due());
    assertNull(details(new CardChange.DueTo(null)).due());
    assertEquals(true, details(new CardChange.MomentOfTruth(true)).momentOfTruth());
    Metric nps = Metric.of(MetricType.NPS, 41);
    assertEquals(nps, details(new CardChange.MetricTo(nps)).metric());
    assertNull(details(new CardChange.MetricTo(null)).metric());
    assertEquals("more\n", about(new CardChange.NoteTo("more\r")).note());
    assertEquals("a b", about(new CardChange.EvidenceTo(evidence("a\nb"))).evidence().source());
    assertEquals(Wall.PICTURE, about(new CardChange.PictureTo(Wall.PICTURE)).picture());
    assertNull(about(new CardChange.PictureTo(new PictureId("gone"))).picture());
  }

  private static Evidence evidence(String source) {
    return new Evidence(Evidence.Basis.OBSERVED, 3, source);
  }
}
