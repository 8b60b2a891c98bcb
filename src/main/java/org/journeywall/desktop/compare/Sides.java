package org.journeywall.desktop.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final List<Side> own = new ArrayList<>();
  private final List<Side> brought = new ArrayList<>();
  private final Now now;
  private final Texts texts;
  private final MapId front;
  private Workshop read;

  Sides(Now now, Texts texts) {
    this.now = now;
    this.texts = texts;
    front = now.map();
    read = now.workshop();
    list();
  }

  private void list() {
    read = now.workshop();
    own.clear();
    own.addAll(sides(texts.say("now"), read, true));
    read.revisions().values().stream()
        .sorted(Comparator.comparing(Revision::kept).reversed())
        .forEach(revision -> own.addAll(sides(revision.name(), revision.state(), false)));
  }

  /// Looks at the open workshop again; tells whether it has changed since, so that every side is to
  /// be asked for anew.
  @SuppressWarnings("ReferenceEquality")
  boolean renew() {
    boolean changed = now.workshop() != read;
    if (changed) {
      list();
    }
    return changed;
  }

  /// The side of that name and map as it is listed now; the map in front where it is gone.
  Side like(Side former) {
    return all().stream()
        .filter(side -> side.present() == former.present() && side.map().equals(former.map()))
        .filter(side -> side.present() || side.name().equals(former.name()))
        .findFirst()
        .orElseGet(this::present);
  }

  /// Adds all maps of a workshop in another state; the one like the map in front is told.
  Side state(String name, Workshop workshop) {
    List<Side> added = sides(name, workshop, false);
    brought.addAll(added);
    return added.stream()
        .filter(side -> side.map().equals(front))
        .findFirst()
        .orElse(added.getFirst());
  }

  private List<Side> sides(String name, Workshop workshop, boolean present) {
    List<JourneyMap> maps = workshop.mapsInOrder();
    return maps.stream()
        .map(map ->
            new Side(
                maps.size() == 1 ? name : texts.say("side", name, map.name()),
                workshop,
                map.id(),
                present))
        .toList();
  }

  List<Side> all() {
    return Stream.concat(own.stream(), brought.stream()).toList();
  }

  /// The map in front as it stands.
  Side present() {
    return all().stream()
        .filter(side -> side.present() && side.map().equals(front))
        .findFirst()
        .orElse(all().getFirst());
  }

  /// What one would compare that with: the map it goes on from, a future state with the present
  /// one, else its latest named state, else another map.
  Side other() {
    Side present = present();
    MapId origin = origin(present.workshop());
    return all().stream()
        .filter(side -> side.present() && side.map().equals(origin) && !side.equals(present))
        .findFirst()
        .or(() -> isFuture(present) ? current() : Optional.empty())
        .or(() ->
            all().stream().filter(side -> !side.present() && side.map().equals(front)).findFirst())
        .or(() -> all().stream().filter(side -> !side.equals(present)).findFirst())
        .orElse(present);
  }

  private Optional<Side> current() {
    return all().stream().filter(side -> side.present() && !isFuture(side)).findFirst();
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
