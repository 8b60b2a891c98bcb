package org.journeywall.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Content;
import org.journeywall.model.Details;
import org.journeywall.model.Dismissal;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Extras;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.MapState;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Revision;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Status;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Table;
import org.journeywall.model.Weighing;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// A small workshop in which every field of the format says something.
final class FullWorkshop {
  static final MapId TODAY = new MapId("today");
  static final StageId DECISION = new StageId("decision");
  static final LaneId MOMENTS = new LaneId("moments");
  static final PersonaId LEAD = new PersonaId("lead");
  static final PersonaId CFO = new PersonaId("cfo");
  static final PictureId LOGO = new PictureId("logo");
  static final CardId DEMO = new CardId("demo");
  static final CardId SIGNED = new CardId("signed");
  static final CardId FEELING = new CardId("feeling");

  private static final Rank FIRST = new Rank("G");
  private static final Rank SECOND = new Rank("V");

  private FullWorkshop() {}

  static Workshop workshop() {
    Workshop wall = wall();
    Picture later =
        new Picture(new PictureId("portrait"), "image/jpeg", "/9j/4AAQ", 40, 60, Extras.NONE);
    Persona cfo =
        new Persona(
            CFO,
            SECOND,
            "Martin",
            CommitteeRole.CFO,
            "Finanční ředitel",
            3,
            "návratnost do roka\nžádná překvapení",
            "rozpočet je uzavřen",
            List.of(
                new Involvement(
                    DECISION,
                    3,
                    "výpočet návratnosti",
                    new Content(
                        "kalkulačka ROI\nreference z oboru",
                        "dva dny po demu",
                        "e-mail",
                        "Marketing",
                        Status.IN_PROGRESS)),
                new Involvement(new StageId("signing"), 1, "")),
            later.id(),
            Extras.NONE);
    Revision revision =
        new Revision(
            new RevisionId("r1"),
            "End of the morning",
            "before the vote",
            Instant.parse("2026-11-12T11:30:00Z"),
            wall,
            Extras.NONE);
    return wall.withPersonas(wall.personas().with(CFO, cfo))
        .withPictures(wall.pictures().with(later.id(), later))
        .withRevisions(Table.of(List.of(revision), Revision::id));
  }

  private static Workshop wall() {
    WorkshopInfo info =
        new WorkshopInfo(
            "Ścieżka zakupu HR",
            "Kadry Plus",
            LocalDate.of(2026, 11, 12),
            List.of("Ania", "Tomáš", "Zoë 👩🏽‍💻"),
            LOGO,
            "pl",
            Extras.of(Map.of("room", "\"2.14\"")));
    Picture logo = new Picture(LOGO, "image/png", "iVBORw0KGgo=", 120, 48, Extras.NONE);
    Persona lead = Persona.named(LEAD, FIRST, "Ewa, HR lead", 0);
    Persona cfo = Persona.named(CFO, SECOND, "Martin", 3);
    return Workshop.empty(info)
        .withPictures(Table.of(List.of(logo), Picture::id))
        .withPersonas(Table.of(List.of(lead, cfo), Persona::id))
        .withMaps(Table.of(maps(), JourneyMap::id))
        .withStages(Table.of(stages(), Stage::id))
        .withLanes(Table.of(lanes(), Lane::id))
        .withCards(Table.of(cards(), Card::id))
        .withLinks(
            Table.of(
                List.of(
                    new Link(
                        new LinkId("l1"), DEMO, SIGNED, Link.Kind.CAUSES, "if it ran", Extras.NONE),
                    new Link(
                        new LinkId("l2"),
                        new CardId("legal"),
                        new CardId("checklist"),
                        Link.Kind.ANSWERED_BY,
                        "",
                        Extras.NONE)),
                Link::id));
  }

  private static List<JourneyMap> maps() {
    return List.of(
        new JourneyMap(
            TODAY,
            FIRST,
            "Dziś",
            "Podróż kupującego",
            "stan obecny · IV kw. 2026",
            MapState.CURRENT,
            List.of(
                new Dismissal("concern-without-action", List.of("legal"), "dział prawny już wie")),
            Extras.NONE),
        JourneyMap.named(new MapId("target"), SECOND, "Cel").withState(MapState.FUTURE));
  }

  private static List<Stage> stages() {
    return List.of(
        new Stage(
            DECISION,
            TODAY,
            FIRST,
            "Decyzja",
            "pewność, że to działa",
            "2–3 tygodnie",
            "Sprzedaż",
            List.of(
                Step.named(new StepId("poc"), "Proof of concept"),
                Step.named(new StepId("roi"), "Internal ROI check")),
            4,
            Extras.NONE),
        Stage.named(new StageId("signing"), TODAY, SECOND, "Podpis"));
  }

  private static List<Lane> lanes() {
    return List.of(
        new Lane(
            MOMENTS,
            TODAY,
            FIRST,
            LaneKind.TOUCHPOINTS,
            "Punkty styku",
            "gdzie się spotykamy",
            2,
            Extras.NONE),
        Lane.named(new LaneId("mood"), TODAY, SECOND, LaneKind.EMOTIONS, "Emocje"));
  }

  private static Place in(String stage, String lane, Rank rank) {
    return Place.inCell(TODAY, new StageId(stage), new LaneId(lane), rank);
  }

  private static List<Card> cards() {
    Details demo = Details.NONE.withChannel("online").withOwner("Sprzedaż").withMomentOfTruth(true);
    About said =
        new About(
            List.of(LEAD, CFO),
            List.of("demo", "Q4"),
            5,
            "Nikt nie oddzwania \"po\" demo.\nSprawdzić w CRM.",
            new Evidence(Evidence.Basis.OBSERVED, 6, "wywiady, X 2026"),
            LOGO);
    Details scores =
        Details.NONE.withScores(
            List.of(
                new Score(LEAD, -1, "zniecierpliwiona", "Ania"),
                new Score(LEAD, 1, "", "Tomáš"),
                new Score(CFO, 2, "klidný", "")));
    return List.of(
        Card.of(
                DEMO,
                in("decision", "moments", FIRST).withStep(new StepId("poc")),
                CardKind.TOUCHPOINT,
                "Demo produktu")
            .withDetails(demo)
            .withAbout(said),
        Card.of(SIGNED, in("decision", "moments", SECOND), CardKind.METRIC, "umowy")
            .withDetails(Details.NONE.withMetric(contracts())),
        Card.of(FEELING, in("decision", "mood", FIRST), CardKind.EMOTION, "cisza po demo")
            .withDetails(scores),
        Card.of(new CardId("legal"), in("signing", "moments", FIRST), CardKind.CONCERN, "Prawnicy")
            .withDetails(Details.NONE.withSeverity(Severity.HIGH)),
        Card.of(new CardId("checklist"), Place.parked(TODAY, FIRST), CardKind.ACTION, "Lista")
            .withDetails(
                Details.NONE
                    .withStatus(Status.IN_PROGRESS)
                    .withDue(new Due.OnDay(LocalDate.of(2026, 12, 1)))),
        Card.of(
                new CardId("call"),
                Place.parked(TODAY, SECOND).withUnder(new CardId("checklist")),
                CardKind.OPPORTUNITY,
                "Telefon")
            .withDetails(
                Details.NONE
                    .withDue(new Due.After("podpisanie", 14))
                    .withWeighing(new Weighing(4, 2))));
  }

  private static Metric contracts() {
    return new Metric(
        MetricType.VOLUME,
        114.0,
        "szt.",
        150.5,
        200.25,
        Metric.Better.LOWER,
        LocalDate.of(2026, 9, 30),
        List.of(
            new Measurement(LocalDate.of(2026, 3, 31), 98),
            new Measurement(LocalDate.of(2026, 6, 30), 1e-7)));
  }
}
