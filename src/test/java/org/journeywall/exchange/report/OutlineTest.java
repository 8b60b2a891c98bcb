package org.journeywall.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;

/// The text of a map has all of it, in reading order.
class OutlineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);
  private static final Workshop WORKSHOP =
      Template.HR_SAAS.open("pl", new Ids(new Random(3)), TODAY);
  private static final Grid GRID = Grid.of(WORKSHOP, WORKSHOP.mapsInOrder().getFirst().id());

  private static Outline outline() {
    return Outline.of(GRID, TODAY, Locale.of("pl"));
  }

  private static void collect(Outline outline, List<CardId> cards) {
    if (outline.about() instanceof CardId card) {
      cards.add(card);
    }
    outline.parts().forEach(part -> collect(part, cards));
  }

  @Test
  void stagesComeFirstInTheirOrder() {
    List<Stage> stages = GRID.stages();
    for (int i = 0; i < stages.size(); i++) {
      Outline part = outline().parts().get(i);
      assertEquals(stages.get(i).id(), part.about());
      assertTrue(part.text().startsWith(stages.get(i).name()), part.text());
    }
    assertTrue(outline().parts().get(1).text().endsWith("z etapu Świadomość: 38\u00a0%"));
  }

  @Test
  void everyCardStandsInItOnceUnderStageLaneOrParkingLot() {
    var told = new ArrayList<CardId>();
    List<Outline> parts = outline().parts();
    parts.subList(0, GRID.stages().size() + 1).forEach(part -> collect(part, told));
    List<CardId> all = GRID.inReadingOrder().stream().map(Card::id).toList();
    assertEquals(all.size(), told.size());
    assertEquals(new HashSet<>(all), new HashSet<>(told));
  }

  @Test
  void whatTheAnalysesSayStandsBehind() {
    List<String> rest =
        outline().parts().stream()
            .skip(GRID.stages().size() + 1)
            .map(part -> part.text().replaceAll(" – .*", ""))
            .toList();
    assertEquals(
        List.of(
            "Spostrzeżenia",
            "Z etapu do etapu",
            "Kondycja",
            "Krzywa emocji",
            "Momenty prawdy",
            "Obawy",
            "Szanse",
            "Lista działań",
            "Plan treści",
            "Na czym opiera się mapa"),
        rest);
  }
}
