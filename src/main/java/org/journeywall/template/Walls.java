package org.journeywall.template;

import org.journeywall.model.CommitteeRole;
import org.journeywall.model.MapState;

/// The templates: stages with a goal and a usual duration, the six lanes, somebody whose emotions
/// can be scored, and no cards.
final class Walls {
  private Walls() {}

  static void b2bBuying(WorkshopDraft workshop) {
    buyers(workshop);
    stages(workshop, "awareness", "consideration", "decision", "purchase", "loyalty");
  }

  static void b2bOnboarding(WorkshopDraft workshop) {
    buyers(workshop);
    stages(workshop, "awareness", "consideration", "decision", "onboarding", "retention");
  }

  static void blank(WorkshopDraft workshop) {
    workshop.persona("customer", CommitteeRole.OTHER);
    stages(workshop, "first", "second", "third");
  }

  private static void buyers(WorkshopDraft workshop) {
    workshop.persona("user", CommitteeRole.USER);
    workshop.persona("decider", CommitteeRole.DECISION_MAKER);
  }

  private static void stages(WorkshopDraft workshop, String... stages) {
    MapDraft map = workshop.map("current", MapState.CURRENT);
    for (String stage : stages) {
      map.stage(stage);
    }
  }
}
