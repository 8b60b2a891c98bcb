package org.journeywall.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Link;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Picture;
import org.journeywall.model.Workshop;

/// Cards cut out of a workshop to be pasted, here or into another: with the links among them, their
/// pictures and the personas they name.
///
/// @param cards in reading order
public record Clipping(
    List<Copied> cards, List<Link> links, List<Picture> pictures, List<Persona> personas) {

  /// A card and where it stood.
  ///
  /// @param column which stage of its map, from 0; −1 in the parking lot
  /// @param row which lane of its map, from 0; −1 in the parking lot
  public record Copied(Card card, int column, int row) {
    boolean isParked() {
      return column < 0;
    }
  }

  /// A clipping put into a workshop.
  ///
  /// @param command what puts it there
  /// @param cards the ids of the new cards, to select them
  public record Paste(Command command, Set<CardId> cards) {}

  public Clipping {
    cards = List.copyOf(cards);
    links = List.copyOf(links);
    pictures = List.copyOf(pictures);
    personas = List.copyOf(personas);
  }

  /// These cards of a workshop; those that are not there are left out.
  public static Clipping of(Workshop workshop, Set<CardId> ids) {
    var cards = new ArrayList<Copied>();
    for (JourneyMap map : workshop.mapsInOrder()) {
      Grid grid = Grid.of(workshop, map.id());
      var stages = grid.stages().stream().map(stage -> stage.id()).toList();
      var lanes = grid.lanes().stream().map(lane -> lane.id()).toList();
      for (Card card : grid.inReadingOrder()) {
        if (ids.contains(card.id())) {
          int column = stages.indexOf(card.place().stage());
          int row = lanes.indexOf(card.place().lane());
          boolean parked = column < 0 || row < 0;
          cards.add(new Copied(card, parked ? -1 : column, parked ? -1 : row));
        }
      }
    }
    return new Clipping(
        cards,
        workshop.links().values().stream()
            .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
            .sorted(Comparator.comparing(link -> link.id().value()))
            .toList(),
        cards.stream()
            .map(copied -> copied.card().about().picture())
            .filter(Objects::nonNull)
            .distinct()
            .map(workshop.pictures()::get)
            .filter(Objects::nonNull)
            .toList(),
        named(workshop, cards));
  }

  private static List<Persona> named(Workshop workshop, List<Copied> cards) {
    Set<PersonaId> named =
        cards.stream()
            .flatMap(copied -> Casting.of(copied.card()).stream())
            .collect(Collectors.toSet());
    return workshop.personasInOrder().stream()
        .filter(persona -> named.contains(persona.id()))
        .toList();
  }

  public boolean isEmpty() {
    return cards.isEmpty();
  }

  /// The texts, one card a line, for programs that know no cards.
  public String text() {
    return cards.stream()
        .map(copied -> copied.card().text().replace('\n', ' '))
        .collect(Collectors.joining("\n"));
  }

  /// Puts the cards, under new ids and in their order, at the target before its card number
  /// `index`. Cards of several cells keep their places to each other, the first of them in the
  /// target cell, where the map has those cells; else all come into the target. Personas are found
  /// by their names, and those who are missing come along.
  public Paste paste(Workshop workshop, Target target, int index, Ids ids) {
    var newIds = new HashMap<CardId, CardId>();
    var casting = new Casting(personas, workshop);
    var places = new LinkedHashMap<Target, List<Card>>();
    places.put(target, new ArrayList<>());
    Map<Copied, Target> spread = spread(workshop, target);
    for (Copied copied : cards) {
      CardId id = ids.card();
      newIds.put(copied.card().id(), id);
      Target place = spread.getOrDefault(copied, target);
      Card card = casting.recast(copied.card()).withId(id);
      places.computeIfAbsent(place, _ -> new ArrayList<>()).add(card);
    }
    places.replaceAll((place, there) -> Stacks.renamed(there, newIds));
    var commands = new ArrayList<Command>(casting.arrivals());
    pictures.forEach(picture -> commands.add(new AddPicture(picture)));
    places.forEach((place, there) ->
        commands.add(new AddCards(there, place, place.equals(target) ? index : AddCards.LAST)));
    commands.add(
        new LinkCards(
            links.stream()
                .map(link ->
                    new Link(
                        ids.link(),
                        newIds.getOrDefault(link.from(), link.from()),
                        newIds.getOrDefault(link.to(), link.to()),
                        link.kind(),
                        link.label(),
                        link.extras()))
                .toList()));
    return new Paste(
        new Batch(new Label(CommandName.PASTE_CARDS, cards.size()), commands),
        cards.stream()
            .map(copied -> newIds.getOrDefault(copied.card().id(), copied.card().id()))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private Map<Copied, Target> spread(Workshop workshop, Target target) {
    if (!(target instanceof Target.Cell cell) || cards.stream().anyMatch(Copied::isParked)) {
      return Map.of();
    }
    Grid grid = Grid.of(workshop, cell.map());
    var stages = grid.stages().stream().map(stage -> stage.id()).toList();
    var lanes = grid.lanes().stream().map(lane -> lane.id()).toList();
    int left = cards.stream().mapToInt(Copied::column).min().orElse(0);
    int top = cards.stream().mapToInt(Copied::row).min().orElse(0);
    int column = stages.indexOf(cell.stage());
    int row = lanes.indexOf(cell.lane());
    var spread = new HashMap<Copied, Target>();
    for (Copied copied : cards) {
      int stage = column + copied.column() - left;
      int lane = row + copied.row() - top;
      if (column < 0 || row < 0 || stage >= stages.size() || lane >= lanes.size()) {
        return Map.of();
      }
      boolean first = stage == column && lane == row;
      spread.put(
          copied, first ? cell : new Target.Cell(cell.map(), stages.get(stage), lanes.get(lane)));
    }
    return spread;
  }
}
