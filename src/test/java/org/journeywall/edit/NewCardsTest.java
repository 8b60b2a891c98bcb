package org.journeywall.edit;

import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.LaneKind;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class NewCardsTest {
  private static final Locale POLISH = Locale.of("pl");
  private final Workshop wall = Wall.workshop();

  private Card feeling(String text, PersonaId... personas) {
    return NewCards.of(wall, card("new"), cell("s1", LaneKind.EMOTIONS), text, List.of(personas));
  }

  @Test
  void aNewCardIsOfItsLanesKind() {
    for (LaneKind kind : LaneKind.values()) {
      Card made = NewCards.of(wall, card("new"), cell("s1", kind), "word", List.of());
      assertEquals(kind.cardKind(), made.kind());
      assertEquals("word", made.text());
    }
    assertEquals(CardKind.NOTE, NewCards.of(wall, card("new"), Wall.PARKING, "", List.of()).kind());
    Card dragged =
        NewCards.of(wall, card("new"), Wall.PARKING, CardKind.METRIC, "NPS 41", List.of());
    assertEquals("NPS", dragged.text());
  }

  @Test
  void aScoreIsOfTheSelectedPersonas() {
    Card one = feeling("-1", Wall.CFO);
    assertEquals(List.of(new Score(Wall.CFO, -1, "", "")), one.details().scores());
    assertEquals("", one.text());
    assertEquals(
        List.of(new Score(Wall.CFO, 2, "impatient", ""), new Score(Wall.HR, 2, "impatient", "")),
        feeling("+2 impatient", Wall.CFO, Wall.HR).details().scores());
    assertEquals(
        List.of(new Score(Wall.HR, -2, "angry", "")), feeling("−2: angry").details().scores());
    assertEquals(List.of(new Score(Wall.HR, 0, "", "")), feeling("0").details().scores());
    Card moment = feeling("-1 tired\nthe third form");
    assertEquals("the third form", moment.text());
    assertEquals("tired", moment.details().scores().getFirst().word());
  }

  @Test
  void whatIsNoScoreIsText() {
    for (String text :
        List.of("2 weeks of waiting", "-3", "+1.5", "- 1", "-12", "-1%", "calm", "-1impatient")) {
      assertEquals(text, feeling(text).text());
      assertEquals(List.of(), feeling(text).details().scores());
    }
  }

  @Test
  void withoutAnyPersonaAScoreStaysText() {
    Workshop nobody = new RemovePersona(Wall.HR).apply(new RemovePersona(Wall.CFO).apply(wall));
    Target feelings = cell("s1", LaneKind.EMOTIONS);
    Card made = NewCards.of(nobody, card("new"), feelings, "-1", List.of(Wall.HR));
    assertEquals("-1", made.text());
  }

  @Test
  void theShownScoreIsTheOneThatIsRetyped() {
    Card card = feeling("-1 tired\nform", Wall.CFO);
    assertEquals("-1 tired\nform", NewCards.typed(card, Locale.ENGLISH));
    Card better = NewCards.retype(wall, card, "+1 relieved\nform", List.of(Wall.HR));
    assertEquals(List.of(new Score(Wall.CFO, 1, "relieved", "")), better.details().scores());
    assertEquals("+1 relieved\nform", NewCards.typed(better, Locale.ENGLISH));
    Card without = NewCards.retype(wall, card, "form", List.of());
    assertEquals(List.of(), without.details().scores());
  }

  @Test
  void scoresThatDifferAreNotShownAndStay() {
    Card card = feeling("-1 tired\nform", Wall.CFO);
    Card split = new CardChange.ScoreTo(Wall.HR, 2, "glad").of(card);
    assertEquals("form", NewCards.typed(split, Locale.ENGLISH));
    Card renamed = NewCards.retype(wall, split, "long form", List.of());
    assertEquals(split.details(), renamed.details());
    Card scored = NewCards.retype(wall, split, "0\nform", List.of(Wall.HR));
    assertEquals(
        List.of(new Score(Wall.CFO, -1, "tired", ""), new Score(Wall.HR, 0, "", "")),
        scored.details().scores());
  }

  @Test
  void editingTheTextOfACardGoesTheSameWay() {
    Workshop with =
        new AddCards(List.of(feeling("-1", Wall.CFO)), cell("s1", LaneKind.EMOTIONS), 0)
            .apply(wall);
    Workshop edited = new EditText(card("new"), "+2\r\ndemo").apply(with);
    Card after = edited.cards().require(card("new"));
    assertEquals(List.of(new Score(Wall.CFO, 2, "", "")), after.details().scores());
    assertEquals("demo", after.text());
    Workshop plain = new EditText(card("a"), "-1 nul\u0000l").apply(wall);
    assertEquals("-1 null", plain.cards().require(card("a")).text());
  }

  @Test
  void aFigureIsShownWithTheDecimalMarkOfTheLanguage() {
    Target metrics = cell("s1", LaneKind.METRICS);
    Card csat = NewCards.of(wall, card("new"), metrics, "4,4 CSAT", List.of());
    assertEquals("4.4 CSAT", NewCards.typed(csat, Locale.ENGLISH));
    assertEquals("4,4 CSAT", NewCards.typed(csat, POLISH));
    assertEquals(csat, NewCards.retype(wall, csat, "4,4 CSAT", List.of()));
  }

  @Test
  void onlyTheFirstCountOfAStageIsItsVolume() {
    Target metrics = cell("s1", LaneKind.METRICS);
    List<Card> cards =
        NewCards.each(
            wall,
            new Ids(new Random(1)),
            metrics,
            List.of("3,100 visits", "1180 downloads", "no figure"),
            List.of());
    assertEquals(
        List.of("VOLUME", "OTHER", "null"),
        cards.stream()
            .map(one -> one.details().metric())
            .map(metric -> metric == null ? "null" : metric.type().name())
            .toList());
    assertNull(cards.getLast().details().metric());
  }
}
