package org.journeywall.desktop.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.desktop.Texts;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.MapState;
import org.journeywall.model.Revision;
import org.journeywall.model.Workshop;

/// What can be compared: every map as it stands, in each named state, and in files that were opened
/// for it.
final class Sides {
  private final List<Side> all = new ArrayList<>();
  private final Texts texts;
  private final MapId front;

  Sides(Now now, Texts texts) {
    this.texts = texts;
    front = now.map();
    Workshop workshop = now.workshop();
    add(texts.say("now"), workshop, true);
    workshop.revisions().values().stream()
        .sorted(Comparator.comparing(Revision::kept).reversed())
        .forEach(revision -> state(revision.name(), revision.state()));
  }

  /// Adds all maps of a workshop in another state; the one like the map in front is told.
  Side state(String name, Workshop workshop) {
    return add(name, workshop, false);
  }

  private Side add(String name, Workshop workshop, boolean present) {
    List<JourneyMap> maps = workshop.mapsInOrder();
    List<Side> added =
        maps.stream()
            .map(map ->
                new Side(
                    maps.size() == 1 ? name : texts.say("side", name, map.name()),
                    workshop,
                    map.id(),
                    present))
            .toList();
    all.addAll(added);
    return added.stream()
        .filter(side -> side.map().equals(front))
        .findFirst()
        .orElse(added.getFirst());
  }

  List<Side> all() {
    return List.copyOf(all);
  }

  /// The map in front as it stands.
  Side present() {
    return all.stream()
        .filter(side -> side.present() && side.map().equals(front))
        .findFirst()
        .orElse(all.getFirst());
  }

  /// What one would compare that with: the map it goes on from, else its latest named state, else
  /// another map.
  Side other() {
    Side now = present();
    MapId origin = origin(now.workshop());
    return all.stream()
        .filter(side -> side.present() && side.map().equals(origin) && !side.equals(now))
        .findFirst()
        .or(() ->
            all.stream().filter(side -> !side.present() && side.map().equals(front)).findFirst())
        .or(() -> all.stream().filter(side -> !side.equals(now)).findFirst())
        .orElse(now);
  }

  /// Whether a map shows the future of the one in front.
  boolean isLater(Side other) {
    return other.present() && isFuture(other) && !isFuture(present());
  }

  private static boolean isFuture(Side side) {
    return side.workshop().maps().require(side.map()).state() == MapState.FUTURE;
  }

  private MapId origin(Workshop workshop) {
    for (Link link : workshop.links()) {
      if (link.kind() == Link.Kind.BECOMES
          && workshop.cards().require(link.to()).place().map().equals(front)) {
        return workshop.cards().require(link.from()).place().map();
      }
    }
    return front;
  }
}
