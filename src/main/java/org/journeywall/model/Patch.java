package org.journeywall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The difference of two workshops, record by record: what undo takes back, the journal appends and
/// a second view is fed with. Both values of each record are kept, so a patch has an inverse.
public record Patch(
    @Nullable InfoChange info,
    List<Table.Difference<MapId, JourneyMap>> maps,
    List<Table.Difference<StageId, Stage>> stages,
    List<Table.Difference<LaneId, Lane>> lanes,
    List<Table.Difference<CardId, Card>> cards,
    List<Table.Difference<PersonaId, Persona>> personas,
    List<Table.Difference<LinkId, Link>> links,
    List<Table.Difference<PictureId, Picture>> pictures,
    List<Table.Difference<RevisionId, Revision>> revisions) {

  /// No difference.
  public static final Patch NONE =
      new Patch(
          null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());

  /// The title block before and after.
  public record InfoChange(WorkshopInfo before, WorkshopInfo after) {}

  /// What has to be done to `before` to arrive at `after`.
  public static Patch between(Workshop before, Workshop after) {
    return new Patch(
        before.info().equals(after.info()) ? null : new InfoChange(before.info(), after.info()),
        before.maps().difference(after.maps()),
        before.stages().difference(after.stages()),
        before.lanes().difference(after.lanes()),
        before.cards().difference(after.cards()),
        before.personas().difference(after.personas()),
        before.links().difference(after.links()),
        before.pictures().difference(after.pictures()),
        before.revisions().difference(after.revisions()));
  }

  public boolean isEmpty() {
    return info == null
        && maps.isEmpty()
        && stages.isEmpty()
        && lanes.isEmpty()
        && cards.isEmpty()
        && personas.isEmpty()
        && links.isEmpty()
        && pictures.isEmpty()
        && revisions.isEmpty();
  }

  /// The patch that takes this one back.
  public Patch inverse() {
    return new Patch(
        info == null ? null : new InfoChange(info.after(), info.before()),
        inverse(maps),
        inverse(stages),
        inverse(lanes),
        inverse(cards),
        inverse(personas),
        inverse(links),
        inverse(pictures),
        inverse(revisions));
  }

  private static <K, V> List<Table.Difference<K, V>> inverse(
      List<Table.Difference<K, V>> differences) {
    return differences.stream().map(Table.Difference::inverse).toList();
  }

  /// The workshop after this patch.
  public Workshop apply(Workshop workshop) {
    return new Workshop(
        info == null ? workshop.info() : info.after(),
        workshop.maps().patched(maps),
        workshop.stages().patched(stages),
        workshop.lanes().patched(lanes),
        workshop.cards().patched(cards),
        workshop.personas().patched(personas),
        workshop.links().patched(links),
        workshop.pictures().patched(pictures),
        workshop.revisions().patched(revisions),
        workshop.extras());
  }
}
