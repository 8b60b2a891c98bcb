package org.journeywall.desktop.search;

import java.text.Collator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.inspector.InspectorPane;
import org.journeywall.desktop.wall.WallPort;
import org.journeywall.find.Question;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Evidence.Basis;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;

/// The filters there are and what each offers: what occurs on the map in front.
final class Filters {
  private static final List<Integer> VOTES = List.of(1, 2, 3, 5, 10, 20);

  private final Desk desk;
  private final Texts texts;
  private final Palette palette;
  private final Set<CardKind> kinds = EnumSet.noneOf(CardKind.class);
  private final Set<Basis> bases = EnumSet.noneOf(Basis.class);
  private List<String> tags = List.of();
  private List<String> owners = List.of();
  private int mostVotes;

  Filters(Desk desk, Texts texts, Palette palette) {
    this.desk = desk;
    this.texts = texts;
    this.palette = palette;
  }

  /// Finds out what occurs on the map in front.
  void look() {
    kinds.clear();
    bases.clear();
    mostVotes = 0;
    var foundTags = new HashSet<String>();
    var foundOwners = new HashSet<String>();
    for (Card card : desk.workshop().cards()) {
      if (card.place().map().equals(desk.map())) {
        kinds.add(card.kind());
        bases.add(card.about().evidence().basis());
        foundTags.addAll(card.about().tags());
        foundOwners.add(card.details().owner());
        mostVotes = Math.max(mostVotes, card.about().votes());
      }
    }
    var order = Collator.getInstance(texts.locale());
    tags = foundTags.stream().sorted(order).toList();
    owners = foundOwners.stream().sorted(order).toList();
  }

  List<FilterChip<?>> chips() {
    return List.of(personas(), kinds(), tags(), evidence(), owners(), votes());
  }

  private <T> FilterChip<T> chip(FilterChip.Facet<T> facet) {
    return new FilterChip<>(facet, desk.questionProperty(), this::look);
  }

  private FilterChip<PersonaId> personas() {
    return chip(
        new FilterChip.Facet<>(
            texts.say("persona"),
            () -> desk.workshop().personasInOrder().stream().map(Persona::id).toList(),
            id -> {
              Persona persona = desk.workshop().personas().get(id);
              return persona == null ? "" : persona.name();
            },
            id -> {
              Persona persona = desk.workshop().personas().get(id);
              return sign(palette.persona(persona == null ? 0 : persona.colour()), "round");
            },
            Question::personas,
            Question::withPersonas,
            false));
  }

  private FilterChip<CardKind> kinds() {
    Texts wall = texts.beside(WallPort.class);
    return chip(
        new FilterChip.Facet<>(
            texts.say("kind"),
            () -> kinds.size() > 1 ? List.copyOf(kinds) : List.of(),
            kind -> wall.say("kind." + lower(kind)),
            kind -> sign(palette.note(kind), "paper"),
            Question::kinds,
            Question::withKinds,
            false));
  }

  private FilterChip<String> tags() {
    return chip(
        new FilterChip.Facet<>(
            texts.say("tag"),
            () -> tags,
            tag -> tag,
            tag -> new Region(),
            Question::tags,
            Question::withTags,
            false));
  }

  private FilterChip<Basis> evidence() {
    Texts inspector = texts.beside(InspectorPane.class);
    return chip(
        new FilterChip.Facet<>(
            texts.say("evidence"),
            () -> bases.size() > 1 ? List.copyOf(bases) : List.of(),
            basis ->
                basis == Basis.UNSTATED
                    ? texts.say("unstated")
                    : inspector.say("evidence." + lower(basis)),
            basis -> new Region(),
            Question::evidence,
            Question::withEvidence,
            false));
  }

  private FilterChip<String> owners() {
    return chip(
        new FilterChip.Facet<>(
            texts.say("owner"),
            () -> owners.size() > 1 ? owners : List.of(),
            owner -> owner.isEmpty() ? texts.say("nobody") : owner,
            owner -> new Region(),
            Question::owners,
            Question::withOwners,
            false));
  }

  private FilterChip<Integer> votes() {
    return chip(
        new FilterChip.Facet<>(
            texts.say("votes"),
            () -> VOTES.stream().filter(votes -> votes <= mostVotes).toList(),
            votes -> texts.say("votes-least", votes),
            votes -> new Region(),
            question -> question.votes() == 0 ? Set.of() : Set.of(question.votes()),
            (question, votes) ->
                question.withVotes(
                    votes.stream().mapToInt(Integer::intValue).findFirst().orElse(0)),
            true));
  }

  private Node sign(Colour colour, String shape) {
    var sign = new Region();
    sign.getStyleClass().addAll("filter-sign", shape);
    sign.setStyle(
        String.format("-fx-background-color: #%06x, #%06x", palette.edge().rgb(), colour.rgb()));
    return sign;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
