package org.journeywall.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// One workshop: everything a `.journey` file holds, as an immutable value. Flat tables by typed
/// id; which stage or lane a card stands in, and where in it, is the card's own [Place].
///
/// @param extras fields at the top of the file that this version does not know
public record Workshop(
    WorkshopInfo info,
    Table<MapId, JourneyMap> maps,
    Table<StageId, Stage> stages,
    Table<LaneId, Lane> lanes,
    Table<CardId, Card> cards,
    Table<PersonaId, Persona> personas,
    Table<LinkId, Link> links,
    Table<PictureId, Picture> pictures,
    Table<RevisionId, Revision> revisions,
    Extras extras) {

  public static Workshop empty(WorkshopInfo info) {
    return new Workshop(
        info,
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Extras.NONE);
  }

  public Workshop withInfo(WorkshopInfo newInfo) {
    return new Workshop(
        newInfo, maps, stages, lanes, cards, personas, links, pictures, revisions, extras);
  }

  public Workshop withMaps(Table<MapId, JourneyMap> newMaps) {
    return new Workshop(
        info, newMaps, stages, lanes, cards, personas, links, pictures, revisions, extras);
  }

  public Workshop withStages(Table<StageId, Stage> newStages) {
    return new Workshop(
        info, maps, newStages, lanes, cards, personas, links, pictures, revisions, extras);
  }

  public Workshop withLanes(Table<LaneId, Lane> newLanes) {
    return new Workshop(
        info, maps, stages, newLanes, cards, personas, links, pictures, revisions, extras);
  }

  public Workshop withCards(Table<CardId, Card> newCards) {
    return new Workshop(
        info, maps, stages, lanes, newCards, personas, links, pictures, revisions, extras);
  }

  public Workshop withPersonas(Table<PersonaId, Persona> newPersonas) {
    return new Workshop(
        info, maps, stages, lanes, cards, newPersonas, links, pictures, revisions, extras);
  }

  public Workshop withLinks(Table<LinkId, Link> newLinks) {
    return new Workshop(
        info, maps, stages, lanes, cards, personas, newLinks, pictures, revisions, extras);
  }

  public Workshop withPictures(Table<PictureId, Picture> newPictures) {
    return new Workshop(
        info, maps, stages, lanes, cards, personas, links, newPictures, revisions, extras);
  }

  public Workshop withRevisions(Table<RevisionId, Revision> newRevisions) {
    return new Workshop(
        info, maps, stages, lanes, cards, personas, links, pictures, newRevisions, extras);
  }

  public Workshop withExtras(Extras newExtras) {
    return new Workshop(
        info, maps, stages, lanes, cards, personas, links, pictures, revisions, newExtras);
  }

  /// The maps in the order of their tabs.
  public List<JourneyMap> mapsInOrder() {
    return ordered(maps, JourneyMap::rank, map -> map.id().value());
  }

  /// The stages of a map from left to right.
  public List<Stage> stagesOf(MapId map) {
    return ordered(stages, Stage::rank, stage -> stage.id().value()).stream()
        .filter(stage -> stage.map().equals(map))
        .toList();
  }

  /// The lanes of a map from top to bottom.
  public List<Lane> lanesOf(MapId map) {
    return ordered(lanes, Lane::rank, lane -> lane.id().value()).stream()
        .filter(lane -> lane.map().equals(map))
        .toList();
  }

  /// The personas in the order of the committee's panel.
  public List<Persona> personasInOrder() {
    return ordered(personas, Persona::rank, persona -> persona.id().value());
  }

  // Ids break the tie of two records merged from two laptops with one rank, so that the order is
  // the same everywhere.
  private static <V> List<V> ordered(
      Table<?, V> table, Function<V, Rank> rank, Function<V, String> id) {
    return table.values().stream().sorted(Comparator.comparing(rank).thenComparing(id)).toList();
  }
}
