package org.journeywall.template;

import static org.journeywall.model.Severity.HIGH;
import static org.journeywall.model.Severity.LOW;
import static org.journeywall.model.Severity.MEDIUM;
import static org.journeywall.model.Status.DONE;
import static org.journeywall.model.Status.IN_PROGRESS;
import static org.journeywall.model.Status.OPEN;

import org.journeywall.model.CardKind;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.MapState;
import org.journeywall.model.MetricType;

/// How an HR lead and a CFO come to buy software for absences and holidays, and what the team made
/// of it: today's map of 47 cards, with the one of tomorrow behind it.
final class HrSaas {
  private static final String HR = "hr-lead";
  private static final String CFO = "cfo";

  private HrSaas() {}

  static void fill(WorkshopDraft workshop) {
    workshop.held();
    workshop.portrait(HR, CommitteeRole.CHAMPION);
    workshop.portrait(CFO, CommitteeRole.CFO);
    MapDraft map = workshop.map("current", MapState.CURRENT);
    awareness(map.stage("awareness").owner("marketing"));
    consideration(map.stage("consideration").owner("marketing"));
    decision(map.stage("decision").owner("sales"));
    purchase(map.stage("purchase").owner("sales"));
    loyalty(map.stage("loyalty").owner("success"));
    parkingLot(map);
    workshop.involve(HR, map, 2, 3, 2, 2, 3);
    workshop.involve(CFO, map, 1, 1, 3, 3, 1);
    workshop.plan(HR, map, "awareness", "mail", "marketing", IN_PROGRESS);
    workshop.plan(HR, map, "consideration", "mail", "marketing", DONE);
    workshop.plan(HR, map, "decision", "mail", "sales", OPEN);
    workshop.plan(HR, map, "loyalty", "mail-phone", "success", OPEN);
    workshop.plan(CFO, map, "decision", "mail", "sales", IN_PROGRESS);
    workshop.plan(CFO, map, "purchase", "mail", "sales", OPEN);
    links(workshop);
    HrSaasFuture.fill(workshop);
  }

  private static void awareness(StageDraft stage) {
    stage.touchpoint("blog", "web", "marketing").about(HR).measured("analytics").note();
    stage.touchpoint("ad", "social", "marketing").about(HR, CFO).measured("analytics");
    stage.need("name-problem", HR).observed(5, "interviews");
    stage.need("others", HR, CFO).assumed();
    stage.feeling().score(HR, 0).score(CFO, 1).observed(5, "interviews");
    stage.concern("another-tool", "marketing", CFO).severity(MEDIUM).observed(3, "interviews");
    stage.action("benchmark", "marketing").status(IN_PROGRESS).due(35).tags("content");
    stage.volume("visits", 3100).was(2640, 2720, 2870).measured("analytics");
  }

  private static void consideration(StageDraft stage) {
    stage.touchpoint("report", "web", "marketing").about(HR).measured("crm");
    stage.touchpoint("webinar", "webinar", "product").about(HR, CFO).observed(38, "sign-ups");
    stage.need("compare", HR).observed(4, "interviews");
    stage.feeling().score(HR, 1).score(CFO, 0).observed(4, "interviews");
    stage
        .concern("long-form", "marketing", HR)
        .severity(HIGH)
        .votes(7)
        .measured("form")
        .tags("quick-win")
        .note();
    stage
        .action("short-form", "marketing")
        .status(IN_PROGRESS)
        .due(14)
        .tags("quick-win")
        .measured("form");
    stage.action("nurture", "marketing").status(OPEN).due(49).tags("content");
    stage.volume("downloads", 1180).was(1090, 1120, 1146).measured("crm");
  }

  private static void decision(StageDraft stage) {
    stage
        .touchpoint("demo", "call", "sales")
        .about(HR, CFO)
        .momentOfTruth()
        .observed(6, "interviews")
        .note();
    stage.touchpoint("security", "call", "product").about(CFO).observed(9, "tickets");
    stage.need("proof", CFO).observed(4, "interviews");
    stage.need("risks", CFO).assumed();
    stage.feeling().score(HR, -2).score(CFO, -1).observed(4, "interviews");
    stage
        .concern("no-follow-up", "sales", HR, CFO)
        .channel("mail-phone")
        .severity(HIGH)
        .votes(4)
        .observed(4, "interviews")
        .note();
    stage.concern("legal", "legal", CFO).severity(MEDIUM).observed(7, "deals");
    stage.action("roi", "marketing").status(IN_PROGRESS).due(21).tags("quick-win");
    stage.action("reference", "sales").status(OPEN).due(28).about(CFO);
    stage.volume("demos", 248).was(301, 290, 279).measured("crm");
  }

  private static void purchase(StageDraft stage) {
    stage.touchpoint("contract", "in-person", "sales").about(CFO).measured("crm");
    stage.need("price", CFO).observed(4, "interviews");
    stage.feeling().score(HR, 1).score(CFO, -1).assumed();
    stage.concern("migration", "product", HR).severity(MEDIUM).observed(3, "interviews");
    stage.action("one-page", "legal").status(OPEN).due(42).tags("quick-win");
    stage.volume("contracts", 114).was(105, 109, 112).measured("crm");
  }

  private static void loyalty(StageDraft stage) {
    stage
        .touchpoint("onboarding", "mail", "success")
        .unowned()
        .about(HR)
        .momentOfTruth()
        .observed(6, "interviews")
        .note();
    stage.touchpoint("referral", "partner", "success").about(HR).assumed();
    stage.need("first-value", HR).observed(6, "interviews");
    stage.feeling().score(HR, 2).score(CFO, 1).observed(3, "interviews");
    stage.concern("tickets", "support", HR).severity(HIGH).measured("helpdesk").note();
    stage.action("playbook", "success").status(IN_PROGRESS).afterSigning(90);
    stage.action("board", "success").status(OPEN).due(75);
    stage.volume("active", 82).measured("product-data");
    stage.metric("nps", MetricType.NPS, 41).target(45).was(33, 38, 36).measured("survey");
    stage.metric("csat", MetricType.CSAT, 4.4).target(4.5).measured("survey");
  }

  private static void parkingLot(MapDraft map) {
    map.parked(CardKind.TOUCHPOINT, "fair").channel("event").owner("marketing");
    map.parked(CardKind.NEED, "pilot").about(CFO).assumed();
    map.parked(CardKind.CONCERN, "old-data").owner("sales").severity(LOW).observed(2, "interviews");
    map.parked(CardKind.OPPORTUNITY, "videos").owner("product").status(OPEN).votes(1);
    map.parked(CardKind.NEED, "council").about(HR).assumed();
  }

  private static void links(WorkshopDraft workshop) {
    workshop.relates("no-follow-up", "demo");
    workshop.answers("no-follow-up", "roi");
    workshop.answers("another-tool", "benchmark");
    workshop.answers("long-form", "short-form");
    workshop.causes("security", "legal");
    workshop.answers("legal", "one-page");
    workshop.answers("tickets", "playbook");
    workshop.causes("tickets", "onboarding");
    workshop.relates("proof", "reference");
  }
}
