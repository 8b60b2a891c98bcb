package org.journeywall.digitise.review;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.WallWords;
import org.journeywall.digitise.review.Press.Plain;
import org.journeywall.edit.Command;
import org.journeywall.edit.Editor;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Extras;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Picture;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// What a reviewed wall becomes on a map.
class HangingTest {
  private static final WallWords WORDS = new WallWords(Locale.ENGLISH);

  private final Ids ids = new Ids(new SplittableRandom(7));
  private final MapId map = ids.map();

  private Workshop blank() {
    Workshop empty = Workshop.empty(WorkshopInfo.titled("W", "en"));
    return empty.withMaps(empty.maps().with(map, JourneyMap.named(map, Rank.MIDDLE, "M")));
  }

  private static List<String> stages(Workshop workshop, MapId map) {
    return workshop.stagesOf(map).stream().map(Stage::name).toList();
  }

  private Workshop hung(Review review, Workshop before) {
    return Hanging.on(map, review, before, ids, WORDS, Map.of()).apply(before);
  }

  private static Review named() {
    Sitting sitting = Sitting.at(Walls.threeColumns());
    for (String name : List.of("HIGH", "Med", "low")) {
      int index = List.of("HIGH", "Med", "low").indexOf(name);
      sitting = sitting.go(requireNonNull(sitting.review().header(index)).id());
      sitting = sitting.typed(name).press(Plain.ACCEPT);
    }
    return sitting.review();
  }

  @Test
  void headersBecomeStagesAndEveryCardStandsInItsColumn() {
    Workshop after = hung(named(), blank());
    assertEquals(List.of("HIGH", "Med", "low"), stages(after, map));
    assertEquals(7, after.cards().size());
    Grid grid = Grid.of(after, map);
    var lane = after.lanesOf(map).getFirst();
    assertEquals("Notes", lane.name());
    List<Integer> sizes =
        after.stagesOf(map).stream().map(s -> grid.cards(s.id(), lane.id()).size()).toList();
    assertEquals(List.of(2, 4, 1), sizes);
    assertEquals(List.of(), Validity.problems(after));
  }

  @Test
  void anUnreadHeaderIsNotLost() {
    Workshop after = hung(Walls.threeColumns(), blank());
    assertEquals(List.of("Stage 1", "Stage 2", "Stage 3"), stages(after, map));
    assertEquals(3, Grid.of(after, map).parked().size());
  }

  @Test
  void stagesAndLanesAreMatchedByNameAndNewOnesAdded() {
    Workshop open = blank();
    Stage med = Stage.named(ids.stage(), map, Rank.MIDDLE, "MED");
    Lane concerns = Lane.named(ids.lane(), map, Rank.MIDDLE, LaneKind.CONCERNS, "Concerns");
    open = open.withStages(open.stages().with(med.id(), med));
    open = open.withLanes(open.lanes().with(concerns.id(), concerns));
    Workshop after = hung(named(), open);
    assertEquals(List.of("MED", "HIGH", "low"), stages(after, map));
    Grid grid = Grid.of(after, map);
    assertEquals(2, grid.cards(med.id(), concerns.id()).size());
    assertEquals(
        List.of(CardKind.TOUCHPOINT, CardKind.EMOTION),
        grid.parked().stream().map(Card::kind).sorted().toList());
  }

  @Test
  void onlyWhatSomebodyAgreedToIsText() {
    var found =
        List.of(
            Walls.read(0, 0, "right", 0.9, 3),
            Walls.read(120, 0, "wrong", 0.9, 0),
            Walls.read(240, 0, "unseen", 0.4, 0),
            Walls.note(360, 0, NoteColour.WHITE, 0.1));
    Sitting sitting =
        Sitting.at(Proposal.of(Walls.PAGE, found))
            .press(Plain.ACCEPT)
            .typed("typed")
            .press(Plain.ACCEPT);
    Review review = sitting.go(3).press(Plain.REJECT).review();
    Workshop after = hung(review, blank());
    Map<String, Card> byText =
        after.cards().values().stream().collect(Collectors.toMap(Card::text, card -> card));
    assertEquals(List.of("", "right", "typed"), byText.keySet().stream().sorted().toList());
    assertEquals(3, requireNonNull(byText.get("right")).about().votes());
    assertEquals(
        "\"checked\"", requireNonNull(byText.get("right")).extras().fields().get("transcription"));
    assertEquals(
        "\"typed\"", requireNonNull(byText.get("typed")).extras().fields().get("transcription"));
    assertTrue(Transcription.isToType(requireNonNull(byText.get(""))));
  }

  @Test
  void aMapOfItsOwnIsOneStepToTakeBack() {
    Workshop before = blank();
    var editor = new Editor(before, bug -> {});
    Review review = named();
    Map<Integer, Picture> pictures =
        review.notes().stream()
            .collect(
                Collectors.toMap(
                    WallNote::id,
                    note -> new Picture(ids.picture(), "image/jpeg", "AA==", 1, 1, Extras.NONE)));
    MapId own = ids.map();
    Command command = Hanging.onItsOwn(own, review, before, ids, WORDS, pictures);
    editor.commit(command);
    assertEquals(2, editor.workshop().maps().size());
    assertEquals(List.of("HIGH", "Med", "low"), stages(editor.workshop(), own));
    assertEquals(7, editor.workshop().pictures().size());
    assertEquals(List.of(), Validity.problems(editor.workshop()));
    editor.undo();
    assertEquals(before, editor.workshop());
  }
}
