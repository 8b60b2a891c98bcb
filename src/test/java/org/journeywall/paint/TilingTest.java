package org.journeywall.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sheets put together are the wall, each piece of it where it belongs.
class TilingTest {
  private static final FontBook BOOK = new FontBook();
  private static final BoardWords WORDS = BoardWords.in(Locale.ENGLISH);
  private static final Press PRESS = new Press(BOOK, WORDS, Palette.LIGHT);
  private static final double TOLERANCE = 0.01;

  private static Page wall(Workshop workshop) {
    MapId map = workshop.mapsInOrder().stream().map(JourneyMap::id).findFirst().orElseThrow();
    Paper own = Paper.AS_LARGE_AS_THE_MAP;
    return Pages.of(workshop, List.of(map), own, WORDS, BOOK, HrWorkshop.TODAY).getFirst();
  }

  private interface Visitor {
    void card(Page.Part part, CardId card, Rect bounds);
  }

  private static void cards(Page page, Visitor visitor) {
    page.parts().forEach(part -> cards(part, part.marks(), visitor));
  }

  private static void cards(Page.Part part, List<Mark> marks, Visitor visitor) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        if (group.about() instanceof Ref.OfCard(var card)) {
          visitor.card(part, card, group.bounds());
        } else if (group.role() == Role.PARKING_LOT) {
          cards(part, group.marks(), visitor);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"A4, 1", "A4, 2.5", "A3, 1", "A3, 0.5", "A0, 1.5", "AS_LARGE_AS_THE_MAP, 1.5"})
  void everyCardIsToldOnceAndSeenWhole(Paper paper, double scale) {
    Page wall = wall(RandomWorkshops.of(11, 600));
    Map<CardId, Integer> told = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    var all = new HashSet<CardId>();
    cards(wall, (part, card, bounds) -> all.add(card));
    var shown = new TreeMap<String, Double>();
    var sizes = new TreeMap<String, Double>();
    for (Page sheet : Tiling.of(wall, paper, scale, PRESS)) {
      if (sheet.kind() == Page.Kind.WALL) {
        cards(
            sheet,
            (part, card, bounds) -> {
              if (part.tells(bounds)) {
                told.merge(card, 1, Integer::sum);
              }
              Rect here = part.onPage(bounds);
              Page.Cut cut = Objects.requireNonNull(part.cut());
              sizes.put(card.value(), here.width() * here.height());
              shown.merge(card.value(), overlap(here, cut.shown()), Double::sum);
            });
      }
    }
    assertTrue(all.size() > 60);
    assertEquals(all, told.keySet());
    assertTrue(told.values().stream().allMatch(times -> times == 1), told::toString);
    // What sheets share is shown twice: never less than the whole.
    sizes.forEach(
        (card, size) -> assertTrue(shown.getOrDefault(card, 0.0) >= size - TOLERANCE, card));
  }

  private static double overlap(Rect one, Rect other) {
    double wide = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    double high = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    return Math.max(0, wide) * Math.max(0, high);
  }

  @Test
  void neighboursFitTogetherToAHair() {
    Page wall = wall(RandomWorkshops.of(12, 300));
    List<Page> sheets =
        Tiling.of(wall, Paper.A4, 2, PRESS).stream()
            .filter(page -> page.kind() == Page.Kind.WALL)
            .toList();
    assertTrue(sheets.size() > 8, sheets.size() + " sheets");
    // Moved by what their own pieces are apart, the same part of the wall falls on itself.
    Page.Part first = sheets.getFirst().parts().get(1);
    Page.Part next = sheets.get(1).parts().get(1);
    Page.Cut cut = Objects.requireNonNull(first.cut());
    double overlap = 10 / 25.4 * 72;
    assertEquals(cut.shown().width() - overlap, first.x() - next.x(), TOLERANCE);
    assertEquals(cut.shown().right() - overlap, cut.own().right(), TOLERANCE);
    assertEquals(first.y(), next.y(), TOLERANCE);
  }

  @Test
  void sheetsAreNamedByColumnAndRow() {
    List<Page> pages = Tiling.of(wall(HrWorkshop.made()), Paper.A4, 1.5, PRESS);
    var names = new ArrayList<String>();
    for (Page sheet : pages) {
      if (sheet.kind() == Page.Kind.WALL) {
        var around = (Mark.Group) sheet.parts().getLast().marks().getFirst();
        around.marks().stream()
            .filter(Mark.Words.class::isInstance)
            .map(mark -> ((Mark.Words) mark).text())
            .findFirst()
            .ifPresent(names::add);
      }
    }
    assertEquals(
        List.of("A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3", "C3", "A4", "B4", "C4"), names);
    String plan = pages.getFirst().parts().getLast().marks().toString();
    names.forEach(name -> assertTrue(plan.contains("text=" + name + ","), name));
    assertEquals(Page.Kind.TEXT, pages.getFirst().kind());
  }

  @Test
  void sheetsWithNothingOnThemAreLeftOut() {
    Workshop workshop = HrWorkshop.made();
    MapId map = workshop.mapsInOrder().getFirst().id();
    List<StageId> stages = workshop.stagesOf(map).stream().map(Stage::id).toList();
    Workshop bare =
        workshop.withCards(
            Table.of(
                workshop.cards().values().stream()
                    .filter(card -> stages.getFirst().equals(card.place().stage()))
                    .toList(),
                Card::id));
    List<Page> pages = Tiling.of(wall(bare), Paper.A4, 2.5, PRESS);
    String plan = pages.getFirst().toString();
    var left = new TreeSet<String>();
    Matcher told = Pattern.compile("Left out because nothing is on them: (\\d+)").matcher(plan);
    assertTrue(told.find(), plan);
    int all = 0;
    for (Page sheet : pages) {
      if (sheet.kind() == Page.Kind.WALL) {
        all++;
        left.addAll(says(sheet));
      }
    }
    Matcher grid =
        Pattern.compile("column \\d+ of (\\d+), row \\d+ of (\\d+)")
            .matcher(pages.getLast().toString());
    assertTrue(grid.find());
    int places = Integer.parseInt(grid.group(1)) * Integer.parseInt(grid.group(2));
    assertEquals(places, all + Integer.parseInt(told.group(1)));
    assertTrue(all < places - 3, all + " of " + places);
    assertEquals(says(wall(bare)), left);
  }

  // The names of cards, stages and lanes on a page.
  private static Set<String> says(Page page) {
    var names = new TreeSet<String>();
    for (Page.Part part : page.parts()) {
      for (Mark mark : part.marks()) {
        if (mark instanceof Mark.Group group && group.about() != null) {
          names.add(group.about().toString());
        }
      }
    }
    return names;
  }

  @Test
  void aSmallWallIsOneSheetThatNeedsNoPlan() {
    assertEquals(1, Tiling.of(wall(HrWorkshop.made()), Paper.A1, 0.5, PRESS).size());
  }
}
