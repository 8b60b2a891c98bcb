package org.journeywall.digitise.again;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeywall.digitise.WallWords;
import org.journeywall.digitise.review.Hanging;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.AddPicture;
import org.journeywall.edit.Batch;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Label;
import org.journeywall.edit.MoveCards;
import org.journeywall.edit.Target;
import org.journeywall.model.CardId;
import org.journeywall.model.Ids;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.Picture;
import org.journeywall.model.Place;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What is different on a wall → the one command that makes its map the same: new notes become
/// cards, moved ones move, and what is gone goes to the parking lot, where nothing is lost.
///
/// @param accepted the moved and gone cards somebody agreed about; the others stay as they are
public record Rehanging(Comparison comparison, Set<CardId> accepted, MapId map) {
  public Rehanging {
    accepted = Set.copyOf(accepted);
  }

  /// @param all the whole wall
  /// @param fresh its new notes, as they were gone through
  /// @param pictures of new and moved notes, by their ids
  public Command command(
      Review all,
      Review fresh,
      Workshop workshop,
      Ids ids,
      WallWords words,
      Map<Integer, Picture> pictures) {
    List<Command> commands = new ArrayList<>();
    for (Comparison.Moved moved : comparison.moved()) {
      WallNote note = all.note(moved.note());
      if (note != null && accepted.contains(moved.card())) {
        Review placed = all.hung(all.notes(), fresh.stages(), fresh.lanes());
        commands.addAll(moved(moved.card(), placed, note, workshop, pictures.get(note.id())));
      }
    }
    List<CardId> gone =
        comparison.gone().stream().map(Comparison.Gone::card).filter(accepted::contains).toList();
    if (!gone.isEmpty()) {
      commands.add(new MoveCards(gone, new Target.Parking(map), AddCards.LAST));
    }
    if (fresh.cards() > 0) {
      commands.add(Hanging.on(map, fresh, workshop, ids, words, pictures));
    }
    return new Batch(new Label(CommandName.IMPORT, accepted.size() + fresh.cards()), commands);
  }

  private List<Command> moved(
      CardId card, Review placed, WallNote note, Workshop workshop, @Nullable Picture picture) {
    List<Command> commands = new ArrayList<>();
    Place old = workshop.cards().require(card).place();
    Optional<StageId> stage =
        named(workshop, placed.stages().get(placed.stageOf(note)).name()).or(() -> of(old.stage()));
    Optional<LaneId> lane =
        lane(workshop, placed.lanes().get(placed.laneOf(note)).name()).or(() -> of(old.lane()));
    if (stage.isPresent() && lane.isPresent()) {
      var there = new Target.Cell(map, stage.get(), lane.get());
      commands.add(new MoveCards(List.of(card), there, AddCards.LAST));
    }
    if (picture != null) {
      commands.add(new AddPicture(picture));
      commands.add(new ChangeCards(Set.of(card), new CardChange.PictureTo(picture.id())));
    }
    return commands;
  }

  private static <T> Optional<T> of(@Nullable T value) {
    return Optional.ofNullable(value);
  }

  private Optional<StageId> named(Workshop workshop, String name) {
    return workshop.stagesOf(map).stream()
        .filter(stage -> stage.name().equals(name))
        .map(Stage::id)
        .findFirst();
  }

  private Optional<LaneId> lane(Workshop workshop, String name) {
    return workshop.lanesOf(map).stream()
        .filter(lane -> lane.name().equals(name))
        .map(Lane::id)
        .findFirst();
  }
}
