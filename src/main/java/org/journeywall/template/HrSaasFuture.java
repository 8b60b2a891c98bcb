package org.journeywall.template;

import static org.journeywall.model.Severity.MEDIUM;
import static org.journeywall.model.Status.DONE;
import static org.journeywall.model.Status.IN_PROGRESS;
import static org.journeywall.model.Status.OPEN;

import org.journeywall.model.CardKind;
import org.journeywall.model.MapState;
import org.journeywall.model.MetricType;

/// The same journey as the team wants it in a year: fewer steps for the buyer, and a target at each
/// stage.
final class HrSaasFuture {
  private static final String HR = "hr-lead";
  private static final String CFO = "cfo";

  private HrSaasFuture() {}

  static void fill(WorkshopDraft workshop) {
    MapDraft map = workshop.map("future", MapState.FUTURE);
    StageDraft awareness = map.stage("awareness").owner("marketing");
    awareness.touchpoint("calculator", "web", "marketing").about(HR, CFO);
    awareness.need("minute", HR, CFO);
    awareness.feeling().score(HR, 1).score(CFO, 1);
    awareness.volume("future-visits", 3600).aimedAt();
    StageDraft consideration = map.stage("consideration").owner("marketing");
    consideration.touchpoint("open-report", "web", "marketing").about(HR);
    consideration.need("business-case", HR, CFO);
    consideration.feeling().score(HR, 1).score(CFO, 0);
    consideration.action("case-kit", "marketing").status(OPEN).due(60);
    consideration.volume("future-readers", 1800).aimedAt();
    decision(map.stage("decision").owner("sales"));
    afterwards(map);
    map.parked(CardKind.OPPORTUNITY, "payroll").owner("product").status(OPEN);
  }

  private static void decision(StageDraft stage) {
    stage.touchpoint("own-data-demo", "call", "sales").about(HR, CFO).momentOfTruth();
    stage.need("answers-in-a-day", CFO);
    stage.feeling().score(HR, 1).score(CFO, 1);
    stage.action("next-day", "sales").status(IN_PROGRESS).due(30).tags("quick-win");
    stage.action("security-pack", "product").status(DONE);
    stage.volume("future-demos", 540).aimedAt();
  }

  private static void afterwards(MapDraft map) {
    StageDraft purchase = map.stage("purchase").owner("sales");
    purchase.touchpoint("e-signature", "web", "legal").about(CFO);
    purchase.feeling().score(HR, 1).score(CFO, 0);
    purchase.action("price-list", "sales").status(OPEN).due(90);
    purchase.volume("future-contracts", 260).aimedAt();
    StageDraft loyalty = map.stage("loyalty").owner("success");
    loyalty.touchpoint("first-week", "call", "success").about(HR).momentOfTruth();
    loyalty.feeling().score(HR, 2).score(CFO, 2);
    loyalty.concern("enough", "success", HR).severity(MEDIUM);
    loyalty.action("ticket-promise", "support").status(OPEN).afterSigning(30);
    loyalty.volume("future-active", 220).aimedAt();
    loyalty.metric("nps", MetricType.NPS, 50).aimedAt();
  }
}
