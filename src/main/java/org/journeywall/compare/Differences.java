package org.journeywall.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeywall.model.Id;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What has to be said of two workshops, or two states of one, so that somebody who knows the first
/// knows the second: records are the same where their ids are. Named revisions and what only the
/// program sees (ranks, ids of pictures) are not compared.
public final class Differences {
  private final Workshop before;
  private final Workshop after;
  private final List<Difference> all = new ArrayList<>();

  private Differences(Workshop before, Workshop after) {
    this.before = before;
    this.after = after;
  }

  /// All that is different, the title block and personas first, then map by map, from left to right
  /// and from top to bottom.
  public static Differences between(Workshop before, Workshop after) {
    var differences = new Differences(before, after);
    differences.find();
    return differences;
  }

  public List<Difference> all() {
    return List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// How many there are of a sort.
  public long count(Happening happening) {
    return all.stream().filter(one -> one.happening() == happening).count();
  }

  /// The first workshop with these of the differences. What they cannot be without comes along: a
  /// card of a new stage brings the stage. A card whose stage or lane goes is parked.
  public Workshop accepted(Collection<Difference> wanted) {
    return wanted.isEmpty() ? before : new Accepting(before, after, all).of(wanted);
  }

  private Names was() {
    return new Names(before);
  }

  private Names is() {
    return new Names(after);
  }

  private void find() {
    List<Difference.Edit> title = edits(before.info(), after.info(), FrameFields.TITLE_BLOCK);
    if (!title.isEmpty()) {
      all.add(
          new Difference(
              Subject.TITLE_BLOCK,
              Happening.CHANGED,
              null,
              after.info().title(),
              null,
              null,
              null,
              title));
    }
    Frame<PersonaId, Persona> personas =
        new Frame<>(Subject.PERSONA, Persona::id, Persona::name, one -> "", FrameFields.PERSONAS);
    compare(personas, before.personasInOrder(), after.personasInOrder());
    Frame<MapId, JourneyMap> maps =
        new Frame<>(Subject.MAP, JourneyMap::id, JourneyMap::name, one -> "", FrameFields.MAPS);
    compare(maps, before.mapsInOrder(), after.mapsInOrder());
    var cards = new CardDifferences(before, after);
    for (MapId map : Staying.joined(ids(before.mapsInOrder()), ids(after.mapsInOrder()))) {
      Function<Object, String> name =
          one -> after.maps().contains(map) ? is().of(map) : was().of(map);
      compare(
          new Frame<>(Subject.STAGE, Stage::id, Stage::name, name::apply, FrameFields.STAGES),
          before.stagesOf(map),
          after.stagesOf(map));
      compare(
          new Frame<>(Subject.LANE, Lane::id, Lane::name, name::apply, FrameFields.LANES),
          before.lanesOf(map),
          after.lanesOf(map));
      all.addAll(cards.of(map));
    }
    all.addAll(new LinkDifferences(before, after).all());
  }

  private static List<MapId> ids(List<JourneyMap> maps) {
    return maps.stream().map(JourneyMap::id).toList();
  }

  /// How records of a sort are looked at.
  ///
  /// @param map the name of the map they belong to; empty where they belong to none
  private record Frame<I extends Id, R>(
      Subject subject,
      Function<R, I> id,
      Function<R, String> name,
      Function<R, String> map,
      List<Field<R>> fields) {

    Whereabouts place(List<R> order, @Nullable R one) {
      return Whereabouts.inOrder(
          one == null ? "" : map.apply(one), one == null ? 0 : order.indexOf(one) + 1);
    }
  }

  private <I extends Id, R> void compare(Frame<I, R> frame, List<R> old, List<R> now) {
    var was = old.stream().collect(Collectors.toMap(frame.id, one -> one));
    var is = now.stream().collect(Collectors.toMap(frame.id, one -> one));
    List<I> oldIds = old.stream().map(frame.id).toList();
    List<I> nowIds = now.stream().map(frame.id).toList();
    var staying = Staying.of(oldIds, nowIds, id -> Objects.equals(was.get(id), is.get(id)));
    for (I id : Staying.joined(oldIds, nowIds)) {
      R first = was.get(id);
      R second = is.get(id);
      if (first == null && second != null) {
        add(frame, Happening.ADDED, second, null, frame.place(now, second), List.of());
      } else if (second == null && first != null) {
        add(frame, Happening.REMOVED, first, frame.place(old, first), null, List.of());
      } else if (first != null && second != null) {
        Whereabouts to = frame.place(now, second);
        if (!staying.contains(id)) {
          add(frame, Happening.MOVED, second, frame.place(old, first), to, List.of());
        }
        List<Difference.Edit> edits = edits(first, second, frame.fields);
        if (!edits.isEmpty()) {
          add(frame, Happening.CHANGED, second, null, to, edits);
        }
      }
    }
  }

  private <I extends Id, R> void add(
      Frame<I, R> frame,
      Happening happening,
      R record,
      @Nullable Whereabouts from,
      @Nullable Whereabouts to,
      List<Difference.Edit> edits) {
    all.add(
        new Difference(
            frame.subject,
            happening,
            frame.id.apply(record),
            frame.name.apply(record),
            null,
            from,
            to,
            edits));
  }

  private <R> List<Difference.Edit> edits(R first, R second, List<Field<R>> fields) {
    return Edits.between(first, was(), second, is(), fields);
  }
}
