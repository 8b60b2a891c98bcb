package org.journeywall.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Content;
import org.journeywall.model.Dismissal;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Extras;
import org.journeywall.model.Id;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.MapState;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Rank;
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

/// Commands of every sort made up at random for a workshop as it stands; some name what is not
/// there, some bring in texts that have to be cleaned.
public final class RandomCommands {
  private static final List<String> TEXTS =
      List.of(
          "",
          "demo",
          "line\r\nline",
          "nul\u0000l",
          "\uD800",
          "e\u0301",
          "\u202Eevil",
          "-1 sad",
          "3 100 wizyt",
          "NPS 41",
          " spaced\ttext ",
          "zażółć",
          "+2",
          "\uFFFE");

  private final Random random;
  private final Ids ids;

  public RandomCommands(long seed) {
    random = new Random(seed);
    ids = new Ids(random);
  }

  /// The next command for this workshop.
  public Command next(Workshop workshop) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> cards(workshop);
      case 3 -> changeCards(workshop);
      case 4 -> links(workshop);
      case 5 -> frame(workshop);
      case 6 -> peopleAndMaps(workshop);
      default -> rest(workshop);
    };
  }

  private Command cards(Workshop workshop) {
    return switch (random.nextInt(10)) {
      case 0 -> new AddCards(newCards(workshop), target(workshop), index());
      case 1 -> new AddCards(newCards(workshop));
      case 2 -> new EditText(card(workshop), text(), List.of(persona(workshop)));
      case 3, 4 -> new MoveCards(new ArrayList<>(some(workshop)), target(workshop), index());
      case 5 -> new RemoveCards(some(workshop));
      case 6 -> new SplitCard(card(workshop), List.of(ids.card(), ids.card()));
      case 7 -> new StackCards(card(workshop), new ArrayList<>(some(workshop)));
      case 8 -> new UnstackCards(some(workshop));
      default ->
          Clipping.of(workshop, some(workshop))
              .paste(workshop, target(workshop), index(), ids)
              .command();
    };
  }

  private List<Card> newCards(Workshop workshop) {
    var cards = new ArrayList<Card>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Target target = target(workshop);
      Card card = NewCards.of(workshop, ids.card(), target, text(), List.of());
      var about = card.about().withPicture(picture(workshop)).withTags(List.of(text(), text()));
      cards.add(card.withAbout(about.withPersonas(List.of(persona(workshop)))));
    }
    return cards;
  }

  private Command changeCards(Workshop workshop) {
    CardChange change =
        switch (random.nextInt(16)) {
          case 0 -> new CardChange.ToKind(one(CardKind.values()));
          case 1 -> new CardChange.ChannelTo(text());
          case 2 -> new CardChange.OwnerTo(text());
          case 3 -> new CardChange.Personas(one(Amend.values()), List.of(persona(workshop)));
          case 4 -> new CardChange.Tags(one(Amend.values()), List.of(text(), "tag"));
          case 5 -> new CardChange.Votes(random.nextInt(7) - 3);
          case 6 -> new CardChange.NoteTo(text());
          case 7 ->
              new CardChange.EvidenceTo(new Evidence(one(Evidence.Basis.values()), 3, text()));
          case 8 -> new CardChange.SeverityTo(random.nextBoolean() ? Severity.HIGH : null);
          case 9 -> new CardChange.StatusTo(random.nextBoolean() ? Status.DONE : null);
          case 10 ->
              workshop.cards().size() % 2 == 0
                  ? new CardChange.DueTo(new Due.After(text(), 3))
                  : new CardChange.WeighingTo(new Weighing(text().length() % 5, 2));
          case 11 -> new CardChange.MomentOfTruth(random.nextBoolean());
          case 12 ->
              new CardChange.ScoreTo(
                  persona(workshop), random.nextBoolean() ? random.nextInt(5) - 2 : null, text());
          case 13 -> new CardChange.MetricTo(Metric.of(MetricType.NPS, 41).withUnit(text()));
          case 14 -> new CardChange.PictureTo(picture(workshop));
          default -> new CardChange.StepTo(step(workshop));
        };
    return new ChangeCards(some(workshop), change);
  }

  private Command links(Workshop workshop) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new LinkCards(
              List.of(
                  new Link(
                      ids.link(),
                      card(workshop),
                      card(workshop),
                      one(Link.Kind.values()),
                      text(),
                      Extras.NONE)));
      case 1 ->
          new ChangeLink(
              any(workshop.links(), Link::id, ids.link()), one(Link.Kind.values()), text());
      case 2 -> new TurnLink(any(workshop.links(), Link::id, ids.link()));
      default -> new UnlinkCards(Set.of(any(workshop.links(), Link::id, ids.link())));
    };
  }

  private Command frame(Workshop workshop) {
    Rank rank = Rank.MIDDLE;
    return switch (random.nextInt(9)) {
      case 0 -> new AddStage(Stage.named(ids.stage(), map(workshop), rank, text()), index());
      case 1, 2 -> new ChangeStage(stage(workshop), stageChange(workshop));
      case 3 -> new MoveStage(stage(workshop), index());
      case 4 -> new RemoveStage(stage(workshop));
      case 5 ->
          new AddLane(
              Lane.named(ids.lane(), map(workshop), rank, one(LaneKind.values()), text()), index());
      case 6 -> new ChangeLane(lane(workshop), laneChange());
      case 7 -> new MoveLane(lane(workshop), index());
      default -> new RemoveLane(lane(workshop));
    };
  }

  private StageChange stageChange(Workshop workshop) {
    return switch (random.nextInt(6)) {
      case 0 -> new StageChange.NameTo(text());
      case 1 -> new StageChange.GoalTo(text());
      case 2 -> new StageChange.DurationTo(text());
      case 3 -> new StageChange.OwnerTo(text());
      case 4 -> new StageChange.ColumnsTo(random.nextInt(60));
      default ->
          new StageChange.StepsTo(
              List.of(Step.named(step(workshop), text()), Step.named(ids.step(), text())));
    };
  }

  private LaneChange laneChange() {
    return switch (random.nextInt(4)) {
      case 0 -> new LaneChange.NameTo(text());
      case 1 -> new LaneChange.HintTo(text());
      case 2 -> new LaneChange.KindTo(one(LaneKind.values()));
      default -> new LaneChange.RowsTo(random.nextInt(30));
    };
  }

  private Command peopleAndMaps(Workshop workshop) {
    Persona stranger = Persona.named(ids.persona(), Rank.MIDDLE, text(), 3);
    return switch (random.nextInt(12)) {
      case 0 -> new AddPersona(stranger, index());
      case 1 -> new ChangePersona(any(workshop.personas(), p -> p, stranger).withName(text()));
      case 2 -> new MovePersona(persona(workshop), index());
      case 3 -> new RemovePersona(persona(workshop));
      case 4 ->
          new AddMap(
              MapContent.of(workshop, workshop.mapsInOrder().getFirst().id()).copy(ids, text()),
              index(),
              CommandName.COPY_MAP);
      case 8 -> {
        var first = workshop.mapsInOrder().getFirst().id();
        var future = Succession.future(workshop, first, ids, text(), text());
        yield new AddMap(future, index(), CommandName.FUTURE_MAP);
      }
      case 5 -> new ChangeMap(map(workshop), new MapChange.NamesTo(text(), text(), text()));
      case 6 -> new ChangeMap(map(workshop), mapChange(workshop));
      case 7 -> new MoveMap(map(workshop), index());
      case 10 -> involvement(workshop, any(workshop.personas(), p -> p, stranger));
      default -> new RemoveMap(map(workshop));
    };
  }

  private Command involvement(Workshop workshop, Persona persona) {
    StageId stage = stage(workshop);
    Content content = new Content(text(), text(), text(), text(), one(Status.values()));
    return random.nextBoolean()
        ? ChangeInvolvement.level(persona, persona.involvement(stage).withLevel(random.nextInt(4)))
        : ChangeInvolvement.content(
            persona, persona.involvement(stage).withNeed(text()).withContent(content));
  }

  private static MapChange mapChange(Workshop workshop) {
    String lane =
        workshop.lanes().values().stream().map(one -> one.id().value()).findFirst().orElse("none");
    var dismissal = new Dismissal("empty-lane", List.of(lane), "so be it");
    return switch (workshop.cards().size() % 3) {
      case 0 -> new MapChange.StateTo(MapState.FUTURE);
      case 1 -> new MapChange.Dismiss(dismissal);
      default -> new MapChange.BringBack(dismissal);
    };
  }

  private Command rest(Workshop workshop) {
    return switch (random.nextInt(7)) {
      case 0 ->
          new ChangeInfo(
              new WorkshopInfo(
                  text(),
                  text(),
                  null,
                  List.of(text()),
                  picture(workshop),
                  "pl",
                  workshop.info().extras()));
      case 1 -> new SaveRevision(ids.revision(), text(), text(), Instant.EPOCH);
      case 2 -> new RemoveRevision(any(workshop.revisions(), one -> one.id(), ids.revision()));
      case 3 -> new AddPicture(new Picture(ids.picture(), "image/png", "AAAA", 1, 1, Extras.NONE));
      case 4 -> new RemovePicture(picture(workshop));
      case 5 -> new Restore(cards(workshop).apply(workshop));
      default ->
          new Batch(CommandName.IMPORT, List.of(cards(workshop), frame(workshop), cards(workshop)));
    };
  }

  private Target target(Workshop workshop) {
    MapId map = map(workshop);
    List<Stage> stages = workshop.stagesOf(map);
    List<Lane> lanes = workshop.lanesOf(map);
    if (stages.isEmpty() || lanes.isEmpty() || random.nextInt(5) == 0) {
      return new Target.Parking(map);
    }
    Stage stage = one(stages);
    StepId step = stage.steps().isEmpty() ? null : one(stage.steps()).id();
    return new Target.Cell(map, stage.id(), one(lanes).id(), random.nextBoolean() ? null : step);
  }

  private Set<CardId> some(Workshop workshop) {
    var some = new HashSet<CardId>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      some.add(card(workshop));
    }
    return some;
  }

  private CardId card(Workshop workshop) {
    return any(workshop.cards(), Card::id, ids.card());
  }

  private MapId map(Workshop workshop) {
    return any(workshop.maps(), JourneyMap::id, ids.map());
  }

  private StageId stage(Workshop workshop) {
    return any(workshop.stages(), Stage::id, ids.stage());
  }

  private LaneId lane(Workshop workshop) {
    return any(workshop.lanes(), Lane::id, ids.lane());
  }

  private PersonaId persona(Workshop workshop) {
    return any(workshop.personas(), Persona::id, ids.persona());
  }

  private PictureId picture(Workshop workshop) {
    return any(workshop.pictures(), Picture::id, ids.picture());
  }

  private StepId step(Workshop workshop) {
    List<Step> steps =
        workshop.stages().values().stream().flatMap(stage -> stage.steps().stream()).toList();
    return steps.isEmpty() ? ids.step() : one(steps).id();
  }

  // Now and then one that is not there.
  private <K extends Id, V, T> T any(Table<K, V> table, Function<V, T> of, T gone) {
    return table.isEmpty() || random.nextInt(12) == 0 ? gone : of.apply(one(table.values()));
  }

  private int index() {
    return random.nextInt(12) - 1;
  }

  private String text() {
    return one(TEXTS);
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private <T> T one(T[] items) {
    return items[random.nextInt(items.length)];
  }
}
