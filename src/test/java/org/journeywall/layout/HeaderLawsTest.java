package org.journeywall.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Extras;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.MapState;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Texts;
import org.journeywall.text.FontBook;
import org.journeywall.text.NaughtyStrings;
import org.junit.jupiter.api.Test;

/// Whatever people name their stages, lanes, maps and personas, the names stay inside the wall's
/// frame and do not run into each other; a usual name is shown whole.
class HeaderLawsTest {
  private static final MapId MAP = new MapId("m");
  private static final List<String> USUAL =
      List.of(
          "Implementation & onboarding",
          "Lojalność i polecanie produktu innym",
          "Rozważanie i porównywanie dostawców",
          "Objednávka a implementace systému");

  private final HeaderSetter headers = new HeaderSetter(new TypeSetter(new FontBook()));

  private static List<String> names() throws IOException {
    var names = new ArrayList<String>();
    NaughtyStrings.all().forEach(text -> names.add(Texts.line(text)));
    names.addAll(USUAL);
    names.add("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen");
    names.add("a name that somebody pasted from a document and never cut ".repeat(20));
    return names;
  }

  private static void assertInside(List<PlacedText> texts, Rect room) {
    for (PlacedText text : texts) {
      if (text.line().text().matches("\\X")) {
        continue; // A single character cannot be broken, however wide it is.
      }
      Rect ink = BoardLawsTest.ink(text);
      assertTrue(
          ink.x() >= room.x() && ink.right() <= room.right() + 0.01,
          () -> text.line().text() + " is as wide as " + ink + ", not " + room);
      assertTrue(
          ink.y() >= room.y() && text.baseline() + text.size() * 0.2 <= room.bottom(),
          () -> text.line().text() + " at " + ink + " is above or below " + room);
    }
    for (int i = 1; i < texts.size(); i++) {
      PlacedText above = texts.get(i - 1);
      PlacedText below = texts.get(i);
      assertTrue(below.baseline() - below.size() * 0.72 >= above.baseline());
    }
  }

  private static Stage stage(String name, String duration, int columns) {
    return new Stage(
        new StageId("s"),
        MAP,
        Rank.MIDDLE,
        name,
        "",
        duration,
        "",
        List.of(),
        columns,
        Extras.NONE);
  }

  @Test
  void theTextsOfAStageStayOnItsChevron() throws IOException {
    for (String name : names()) {
      for (int columns = 1; columns <= 3; columns++) {
        for (String duration : List.of("", "2–3 weeks", name)) {
          double width = Measures.stageWidth(columns);
          double height = Measures.CHEVRON_BOTTOM - Measures.CHEVRON_TOP;
          assertInside(
              headers.stage(stage(name, duration, columns), 214, width),
              new Rect(214, Measures.CHEVRON_TOP, width - 4, height));
        }
      }
    }
  }

  @Test
  void aUsualStageIsNamedInFull() {
    for (String name : USUAL) {
      List<PlacedText> texts =
          headers.stage(stage(name, "2–3 weeks", 2), 0, Measures.stageWidth(2));
      assertEquals(name + " 2–3 weeks", joined(texts));
    }
  }

  private static String joined(List<PlacedText> texts) {
    return String.join(" ", texts.stream().map(text -> text.line().text()).toList());
  }

  @Test
  void whatIsLeftOutIsToldByAnEllipsis() {
    String name = "Rozważanie i porównywanie dostawców ".repeat(9).strip();
    String shown = joined(headers.stage(stage(name, "", 1), 0, Measures.stageWidth(1)));
    assertTrue(shown.endsWith("…"), shown);
    assertTrue(name.startsWith(shown.substring(0, shown.length() - 1)), shown);
  }

  @Test
  void titleAndSubtitleStayInTheCorner() throws IOException {
    var room = new Rect(0, 0, Measures.LANE_COLUMN, Measures.HEADER);
    for (String name : names()) {
      for (String subtitle : List.of("", "current state · Q4 2026", name)) {
        var map =
            new JourneyMap(MAP, Rank.MIDDLE, "tab", name, subtitle, MapState.CURRENT, Extras.NONE);
        assertInside(headers.corner(map), room);
      }
    }
  }

  @Test
  void theTextsOfALaneStayInItsColumn() throws IOException {
    for (String name : names()) {
      var lane =
          new Lane(new LaneId("l"), MAP, Rank.MIDDLE, LaneKind.NEEDS, name, name, 1, Extras.NONE);
      var texts = new ArrayList<PlacedText>();
      double bottom = headers.lane(texts, lane, 100);
      assertInside(texts, new Rect(0, 100, Measures.LANE_COLUMN, bottom - 100));
      assertTrue(bottom - 100 < 300, () -> "a lane of " + bottom + " units for a name");
    }
  }

  @Test
  void personasStayInTheColumnAndApart() throws IOException {
    List<Persona> personas = new ArrayList<>();
    for (String name : names()) {
      personas.add(Persona.named(new PersonaId("p" + personas.size()), Rank.MIDDLE, name, 1));
    }
    PlacedLane.Chip last = null;
    for (PlacedLane.Chip chip : headers.chips(personas, 0)) {
      assertTrue(chip.rect().right() <= Measures.LANE_COLUMN, chip::toString);
      assertTrue(chip.text().x() + chip.text().line().width() <= chip.rect().right());
      assertFalse(last != null && last.rect().intersects(chip.rect()));
      last = chip;
    }
  }
}
