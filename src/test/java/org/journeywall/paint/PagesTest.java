package org.journeywall.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.edit.StackCards;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Extras;
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
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.text.FontBook;
import org.journeywall.text.TextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every map fits its sheet, and nothing of what stands beside the wall is lost.
class PagesTest {
  private static final FontBook BOOK = new FontBook();
  private static final double MARGIN = 10 * 72 / 25.4;
  private static final double ROUNDING = 0.01;
  private static final List<String> LONG =
      List.of(
          "Cesta zákazníka od prvního setkání až po doporučení dalším firmám ve střední Evropě",
          "Stowarzyszenie Producentów Oprogramowania Kadrowego Europy Środkowej i Wschodniej",
          "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");

  @ParameterizedTest
  @EnumSource(Paper.class)
  void everythingStandsInsideTheMargins(Paper paper) {
    for (Workshop workshop : workshops()) {
      for (Page page : pages(workshop, paper, Locale.ENGLISH)) {
        var paperArea = new Rect(0, 0, page.width(), page.height()).inset(MARGIN - ROUNDING);
        for (Rect rect : drawn(page)) {
          assertTrue(contains(paperArea, rect), () -> rect + " is outside of " + paperArea);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void nothingBesideTheWallCoversIt(Paper paper) {
    for (Workshop workshop : workshops()) {
      for (Page page : pages(workshop, paper, Locale.ENGLISH)) {
        Rect wall = around(page.parts().get(1));
        assertTrue(around(page.parts().getFirst()).bottom() < wall.y());
        assertTrue(wall.bottom() < around(page.parts().getLast()).y());
      }
    }
  }

  @Test
  void theMapIsNeverBlownUpOnAPageOfItsOwnSize() {
    for (Workshop workshop : workshops()) {
      for (Page page : pages(workshop, Paper.AS_LARGE_AS_THE_MAP, Locale.ENGLISH)) {
        assertEquals(0.75, page.parts().get(1).scale());
      }
    }
  }

  @Test
  void sheetsHaveTheSizeOfTheirStandard() {
    for (Page page : pages(HrWorkshop.made(), Paper.A3, Locale.ENGLISH)) {
      assertEquals(297 / 25.4 * 72, Math.min(page.width(), page.height()), ROUNDING);
      assertEquals(420 / 25.4 * 72, Math.max(page.width(), page.height()), ROUNDING);
    }
    assertTrue(pages(HrWorkshop.made(), Paper.A3, Locale.ENGLISH).get(1).width() > 1000);
  }

  @Test
  void everyWordOfTheTitleBlockIsThere() {
    WorkshopInfo info = longInfo();
    Workshop workshop = HrWorkshop.made().withInfo(info);
    String block = words(pages(workshop, Paper.A4, Locale.of("cs")).getFirst().parts().getFirst());
    for (String text :
        List.of(info.title(), info.client(), String.join(",", info.participants()))) {
      assertTrue(block.contains(text.replace(" ", "")), () -> text + " is not in " + block);
    }
    assertTrue(block.contains("3.října2026"), block);
    assertTrue(block.contains("Účastníci"), block);
  }

  @Test
  void theLegendNamesWhatIsOnTheMapAndNothingElse() {
    List<Page> pages = pages(HrWorkshop.made(), Paper.A4, Locale.ENGLISH);
    String current = words(pages.getFirst().parts().getFirst());
    for (String name : List.of("Touchpoint", "Concern", "Momentoftruth", "Vote", "HRlead", "CFO")) {
      assertTrue(current.contains(name), () -> name + " is not in " + current);
    }
    String future = words(pages.getLast().parts().getFirst());
    assertTrue(future.contains("Opportunity"), future);
    assertFalse(future.contains("Concern"), future);
    assertFalse(future.contains("CFO"), future);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pl", "cs"})
  void everyKindHasItsNameInEveryLanguage(String language) {
    var words = new PageWords(Locale.of(language));
    Stream<String> kinds = Stream.of(CardKind.values()).map(words::kind);
    assertEquals(CardKind.values().length, kinds.distinct().count());
    String page = words.page(2, 3);
    assertTrue(page.contains("2") && page.contains("3"), page);
  }

  @Test
  void manyParkedNotesDoNotHangLikeARibbon() {
    Page page = pages(parkedOnly(), Paper.AS_LARGE_AS_THE_MAP, Locale.ENGLISH).getFirst();
    assertTrue(page.height() < 2 * page.width(), () -> page.width() + " × " + page.height());
  }

  @Test
  void everyCardOfAStackCanBeRead() {
    Workshop loose = stackable();
    List<CardId> parked = List.of(new CardId("c0"), new CardId("c1"), new CardId("c2"));
    Workshop stacked = new StackCards(parked.getFirst(), parked.subList(1, 3)).apply(loose);
    List<Card> cell = stacked.cards().values().stream().filter(c -> !c.place().isParked()).toList();
    CardId top = cell.getFirst().id();
    stacked = new StackCards(top, List.of(cell.getLast().id())).apply(stacked);
    assertEquals(
        3, stacked.cards().values().stream().filter(c -> c.place().under() != null).count());
    for (Paper paper : Paper.values()) {
      Page page = pages(stacked, paper, Locale.ENGLISH).getFirst();
      String all = page.parts().stream().map(PagesTest::words).collect(Collectors.joining());
      for (Card card : stacked.cards().values()) {
        String text = card.text().replace(" ", "");
        assertTrue(all.contains(text), () -> text + " is not in " + all);
      }
    }
  }

  /// Cards of one cell and of the parking lot.
  private static Workshop stackable() {
    Workshop workshop = parkedOnly();
    MapId map = workshop.mapsInOrder().getFirst().id();
    var stage = Stage.named(new StageId("s"), map, Rank.MIDDLE, "Decision");
    var lane = Lane.named(new LaneId("l"), map, Rank.MIDDLE, LaneKind.CONCERNS, "Concerns");
    Workshop built =
        workshop
            .withStages(workshop.stages().with(stage.id(), stage))
            .withLanes(workshop.lanes().with(lane.id(), lane));
    for (String text : List.of("Too dear", "The price is too high")) {
      var id = new CardId(text.replace(" ", "-"));
      var at = Place.inCell(map, stage.id(), lane.id(), Rank.MIDDLE);
      built = built.withCards(built.cards().with(id, Card.of(id, at, CardKind.CONCERN, text)));
    }
    return built;
  }

  private static List<Workshop> workshops() {
    return List.of(
        HrWorkshop.made(),
        HrWorkshop.made().withInfo(longInfo()),
        RandomWorkshops.of(21, 60),
        parkedOnly());
  }

  private static WorkshopInfo longInfo() {
    List<String> people = Collections.nCopies(90, "Bartłomiej Brzęczyszczykiewicz");
    return new WorkshopInfo(
        String.join(" ", LONG),
        String.join(" ", LONG),
        LocalDate.of(2026, 10, 3),
        people,
        null,
        "cs",
        Extras.NONE);
  }

  private static Workshop parkedOnly() {
    var map = new MapId("bare");
    var cards = new ArrayList<Card>();
    for (Rank rank : Rank.spread(null, null, 150)) {
      var id = new CardId("c" + cards.size());
      cards.add(Card.of(id, Place.parked(map, rank), CardKind.NEED, "Need " + cards.size()));
    }
    Workshop bare = Workshop.empty(WorkshopInfo.titled("", "en"));
    return bare.withMaps(bare.maps().with(map, JourneyMap.named(map, Rank.MIDDLE, "")))
        .withCards(Table.of(cards, Card::id));
  }

  private static List<Page> pages(Workshop workshop, Paper paper, Locale locale) {
    List<MapId> maps = workshop.mapsInOrder().stream().map(JourneyMap::id).toList();
    return Pages.of(workshop, maps, paper, BoardWords.in(locale), BOOK, HrWorkshop.TODAY);
  }

  private static List<Rect> drawn(Page page) {
    return page.parts().stream().flatMap(part -> drawn(part, part.marks())).toList();
  }

  private static Stream<Rect> drawn(Page.Part part, List<Mark> marks) {
    return marks.stream()
        .flatMap(mark ->
            switch (mark) {
              case Mark.Group group -> drawn(part, group.marks());
              case Mark.Box box -> Stream.of(placed(part, box.rect()));
              case Mark.Image image -> Stream.of(placed(part, image.rect()));
              case Mark.Words words -> Stream.of(placed(part, space(words)));
              case Mark.Fill fill -> Stream.empty();
              case Mark.Stroke stroke -> Stream.empty();
            });
  }

  private static Rect space(Mark.Words words) {
    TextRun last = words.runs().isEmpty() ? null : words.runs().getLast();
    double width = last == null ? 0 : last.x() + last.width();
    double top = words.baseline() - words.size() * 0.75;
    return new Rect(words.x(), top, width, words.size());
  }

  private static Rect placed(Page.Part part, Rect rect) {
    return new Rect(
        part.x() + rect.x() * part.scale(),
        part.y() + rect.y() * part.scale(),
        rect.width() * part.scale(),
        rect.height() * part.scale());
  }

  private static Rect around(Page.Part part) {
    return drawn(part, part.marks()).reduce(Rect::with).orElseThrow();
  }

  private static boolean contains(Rect outer, Rect inner) {
    return inner.x() >= outer.x()
        && inner.y() >= outer.y()
        && inner.right() <= outer.right()
        && inner.bottom() <= outer.bottom();
  }

  private static String words(Page.Part part) {
    var words = new StringBuilder();
    collect(part.marks(), words);
    return words.toString().replaceAll("\\s", "");
  }

  private static void collect(List<Mark> marks, StringBuilder words) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        collect(group.marks(), words);
      } else if (mark instanceof Mark.Words line) {
        words.append(line.text());
      }
    }
  }
}
