package org.journeywall.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.journeywall.model.Ids;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
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
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.journeywall.model.Stage;
import org.journeywall.model.Status;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Table;
import org.journeywall.model.Texts;
import org.journeywall.model.Weighing;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/// Valid workshops made up at random for tests of laws: two maps with stages, steps and a lane of
/// every kind, personas, links, pictures and a revision, every field filled now and then. The same
/// seed makes the same workshop.
public final class RandomWorkshops {
  private static final List<String> WORDS =
      List.of(
          "demo",
          "webinar",
          "faktura",
          "zażółć gęślą jaźń",
          "příliš žluťoučký kůň",
          "cena?",
          "nobody follows up",
          "«Отзыв»",
          "価格",
          "👩🏽‍💻",
          "e\u0301",
          "=1+2",
          "<b>",
          "a\"b",
          "50 %",
          "-1",
          "O'Brien & Sons",
          "x_0041_y");

  private final Random random;
  private final Ids ids;
  private Workshop workshop;

  private RandomWorkshops(Random random) {
    this.random = random;
    ids = new Ids(random);
    workshop = Workshop.empty(WorkshopInfo.titled("", "en"));
  }

  /// A workshop with so many cards.
  public static Workshop of(long seed, int cards) {
    var made = new RandomWorkshops(new Random(seed));
    made.frame();
    for (int i = 0; i < cards; i++) {
      Card card = made.card();
      made.workshop = made.workshop.withCards(made.workshop.cards().with(card.id(), card));
    }
    made.stacks(cards / 10);
    made.links(cards / 5);
    made.revision();
    return made.workshop;
  }

  private void frame() {
    var pictures = new ArrayList<Picture>();
    for (int i = 0; i < 3; i++) {
      pictures.add(new Picture(ids.picture(), "image/png", "iVBORw0KGgo=", i + 1, 1, extras()));
    }
    workshop = workshop.withPictures(Table.of(pictures, Picture::id));
    for (Rank rank : Rank.spread(null, null, 2)) {
      map(rank);
    }
    var personas = Rank.spread(null, null, 4).stream().map(this::persona).toList();
    workshop =
        workshop
            .withPersonas(Table.of(personas, Persona::id))
            .withInfo(
                new WorkshopInfo(
                    line(),
                    line(),
                    date(),
                    List.of("Ala", "Jiří"),
                    picture(),
                    one(List.of("en", "pl", "cs")),
                    extras()))
            .withExtras(extras());
  }

  private void map(Rank rank) {
    MapId map = ids.map();
    var stages = new ArrayList<Stage>();
    for (Rank at : Rank.spread(null, null, 3 + random.nextInt(4))) {
      List<Step> steps = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        steps.add(new Step(ids.step(), line(), extras()));
      }
      int columns = 1 + random.nextInt(4);
      stages.add(
          new Stage(
              ids.stage(), map, at, line(), text(), line(), line(), steps, columns, extras()));
    }
    var lanes = new ArrayList<Lane>();
    LaneKind[] kinds = LaneKind.values();
    List<Rank> at = Rank.spread(null, null, kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      int rows = 1 + random.nextInt(3);
      lanes.add(new Lane(ids.lane(), map, at.get(i), kinds[i], line(), line(), rows, extras()));
    }
    var let = new Dismissal("lane-empty", List.of(lanes.getFirst().id().value()), "so be it");
    var names = new JourneyMap(map, rank, line(), line(), line(), one(MapState.values()), extras());
    var content =
        new MapContent(names.withDismissals(List.of(let)), stages, lanes, List.of(), List.of());
    workshop = new AddMap(content, Integer.MAX_VALUE).apply(workshop);
  }

  private Persona persona(Rank rank) {
    var involvements = new ArrayList<Involvement>();
    for (Stage stage : workshop.stages()) {
      if (random.nextBoolean()) {
        var plan = new Content(text(), line(), line(), line(), one(Status.values()));
        involvements.add(new Involvement(stage.id(), random.nextInt(4), text(), plan));
      }
    }
    return new Persona(
        ids.persona(),
        rank,
        line(),
        one(CommitteeRole.values()),
        line(),
        random.nextInt(8),
        text(),
        text(),
        involvements,
        picture(),
        extras());
  }

  /// A card of any kind anywhere, with anything that can be said of it.
  Card card() {
    return new Card(
        ids.card(), place(), one(CardKind.values()), text(), details(), about(), extras());
  }

  private Place place() {
    MapId map = one(workshop.mapsInOrder()).id();
    Rank rank = Rank.spread(null, null, 200).get(random.nextInt(200));
    if (random.nextInt(6) == 0) {
      return Place.parked(map, rank);
    }
    Stage stage = one(workshop.stagesOf(map));
    StepId step = stage.steps().isEmpty() || random.nextBoolean() ? null : one(stage.steps()).id();
    return Place.inCell(map, stage.id(), one(workshop.lanesOf(map)).id(), rank).withStep(step);
  }

  private Details details() {
    return random.nextInt(3) == 0
        ? Details.NONE
        : new Details(
            line(),
            line(),
            random.nextBoolean(),
            scores(),
            metric(),
            maybe(one(Severity.values())),
            maybe(one(Status.values())),
            maybe(random.nextBoolean() ? new Due.OnDay(day()) : new Due.After(line(), 14)),
            new Weighing(4, 2));
  }

  private List<Score> scores() {
    var scores = new ArrayList<Score>();
    for (PersonaId persona : personas()) {
      scores.add(new Score(persona, random.nextInt(5) - 2, line(), line()));
    }
    return scores;
  }

  /// A metric of any type, or none.
  @Nullable Metric metric() {
    return maybe(
        new Metric(
            one(MetricType.values()),
            maybe(number()),
            one(List.of("", "%", "days", "zł", "per week")),
            maybe(number()),
            12.5,
            one(Metric.Better.values()),
            date(),
            List.of(new Measurement(day(), number()), new Measurement(day(), number()))));
  }

  private double number() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(10_000);
      case 1 -> -random.nextInt(100);
      case 2 -> random.nextInt(100_000) / 1_000.0;
      default -> random.nextGaussian() * Math.pow(10, random.nextInt(12) - 4);
    };
  }

  private About about() {
    var evidence = new Evidence(one(Evidence.Basis.values()), random.nextInt(20), line());
    return random.nextInt(3) == 0
        ? About.NOTHING
        : new About(
            personas(),
            List.of("tag", "štítek " + random.nextInt(4)),
            random.nextInt(9),
            text(),
            evidence,
            picture());
  }

  private void stacks(int count) {
    List<Card> cards = workshop.cards().values();
    for (int i = 0; i < count; i++) {
      List<CardId> some = List.of(one(cards).id(), one(cards).id());
      workshop = new StackCards(one(cards).id(), some).apply(workshop);
    }
  }

  /// The same with as many links again as cards, most of them between cards of the first map.
  public static Workshop linked(long seed, int cards) {
    Workshop workshop = of(seed, cards);
    var map = workshop.mapsInOrder().getFirst().id();
    List<Card> there =
        workshop.cards().values().stream().filter(card -> card.place().map().equals(map)).toList();
    var random = new RandomWorkshops(new Random(seed + 1_000));
    var links = new ArrayList<Link>();
    for (int i = 0; i < cards && there.size() > 1; i++) {
      links.add(
          new Link(
              random.ids.link(),
              random.one(there).id(),
              random.one(there).id(),
              random.one(Link.Kind.values()),
              random.line(),
              Extras.NONE));
    }
    return new LinkCards(links).apply(workshop);
  }

  private void links(int count) {
    List<Card> cards = workshop.cards().values();
    for (int i = 0; i < count && cards.size() > 1; i++) {
      var link =
          new Link(
              ids.link(),
              one(cards).id(),
              one(cards).id(),
              one(Link.Kind.values()),
              line(),
              extras());
      workshop = new LinkCards(List.of(link)).apply(workshop);
    }
  }

  private void revision() {
    var revision =
        new Revision(
            ids.revision(),
            line(),
            text(),
            Instant.ofEpochSecond(1_800_000_000L + random.nextInt(1_000_000)),
            workshop,
            extras());
    workshop = workshop.withRevisions(Table.of(List.of(revision), Revision::id));
  }

  private List<PersonaId> personas() {
    return workshop.personasInOrder().stream()
        .map(Persona::id)
        .filter(_ -> random.nextInt(3) == 0)
        .toList();
  }

  private @Nullable PictureId picture() {
    return maybe(one(workshop.pictures().values()).id());
  }

  private Extras extras() {
    return random.nextInt(8) == 0 ? Extras.of(Map.of("later", "{\"kept\":1}")) : Extras.NONE;
  }

  private @Nullable LocalDate date() {
    return maybe(day());
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
  }

  private String text() {
    return random.nextInt(4) == 0
        ? ""
        : Texts.clean(one(WORDS) + (random.nextBoolean() ? "\n" : " ") + one(WORDS));
  }

  private String line() {
    return Texts.line(random.nextInt(3) == 0 ? "" : one(WORDS));
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private <T> T one(T[] items) {
    return items[random.nextInt(items.length)];
  }
}
