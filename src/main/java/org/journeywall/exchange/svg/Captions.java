package org.journeywall.exchange.svg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeywall.exchange.Words;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Id;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Ref;
import org.journeywall.paint.Role;
import org.journeywall.vector.Caption;
import org.jspecify.annotations.Nullable;

/// Says which record of the workshop an element shows, in attributes for programs and in a title
/// for people.
final class Captions implements Caption.Source {
  private final Workshop workshop;
  private final Map<CardKind, String> kinds = new EnumMap<>(CardKind.class);

  Captions(Workshop workshop, Locale locale) {
    this.workshop = workshop;
    var words = Words.in(locale);
    for (CardKind kind : CardKind.values()) {
      kinds.put(kind, words.of(kind));
    }
  }

  @Override
  public @Nullable Caption of(Mark.Group group) {
    Ref about = group.about();
    if (about == null) {
      return group.role() == Role.PARKING_LOT ? plain("parking-lot", group.label()) : null;
    }
    return switch (about) {
      case Ref.OfCard(var id) -> {
        Card card = workshop.cards().get(id);
        yield card == null ? null : card(card);
      }
      case Ref.OfStage(var id) -> one("stage", id, group.label());
      case Ref.OfLane(var id) -> one("lane", id, group.label());
      case Ref.OfMember(var id) -> one("member", id, group.label());
      case Ref.OfPersona(var id) -> one("persona", id, group.label());
      case Ref.OfConversion(var id) -> one("conversion", id, group.label());
      case Ref.OfLink(var id) -> one("link", id, group.label());
    };
  }

  private Caption card(Card card) {
    var attributes = new ArrayList<Caption.Attribute>();
    attributes.add(new Caption.Attribute("class", "card"));
    attributes.add(new Caption.Attribute("role", "img"));
    attributes.add(data("card", card.id()));
    String kind = card.kind().name().toLowerCase(Locale.ROOT);
    attributes.add(new Caption.Attribute("data-kind", kind));
    add(attributes, "stage", card.place().stage());
    add(attributes, "lane", card.place().lane());
    String text = card.text().isBlank() ? "" : ": " + card.text();
    return new Caption(kinds.get(card.kind()) + text, attributes);
  }

  private static void add(List<Caption.Attribute> attributes, String name, @Nullable Id id) {
    if (id != null) {
      attributes.add(data(name, id));
    }
  }

  private static Caption.Attribute data(String name, Id id) {
    return new Caption.Attribute("data-" + name, id.value());
  }

  private static Caption one(String name, Id id, String title) {
    return new Caption(title, List.of(new Caption.Attribute("class", name), data(name, id)));
  }

  private static Caption plain(String name, String title) {
    return new Caption(title, List.of(new Caption.Attribute("class", name)));
  }
}
