package org.journeywall.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// What is different about the links between cards.
record LinkDifferences(Workshop before, Workshop after) {

  List<Difference> all() {
    Names was = new Names(before);
    Names is = new Names(after);
    var all = new ArrayList<Difference>();
    for (Table.Difference<LinkId, Link> one : before.links().difference(after.links())) {
      Link old = one.before();
      Link now = one.after();
      if (old == null && now != null) {
        all.add(said(Happening.ADDED, now, is, List.of()));
      } else if (now == null && old != null) {
        all.add(said(Happening.REMOVED, old, was, List.of()));
      } else if (old != null && now != null) {
        List<Difference.Edit> edits = Edits.between(old, was, now, is, FrameFields.LINKS);
        if (!edits.isEmpty()) {
          all.add(said(Happening.CHANGED, now, is, edits));
        }
      }
    }
    all.sort(Comparator.comparing(Difference::name).thenComparing(one -> String.valueOf(one.id())));
    return all;
  }

  private static Difference said(
      Happening happening, Link link, Names names, List<Difference.Edit> edits) {
    String name = names.of(link.from()) + " → " + names.of(link.to());
    return new Difference(Subject.LINK, happening, link.id(), name, null, null, null, edits);
  }
}
