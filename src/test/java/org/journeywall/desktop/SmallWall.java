package org.journeywall.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.journeywall.edit.Editor;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// A desk with a wall of one stage and one lane, two personas and a card of each kind, whose id is
/// its kind in small letters.
public final class SmallWall {
  public static final MapId MAP = new MapId("map");
  public static final StageId DECISION = new StageId("decision");
  public static final StageId PURCHASE = new StageId("purchase");
  public static final LaneId LANE = new LaneId("lane");
  public static final PersonaId HR = new PersonaId("hr");
  public static final PersonaId CFO = new PersonaId("cfo");

  /// What a listener of the editor threw; stays empty where there is no bug.
  public final List<Throwable> failures = new ArrayList<>();

  public final Desk desk;

  public SmallWall() {
    List<Rank> ranks = Rank.spread(null, null, CardKind.values().length);
    WorkshopInfo info = WorkshopInfo.titled("Small", "en").withDate(LocalDate.of(2026, 3, 5));
    Workshop workshop = Workshop.empty(info);
    workshop =
        workshop
            .withMaps(workshop.maps().with(MAP, JourneyMap.named(MAP, ranks.get(0), "Today")))
            .withStages(
                workshop
                    .stages()
                    .with(DECISION, Stage.named(DECISION, MAP, ranks.get(0), "Decision"))
                    .with(PURCHASE, Stage.named(PURCHASE, MAP, ranks.get(1), "Purchase")))
            .withLanes(
                workshop
                    .lanes()
                    .with(LANE, Lane.named(LANE, MAP, ranks.get(0), LaneKind.FREE, "All")))
            .withPersonas(
                workshop
                    .personas()
                    .with(HR, Persona.named(HR, ranks.get(0), "HR lead", 0))
                    .with(CFO, Persona.named(CFO, ranks.get(1), "CFO", 1)));
    Iterator<Rank> next = ranks.iterator();
    for (CardKind kind : CardKind.values()) {
      Place place = Place.inCell(MAP, DECISION, LANE, next.next());
      Card card = Card.of(id(kind), place, kind, kind == CardKind.EMOTION ? "" : text(kind));
      workshop = workshop.withCards(workshop.cards().with(card.id(), card));
    }
    desk = new Desk(new Editor(workshop, failures::add), new Ids(new Random(1)));
  }

  private static String text(CardKind kind) {
    return "A " + kind.name().toLowerCase(Locale.ROOT);
  }

  public static CardId id(CardKind kind) {
    return new CardId(kind.name().toLowerCase(Locale.ROOT));
  }

  public Card card(CardKind kind) {
    return desk.workshop().cards().require(id(kind));
  }
}
