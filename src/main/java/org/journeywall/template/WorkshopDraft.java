package org.journeywall.template;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeywall.model.Card;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Content;
import org.journeywall.model.Extras;
import org.journeywall.model.Ids;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.MapState;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.Status;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// A workshop being written. Things are named by the keys of their texts: a persona `cfo` is called
/// what `persona.cfo` says, wants what `persona.cfo.goals` says, and so on.
final class WorkshopDraft {
  private final Words words;
  private final Ids ids;
  private final LocalDate today;
  private final List<MapDraft> maps = new ArrayList<>();
  private final Map<String, Persona> personas = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private WorkshopInfo info;

  WorkshopDraft(String title, Words words, Ids ids, LocalDate today) {
    this.words = words;
    this.ids = ids;
    this.today = today;
    info = WorkshopInfo.titled(title, words.text("language"));
  }

  Words words() {
    return words;
  }

  Ids ids() {
    return ids;
  }

  LocalDate today() {
    return today;
  }

  /// The workshop was held today, by the people of `participants`, for `client`.
  void held() {
    List<String> people = Arrays.asList(words.text("participants").split("; "));
    String client = words.text("client");
    info =
        new WorkshopInfo(info.title(), client, today, people, null, info.language(), Extras.NONE);
  }

  /// A persona without more than a name and a role.
  void persona(String key, CommitteeRole role) {
    int index = personas.size();
    String name = words.text("persona." + key);
    Persona persona = Persona.named(ids.persona(), rank(index), name, index).withRole(role, "");
    personas.put(key, persona);
  }

  /// A persona with a role in words, goals and barriers.
  void portrait(String key, CommitteeRole role) {
    int index = personas.size();
    String name = "persona." + key;
    personas.put(
        key,
        new Persona(
            ids.persona(),
            rank(index),
            words.text(name),
            role,
            words.text(name + ".role"),
            index,
            words.text(name + ".goals"),
            words.text(name + ".barriers"),
            List.of(),
            null,
            Extras.NONE));
  }

  /// How much the persona has to do with the stages of a map from left to right, 0 to 3; what it
  /// needs where it has is said by `persona.KEY.STAGE`.
  void involve(String key, MapDraft map, int... levels) {
    Persona persona = Objects.requireNonNull(personas.get(key));
    var involvements = new ArrayList<>(persona.involvements());
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] > 0) {
        StageDraft stage = map.stages().get(i);
        String need = words.text("persona." + key + "." + stage.key());
        involvements.add(new Involvement(stage.id(), levels[i], need));
      }
    }
    personas.put(key, persona.withInvolvements(involvements));
  }

  /// What the persona is sent in a stage; the argument is said by `plan.KEY.STAGE`, what sets it
  /// off by the same with `.trigger`.
  void plan(String key, MapDraft map, String stage, String channel, String team, Status status) {
    Persona persona = Objects.requireNonNull(personas.get(key));
    StageDraft in =
        map.stages().stream().filter(one -> one.key().equals(stage)).findFirst().orElseThrow();
    String message = "plan." + key + "." + stage;
    var content =
        new Content(
            words.text(message),
            words.text(message + ".trigger"),
            words.text("channel." + channel),
            words.text("team." + team),
            status);
    personas.put(key, persona.with(persona.involvement(in.id()).withContent(content)));
  }

  PersonaId idOf(String persona) {
    return Objects.requireNonNull(personas.get(persona), persona).id();
  }

  /// A map with the six usual lanes; `map.KEY` is its tab, `map.title` and `map.KEY.subtitle` its
  /// corner.
  MapDraft map(String key, MapState state) {
    return map(key, state, MapDraft.USUAL);
  }

  /// The same with other lanes.
  MapDraft map(String key, MapState state, List<LaneKind> lanes) {
    Object[] quarter = {today.get(IsoFields.QUARTER_OF_YEAR), Integer.toString(today.getYear())};
    String subtitle = MessageFormat.format(words.text("map." + key + ".subtitle"), quarter);
    JourneyMap map =
        new JourneyMap(
            ids.map(),
            rank(maps.size()),
            words.text("map." + key),
            words.text("map.title"),
            subtitle,
            state,
            Extras.NONE);
    var draft = new MapDraft(this, map, lanes);
    maps.add(draft);
    return draft;
  }

  void answers(String concern, String action) {
    link(concern, action, Link.Kind.ANSWERED_BY);
  }

  void causes(String cause, String effect) {
    link(cause, effect, Link.Kind.CAUSES);
  }

  void relates(String one, String other) {
    link(one, other, Link.Kind.RELATES);
  }

  private void link(String from, String to, Link.Kind kind) {
    links.add(new Link(ids.link(), card(from).id(), card(to).id(), kind, "", Extras.NONE));
  }

  private Card card(String key) {
    return maps.stream()
        .flatMap(map -> map.drafts().stream())
        .filter(draft -> draft.key().equals(key))
        .findFirst()
        .orElseThrow()
        .card();
  }

  /// The rank of the record that is made after `before` others.
  static Rank rank(int before) {
    Rank rank = Rank.MIDDLE;
    for (int i = 0; i < before; i++) {
      rank = Rank.between(rank, null);
    }
    return rank;
  }

  Workshop workshop() {
    var stages = new ArrayList<Stage>();
    var lanes = new ArrayList<Lane>();
    var cards = new ArrayList<Card>();
    for (MapDraft map : maps) {
      map.stages().forEach(stage -> stages.add(stage.stage()));
      lanes.addAll(map.lanes());
      map.drafts().forEach(draft -> cards.add(draft.card()));
    }
    return Workshop.empty(info)
        .withMaps(Table.of(maps.stream().map(MapDraft::map).toList(), JourneyMap::id))
        .withStages(Table.of(stages, Stage::id))
        .withLanes(Table.of(lanes, Lane::id))
        .withCards(Table.of(cards, Card::id))
        .withPersonas(Table.of(personas.values(), Persona::id))
        .withLinks(Table.of(links, Link::id));
  }
}
