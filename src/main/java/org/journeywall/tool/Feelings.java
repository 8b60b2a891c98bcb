package org.journeywall.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.Batch;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Label;
import org.journeywall.edit.Target;
import org.journeywall.layout.CurveScale;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// What it means to put a face of an emotion curve higher or lower.
final class Feelings {
  /// So much steeper than level a drag through a cell of the curves is meant for a score.
  private static final double STEEP = 2;

  private Feelings() {}

  /// A face in the hand: one score becomes the one it is put at, several move by as many points as
  /// their mean, so that who disagreed still does. Null where the curves are not to be seen.
  static @Nullable Command moved(PersonaId persona, List<CardId> cards, Spot spot, Scene scene) {
    PlacedLane lane = lane(scene);
    List<Scored> scores = scores(persona, cards, scene);
    if (lane == null || scores.isEmpty()) {
      return null;
    }
    double mean = scores.stream().mapToInt(one -> one.score.value()).average().orElse(0);
    int points = (int) Math.round(new CurveScale(lane.y()).score(spot.y()) - mean);
    List<Command> commands = new ArrayList<>();
    for (Scored one : scores) {
      int value = Math.clamp(one.score.value() + points, Score.WORST, Score.BEST);
      var change = new CardChange.ScoreTo(persona, value, one.score.word(), one.score.by());
      commands.add(new ChangeCards(Set.of(one.card), change));
    }
    return new Batch(Label.of(CommandName.SCORE), commands);
  }

  private record Scored(CardId card, Score score) {}

  private static List<Scored> scores(PersonaId persona, List<CardId> cards, Scene scene) {
    var scores = new ArrayList<Scored>();
    for (CardId id : cards) {
      Card card = scene.committed().cards().get(id);
      List<Score> its = card == null ? List.of() : card.details().scores();
      its.stream()
          .filter(score -> score.persona().equals(persona))
          .forEach(score -> scores.add(new Scored(id, score)));
    }
    return scores;
  }

  /// A first score for a stage, put where the spot is.
  static @Nullable Command fresh(
      CardId card, PersonaId persona, Target.Cell target, Spot spot, Scene scene) {
    PlacedLane lane = lane(scene);
    if (lane == null) {
      return null;
    }
    int value = (int) Math.round(new CurveScale(lane.y()).score(spot.y()));
    Place place = Place.inCell(target.map(), target.stage(), target.lane(), Rank.MIDDLE);
    Details scored = Details.NONE.withScores(List.of(new Score(persona, value, "", "")));
    Card fresh = Card.of(card, place, CardKind.EMOTION, "").withDetails(scored);
    var add = new AddCards(List.of(fresh), target, AddCards.LAST);
    return new Batch(Label.of(CommandName.SCORE), List.of(add));
  }

  /// What a drag over the free ground of a cell begins: steep, in the band of the curves, where the
  /// persona that is scored now has no face yet; null where it is meant for something else.
  static @Nullable Handle begun(StageId stage, Spot start, Spot now, Scene scene) {
    PlacedLane lane = lane(scene);
    PlacedStage placed = scene.board().stage(stage);
    boolean steep = Math.abs(now.y() - start.y()) > STEEP * Math.abs(now.x() - start.x());
    if (lane == null
        || placed == null
        || placed.folded()
        || !steep
        || !new CurveScale(lane.y()).holds(start.y())
        || scene.personas().isEmpty()) {
      return null;
    }
    PersonaId persona = scene.personas().getFirst();
    if (hasFace(persona, stage, scene)) {
      return null;
    }
    var target = new Target.Cell(scene.board().map().id(), stage, lane.lane().id());
    return new Handle.FirstScore(scene.ids().card(), persona, target);
  }

  private static boolean hasFace(PersonaId persona, StageId stage, Scene scene) {
    return scene.board().curves().stream()
        .filter(curve -> curve.persona().id().equals(persona))
        .map(PlacedCurve::spots)
        .anyMatch(spots -> spots.stream().anyMatch(spot -> spot.point().stage().equals(stage)));
  }

  // The lane of the curves is the one that has the personas' chips.
  private static @Nullable PlacedLane lane(Scene scene) {
    return scene.board().lanes().stream()
        .filter(lane -> !lane.chips().isEmpty() && !lane.folded())
        .findFirst()
        .orElse(null);
  }
}
