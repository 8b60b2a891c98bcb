package org.journeywall.format;

import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Rank;

/// A lane in the file. A lane without a word for its kind is a free one.
final class LanePart implements Part<Lane> {
  @Override
  public Lane read(FieldsIn in) {
    LaneId id = new LaneId(in.idOrMissing("id"));
    MapId map = new MapId(in.idOrMissing("map"));
    Rank rank = in.rank();
    LaneKind kind = in.oneOf("kind", LaneKind.FREE);
    String name = in.line("name");
    String hint = in.line("hint");
    int rows = in.whole("rows", 1, 1, Lane.TALLEST);
    return new Lane(id, map, rank, kind, name, hint, rows, in.ownExtras());
  }

  @Override
  public void write(Lane lane, FieldsOut out) {
    out.own(lane.extras());
    out.id("id", lane.id());
    out.id("map", lane.map());
    out.rank(lane.rank());
    out.oneOf("kind", lane.kind(), LaneKind.FREE);
    out.line("name", lane.name());
    out.line("hint", lane.hint());
    out.wholeUnlessUsual("rows", lane.rows(), 1, 1, Lane.TALLEST);
  }
}
