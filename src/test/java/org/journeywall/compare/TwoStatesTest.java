package org.journeywall.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.journeywall.edit.AddMap;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.MapContent;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.edit.Succession;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Press;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// Maps laid beside each other and over each other.
class TwoStatesTest {
  private static final int SEEDS = 25;
  private static final Press PRESS =
      new Press(new FontBook(), BoardWords.in(Locale.ENGLISH), Palette.LIGHT);

  private static MapId first(Workshop workshop) {
    return workshop.mapsInOrder().getFirst().id();
  }

  private static Workshop later(int seed, Workshop start) {
    var commands = new RandomCommands(seed);
    Workshop workshop = start;
    for (int i = 0; i < 20; i++) {
      workshop = commands.next(workshop).apply(workshop);
    }
    return workshop;
  }

  private static Set<Subject> subjects(TwoStates states) {
    var subjects = EnumSet.noneOf(Subject.class);
    states.differences().all().forEach(one -> subjects.add(one.subject()));
    return subjects;
  }

  @Test
  void aMapDiffersFromItsFutureInItsNameAlone() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop start = RandomWorkshops.of(seed, 50);
      MapContent future =
          Succession.future(start, first(start), new Ids(new Random(1000 + seed)), "Future", "");
      Workshop both = new AddMap(future, 1, CommandName.FUTURE_MAP).apply(start);
      var states = TwoStates.of(both, first(start), both, future.map().id());
      assertTrue(Set.of(Subject.MAP).containsAll(subjects(states)), "seed " + seed);
      var back = TwoStates.of(both, future.map().id(), both, first(start));
      assertTrue(Set.of(Subject.MAP).containsAll(subjects(back)), "seed " + seed);
    }
  }

  @Test
  void theSameIsKnownOverTheQuartersBetween() {
    Workshop start = RandomWorkshops.of(7, 50);
    MapId map = first(start);
    Workshop workshop = start;
    MapId last = map;
    for (int i = 0; i < 3; i++) {
      MapContent next =
          Succession.quarter(
              workshop,
              last,
              new Ids(new Random(i)),
              "Q" + i,
              "",
              Map.of(),
              LocalDate.of(2027, 1, 1));
      workshop = new AddMap(next, 9, CommandName.NEXT_QUARTER).apply(workshop);
      last = next.map().id();
    }
    Differences there = TwoStates.of(workshop, map, workshop, last).differences();
    assertEquals(0, there.count(Happening.ADDED) + there.count(Happening.REMOVED));
    assertEquals(0, there.count(Happening.MOVED));
  }

  @Test
  void mapsThatKnowNothingOfEachOtherMeetByTheirWords() {
    Workshop start = RandomWorkshops.of(3, 40);
    MapContent copy = MapContent.of(start, first(start)).copy(new Ids(new Random(1)), "Copy");
    Workshop both = new AddMap(copy, 1, CommandName.COPY_MAP).apply(start);
    Differences there = TwoStates.of(both, first(start), both, copy.map().id()).differences();
    long wordless = copy.cards().stream().filter(card -> card.text().isBlank()).count();
    assertTrue(there.count(Happening.ADDED) <= wordless, there.all().toString());
  }

  @Test
  void filesMadeApartMeetByTheirWords() {
    for (Template template : Template.values()) {
      Workshop one = template.open("pl", new Ids(new Random(1)), LocalDate.of(2026, 11, 22));
      Workshop other = template.open("pl", new Ids(new Random(2)), LocalDate.of(2026, 11, 22));
      Workshop met = SameWorkshops.met(one, other);
      assertEquals(List.of(), Validity.problems(met), template.id());
      assertEquals(List.of(), Differences.between(one, met).all(), template.id());
      var states = TwoStates.of(one, first(one), other, first(other));
      assertEquals(List.of(), states.differences().all(), template.id());
    }
  }

  @Test
  void aFileThatComesFromTheOtherIsLeftAsItIs() {
    Workshop start = RandomWorkshops.of(5, 40);
    Workshop changed = later(5, start);
    assertSame(changed, SameWorkshops.met(start, changed));
  }

  @Test
  void bothAsOneHoldTogetherAndShowEveryCardThatStoodOnTheWall() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop before = RandomWorkshops.of(seed, 50);
      Workshop after = later(seed, before);
      Overlaid overlaid = Overlaid.of(before, after);
      assertEquals(List.of(), Validity.problems(overlaid.workshop()), "seed " + seed);
      var shown = new HashSet<CardId>(overlaid.ghosts().values());
      overlaid.workshop().cards().forEach(card -> shown.add(card.id()));
      for (Card card : before.cards()) {
        boolean faceOnly = card.text().isBlank() && !card.details().scores().isEmpty();
        boolean left = faceOnly || card.place().isParked();
        assertTrue(left || shown.contains(card.id()), "seed " + seed);
      }
      assertEquals(
          after.cards().size() + overlaid.ghosts().size(), overlaid.workshop().cards().size());
    }
  }

  @Test
  void whatIsDrawnOverTheWallMarksEachCardThatDiffersAndNoOther() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop before = RandomWorkshops.of(seed, 30);
      Workshop after = later(seed, before);
      Overlaid overlaid = Overlaid.of(before, after);
      Differences there = Differences.between(before, after);
      var signs = DifferenceSigns.of(there, new DifferenceWords(Locale.ENGLISH, true));
      Set<CardId> differing = new HashSet<>();
      there.all().stream()
          .filter(one -> one.subject() == Subject.CARD && one.id() instanceof CardId)
          .forEach(one -> differing.add((CardId) Objects.requireNonNull(one.id())));
      assertEquals(differing, signs.keySet());
      var marks = new DifferenceMarks(before, signs, overlaid.ghosts());
      for (JourneyMap map : overlaid.workshop().mapsInOrder()) {
        Grid grid = Grid.of(overlaid.workshop(), map.id());
        Board board =
            new BoardLayout(PRESS.book(), PRESS.words())
                .board(grid, Arrangement.onPaper(grid), null);
        long placed =
            board.cards().stream()
                .map(one -> one.card().id())
                .filter(id -> overlaid.ghosts().containsKey(id) || signs.containsKey(id))
                .count();
        var all = (Mark.Group) marks.over(board, PRESS).getFirst();
        assertEquals(placed == 0, all.marks().stream().noneMatch(Mark.Group.class::isInstance));
      }
    }
  }

  @Test
  void nothingIsDrawnWhereNothingDiffers() {
    Workshop same = RandomWorkshops.of(5, 40);
    Overlaid overlaid = Overlaid.of(same, same);
    assertTrue(overlaid.ghosts().isEmpty());
    assertEquals(same, overlaid.workshop());
    var words = new DifferenceWords(Locale.ENGLISH, false);
    var changes = ChangeRows.of(same, overlaid, Differences.between(same, same), words);
    assertTrue(changes.rows().isEmpty());
    assertFalse(changes.headings().isEmpty());
    Grid grid = Grid.of(same, first(same));
    Board board = new BoardLayout(PRESS.book(), PRESS.words()).board(grid, Arrangement.PLAIN, null);
    var drawn = (Mark.Group) changes.overlay().over(board, PRESS).getFirst();
    assertTrue(drawn.marks().isEmpty());
  }
}
