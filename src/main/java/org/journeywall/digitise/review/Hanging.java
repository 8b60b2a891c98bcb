package org.journeywall.digitise.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeywall.digitise.WallWords;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.AddLane;
import org.journeywall.edit.AddMap;
import org.journeywall.edit.AddPicture;
import org.journeywall.edit.AddStage;
import org.journeywall.edit.Batch;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Label;
import org.journeywall.edit.MapContent;
import org.journeywall.edit.Target;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Picture;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// A review → one command that hangs its notes on a map. Columns become stages and rows become
/// lanes: those the map has under the same name, else new ones. What fits nowhere goes to the
/// parking lot.
public final class Hanging {
  private final Review review;
  private final Workshop workshop;
  private final Ids ids;
  private final WallWords words;
  private final Map<Integer, Picture> pictures;
  private final List<Command> commands = new ArrayList<>();
  private final MapId map;

  private Hanging(
      Review review,
      Workshop workshop,
      MapId map,
      Ids ids,
      WallWords words,
      Map<Integer, Picture> pictures) {
    this.review = review;
    this.workshop = workshop;
    this.map = map;
    this.ids = ids;
    this.words = words;
    this.pictures = pictures;
  }

  /// What hangs the notes on a map of the workshop.
  ///
  /// @param pictures of the notes, by their ids; a card without one has none
  public static Command on(
      MapId map,
      Review review,
      Workshop workshop,
      Ids ids,
      WallWords words,
      Map<Integer, Picture> pictures) {
    return new Hanging(review, workshop, map, ids, words, pictures).command();
  }

  /// What hangs the notes on a map of their own, behind those the workshop has.
  ///
  /// @param map the new map's id
  public static Command onItsOwn(
      MapId map,
      Review review,
      Workshop workshop,
      Ids ids,
      WallWords words,
      Map<Integer, Picture> pictures) {
    var hanging = new Hanging(review, workshop, map, ids, words, pictures);
    var blank = JourneyMap.named(map, Rank.MIDDLE, words.map());
    var content = new MapContent(blank, List.of(), List.of(), List.of(), List.of());
    hanging.commands.add(new AddMap(content, workshop.maps().size()));
    return hanging.command();
  }

  private Command command() {
    List<Optional<StageId>> stages = stages();
    List<Optional<LaneId>> lanes = lanes();
    var places = new LinkedHashMap<Target, List<Card>>();
    for (WallNote note : inReadingOrder()) {
      if (note.role() == NoteRole.CARD || note.text().isBlank()) {
        Target target = target(note, stages, lanes);
        places.computeIfAbsent(target, none -> new ArrayList<>()).add(card(note, target));
      }
    }
    places.forEach((target, cards) -> commands.add(new AddCards(cards, target, AddCards.LAST)));
    return new Batch(new Label(CommandName.IMPORT, review.cards()), commands);
  }

  private List<WallNote> inReadingOrder() {
    return review.notes().stream()
        .filter(WallNote::isKept)
        .sorted(
            Comparator.comparing(review::rowOf)
                .thenComparing(note -> review.onWall(note).centre().x()))
        .toList();
  }

  private List<Optional<StageId>> stages() {
    List<Stage> there = workshop.stagesOf(map);
    var found = new ArrayList<Optional<StageId>>();
    int fresh = 0;
    for (int i = 0; i < review.stages().count(); i++) {
      String name = review.stageName(i);
      Optional<Stage> same =
          there.stream().filter(stage -> WallWords.isSame(name, stage.name())).findFirst();
      if (same.isPresent()) {
        found.add(same.map(Stage::id));
      } else if (name.isBlank() && review.stages().count() == 1 && !there.isEmpty()) {
        found.add(Optional.empty());
      } else {
        String its = name.isBlank() ? words.stage(i + 1) : name;
        Stage stage = Stage.named(ids.stage(), map, Rank.MIDDLE, its);
        commands.add(new AddStage(stage, there.size() + fresh++));
        found.add(Optional.of(stage.id()));
      }
    }
    return found;
  }

  // A wall without lanes leaves the lane to what kind of card a note becomes.
  private List<Optional<LaneId>> lanes() {
    List<Lane> there = workshop.lanesOf(map);
    var found = new ArrayList<Optional<LaneId>>();
    int fresh = 0;
    for (int i = 0; i < review.lanes().count(); i++) {
      String name = review.lanes().get(i).name();
      boolean only = review.lanes().count() == 1 && name.isBlank();
      Optional<Lane> same =
          there.stream().filter(lane -> WallWords.isSame(name, lane.name())).findFirst();
      if (same.isPresent()) {
        found.add(same.map(Lane::id));
      } else if (only && !there.isEmpty()) {
        found.add(Optional.empty());
      } else {
        String nameless = only ? words.onlyLane() : words.lane(i + 1);
        String its = name.isBlank() ? nameless : name;
        Lane lane = Lane.named(ids.lane(), map, Rank.MIDDLE, LaneKind.FREE, its);
        commands.add(new AddLane(lane, there.size() + fresh++));
        found.add(Optional.of(lane.id()));
      }
    }
    return found;
  }

  private Target target(
      WallNote note, List<Optional<StageId>> stages, List<Optional<LaneId>> lanes) {
    Optional<StageId> stage = stages.get(review.stageOf(note));
    Optional<LaneId> lane = lanes.get(review.laneOf(note)).or(() -> laneOf(note.colour().kind()));
    boolean placed = note.role() == NoteRole.CARD && stage.isPresent() && lane.isPresent();
    return placed ? new Target.Cell(map, stage.get(), lane.get()) : new Target.Parking(map);
  }

  private Optional<LaneId> laneOf(CardKind kind) {
    return workshop.lanesOf(map).stream()
        .filter(lane -> lane.kind().cardKind() == kind)
        .map(Lane::id)
        .findFirst();
  }

  private Card card(WallNote note, Target target) {
    Transcription transcription = Transcription.of(note);
    Picture picture = pictures.get(note.id());
    if (picture != null) {
      commands.add(new AddPicture(picture));
    }
    return new Card(
        ids.card(),
        target.place(Rank.MIDDLE),
        note.colour().kind(),
        transcription == Transcription.PICTURE ? "" : note.text(),
        Details.NONE,
        about(note, picture),
        transcription.extras());
  }

  private static About about(WallNote note, @Nullable Picture picture) {
    About votes = About.NOTHING.withVotes(note.found().votes());
    return picture == null ? votes : votes.withPicture(picture.id());
  }
}
