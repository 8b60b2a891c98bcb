package org.journeywall.template;

import static org.journeywall.model.MetricType.CHURN;
import static org.journeywall.model.MetricType.CLV;
import static org.journeywall.model.MetricType.CONVERSION;
import static org.journeywall.model.MetricType.DURATION;
import static org.journeywall.model.MetricType.NPS;
import static org.journeywall.model.MetricType.TIME_TO_VALUE;
import static org.journeywall.model.Severity.HIGH;
import static org.journeywall.model.Severity.LOW;
import static org.journeywall.model.Severity.MEDIUM;
import static org.journeywall.model.Status.DONE;
import static org.journeywall.model.Status.IN_PROGRESS;
import static org.journeywall.model.Status.OPEN;

import org.journeywall.model.CardKind;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.MapState;

/// How five people of a factory decide together on production-planning software, from the partner
/// fair to the second year, and where they disagree.
final class Committee {
  private static final String CFO = "cfo";
  private static final String CIO = "cio";
  private static final String USERS = "users";
  private static final String BUYER = "procurement";
  private static final String HEAD = "head";

  private Committee() {}

  static void fill(WorkshopDraft workshop) {
    workshop.held();
    workshop.portrait(USERS, CommitteeRole.USER);
    workshop.portrait(CIO, CommitteeRole.IT);
    workshop.portrait(CFO, CommitteeRole.CFO);
    workshop.portrait(BUYER, CommitteeRole.PROCUREMENT);
    workshop.portrait(HEAD, CommitteeRole.DECISION_MAKER);
    MapDraft map = workshop.map("current", MapState.CURRENT);
    awareness(map.stage("awareness").owner("marketing"));
    consideration(map.stage("consideration").owner("marketing"));
    decision(map.stage("decision").owner("sales").steps("poc", "roi-check"));
    onboarding(map.stage("onboarding").owner("success"));
    retention(map.stage("retention").owner("success"));
    parkingLot(map);
    workshop.involve(USERS, map, 1, 1, 2, 2, 2);
    workshop.involve(CIO, map, 0, 2, 2, 2, 1);
    workshop.involve(CFO, map, 0, 1, 3, 1, 2);
    workshop.involve(BUYER, map, 0, 1, 2, 0, 3);
    workshop.involve(HEAD, map, 2, 3, 3, 3, 2);
    workshop.plan(USERS, map, "decision", "in-person", "product", IN_PROGRESS);
    workshop.plan(CIO, map, "decision", "mail", "product", IN_PROGRESS);
    workshop.plan(CFO, map, "decision", "mail", "sales", OPEN);
    workshop.plan(BUYER, map, "decision", "mail", "sales", OPEN);
    workshop.plan(HEAD, map, "consideration", "call", "sales", DONE);
    links(workshop);
  }

  private static void awareness(StageDraft stage) {
    stage.touchpoint("fair", "event", "marketing").about(HEAD, USERS).observed(64, "fair");
    stage.touchpoint("partner", "partner", "partners").about(HEAD).observed(11, "deals");
    stage.need("late-orders", HEAD).observed(6, "interviews");
    stage.need("planning-cost", CFO, HEAD).assumed();
    stage
        .feeling()
        .scoreBy(USERS, -1, "first")
        .scoreBy(USERS, 0, "second")
        .score(CIO, 0)
        .score(CFO, 0);
    stage.concern("no-call", "sales", HEAD).severity(HIGH).votes(5).observed(23, "fair");
    stage.concern("spreadsheet", "marketing", USERS).severity(MEDIUM).observed(4, "interviews");
    stage.action("fair-calls", "sales").status(IN_PROGRESS).due(10).tags("quick-win");
    stage.action("delay-cost", "marketing").status(OPEN).due(45).tags("content");
    stage.volume("contacts", 2400).was(2150, 2290, 2310).measured("crm");
  }

  private static void consideration(StageDraft stage) {
    stage.touchpoint("whitepaper", "web", "marketing").about(HEAD, CIO).measured("crm");
    stage.touchpoint("webinar", "webinar", "product").about(CIO, USERS).observed(57, "sign-ups");
    stage.need("fit-erp", CIO).observed(5, "interviews");
    stage.need("compare", BUYER).assumed();
    stage.need("overtime", USERS).observed(4, "interviews");
    stage
        .feeling()
        .scoreBy(USERS, -1, "first")
        .scoreBy(USERS, 1, "second")
        .score(CIO, 1)
        .score(CFO, -1);
    stage.concern("too-technical", "marketing", CFO).severity(MEDIUM).votes(3).assumed();
    stage.concern("heard-last", "sales", USERS).severity(HIGH).votes(2).observed(3, "interviews");
    stage.action("one-pager", "marketing").status(IN_PROGRESS).due(21).about(CFO).tags("content");
    stage.action("invite-users", "product").status(OPEN).due(30).about(USERS);
    stage.volume("downloads", 640).was(710, 655, 668).measured("crm");
  }

  private static void decision(StageDraft stage) {
    var poc = stage.step(0);
    var roi = stage.step(1);
    stage
        .touchpoint("demo", "in-person", "sales")
        .about(HEAD, USERS, CIO)
        .momentOfTruth()
        .observed(8, "interviews")
        .note();
    stage.touchpoint("poc", "in-person", "product").about(USERS, CIO).step(poc).measured("crm");
    stage.touchpoint("tender", "in-person", "sales").about(BUYER, CFO).observed(12, "deals");
    stage.need("payback", CFO).step(roi).observed(7, "deals");
    stage.need("security", CIO).observed(9, "deals");
    stage.need("try-first", USERS).step(poc).observed(4, "interviews");
    stage.need("comparable", BUYER).observed(12, "deals");
    stage
        .feeling()
        .scoreBy(USERS, 1, "first")
        .scoreBy(USERS, -1, "second")
        .scoreBy(USERS, 2, "third")
        .score(CIO, -1, "wary")
        .scoreBy(CFO, -1, "first")
        .scoreBy(CFO, 1, "third");
    decisionConcerns(stage);
    stage.volume("demos", 77).was(92, 84, 81).measured("crm");
    stage
        .metric("request-rate", CONVERSION, 12)
        .unit("percent")
        .target(15)
        .was(13, 12.8, 12.1)
        .measured("crm");
    stage
        .metric("cycle", DURATION, 118)
        .unit("days")
        .lowerIsBetter()
        .target(90)
        .was(109, 121, 124)
        .measured("crm");
  }

  private static void decisionConcerns(StageDraft stage) {
    var poc = stage.step(0);
    var roi = stage.step(1);
    stage.concern("board", "sales", HEAD, CFO).severity(HIGH).votes(6).measured("crm").note();
    stage.concern("poc-data", "product", CIO).step(poc).severity(MEDIUM).observed(5, "deals");
    stage.concern("buyer-late", "sales", BUYER).severity(MEDIUM).votes(1).observed(8, "deals");
    stage.action("roi-sheet", "sales").step(roi).status(IN_PROGRESS).due(28).about(CFO);
    stage.action("security-pack", "product").status(OPEN).due(40).about(CIO);
    stage.action("briefing", "sales").status(OPEN).due(14).about(BUYER).tags("quick-win");
  }

  private static void onboarding(StageDraft stage) {
    stage
        .touchpoint("kick-off", "in-person", "success")
        .unowned()
        .about(HEAD, USERS, CIO)
        .momentOfTruth()
        .observed(5, "interviews")
        .note();
    stage.touchpoint("training", "in-person", "success").about(USERS).observed(31, "survey");
    stage.touchpoint("go-live", "call", "product").about(CIO).measured("helpdesk");
    stage.need("one-contact", HEAD, CIO).observed(5, "interviews");
    stage.need("shifts", USERS).observed(6, "interviews");
    stage
        .feeling()
        .scoreBy(USERS, -2, "first")
        .scoreBy(USERS, -1, "second")
        .scoreBy(USERS, 0, "third")
        .score(CIO, 1)
        .score(CFO, 0);
    stage.concern("evenings", "product", CIO, USERS).severity(HIGH).votes(4).measured("helpdesk");
    stage.concern("night-shift", "success", USERS).severity(MEDIUM).observed(14, "survey");
    stage.action("rollout", "success").status(IN_PROGRESS).afterSigning(90);
    stage.action("shift-videos", "success").status(OPEN).afterSigning(21).tags("content");
    stage.volume("orders", 13).was(11, 12, 12).measured("crm");
    stage
        .metric("offer-order", CONVERSION, 38)
        .unit("percent")
        .was(33, 35, 36)
        .measured("crm")
        .note();
    stage
        .metric("first-plan", TIME_TO_VALUE, 45)
        .unit("days")
        .lowerIsBetter()
        .target(30)
        .was(58, 52, 49)
        .measured("product-data");
  }

  private static void retention(StageDraft stage) {
    stage.touchpoint("review", "in-person", "success").about(HEAD, CFO).measured("crm");
    stage.touchpoint("user-club", "event", "partners").about(USERS).observed(22, "fair");
    stage.touchpoint("visit", "in-person", "sales").about(HEAD).assumed();
    stage.need("board-numbers", CFO, HEAD).observed(3, "interviews");
    stage.need("say", USERS).observed(22, "fair");
    stage
        .feeling()
        .scoreBy(USERS, 2, "first")
        .scoreBy(USERS, 1, "second")
        .score(CIO, 1)
        .score(CFO, 1, "reassured");
    stage.concern("champion", "success", HEAD).severity(HIGH).votes(3).observed(2, "deals");
    stage.concern("price-rise", "sales", BUYER, CFO).severity(MEDIUM).observed(4, "deals");
    stage.action("second-contact", "success").status(OPEN).afterSigning(120);
    stage.action("renewal", "sales").status(OPEN).due(60).about(BUYER);
    stage.volume("live", 11).was(9, 9, 10).measured("product-data");
    stage.metric("nps", NPS, 34).target(40).was(27, 31, 30).measured("survey");
    stage
        .metric("churn", CHURN, 8)
        .unit("percent")
        .lowerIsBetter()
        .target(5)
        .was(11, 9)
        .measured("crm");
    stage.metric("clv", CLV, 86_000).unit("euro").was(81_000).measured("crm");
  }

  private static void parkingLot(MapDraft map) {
    map.parked(CardKind.NEED, "council").about(USERS).assumed();
    map.parked(CardKind.OPPORTUNITY, "leasing").owner("sales").status(OPEN).votes(2);
    map.parked(CardKind.CONCERN, "undercut").owner("sales").severity(LOW).observed(3, "deals");
    map.parked(CardKind.OPPORTUNITY, "app").owner("product").status(OPEN).votes(1);
  }

  private static void links(WorkshopDraft workshop) {
    workshop.answers("no-call", "fair-calls");
    workshop.answers("spreadsheet", "delay-cost");
    workshop.answers("too-technical", "one-pager");
    workshop.answers("heard-last", "invite-users");
    workshop.causes("buyer-late", "board");
    workshop.answers("buyer-late", "briefing");
    workshop.answers("board", "roi-sheet");
    workshop.relates("security", "security-pack");
    workshop.causes("poc-data", "cycle");
    workshop.answers("evenings", "rollout");
    workshop.answers("night-shift", "shift-videos");
    workshop.answers("champion", "second-contact");
    workshop.answers("price-rise", "renewal");
  }
}
