package org.journeywall.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.text.FontBook;
import org.journeywall.text.NaughtyStrings;
import org.junit.jupiter.api.Test;

/// Laws of the laid out wall over random workshops and over texts that nobody expects: nothing
/// overlaps, nothing sticks out, nothing is out of sight.
class BoardLawsTest {
  private static final int SEEDS = 12;
  private static final double EPSILON = 0.01;
  private static final FontBook BOOK = new FontBook();

  private final BoardLayout layout = new BoardLayout(BOOK, BoardWords.in(Locale.ENGLISH));

  private Stream<Board> boards() {
    return Stream.iterate(0, seed -> seed + 1)
        .limit(SEEDS)
        .flatMap(seed -> boards(RandomWorkshops.of(seed, 60)));
  }

  // Once as on paper, once with some stacks laid open and some lanes and stages folded.
  private Stream<Board> boards(Workshop workshop) {
    return workshop.mapsInOrder().stream()
        .map(map -> layout.board(workshop, map.id()))
        .flatMap(board ->
            Stream.of(board, layout.board(board.grid(), arranged(board, new Random(7)), board)));
  }

  private static void assertInside(Rect inner, Rect outer, Object what) {
    assertTrue(
        inner.x() >= outer.x() - EPSILON
            && inner.y() >= outer.y() - EPSILON
            && inner.right() <= outer.right() + EPSILON
            && inner.bottom() <= outer.bottom() + EPSILON,
        () -> what + ": " + inner + " is not inside " + outer);
  }

  private static void assertApart(List<Rect> rects) {
    for (int i = 0; i < rects.size(); i++) {
      for (int j = i + 1; j < rects.size(); j++) {
        Rect one = rects.get(i);
        Rect other = rects.get(j);
        assertFalse(one.inset(EPSILON).intersects(other), () -> one + " and " + other + " overlap");
      }
    }
  }

  @Test
  void noTwoNotesOverlap() {
    boards()
        .forEach(board -> {
          assertApart(board.cards().stream().map(PlacedCard::rect).toList());
          assertApart(
              layout.tray(board.grid(), 700).cards().stream().map(PlacedCard::rect).toList());
        });
  }

  @Test
  void everyNoteLiesInsideItsCell() {
    boards()
        .forEach(board ->
            board
                .cells()
                .forEach((cell, placed) ->
                    placed
                        .cards()
                        .forEach(card ->
                            assertInside(
                                card.rect(), board.cell(cell.stage(), cell.lane()), card.card()))));
  }

  @Test
  void everyNoteOfTheParkingLotLiesInsideIt() {
    boards()
        .flatMap(board ->
            Stream.of(150.0, 480.0, 1200.0)
                .map(at -> layout.tray(board.grid(), board.arrangement(), at, null)))
        .forEach(tray -> {
          var all = new Rect(0, 0, Math.max(tray.width(), 160), tray.height());
          tray.cards().forEach(card -> assertInside(card.rect(), all, card.card()));
        });
  }

  @Test
  void everythingOnANoteIsInsideIt() {
    boards().forEach(board -> board.cards().forEach(card -> assertTidy(card.face())));
  }

  /// Every line, the diamond and the dots are on the note, and no line runs into another.
  private static void assertTidy(NoteFace face) {
    var note = new Rect(0, 0, face.width(), face.height());
    var rects = new ArrayList<Rect>();
    for (PlacedText text : face.texts()) {
      if (text.line().text().matches("\\X")) {
        continue; // A single character cannot be broken, however wide it is.
      }
      assertInside(ink(text), note, text.line().text());
      rects.add(ink(text));
    }
    face.dots()
        .forEach(dot -> {
          assertInside(dot, note, "dot");
          rects.add(dot);
        });
    if (!face.moment().equals(Rect.NOTHING)) {
      assertInside(face.moment(), note, "diamond");
      rects.add(face.moment());
    }
    assertApart(rects.stream().filter(rect -> rect.width() > 0).toList());
  }

  /// What of a line is surely drawn: from the height of its capitals to its baseline.
  static Rect ink(PlacedText text) {
    double height = text.size() * 0.72;
    return new Rect(text.x(), text.baseline() - height, text.line().width(), height);
  }

  @Test
  void everyCardOfAMapIsToBeSeen() {
    boards()
        .forEach(board -> {
          Set<CardId> seen = new HashSet<>();
          Stream.concat(board.cards().stream(), layout.tray(board.grid(), 900).cards().stream())
              .flatMap(card -> card.stack().cards().stream())
              .forEach(card -> seen.add(card.id()));
          board.curves().stream()
              .flatMap(curve -> curve.spots().stream())
              .forEach(spot -> seen.addAll(spot.point().cards()));
          Set<CardId> all = new HashSet<>();
          board.grid().inReadingOrder().forEach(card -> all.add(card.id()));
          assertEquals(all, seen);
        });
  }

  @Test
  void everyLetterOfACardIsOnItsNote() throws IOException {
    for (String text : texts()) {
      for (Card card : Notes.with(text)) {
        NoteFace face = layout.alone(card).face();
        var shown = new StringBuilder();
        face.texts().forEach(line -> shown.append(line.line().text()));
        assertTrue(letters(shown.toString()).contains(letters(card.text())), () -> "lost: " + text);
      }
    }
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void noTextBreaksANote() throws IOException {
    for (String text : texts()) {
      for (Card card : Notes.with(text)) {
        assertTidy(layout.alone(card).face());
      }
    }
  }

  private static List<String> texts() throws IOException {
    var texts = new ArrayList<String>();
    NaughtyStrings.all().forEach(text -> texts.add(Texts.clean(text)));
    texts.add("");
    texts.add("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen");
    texts.add("https://example.org/a/very/long/address?with=parameters&and=more#andafragment");
    texts.add("word ".repeat(2_000).strip());
    texts.add("W".repeat(10_000));
    texts.add("👩🏽‍💻 🇨🇿 🇵🇱 ❤️‍🔥 ☕");
    texts.add("line\n".repeat(40).strip());
    return texts;
  }

  @Test
  void theSameWorkshopIsLaidOutTheSame() {
    for (int seed = 0; seed < 4; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 60);
      var other = new BoardLayout(BOOK, BoardWords.in(Locale.ENGLISH));
      workshop
          .mapsInOrder()
          .forEach(map ->
              assertEquals(
                  parts(layout.board(workshop, map.id())), parts(other.board(workshop, map.id()))));
    }
  }

  @Test
  void layingOutOnlyWhatAnEditTouchedGivesTheSame() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var commands = new RandomCommands(seed);
      var random = new Random(seed);
      Workshop workshop = RandomWorkshops.of(seed, 60);
      MapId map = workshop.mapsInOrder().getFirst().id();
      Board board = layout.board(workshop, map);
      Tray tray = layout.tray(board.grid(), 700);
      for (int edit = 0; edit < 40; edit++) {
        workshop = commands.next(workshop).apply(workshop);
        if (!workshop.maps().contains(map)) {
          break;
        }
        Arrangement arrangement = arranged(board, random);
        board = layout.board(board.grid().after(workshop), arrangement, board);
        tray = layout.tray(board.grid(), arrangement, 700, tray);
        Board whole = layout.board(Grid.of(workshop, map), arrangement, null);
        assertEquals(parts(whole), parts(board));
        assertEquals(whole.grid().inReadingOrder(), board.grid().inReadingOrder());
        var some = new HashSet<CardId>();
        board
            .grid()
            .workshop()
            .cards()
            .forEach(card -> {
              if (card.id().value().hashCode() % 3 == 0) {
                some.add(card.id());
              }
            });
        assertEquals(
            board.grid().inReadingOrder().stream()
                .filter(card -> some.contains(card.id()))
                .toList(),
            board.grid().inReadingOrder(some));
        Tray wholeTray = layout.tray(whole.grid(), arrangement, 700, null);
        assertEquals(wholeTray.cards(), tray.cards());
        assertEquals(wholeTray.height(), tray.height());
      }
    }
  }

  private static Arrangement arranged(Board board, Random random) {
    return RandomArrangements.after(board.arrangement(), board.grid(), random);
  }

  @Test
  void anEditLeavesTheRowsOfOtherCellsAlone() {
    Workshop workshop = RandomWorkshops.of(7, 200);
    MapId map = workshop.mapsInOrder().getFirst().id();
    Board before = layout.board(workshop, map);
    Card card = before.cards().getFirst().card();
    Workshop edited =
        workshop.withCards(workshop.cards().with(card.id(), card.withText(card.text() + " more")));
    Board after = layout.board(before.grid().after(edited), before);
    after
        .cells()
        .forEach((cell, placed) -> {
          boolean touched = cell.equals(after.grid().cellOf(card));
          Rows old = Objects.requireNonNull(before.cells().get(cell)).rows();
          assertEquals(!touched, placed.rows() == old);
        });
  }

  @Test
  void whatIsAtAPointIsFoundAsBySearchingEveryCard() {
    var random = new Random(5);
    boards()
        .forEach(board -> {
          Tray tray = layout.tray(board.grid(), 700);
          for (int i = 0; i < 60; i++) {
            double x = random.nextDouble() * board.width();
            double y = random.nextDouble() * board.height();
            var part = new Rect(x, y, 300 * random.nextDouble(), 300 * random.nextDouble());
            assertEquals(touching(board.cards(), part), board.within(part));
            assertEquals(touching(tray.cards(), part), tray.within(part));
          }
          board
              .cards()
              .forEach(card -> {
                assertEquals(card, board.card(card.card().id()));
                Hit there = board.hit(card.rect().centreX(), card.rect().bottom() - 0.5, 12);
                assertTrue(there instanceof Hit.OnCard || there instanceof Hit.OnFace);
              });
        });
  }

  private static List<PlacedCard> touching(List<PlacedCard> cards, Rect part) {
    return cards.stream().filter(card -> card.rect().intersects(part)).toList();
  }

  private static List<Object> parts(Board board) {
    return List.of(
        board.cornerTexts(),
        board.stages(),
        board.lanes(),
        board.cards(),
        board.pills(),
        board.curves(),
        new Rect(0, 0, board.width(), board.height()));
  }
}
