package org.journeywall.digitise;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.journeywall.digitise.image.Crop;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.AddLane;
import org.journeywall.edit.AddMap;
import org.journeywall.edit.AddPicture;
import org.journeywall.edit.AddStage;
import org.journeywall.edit.Batch;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.MapContent;
import org.journeywall.edit.Target;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.Details;
import org.journeywall.model.Extras;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Picture;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// A wall → the one undoable step that puts it on a map: every note a card with its picture, its
/// votes and the kind whose colour it has; headers become the names of stages.
public final class OnMap {
  private final Wall wall;
  private final Ids ids;
  private final WallWords words;

  /// @param locale of the names of stages and lanes that have none on the wall
  public OnMap(Wall wall, Ids ids, Locale locale) {
    this.wall = wall;
    this.ids = ids;
    words = new WallWords(locale);
  }

  /// As a map of its own, the last of the workshop.
  public Command asNewMap() {
    MapId map = ids.map();
    List<Command> commands = new ArrayList<>();
    JourneyMap added = JourneyMap.named(map, Rank.MIDDLE, words.map());
    var content = new MapContent(added, List.of(), List.of(), List.of(), List.of());
    commands.add(new AddMap(content, AddCards.LAST));
    List<StageId> stages = new ArrayList<>();
    for (int i = 0; i < wall.layout().stages(); i++) {
      stages.add(ids.stage());
      commands.addAll(stage(stages.get(i), map, i));
    }
    List<LaneId> lanes = new ArrayList<>();
    for (int i = 0; i < wall.layout().lanes(); i++) {
      lanes.add(ids.lane());
      String name = wall.layout().lanes() == 1 ? words.onlyLane() : words.lane(i + 1);
      commands.add(new AddLane(Lane.named(lanes.get(i), map, Rank.MIDDLE, LaneKind.FREE, name), i));
    }
    commands.addAll(cards(note -> target(map, stages, lanes.get(wall.layout().lane(note)), note)));
    return new Batch(CommandName.IMPORT, commands);
  }

  /// Onto a map that is there. A stage is the one whose name was read above its notes, else the one
  /// in its place; lanes are taken in their order where the map has as many as the wall, else the
  /// first lane meant for cards of that kind. What fits nowhere goes to the parking lot.
  public Command onto(Workshop workshop, MapId map) {
    List<StageId> stages = stagesFor(workshop.stagesOf(map));
    List<Lane> lanes = workshop.lanesOf(map);
    return new Batch(
        CommandName.IMPORT, cards(note -> target(map, stages, laneFor(lanes, note), note)));
  }

  private List<StageId> stagesFor(List<Stage> there) {
    List<StageId> stages = new ArrayList<>();
    List<Note> headers = wall.layout().headers();
    for (int i = 0; i < Math.max(headers.size(), there.size()); i++) {
      String read = i < headers.size() ? headers.get(i).reading().text() : "";
      Optional<StageId> named =
          there.stream()
              .filter(stage -> WallWords.isSame(read, stage.name()))
              .map(Stage::id)
              .findFirst();
      if (named.isEmpty() && i >= there.size()) {
        break;
      }
      stages.add(named.isPresent() ? named.get() : there.get(i).id());
    }
    return stages;
  }

  private @Nullable LaneId laneFor(List<Lane> lanes, Note note) {
    if (lanes.size() == wall.layout().lanes()) {
      return lanes.get(wall.layout().lane(note)).id();
    }
    return lanes.stream()
        .filter(lane -> lane.kind().cardKind() == note.colour().kind())
        .map(Lane::id)
        .findFirst()
        .orElse(null);
  }

  private Target target(MapId map, List<StageId> stages, @Nullable LaneId lane, Note note) {
    int stage = wall.layout().stage(note);
    return lane == null || stage >= stages.size()
        ? new Target.Parking(map)
        : new Target.Cell(map, stages.get(stage), lane);
  }

  /// A stage, and the picture of the note that names it.
  private List<Command> stage(StageId id, MapId map, int index) {
    List<Note> headers = wall.layout().headers();
    Stage named = Stage.named(id, map, Rank.MIDDLE, words.stage(index + 1));
    if (index >= headers.size()) {
      return List.of(new AddStage(named, index));
    }
    Note header = headers.get(index);
    Picture picture = picture(header);
    String read = Texts.line(header.reading().text());
    Stage seen =
        new Stage(
            id,
            map,
            Rank.MIDDLE,
            read.isEmpty() ? named.name() : read,
            "",
            "",
            "",
            List.of(),
            Stage.USUAL,
            Extras.of(Map.of("headerPicture", '"' + picture.id().value() + '"')));
    return List.of(new AddPicture(picture), new AddStage(seen, index));
  }

  private List<Command> cards(Function<Note, Target> targets) {
    List<Command> commands = new ArrayList<>();
    Map<Target, List<Card>> cards = new LinkedHashMap<>();
    for (Note note : wall.notes()) {
      if (!wall.layout().isHeader(note)) {
        Picture picture = picture(note);
        commands.add(new AddPicture(picture));
        Target target = targets.apply(note);
        cards.computeIfAbsent(target, none -> new ArrayList<>()).add(card(note, picture, target));
      }
    }
    cards.forEach((target, list) -> commands.add(new AddCards(list, target, AddCards.LAST)));
    return commands;
  }

  private Card card(Note note, Picture picture, Target target) {
    return new Card(
        ids.card(),
        Place.parked(target.map(), Rank.MIDDLE),
        note.colour().kind(),
        note.reading().text(),
        Details.NONE,
        About.NOTHING.withVotes(note.allVotes()).withPicture(picture.id()),
        Provenance.card(note));
  }

  private Picture picture(Note note) {
    Crop crop = wall.crop(note);
    return new Picture(
        ids.picture(),
        "image/jpeg",
        Base64.getEncoder().encodeToString(crop.jpeg()),
        crop.width(),
        crop.height(),
        Provenance.picture(wall, note));
  }
}
