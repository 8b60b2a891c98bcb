package org.journeywall.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// Tables of a workshop that worked in parallel are brought together.
class MergeTest {
  private static final String TABLE = "Table 2";

  /// A wall whose ids begin with `prefix`, with a stage of each name and a card of each text in the
  /// first.
  private static Workshop wall(String prefix, List<String> stages, String lane, String... texts) {
    MapId map = new MapId(prefix + "m");
    LaneId laneId = new LaneId(prefix + "l");
    Workshop workshop =
        Workshop.empty(WorkshopInfo.titled("Wall", "en"))
            .withMaps(Table.of(List.of(JourneyMap.named(map, Rank.MIDDLE, prefix)), JourneyMap::id))
            .withLanes(
                Table.of(
                    List.of(Lane.named(laneId, map, Rank.MIDDLE, LaneKind.NEEDS, lane)), Lane::id));
    List<Rank> ranks = Rank.spread(null, null, Math.max(stages.size(), texts.length));
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = Stage.named(new StageId(prefix + "s" + i), map, ranks.get(i), stages.get(i));
      workshop = workshop.withStages(workshop.stages().with(stage.id(), stage));
    }
    for (int i = 0; i < texts.length; i++) {
      Place place = Place.inCell(map, new StageId(prefix + "s0"), laneId, ranks.get(i));
      Card card = Card.of(new CardId(prefix + "c" + i), place, CardKind.NEED, texts[i]);
      workshop = workshop.withCards(workshop.cards().with(card.id(), card));
    }
    return workshop;
  }

  private static Merge merge(Workshop ours, Workshop theirs) {
    return Merge.of(ours, theirs, ours.mapsInOrder().getFirst().id(), TABLE);
  }

  private static Workshop all(Merge merge) {
    return merge.accepted(merge.differences().all(), merge.alike());
  }

  private static List<String> told(Merge merge) {
    var words = new DifferenceWords(Locale.ENGLISH, false);
    return merge.differences().all().stream().map(words::line).toList();
  }

  @Test
  void stagesAndLanesAreTheSameWhereTheirNamesAre() {
    Workshop ours = wall("a", List.of("Świadomość", "Zakup"), "Potrzeby", "one");
    Workshop theirs = wall("b", List.of("swiadomosc", "Próba", "ZAKUP"), "Needs", "two");
    Merge merge = merge(ours, theirs);
    assertEquals(
        List.of("Stage added: “Próba”", "Card added: “two” – Świadomość · Potrzeby"), told(merge));
    Workshop merged = all(merge);
    assertEquals(
        List.of("Świadomość", "Próba", "Zakup"),
        merged.stagesOf(new MapId("am")).stream().map(Stage::name).toList());
    assertEquals(List.of(TABLE), merged.cards().require(new CardId("bc0")).about().tags());
  }

  @Test
  void whatSaysTheSameIsProposedAndStackedWhereItIsWanted() {
    Workshop ours = wall("a", List.of("One"), "Needs", "No budget", "Proof for the CFO");
    Workshop theirs =
        wall("b", List.of("One"), "Needs", "no budget", "The CFO needs a proof", "Something else");
    Merge merge = merge(ours, theirs);
    assertEquals(
        List.of("ac0 bc0 true"),
        merge.alike().stream()
            .filter(Merge.Alike::surely)
            .map(pair -> pair.own().id() + " " + pair.other().id() + " " + pair.surely())
            .map(text -> text.replaceAll("CardId\\[value=(\\w+)]", "$1"))
            .toList());
    Workshop merged = all(merge);
    assertEquals(5, merged.cards().size());
    assertEquals(new CardId("ac0"), merged.cards().require(new CardId("bc0")).place().under());
    Workshop apart = merge.accepted(merge.differences().all(), List.of());
    assertEquals(null, apart.cards().require(new CardId("bc0")).place().under());
  }

  @Test
  void aCardBothTablesWorkedOnKeepsWhatEitherSays() {
    Workshop start = wall("a", List.of("One"), "Needs", "Know the price", "Quiet");
    CardId id = new CardId("ac0");
    Card card = start.cards().require(id);
    Details sales = card.details().withOwner("Sales");
    Workshop ours =
        start.withCards(
            start
                .cards()
                .with(
                    id,
                    card.withDetails(sales).withAbout(card.about().withVotes(3).withNote("N"))));
    Workshop theirs =
        start.withCards(
            start
                .cards()
                .with(
                    id,
                    card.withText("Know the whole price")
                        .withDetails(sales.withOwner("Marketing").withChannel("web"))
                        .withAbout(card.about().withVotes(5).withTags(List.of("money")))));
    Merge merge = merge(ours, theirs);
    Workshop merged = all(merge);
    Card own = merged.cards().require(id);
    assertEquals("Know the price", own.text());
    assertEquals("Sales", own.details().owner());
    assertEquals("web", own.details().channel());
    assertEquals(5, own.about().votes());
    assertEquals(List.of("money"), own.about().tags());
    assertEquals("N\nTable 2 – owner: Marketing", own.about().note());
    Card copy =
        merged.cards().values().stream()
            .filter(one -> one.text().equals("Know the whole price"))
            .findFirst()
            .orElseThrow();
    assertEquals(id, copy.place().under());
    assertEquals(0, copy.about().votes());
    assertEquals(3, merged.cards().size());
    assertEquals(
        List.of(), merge(merged, theirs).differences().all(), "twice brings nothing twice");
  }

  @Test
  void whatIsTheSameBringsNothing() {
    for (int seed = 0; seed < 12; seed++) {
      Workshop workshop = RandomWorkshops.linked(seed, 40);
      assertEquals(List.of(), told(merge(workshop, workshop)), "seed " + seed);
      assertEquals(List.of(), merge(workshop, workshop).alike());
    }
  }

  @Test
  void nothingOfEitherIsLost() {
    for (int seed = 0; seed < 24; seed++) {
      Workshop start = RandomWorkshops.linked(seed, 30);
      Workshop ours = worked(start, seed);
      Workshop theirs =
          seed % 3 == 0 ? RandomWorkshops.linked(seed + 500, 25) : worked(start, seed + 1000);
      Merge merge = merge(ours, theirs);
      Workshop merged = all(merge);
      assertEquals(List.of(), Validity.problems(merged), "seed " + seed);
      Set<String> texts = new HashSet<>();
      merged.cards().forEach(card -> texts.add(card.text()));
      ours.cards().forEach(card -> assertTrue(merged.cards().contains(card.id())));
      ours.cards().forEach(card -> assertTrue(texts.contains(card.text())));
      theirs.cards().forEach(card -> assertTrue(texts.contains(card.text()), card.text()));
      assertTrue(merged.personas().size() >= ours.personas().size());
      Workshop again = all(merge(merged, theirs));
      assertEquals(merged.cards().size(), again.cards().size(), "seed " + seed);
    }
  }

  private static Workshop worked(Workshop start, long seed) {
    var commands = new RandomCommands(seed);
    Workshop workshop = start;
    for (int i = 0; i < 20; i++) {
      workshop = commands.next(workshop).apply(workshop);
    }
    return workshop;
  }
}
