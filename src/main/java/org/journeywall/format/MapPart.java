package org.journeywall.format;

import java.util.List;
import org.journeywall.model.Dismissal;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.MapState;
import org.journeywall.model.Rank;
import org.jspecify.annotations.Nullable;

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
    var dismissed = in.parts("dismissed", new DismissalPart());
    return new JourneyMap(id, rank, name, title, subtitle, state, dismissed, in.ownExtras());
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
    out.parts("dismissed", map.dismissals(), new DismissalPart());
  }

  /// A finding that was dismissed. Its kind is a word of whichever version dismissed it.
  private static final class DismissalPart implements Part<Dismissal> {
    @Override
    public @Nullable Dismissal read(FieldsIn in) {
      String finding = in.line("finding");
      List<String> about = in.ids("about");
      String reason = in.line("reason");
      return finding.isEmpty() ? null : new Dismissal(finding, about, reason);
    }

    @Override
    public void write(Dismissal dismissal, FieldsOut out) {
      out.line("finding", dismissal.finding());
      out.idTexts("about", dismissal.about());
      out.line("reason", dismissal.reason());
    }

    @Override
    public String key(Dismissal dismissal) {
      return dismissal.finding() + " " + String.join(" ", dismissal.about());
    }
  }
}
