package org.journeywall.exchange.html;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardFacts;
import org.journeywall.exchange.ExportJob;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Ref;
import org.journeywall.vector.Caption;
import org.journeywall.vector.Caption.Attribute;
import org.jspecify.annotations.Nullable;

/// What is said of cards: their names for people who hear the page, what they are found by, and
/// their details.
final class Spoken implements Caption.Source {
  private final Workshop workshop;
  private final CardFacts facts;

  Spoken(ExportJob job) {
    workshop = job.workshop();
    facts = new CardFacts(job);
  }

  @Override
  public @Nullable Caption of(Mark.Group group) {
    return switch (group.about()) {
      case Ref.OfCard(var id) -> {
        Card card = workshop.cards().get(id);
        yield card == null ? null : card(card);
      }
      case Ref.OfMember(var id) -> persona(id, group.label());
      case Ref.OfPersona(var id) -> persona(id, group.label());
      case Ref.OfStage(var id) -> heading(group.label());
      case Ref.OfLane(var id) -> heading(group.label());
      case Ref.OfConversion(var id) -> null;
      case Ref.OfLink(var id) -> null;
      case null -> null;
    };
  }

  // Who looks with one persona's eyes has the others' curves and rows dimmed.
  private static Caption persona(PersonaId id, String said) {
    return new Caption(
        "",
        List.of(
            new Attribute("class", "curve"),
            new Attribute("role", "img"),
            new Attribute("aria-label", said),
            new Attribute("data-personas", id.value())));
  }

  private static Caption heading(String name) {
    return new Caption(
        "", List.of(new Attribute("role", "img"), new Attribute("aria-label", name)));
  }

  private Caption card(Card card) {
    var attributes = new ArrayList<Attribute>();
    attributes.add(new Attribute("class", "card"));
    attributes.add(new Attribute("role", "button"));
    attributes.add(new Attribute("tabindex", "0"));
    attributes.add(new Attribute("aria-label", name(card)));
    attributes.add(new Attribute("data-card", card.id().value()));
    String personas =
        Stream.concat(
                card.about().personas().stream(),
                card.details().scores().stream().map(Score::persona))
            .distinct()
            .map(PersonaId::value)
            .collect(joining(" "));
    attributes.add(new Attribute("data-personas", personas));
    return new Caption("", attributes);
  }

  private String name(Card card) {
    String kind = kind(card.id());
    return card.text().isBlank() ? kind : kind + ": " + card.text().replace('\n', ' ');
  }

  /// What kind of card it is.
  String kind(CardId card) {
    return facts.text(card, CardColumn.KIND);
  }

  /// Where it stands.
  String place(CardId card) {
    return Stream.of(CardColumn.STAGE, CardColumn.LANE)
        .map(column -> facts.text(card, column))
        .filter(name -> !name.isEmpty())
        .collect(joining(" › "));
  }

  /// What else is known of it.
  List<CardFacts.Fact> details(CardId card) {
    return facts.of(card, CardFacts.SHOWN);
  }
}
