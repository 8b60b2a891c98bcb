package org.journeywall.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Evidence;
import org.journeywall.model.Evidence.Basis;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// Which cards answer a question, and that an answer kept up to date is the one given afresh.
class FinderTest {
  private static final MapId MAP = new MapId("map");
  private static final PersonaId CFO = new PersonaId("cfo");
  private static final List<String> WORDS =
      List.of("", "demo", "ZAZOLC", "zlutoucky kun", "50", "價", "follows nobody", "e", "qq");

  private static Card card(String id, CardKind kind, String text) {
    return Card.of(new CardId(id), Place.parked(MAP, Rank.MIDDLE), kind, text);
  }

  private static Workshop workshop(Card... cards) {
    Workshop workshop = Workshop.empty(WorkshopInfo.titled("Found", "en"));
    for (Card card : cards) {
      workshop = workshop.withCards(workshop.cards().with(card.id(), card));
    }
    return workshop;
  }

  private static Set<String> found(Workshop workshop, Question question) {
    Bright bright = new Finder().answer(workshop, MAP, question);
    return assertInstanceOf(Bright.Only.class, bright).cards().stream()
        .map(CardId::value)
        .collect(Collectors.toSet());
  }

  private static Question text(String text) {
    return Question.NONE.withText(text);
  }

  @Test
  void allWordsMustBeSomewhereOnTheCardInAnyOrder() {
    Card yellow = card("yellow", CardKind.NOTE, "Żółty formularz\nza długi");
    Card back = card("back", CardKind.NEED, "Formularz");
    back = back.withAbout(back.about().withNote("Żółć").withTags(List.of("pilne")));
    Workshop workshop = workshop(yellow, back);
    assertEquals(Set.of("yellow"), found(workshop, text("zolty")));
    assertEquals(Set.of("yellow", "back"), found(workshop, text("FORM zol")));
    assertEquals(Set.of("back"), found(workshop, text("pilne formularz")));
    assertEquals(Set.of(), found(workshop, text("formularzza")));
  }

  @Test
  void aFigureIsFoundByItsDigitsHoweverTheyAreGrouped() {
    Card visits = card("visits", CardKind.METRIC, "Visits");
    visits =
        visits.withDetails(
            Details.NONE.withMetric(Metric.of(MetricType.OTHER, 3100).withUnit("wizyt")));
    assertEquals(Set.of("visits"), found(workshop(visits), text("3 100 wizyt")));
  }

  @Test
  void everyFilterThatIsOnMustBeMetByOneOfItsValues() {
    Card loud = card("loud", CardKind.CONCERN, "Price");
    loud = loud.withDetails(loud.details().withOwner("Sales"));
    loud =
        loud.withAbout(
            loud.about()
                .withVotes(3)
                .withTags(List.of("money"))
                .withPersonas(List.of(CFO))
                .withEvidence(new Evidence(Basis.OBSERVED, 4, "")));
    Card mute = card("mute", CardKind.NEED, "Price");
    Card scored = card("scored", CardKind.EMOTION, "");
    scored =
        scored.withDetails(scored.details().withScores(List.of(new Score(CFO, -2, "angry", ""))));
    Workshop workshop = workshop(loud, mute, scored);
    var none = Question.NONE;
    assertEquals(Set.of("loud", "scored"), found(workshop, none.withPersonas(Set.of(CFO))));
    assertEquals(
        Set.of("loud", "mute"),
        found(workshop, none.withKinds(Set.of(CardKind.CONCERN, CardKind.NEED))));
    assertEquals(Set.of("loud"), found(workshop, none.withTags(Set.of("money", "time"))));
    assertEquals(Set.of("loud"), found(workshop, none.withEvidence(Set.of(Basis.OBSERVED))));
    assertEquals(Set.of("mute", "scored"), found(workshop, none.withOwners(Set.of(""))));
    assertEquals(Set.of("loud"), found(workshop, none.withVotes(3)));
    assertEquals(Set.of(), found(workshop, none.withVotes(1).withKinds(Set.of(CardKind.NEED))));
    assertEquals(Set.of("scored"), found(workshop, none.withPersonas(Set.of(CFO)).withText("ang")));
  }

  @Test
  void anAnswerKeptThroughAnyCommandsIsTheOneGivenAfresh() {
    for (int seed = 0; seed < 12; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 60);
      var commands = new RandomCommands(seed);
      var random = new Random(seed);
      var finder = new Finder();
      Question question = question(random, workshop);
      for (int i = 0; i < 60; i++) {
        workshop = commands.next(workshop).apply(workshop);
        question = random.nextInt(4) == 0 ? question(random, workshop) : question;
        MapId map = oneOf(random, workshop.mapsInOrder()).id();
        Bright kept = finder.answer(workshop, map, question);
        assertEquals(new Finder().answer(workshop, map, question), kept);
        assertSame(kept, finder.answer(workshop, map, question));
        assertEquals(question.isEmpty(), kept instanceof Bright.All);
      }
    }
  }

  @Test
  void anotherWordOrFilterNeverFindsMore() {
    for (int seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      Workshop workshop = RandomWorkshops.of(seed, 60);
      MapId map = workshop.mapsInOrder().getFirst().id();
      Question one = question(random, workshop);
      Question two =
          one.withText(one.text() + " " + oneOf(random, WORDS)).withVotes(one.votes() + 1);
      Bright wide = new Finder().answer(workshop, map, one);
      Bright narrow = new Finder().answer(workshop, map, two);
      for (Card card : workshop.cards()) {
        assertTrue(wide.shows(card.id()) || !narrow.shows(card.id()));
      }
    }
  }

  @Test
  void anEditThatChangesNoAnswerKeepsTheObject() {
    Workshop workshop = workshop(card("a", CardKind.NOTE, "demo"), card("b", CardKind.NOTE, "no"));
    var finder = new Finder();
    Bright before = finder.answer(workshop, MAP, text("demo"));
    workshop = votes(workshop, "b");
    assertSame(before, finder.answer(workshop, MAP, text("demo")));
    assertSame(before, finder.answer(workshop, MAP, text("dem")));
    assertNotSame(before, finder.answer(workshop, MAP, text("o")));
    assertTrue(before.shows(new CardId("a")));
    assertFalse(before.shows(new CardId("b")));
  }

  private static Workshop votes(Workshop workshop, String id) {
    return new ChangeCards(Set.of(new CardId(id)), new CardChange.Votes(1)).apply(workshop);
  }

  private static Question question(Random random, Workshop workshop) {
    var question = text(oneOf(random, WORDS));
    if (random.nextBoolean()) {
      var personas = workshop.personasInOrder().stream().map(Persona::id).limit(2);
      question = question.withPersonas(personas.collect(Collectors.toSet()));
    }
    if (random.nextBoolean()) {
      question = question.withKinds(Set.of(oneOf(random, List.of(CardKind.values()))));
    }
    if (random.nextInt(3) == 0) {
      question = question.withOwners(new HashSet<>(List.of("", "demo")));
    }
    return random.nextInt(3) == 0 ? question.withVotes(1 + random.nextInt(3)) : question;
  }

  private static <T> T oneOf(Random random, List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  @Test
  void mapsAreAnsweredApart() {
    Workshop workshop = RandomWorkshops.of(5, 200);
    Set<CardId> together = new HashSet<>();
    int sum = 0;
    var finder = new Finder();
    for (JourneyMap map : workshop.mapsInOrder()) {
      Bright bright = finder.answer(workshop, map.id(), text("e"));
      Set<CardId> cards = assertInstanceOf(Bright.Only.class, bright).cards();
      sum += cards.size();
      assertEquals(
          workshop.cards().values().stream()
              .filter(card -> card.place().map().equals(map.id()))
              .count(),
          ((Bright.Only) bright).of());
      together.addAll(cards);
    }
    assertEquals(sum, together.size());
    assertTrue(sum > 20);
  }
}
