package org.journeywall.template;

import java.util.List;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapState;

/// Templates for what comes after the purchase and for other fields: each with lanes of its own,
/// whose hints say what belongs into their cells.
final class MoreWalls {
  private MoreWalls() {}

  static void saasOnboarding(WorkshopDraft workshop) {
    people(workshop, "admin", "user", "sponsor");
    stages(
        workshop,
        List.of(
            LaneKind.CUSTOMER_ACTIONS,
            LaneKind.TOUCHPOINTS,
            LaneKind.EMOTIONS,
            LaneKind.CONCERNS,
            LaneKind.OUR_ACTIONS,
            LaneKind.METRICS),
        "kick-off",
        "set-up",
        "first-value",
        "adoption",
        "review");
  }

  static void advocacy(WorkshopDraft workshop) {
    people(workshop, "advocate", "prospect");
    stages(
        workshop,
        List.of(
            LaneKind.TOUCHPOINTS,
            LaneKind.NEEDS,
            LaneKind.EMOTIONS,
            LaneKind.OUR_ACTIONS,
            LaneKind.METRICS,
            LaneKind.OPPORTUNITIES),
        "satisfied",
        "invited",
        "first-reference",
        "recommending",
        "shaping");
  }

  static void accountHealth(WorkshopDraft workshop) {
    people(workshop, "sponsor", "user");
    stages(
        workshop,
        List.of(
            LaneKind.METRICS,
            LaneKind.EMOTIONS,
            LaneKind.CONCERNS,
            LaneKind.OUR_ACTIONS,
            LaneKind.OPPORTUNITIES),
        "usage",
        "support",
        "relationship",
        "value",
        "renewal");
  }

  static void retail(WorkshopDraft workshop) {
    people(workshop, "shopper");
    stages(
        workshop,
        List.of(
            LaneKind.CUSTOMER_ACTIONS,
            LaneKind.TOUCHPOINTS,
            LaneKind.THOUGHTS,
            LaneKind.EMOTIONS,
            LaneKind.CONCERNS,
            LaneKind.METRICS),
        "discover",
        "choose",
        "buy",
        "receive",
        "use-return");
  }

  static void publicService(WorkshopDraft workshop) {
    people(workshop, "citizen", "clerk");
    stages(
        workshop,
        List.of(
            LaneKind.CUSTOMER_ACTIONS,
            LaneKind.TOUCHPOINTS,
            LaneKind.NEEDS,
            LaneKind.EMOTIONS,
            LaneKind.CONCERNS,
            LaneKind.OUR_ACTIONS,
            LaneKind.BACKSTAGE,
            LaneKind.METRICS),
        "occasion",
        "finding-out",
        "applying",
        "waiting",
        "decision");
  }

  static void employeeJourney(WorkshopDraft workshop) {
    people(workshop, "newcomer", "lead");
    stages(
        workshop,
        List.of(
            LaneKind.TOUCHPOINTS,
            LaneKind.NEEDS,
            LaneKind.EMOTIONS,
            LaneKind.CONCERNS,
            LaneKind.OUR_ACTIONS,
            LaneKind.METRICS),
        "applying",
        "joining",
        "settling-in",
        "growing",
        "leaving");
  }

  static void serviceBlueprint(WorkshopDraft workshop) {
    people(workshop, "customer");
    stages(
        workshop,
        List.of(
            LaneKind.CUSTOMER_ACTIONS,
            LaneKind.TOUCHPOINTS,
            LaneKind.EMOTIONS,
            LaneKind.OUR_ACTIONS,
            LaneKind.BACKSTAGE,
            LaneKind.FREE,
            LaneKind.METRICS),
        "before",
        "arriving",
        "served",
        "leaving",
        "after");
  }

  private static void people(WorkshopDraft workshop, String... people) {
    for (String person : people) {
      workshop.persona(person, CommitteeRole.OTHER);
    }
  }

  private static void stages(WorkshopDraft workshop, List<LaneKind> lanes, String... stages) {
    MapDraft map = workshop.map("current", MapState.CURRENT, lanes);
    for (String stage : stages) {
      map.stage(stage);
    }
  }
}
