package org.journeywall.edit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Extras;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// A small wall for examples: map `m` with stages `s1` to `s3` (`s2` has the step `poc`) and a lane
/// of every kind, named like the kind in small letters; map `n` with one stage and lane; personas
/// `hr` and `cfo`; the cards `a`, `b`, `c` in the needs of `s1`, `d` in its concerns, `p` and `q`
/// in the parking lot.
final class Wall {
  static final MapId MAP = new MapId("m");
  static final MapId OTHER = new MapId("n");
  static final PersonaId HR = new PersonaId("hr");
  static final PersonaId CFO = new PersonaId("cfo");
  static final PictureId PICTURE = new PictureId("pic");
  static final StepId POC = new StepId("poc");
  static final Target PARKING = new Target.Parking(MAP);

  private Wall() {}

  static Workshop workshop() {
    var commands =
        Stream.of(
            map(MAP, "s1", "s2", "s3"),
            map(OTHER, "x1"),
            new ChangeStage(
                stage("s2"), new StageChange.StepsTo(List.of(Step.named(POC, "Proof of concept")))),
            new AddPersona(Persona.named(HR, Rank.MIDDLE, "HR lead", 0), 9),
            new AddPersona(Persona.named(CFO, Rank.MIDDLE, "CFO", 1), 9),
            new AddPicture(new Picture(PICTURE, "image/png", "AAAA", 1, 1, Extras.NONE)),
            cards(cell("s1", LaneKind.NEEDS), "a", "b", "c"),
            cards(cell("s1", LaneKind.CONCERNS), "d"),
            cards(PARKING, "p", "q"));
    return new Batch(CommandName.IMPORT, commands.map(Command.class::cast).toList())
        .apply(Workshop.empty(WorkshopInfo.titled("Wall", "en")));
  }

  private static Command map(MapId map, String... names) {
    List<LaneKind> kinds = List.of(LaneKind.values());
    List<Rank> ranks = Rank.spread(null, null, kinds.size());
    List<Stage> stages =
        Stream.of(names).map(name -> Stage.named(stage(name), map, new Rank(name), name)).toList();
    List<Lane> lanes =
        kinds.stream()
            .filter(kind -> map.equals(MAP) || kind == LaneKind.NEEDS)
            .map(kind ->
                Lane.named(lane(map, kind), map, ranks.get(kinds.indexOf(kind)), kind, name(kind)))
            .toList();
    JourneyMap named = JourneyMap.named(map, Rank.MIDDLE, "Map " + map);
    return new AddMap(new MapContent(named, stages, lanes, List.of(), List.of()), 9);
  }

  static Command cards(Target target, String... ids) {
    return new AddCards(
        Stream.of(ids)
            .map(id -> Card.of(card(id), target.place(Rank.MIDDLE), CardKind.NOTE, "text " + id))
            .toList(),
        target,
        AddCards.LAST);
  }

  static Link link(String from, String to) {
    return new Link(
        new LinkId(from + "-" + to), card(from), card(to), Link.Kind.CAUSES, "", Extras.NONE);
  }

  static String name(LaneKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static CardId card(String id) {
    return new CardId(id);
  }

  static List<CardId> ids(String... ids) {
    return Stream.of(ids).map(CardId::new).toList();
  }

  static StageId stage(String id) {
    return new StageId(id);
  }

  static LaneId lane(LaneKind kind) {
    return lane(MAP, kind);
  }

  static LaneId lane(MapId map, LaneKind kind) {
    return new LaneId(map + "-" + name(kind));
  }

  static Target cell(String stage, LaneKind kind) {
    return new Target.Cell(MAP, stage(stage), lane(kind));
  }

  /// The ids of the cards at the target, in order, with spaces between.
  static String at(Workshop workshop, Target target) {
    return String.join(
        " ", target.cards(workshop).stream().map(card -> card.id().value()).toList());
  }

  static Card get(Workshop workshop, String id) {
    return workshop.cards().require(card(id));
  }
}
