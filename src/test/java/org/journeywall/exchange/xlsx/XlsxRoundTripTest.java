package org.journeywall.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.Described;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.Words;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Table;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out as a workbook comes back from it.
class XlsxRoundTripTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "pl", "cs"})
  void theCardsSheetCarriesEveryCard(String language) throws IOException {
    Locale locale = Locale.of(language);
    for (long seed = 100; seed < 103; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 80);
      Imported back = Workbooks.imported(Workbooks.write(Workbooks.job(workshop, locale)));
      assertEquals(List.of(), back.remarks(), "seed " + seed);
      Words words = Words.in(locale);
      Map<String, Described> before = Described.cardsOf(workshop, words);
      assertEquals(before, Described.cardsOf(back.workshop(), words), "seed " + seed);
    }
  }

  @Test
  void naughtyTextSurvives() throws IOException {
    MapId map = new MapId("map");
    Workshop workshop = Workshop.empty(WorkshopInfo.titled("Naughty", "en"));
    workshop =
        workshop.withMaps(workshop.maps().with(map, JourneyMap.named(map, Rank.MIDDLE, "Map")));
    var cards = new ArrayList<Card>();
    List<String> texts = naughty();
    List<Rank> ranks = Rank.spread(null, null, texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Place place = Place.parked(map, ranks.get(i));
      cards.add(Card.of(new CardId("c" + i), place, CardKind.NOTE, texts.get(i)));
    }
    workshop = workshop.withCards(Table.of(cards, Card::id));
    Workshop back =
        Workbooks.imported(Workbooks.write(Workbooks.job(workshop, Locale.ENGLISH))).workshop();
    for (Card card : cards) {
      assertEquals(card.text(), back.cards().require(card.id()).text());
    }
  }

  private static List<String> naughty() throws IOException {
    try (InputStream in =
        XlsxRoundTripTest.class.getResourceAsStream("/org/journeywall/corpora/blns.json")) {
      var texts = new ArrayList<String>();
      for (String text : new ObjectMapper().readValue(Objects.requireNonNull(in), String[].class)) {
        texts.add(Texts.clean(text));
      }
      texts.addAll(List.of("_x0041_", "__x000a__x0041_", "=1+1", " both ends ", "tab\there"));
      texts.add("long ".repeat(5_000).strip());
      return texts.stream().map(Texts::clean).toList();
    }
  }
}
