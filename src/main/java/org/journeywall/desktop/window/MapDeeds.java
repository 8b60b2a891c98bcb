package org.journeywall.desktop.window;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.AddMap;
import org.journeywall.edit.ChangeMap;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.MapChange;
import org.journeywall.edit.MapContent;
import org.journeywall.edit.MoveMap;
import org.journeywall.edit.RemoveMap;
import org.journeywall.edit.Succession;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Workshop;

/// What is done with the maps of a workshop, from their tabs and from the menus.
final class MapDeeds {
  private final Desk desk;
  private final Texts texts;
  private final Runnable leave;

  /// @param leave gives the keyboard back to the wall
  MapDeeds(Desk desk, Texts texts, Runnable leave) {
    this.desk = desk;
    this.texts = texts;
    this.leave = leave;
  }

  /// Gives the keyboard back to the wall.
  void leave() {
    leave.run();
  }

  /// A map with the stages and lanes of the one in front and no cards, which comes to the front.
  void add() {
    MapContent model = MapContent.of(desk.workshop(), desk.map());
    var empty = new MapContent(model.map(), model.stages(), model.lanes(), List.of(), List.of());
    put(empty.copy(desk.ids(), texts.say("maps.new-name")), CommandName.ADD_MAP);
  }

  /// A copy of a map with all its cards, which comes to the front.
  void copy(MapId map) {
    MapContent model = MapContent.of(desk.workshop(), map);
    String name = texts.say("maps.copy-name", model.map().name());
    put(model.copy(desk.ids(), name), CommandName.COPY_MAP);
  }

  /// A copy of a map that says how it should become, linked with it card by card.
  void future(MapId map) {
    Workshop workshop = desk.workshop();
    Set<String> taken =
        workshop.maps().values().stream().map(JourneyMap::name).collect(Collectors.toSet());
    String name = texts.say("maps.future-name");
    for (int i = 2; taken.contains(name); i++) {
      name = texts.say("maps.future-name.more", i);
    }
    String subtitle = texts.say("maps.future-subtitle");
    put(Succession.future(workshop, map, desk.ids(), name, subtitle), CommandName.FUTURE_MAP);
  }

  private void put(MapContent content, CommandName name) {
    desk.commit(new AddMap(content, place(desk.map()) + 1, name));
    desk.mapProperty().set(content.map().id());
  }

  /// Keeps a name that is half typed, see [Desk#draft].
  void draft(Runnable commit) {
    desk.draft(commit);
  }

  void rename(MapId id, String name) {
    JourneyMap map = desk.workshop().maps().get(id);
    if (map != null && !name.isEmpty() && !name.equals(map.name())) {
      desk.commit(new ChangeMap(id, new MapChange.NamesTo(name, map.title(), map.subtitle())));
    }
  }

  /// Whether there is another map that would stay.
  boolean canRemove() {
    return desk.workshop().maps().size() > 1;
  }

  void remove(MapId map) {
    desk.commit(new RemoveMap(map));
  }

  /// @param index before which of the other maps
  void move(MapId map, int index) {
    desk.commit(new MoveMap(map, index));
  }

  /// Moves the map in front by so many places.
  void moveBy(int places) {
    move(desk.map(), Math.max(0, place(desk.map()) + places));
  }

  /// Brings the map so many places further to the front.
  void walk(int places) {
    List<JourneyMap> maps = desk.workshop().mapsInOrder();
    int place = Math.floorMod(place(desk.map()) + places, maps.size());
    desk.mapProperty().set(maps.get(place).id());
  }

  /// Has typed scores be the next persona's.
  void scoreNext() {
    List<PersonaId> all = desk.workshop().personasInOrder().stream().map(Persona::id).toList();
    if (!all.isEmpty()) {
      int now = all.indexOf(desk.scoredPersonas().getFirst());
      desk.personaProperty().set(all.get((now + 1) % all.size()));
    }
  }

  private int place(MapId map) {
    return desk.workshop().mapsInOrder().stream().map(JourneyMap::id).toList().indexOf(map);
  }
}
