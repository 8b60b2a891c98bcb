package org.journeywall.format;

import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.MapState;
import org.journeywall.model.Rank;

/// A map in the file; what stands on it names it.
final class MapPart implements Part<JourneyMap> {
  @Override
  public JourneyMap read(FieldsIn in) {
    MapId id = new MapId(in.idOrMissing("id"));
    Rank rank = in.rank();
    String name = in.line("name");
    String title = in.line("title");
    String subtitle = in.line("subtitle");
    MapState state = in.oneOf("state", MapState.CURRENT);
    return new JourneyMap(id, rank, name, title, subtitle, state, in.ownExtras());
  }

  @Override
  public void write(JourneyMap map, FieldsOut out) {
    out.own(map.extras());
    out.id("id", map.id());
    out.rank(map.rank());
    out.line("name", map.name());
    out.line("title", map.title());
    out.line("subtitle", map.subtitle());
    out.oneOfUnlessNeutral("state", map.state(), MapState.CURRENT);
  }
}
