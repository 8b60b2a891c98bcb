package org.journeywall.exchange.report;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.journeywall.model.MapId;
import org.journeywall.model.Revision;

/// The named states of the workshop, the latest first: what a quarterly review goes back to.
final class RevisionsPart {
  private RevisionsPart() {}

  static List<Section> of(Teller teller) {
    MapId map = teller.grid().map();
    List<Row> rows =
        teller.grid().workshop().revisions().values().stream()
            .sorted(Comparator.comparing(Revision::kept).reversed())
            .map(revision -> row(revision, map, teller))
            .toList();
    List<String> columns = List.of("revision", "kept", "cards", "reason");
    return List.of(teller.section(Section.Topic.REVISIONS, columns, rows));
  }

  private static Row row(Revision revision, MapId map, Teller teller) {
    int cards =
        (int)
            revision.state().cards().values().stream()
                .filter(card -> card.place().map().equals(map))
                .count();
    var day = revision.kept().atZone(ZoneId.systemDefault()).toLocalDate();
    return Teller.row(
        null,
        false,
        Row.Cell.of(revision.name()),
        Row.Cell.of(teller.day(day)),
        new Row.Cell(teller.words().whole(cards), (double) cards),
        Row.Cell.of(revision.note()));
  }
}
