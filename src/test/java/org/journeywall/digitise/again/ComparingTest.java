package org.journeywall.digitise.again;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.Provenance;
import org.journeywall.digitise.WallWords;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.read.WrittenNotes;
import org.journeywall.digitise.review.FoundNote;
import org.journeywall.digitise.review.Hanging;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.digitise.review.Proposal;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.edit.Command;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Picture;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// Drawn walls that are photographed twice, and what becomes of the map made of the first
/// photograph.
class ComparingTest {
  private static final MapId MAP = new MapId("m");
  private static final WallWords NAMES = new WallWords(Locale.ENGLISH);
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final List<NoteColour> COLOURS =
      List.of(NoteColour.YELLOW, NoteColour.PINK, NoteColour.GREEN);
  private static final List<String> WORDS =
      List.of(
          "Price list",
          "Who decides?",
          "Too slow",
          "Ask legal",
          "Trial ends",
          "No answer",
          "Login fails",
          "Good support",
          "Long forms",
          "Compare plans",
          "Call back",
          "Renewal",
          "Onboarding",
          "First value",
          "Invoice wrong",
          "Add a user",
          "Export",
          "Thanks!");

  private final Ids ids = new Ids(new Random(5));

  /// A note with its words and its place on the wall, in widths of a note.
  private record Hung(String words, NoteColour colour, Spot spot) {}

  /// A wall as it is seen in one photograph.
  private static final class Seen {
    private final Review review;
    private final Map<Integer, String> words;
    private final SplittableRandom random;

    Seen(List<Hung> notes, Homography camera, long seed) {
      this(notes, camera, seed, Quad.box(-9, -9, 30, 30));
    }

    /// @param shown what the photograph shows of the wall
    Seen(List<Hung> notes, Homography camera, long seed, Quad shown) {
      random = new SplittableRandom(seed);
      List<FoundNote> found = new ArrayList<>();
      for (Hung note : notes) {
        Spot at = note.spot();
        Quad box = Quad.box(at.x() - 0.5, at.y() - 0.5, at.x() + 0.5, at.y() + 0.5);
        found.add(FoundNote.unread(camera.apply(box), note.colour(), 0.9));
      }
      var page =
          new PhotoPage(
              "hash" + seed,
              "wall.jpg",
              4000,
              3000,
              back(camera),
              Quad.box(-20, -20, 40, 40),
              camera.apply(shown));
      review = Proposal.of(page, found);
      words =
          review.notes().stream()
              .collect(toMap(WallNote::id, note -> notes.get(indexOf(found, note.quad())).words()));
    }

    private static int indexOf(List<FoundNote> found, Quad quad) {
      return found.stream().map(FoundNote::quad).toList().indexOf(quad);
    }

    // Straightened: in widths of a note, but with an origin, a turn and a size of its own.
    private static Homography back(Homography camera) {
      double turn = 0.03;
      return camera
          .inverse()
          .then(
              new Homography(
                  1.1 * Math.cos(turn),
                  -1.1 * Math.sin(turn),
                  1.5,
                  1.1 * Math.sin(turn),
                  1.1 * Math.cos(turn),
                  -0.7,
                  0,
                  0));
    }

    Crop crop(WallNote note) {
      return WrittenNotes.note(words.getOrDefault(note.id(), ""), FONT, 160, random);
    }

    Picture picture(Ids ids, WallNote note, Homography plane) {
      Crop crop = crop(note);
      return new Picture(
          ids.picture(),
          "image/jpeg",
          Base64.getEncoder().encodeToString(crop.jpeg()),
          crop.width(),
          crop.height(),
          Provenance.picture(
              "hash",
              note.quad(),
              plane.apply(review.onWall(note).centre()),
              note.found().colour()));
    }

    String words(int note) {
      return words.getOrDefault(note, "");
    }
  }

  private static List<Hung> wall() {
    List<Hung> notes = new ArrayList<>();
    for (int i = 0; i < WORDS.size(); i++) {
      int column = i / 6;
      int row = i % 6 / 2;
      double x = 1 + 4.5 * column + 1.2 * (i % 2);
      double y = 1 + 1.3 * row + 0.05 * i;
      notes.add(new Hung(WORDS.get(i), COLOURS.get((i * 7 + i / 4) % 3), new Spot(x, y)));
    }
    return notes;
  }

  private static Homography camera(double scale, double slant) {
    return new Homography(scale, slant * 4, 300, -slant * 3, scale, 250, 0.004, 0.002);
  }

  private Workshop digitised(List<Hung> notes) {
    var map = JourneyMap.named(MAP, Rank.MIDDLE, "Map");
    Workshop empty = Workshop.empty(WorkshopInfo.titled("Wall", "en"));
    Workshop blank = empty.withMaps(empty.maps().with(MAP, map));
    Seen first = new Seen(notes, camera(150, 1), 1);
    Map<Integer, Picture> pictures =
        first.review.notes().stream()
            .collect(toMap(WallNote::id, note -> first.picture(ids, note, Homography.NONE)));
    // Typed, so that the tests can name the cards.
    Workshop hung = Hanging.on(MAP, first.review, blank, ids, NAMES, pictures).apply(blank);
    for (Card card : hung.cards().values()) {
      Picture picture = hung.pictures().require(requireNonNull(card.about().picture()));
      int note =
          pictures.entrySet().stream()
              .filter(entry -> entry.getValue().equals(picture))
              .findFirst()
              .orElseThrow()
              .getKey();
      hung = hung.withCards(hung.cards().with(card.id(), card.withText(first.words(note))));
    }
    return hung;
  }

  private static List<Hung> changed(List<Hung> notes) {
    var later = new ArrayList<>(notes);
    Hung moved = later.get(0);
    later.set(0, new Hung(moved.words(), moved.colour(), new Spot(10, 6.5)));
    later.remove(8);
    later.add(new Hung("Brand new", NoteColour.GREEN, new Spot(5.6, 6.6)));
    return later;
  }

  private Comparison compared(Seen seen, Workshop workshop) {
    return Comparing.of(seen.review, workshop, MAP, seen::crop).orElseThrow();
  }

  @Test
  void aWallThatIsAsItWasHasNoDifferences() {
    Workshop before = digitised(wall());
    Seen again = new Seen(wall(), camera(210, -2), 2);
    Comparison known = compared(again, before);
    assertEquals(WORDS.size(), known.same().size());
    assertEquals(List.of(), known.moved());
    assertEquals(List.of(), known.gone());
    assertEquals(0, known.fresh(again.review.notes()));
    assertEquals(0, known.fresh(again.review).cards());
    assertEquals(
        before.stagesOf(MAP).size(), known.stages().count(), "the stages of the map are found");
  }

  @Test
  void movedNewAndGoneAreToldAndPutOnTheMapInOneStep() {
    Workshop before = digitised(wall());
    Seen again = new Seen(changed(wall()), camera(210, -2), 2);
    Comparison known = compared(again, before);
    assertEquals(
        List.of("Price list"),
        texts(
            before,
            known.moved().stream()
                .map(Comparison.Moved::card)
                .map(before.cards()::require)
                .toList()));
    assertEquals("Price list", again.words(known.moved().getFirst().note()));
    assertEquals(
        List.of("Long forms"),
        texts(
            before,
            known.gone().stream()
                .map(Comparison.Gone::card)
                .map(before.cards()::require)
                .toList()));
    Review fresh = known.fresh(again.review);
    assertEquals(
        List.of("Brand new"), fresh.notes().stream().map(note -> again.words(note.id())).toList());
    Workshop after = command(known, again, fresh, before, true).apply(before);
    assertEquals(WORDS.size() + 1, after.cards().size());
    assertEquals(before.stages(), after.stages());
    assertEquals(before.lanes(), after.lanes());
    Card moved = card(after, "Price list");
    assertEquals(card(after, "Onboarding").place().stage(), moved.place().stage());
    assertEquals(null, card(after, "Long forms").place().stage());
    assertEquals(card(after, "Ask legal").place().lane(), card(before, "Ask legal").place().lane());
    // Photographed once more nothing is different: what was moved and new is known where it is.
    Seen third = new Seen(changed(wall()), camera(180, 1), 3);
    Comparison settled = compared(third, after);
    assertEquals(List.of(), settled.moved());
    assertEquals(0, settled.fresh(third.review.notes()));
  }

  @Test
  void whatNobodyAgreesAboutStays() {
    Workshop before = digitised(wall());
    Seen again = new Seen(changed(wall()), camera(210, -2), 2);
    Comparison known = compared(again, before);
    Workshop after = command(known, again, known.fresh(again.review), before, false).apply(before);
    for (String words : List.of("Price list", "Long forms")) {
      assertEquals(card(before, words), card(after, words));
    }
  }

  @Test
  void aPartOfTheWallHasNotLostTheRest() {
    Workshop before = digitised(wall());
    List<Hung> left = wall().stream().filter(note -> note.spot().x() < 7.5).toList();
    Comparison known = compared(new Seen(left, camera(210, -2), 2, Quad.box(0, 0, 8, 8)), before);
    assertEquals(left.size(), known.same().size());
    assertEquals(List.of(), known.gone());
    Comparison all = compared(new Seen(left, camera(210, -2), 2), before);
    assertEquals(WORDS.size() - left.size(), all.gone().size());
  }

  @Test
  void anotherWallIsNotCompared() {
    Workshop before = digitised(wall());
    var random = new SplittableRandom(9);
    List<Hung> other = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      Spot spot = new Spot(random.nextDouble() * 15, random.nextDouble() * 9);
      other.add(new Hung("other " + i, COLOURS.get(random.nextInt(3)), spot));
    }
    Seen again = new Seen(other, camera(210, -2), 2);
    assertEquals(Optional.empty(), Comparing.of(again.review, before, MAP, again::crop));
    Workshop bare = Workshop.empty(WorkshopInfo.titled("Bare", "en"));
    assertEquals(Optional.empty(), Comparing.of(again.review, bare, MAP, again::crop));
  }

  @Test
  void theWholeWallComesBackWithWhatWasDecided() {
    Workshop before = digitised(wall());
    Seen again = new Seen(changed(wall()), camera(210, -2), 2);
    Comparison known = compared(again, before);
    Review decided = known.fresh(again.review).accept("Brand new");
    Review whole = known.whole(decided, again.review);
    assertEquals(
        again.review.notes().stream().map(WallNote::id).collect(toSet()),
        whole.notes().stream().map(WallNote::id).collect(toSet()));
    assertEquals(1, whole.progress().checked());
    assertEquals(again.review.stages(), whole.stages());
  }

  private Command command(
      Comparison known, Seen seen, Review fresh, Workshop before, boolean accepted) {
    Set<CardId> agreed = new HashSet<>();
    if (accepted) {
      known.moved().forEach(moved -> agreed.add(moved.card()));
      known.gone().forEach(gone -> agreed.add(gone.card()));
    }
    Map<Integer, Picture> pictures =
        seen.review.notes().stream()
            .collect(toMap(WallNote::id, note -> seen.picture(ids, note, known.back())));
    return new Rehanging(known, agreed, MAP)
        .command(seen.review, fresh, before, ids, NAMES, pictures);
  }

  private static List<String> texts(Workshop workshop, List<Card> cards) {
    assertTrue(cards.stream().allMatch(card -> workshop.cards().contains(card.id())));
    return cards.stream().map(Card::text).toList();
  }

  private static Card card(Workshop workshop, String text) {
    return workshop.cards().values().stream()
        .filter(card -> card.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
