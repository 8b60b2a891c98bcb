package org.journeywall.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeywall.find.Folding;
import org.journeywall.finding.Wording;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// The cards and links of two workshops brought together.
final class MergedCards {
  private final MergedFrame frame;
  private final Workshop theirs;
  private final String source;
  private final Locale language;
  private final Names names;
  private final Map<Place, List<Card>> cells = new HashMap<>();
  private final Map<Place, Rank> last = new HashMap<>();
  private final List<Merge.Alike> alike = new ArrayList<>();
  private Table<CardId, Card> cards;

  MergedCards(MergedFrame frame, Workshop theirs, String source) {
    this.frame = frame;
    this.theirs = theirs;
    this.source = source;
    language = Locale.of(frame.workshop().info().language());
    names = new Names(frame.workshop());
    cards = frame.workshop().cards();
    cards.forEach(card -> {
      Place cell = cell(card.place());
      cells.computeIfAbsent(cell, none -> new ArrayList<>()).add(card);
      last.merge(cell, card.place().rank(), (a, b) -> a.compareTo(b) < 0 ? b : a);
    });
  }

  private static Place cell(Place place) {
    return place.isParked()
        ? Place.parked(place.map(), Rank.MIDDLE)
        : place.withStep(null).withUnder(null).withRank(Rank.MIDDLE);
  }

  /// Those that come and perhaps say what a card here says.
  List<Merge.Alike> alike() {
    return alike;
  }

  Workshop merged() {
    theirs.cards().values().stream().sorted(Card.ORDER).forEach(this::take);
    return frame.workshop().withCards(cards).withLinks(links()).withPictures(pictures());
  }

  private void take(Card other) {
    Card recast = recast(other);
    Card own = frame.workshop().cards().get(other.id());
    if (own == null) {
      Card placed = placed(recast, recast.place());
      cards = cards.with(placed.id(), placed);
      propose(placed);
    } else if (!own.equals(other)) {
      meet(own, recast);
    }
  }

  // The card with everything it names as it is known here.
  private Card recast(Card card) {
    Place place = card.place();
    List<Score> scores =
        card.details().scores().stream()
            .map(one -> new Score(frame.persona(one.persona()), one.value(), one.word(), one.by()))
            .toList();
    return card.withPlace(
            new Place(
                frame.map(place.map()),
                frame.stage(place.stage()),
                frame.step(place.step()),
                frame.lane(place.lane()),
                place.rank(),
                place.under()))
        .withDetails(card.details().withScores(scores))
        .withAbout(
            card.about()
                .withPersonas(card.about().personas().stream().map(frame::persona).toList()));
  }

  private Card placed(Card card, Place place) {
    Place cell = cell(place);
    Rank rank = Rank.between(last.get(cell), null);
    last.put(cell, rank);
    var tags = new LinkedHashSet<>(card.about().tags());
    tags.add(source);
    return card.withPlace(place.withRank(rank)).withAbout(card.about().withTags(List.copyOf(tags)));
  }

  private void propose(Card other) {
    if (other.place().under() != null || other.text().isBlank()) {
      return;
    }
    Wording wording = Wording.of(other.text());
    String folded = Folding.of(other.text()).strip();
    List<Card> here = cells.getOrDefault(cell(other.place()), List.of());
    here.stream()
        .filter(own -> own.kind() == other.kind())
        .filter(own -> Folding.of(own.text()).strip().equals(folded))
        .min(Card.ORDER)
        .ifPresentOrElse(
            own -> alike.add(new Merge.Alike(own, other, true)),
            () ->
                here.stream()
                    .filter(own -> own.kind() == other.kind())
                    .filter(own -> Wording.of(own.text()).saysTheSame(wording))
                    .min(Card.ORDER)
                    .ifPresent(own -> alike.add(new Merge.Alike(own, other, false))));
  }

  // One card that both tables worked on.
  private void meet(Card own, Card other) {
    Card filled = new CardMeeting(source, language, names, own, other).filled();
    cards = cards.with(own.id(), filled);
    if (!own.text().equals(other.text()) && !other.text().isBlank() || own.kind() != other.kind()) {
      CardId id = anotherId(other);
      if (!cards.contains(id)) {
        Card copy =
            placed(
                Card.of(id, other.place(), other.kind(), other.text()),
                own.place().withUnder(null));
        cards = cards.with(id, copy);
        alike.add(new Merge.Alike(own, copy, true));
      }
    }
  }

  // The same at every merge, so that merging twice brings nothing twice.
  private static CardId anotherId(Card card) {
    String ending = "." + Integer.toHexString((card.kind() + card.text()).hashCode());
    String id = card.id().value();
    return new CardId(
        id.substring(0, Math.min(id.length(), Id.LONGEST - ending.length())) + ending);
  }

  private Table<LinkId, Link> links() {
    var links = frame.workshop().links();
    for (Link link :
        theirs.links().values().stream()
            .sorted(Comparator.comparing(link -> link.id().value()))
            .toList()) {
      boolean there =
          links.contains(link.id())
              || links.values().stream()
                  .anyMatch(own ->
                      own.from().equals(link.from())
                          && own.to().equals(link.to())
                          && own.kind() == link.kind());
      if (!there && cards.contains(link.from()) && cards.contains(link.to())) {
        links = links.with(link.id(), link);
      }
    }
    return links;
  }

  private Table<PictureId, Picture> pictures() {
    var pictures = frame.workshop().pictures();
    for (Card card : cards) {
      var id = card.about().picture();
      var picture = id == null ? null : theirs.pictures().get(id);
      if (id != null && picture != null && !pictures.contains(id)) {
        pictures = pictures.with(id, picture);
      }
    }
    return pictures;
  }
}
