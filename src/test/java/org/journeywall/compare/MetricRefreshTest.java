package org.journeywall.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.RawSheet;
import org.journeywall.insight.Funnel;
import org.journeywall.model.Card;
import org.journeywall.model.Details;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.MapId;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;

/// The next quarter's figures come from a table, reckoned by hand on the sample.
class MetricRefreshTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
  private static final Workshop HR =
      Template.HR_SAAS.open("en", new Ids(new Random(2)), LocalDate.of(2026, 11, 12));
  private static final MapId MAP = HR.mapsInOrder().getFirst().id();

  private static RawSheet sheet(String... lines) {
    var rows = new ArrayList<CardTable.Row>();
    for (String line : lines) {
      rows.add(new CardTable.Row(rows.size() + 1, List.of(line.split("\\|", -1))));
    }
    return new RawSheet("crm", rows);
  }

  private static MetricRefresh refresh(RawSheet sheet) {
    var columns = MetricRefresh.Columns.of(sheet.rows().getFirst().cells());
    return MetricRefresh.of(HR, MAP, sheet, columns, false, TODAY);
  }

  @Test
  void headingsAreUnderstoodInThreeLanguages() {
    assertEquals(
        new MetricRefresh.Columns(0, 1, 2, 3),
        MetricRefresh.Columns.of(List.of("Stage", "Metric", "Value", "Measured")));
    assertEquals(
        new MetricRefresh.Columns(1, 0, 3, -1),
        MetricRefresh.Columns.of(List.of("metryka", "Etap", "uwagi", "wartość")));
    assertEquals(
        new MetricRefresh.Columns(-1, 0, 1, -1),
        MetricRefresh.Columns.of(List.of("Metrika", "Hodnota")));
  }

  @Test
  void aRowBelongsToTheMetricOfItsNameInItsStage() {
    MetricRefresh refresh =
        refresh(
            sheet(
                "Stage|Metric|Value|Measured",
                "DECISION|Demos|310|2027-01-31",
                "Purchase|contracts|155|",
                "Purchase|demos|1|",
                "|NPS|41|",
                "Decision|not on the wall|3|",
                "Decision|demos|many|"));
    assertEquals(List.of("demos", "not on the wall"), refresh.unknown());
    assertEquals(1, refresh.same());
    assertEquals(
        List.of("demos 248.0 → 310.0", "contracts 114.0 → 155.0"),
        refresh.updates().stream()
            .map(one -> one.name() + " " + one.before().value() + " → " + one.after().value())
            .toList());
    assertEquals(LocalDate.of(2027, 1, 31), refresh.updates().getFirst().after().measured());
    assertEquals(TODAY, refresh.updates().getLast().after().measured());
  }

  @Test
  void theOldValueBecomesHistoryAndTheFunnelFollows() {
    MetricRefresh refresh = refresh(sheet("Stage|Metric|Value", "Decision|demos|310"));
    MetricRefresh.Update update = refresh.updates().getFirst();
    Metric before = update.before();
    Measurement last = update.after().history().getLast();
    assertEquals(248, last.value());
    assertEquals(before.history().size() + 1, update.after().history().size());
    Card card = HR.cards().require(update.card());
    Details renewed = card.details().withMetric(update.after());
    Workshop after = HR.withCards(HR.cards().with(card.id(), card.withDetails(renewed)));
    Funnel funnel = Funnel.of(Grid.of(after, MAP));
    assertEquals(310 / 1180.0, funnel.conversions().get(1).share());
    assertEquals(114 / 310.0, funnel.conversions().get(2).share());
  }

  @Test
  void anOldValueNobodyDatedIsNotYoungerThanTheNewOne() {
    Metric undated = Metric.of(MetricType.VOLUME, 100);
    LocalDate day = TODAY.minusDays(7);
    Metric renewed = undated.measuredAnew(120, day, TODAY);
    assertEquals(List.of(new Measurement(day, 100)), renewed.history());
    assertEquals(TODAY, undated.measuredAnew(120, TODAY, TODAY).history().getLast().day());
  }

  @Test
  void aTableThatSaysNothingNewChangesNothing() {
    assertEquals(List.of(), refresh(sheet("Stage|Metric|Value", "Decision|demos|248")).updates());
    assertEquals(List.of(), refresh(sheet("Stage|Metric|Value")).updates());
    var empty = new RawSheet("empty", List.of());
    var none = MetricRefresh.Columns.of(List.<String>of());
    assertEquals(List.of(), MetricRefresh.of(HR, MAP, empty, none, false, TODAY).updates());
  }

  @Test
  void aColumnOfDaysSaysWhenWhateverItIsCalled() {
    var sheet =
        new RawSheet(
            "crm",
            List.of(
                new CardTable.Row(1, List.of("Uwagi", "Metryka", "Wartość", "Data")),
                new CardTable.Row(2, List.of("z CRM", "NPS", "44", "2026-12-13")),
                new CardTable.Row(3, List.of("", "CSAT", "4,5", ""))));
    assertEquals(new MetricRefresh.Columns(-1, 1, 2, 3), MetricRefresh.Columns.of(sheet));
  }
}
