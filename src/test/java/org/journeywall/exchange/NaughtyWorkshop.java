package org.journeywall.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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

/// A workshop with a parked card for every string of a list that has broken many programs.
public final class NaughtyWorkshop {
  public static final MapId MAP = new MapId("naughty");

  private NaughtyWorkshop() {}

  public static Workshop made() throws IOException {
    try (InputStream in =
        NaughtyWorkshop.class.getResourceAsStream("/org/journeywall/corpora/blns.json")) {
      String[] texts = new ObjectMapper().readValue(in, String[].class);
      List<Rank> ranks = Rank.spread(null, null, texts.length);
      var cards = new ArrayList<Card>();
      for (int i = 0; i < texts.length; i++) {
        Place place = Place.parked(MAP, ranks.get(i));
        cards.add(Card.of(new CardId("n" + i), place, CardKind.NOTE, Texts.clean(texts[i])));
      }
      Workshop empty = Workshop.empty(WorkshopInfo.titled("Naughty", "en"));
      JourneyMap map = JourneyMap.named(MAP, Rank.MIDDLE, "Naughty");
      return empty.withMaps(empty.maps().with(MAP, map)).withCards(Table.of(cards, Card::id));
    }
  }
}
