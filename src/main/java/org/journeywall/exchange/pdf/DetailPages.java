package org.journeywall.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.CardFacts;
import org.journeywall.exchange.Colours;
import org.journeywall.exchange.ExportJob;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Page;
import org.journeywall.paint.PageWords;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Press;
import org.journeywall.paint.Role;
import org.journeywall.text.FontBook;

/// What is known of a map's cards beyond what the wall shows, as pages of text in the order the
/// wall is read: stage, lane, card with its facts. Cards of which nothing more is known are left
/// out.
final class DetailPages {
  private final Workshop workshop;
  private final Press press;
  private final PdfWords words;
  private final PageWords kinds;
  private final CardFacts facts;
  private final Map<CardId, List<Link>> links = new HashMap<>();

  DetailPages(ExportJob job, FontBook book) {
    workshop = job.workshop();
    press = new Press(book, BoardWords.in(job.locale()), Colours.of(job.choices()));
    words = new PdfWords(job.locale());
    kinds = new PageWords(job.locale());
    facts = new CardFacts(job);
    workshop.links().values().stream()
        .sorted(Comparator.comparing(link -> link.id().value()))
        .forEach(link -> {
          links.computeIfAbsent(link.from(), none -> new ArrayList<>()).add(link);
          links.computeIfAbsent(link.to(), none -> new ArrayList<>()).add(link);
        });
  }

  /// The pages of one map; none where nothing is to be said.
  List<Page> of(MapId id) {
    JourneyMap map = workshop.maps().require(id);
    Grid grid = Grid.of(workshop, id);
    var sheet = new TextSheet(press, words.say("details"), Texts.line(map.name()), id);
    Palette palette = press.palette();
    List<Stage> stages = grid.stages();
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      boolean begun = false;
      for (Lane lane : grid.lanes()) {
        List<Card> cards = told(grid.cards(stage.id(), lane.id()));
        if (!cards.isEmpty() && !begun) {
          sheet.part(name(stage.name(), "stage"), palette.stage(i, stages.size()));
          begun = true;
        }
        if (!cards.isEmpty()) {
          sheet.heading(name(lane.name(), "lane"));
          cards.forEach(card -> entry(sheet, card, Role.HEADING_4));
        }
      }
    }
    List<Card> parked = told(grid.parked());
    if (!parked.isEmpty()) {
      sheet.part(press.words().parkingLot(), palette.quiet());
      parked.forEach(card -> entry(sheet, card, Role.HEADING_3));
    }
    return sheet.pages();
  }

  private String name(String own, String key) {
    String line = Texts.line(own);
    return line.isBlank() ? words.say(key) : line;
  }

  private List<Card> told(List<Card> cards) {
    return cards.stream().filter(card -> !known(card).isEmpty()).toList();
  }

  private void entry(TextSheet sheet, Card card, Role role) {
    String text = card.text().isBlank() ? text(card) : card.text();
    sheet.entry(role, card.id(), text, card.kind(), known(card));
  }

  private String text(Card card) {
    return card.text().isBlank() ? kinds.kind(card.kind()) : Texts.line(card.text());
  }

  private String relation(Link.Kind kind, boolean leads) {
    return switch (kind) {
      case CAUSES -> words.say(leads ? "fact.causes" : "fact.caused");
      case ANSWERED_BY -> words.say(leads ? "fact.answered" : "fact.answers");
      case RELATES -> words.say("fact.relates");
      case BECOMES -> words.say(leads ? "fact.becomes" : "fact.became");
    };
  }

  private List<TextSheet.Fact> known(Card card) {
    var known = new ArrayList<TextSheet.Fact>();
    for (CardFacts.Fact fact : facts.of(card.id(), CardFacts.SHOWN)) {
      known.add(new TextSheet.Fact(fact.name(), fact.value(), null));
    }
    for (Link link : links.getOrDefault(card.id(), List.of())) {
      boolean leads = link.from().equals(card.id());
      CardId other = leads ? link.to() : link.from();
      Card there = workshop.cards().get(other);
      if (there != null) {
        String said = link.label().isBlank() ? "" : " (" + Texts.line(link.label()) + ")";
        known.add(new TextSheet.Fact(relation(link.kind(), leads), text(there) + said, other));
      }
    }
    return known;
  }
}
