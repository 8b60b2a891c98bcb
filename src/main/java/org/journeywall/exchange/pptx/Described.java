package org.journeywall.exchange.pptx;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardFacts;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Words;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;

/// What is said of cards in words: in a line for those who cannot see them, and in full in the
/// notes of a slide for the one who speaks.
final class Described {
  private final Words words;
  private final BoardWords board;
  private final CardFacts facts;

  Described(ExportJob job) {
    words = Words.in(job.locale());
    board = BoardWords.in(job.locale());
    facts = new CardFacts(job);
  }

  BoardWords words() {
    return board;
  }

  /// The card's kind, text and place.
  String inShort(Card card) {
    String kind = words.of(card.kind());
    String said = card.text().isBlank() ? kind : kind + ": " + card.text();
    String place =
        Stream.of(CardColumn.STAGE, CardColumn.LANE)
            .map(column -> facts.text(card.id(), column))
            .filter(name -> !name.isEmpty())
            .collect(joining(" › "));
    return place.isEmpty() ? said : said + " (" + place + ")";
  }

  /// What the slide does not show of cards, each with its text first; empty where that is nothing.
  String inFull(List<CardId> cards) {
    var paragraphs = new ArrayList<String>();
    for (CardId card : cards) {
      String more =
          facts.of(card, CardFacts.SHOWN).stream()
              .map(fact -> fact.value().isEmpty() ? fact.name() : fact.name() + ": " + fact.value())
              .collect(joining(" · "));
      if (!more.isEmpty()) {
        String text = facts.text(card, CardColumn.TEXT).replace('\n', ' ');
        String name = text.isEmpty() ? facts.text(card, CardColumn.KIND) : text;
        paragraphs.add(name + "\n" + more);
      }
    }
    return String.join("\n\n", paragraphs);
  }
}
