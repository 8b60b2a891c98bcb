package org.journeywall.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.Lane;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.Table;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;

/// The Big List of Naughty Strings on cards, cleaned as text is that comes into the program.
public final class NaughtyStrings {
  private NaughtyStrings() {}

  /// The strings, each once, without empty ones.
  public static List<String> all() throws IOException {
    try (InputStream in =
        NaughtyStrings.class.getResourceAsStream("/org/journeywall/corpora/blns.json")) {
      return Arrays.stream(new ObjectMapper().readValue(in, String[].class))
          .map(Texts::clean)
          .filter(text -> !text.isBlank())
          .distinct()
          .toList();
    }
  }

  /// A workshop of one map with all of them in one cell; the card of the string at index i has the
  /// id `ni`.
  public static Workshop inACell() throws IOException {
    Workshop blank =
        Template.BLANK.open("en", new Ids(new SplittableRandom(3)), LocalDate.of(2026, 11, 21));
    var map = blank.mapsInOrder().getFirst().id();
    Stage stage = blank.stagesOf(map).getFirst();
    Lane lane = blank.lanesOf(map).getFirst();
    Table<CardId, Card> cards = blank.cards();
    Rank rank = Rank.MIDDLE;
    int number = 0;
    for (String text : all()) {
      var id = new CardId("n" + number++);
      var place = Place.inCell(map, stage.id(), lane.id(), rank);
      cards = cards.with(id, Card.of(id, place, CardKind.TOUCHPOINT, text));
      rank = Rank.between(rank, null);
    }
    return blank.withCards(cards);
  }
}
