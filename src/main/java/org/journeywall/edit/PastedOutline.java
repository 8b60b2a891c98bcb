package org.journeywall.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.Status;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Puts a list with headings, points below points or boxes to tick onto the wall: points become
/// cards, what stands below them their notes, boxes actions. Headings name stages, or lanes where a
/// lane of the map is called so; of two levels the outer names stages and the inner lanes. What a
/// heading names is made where it is not there yet.
public final class PastedOutline {
  private final MapId map;
  private final Ids ids;
  private final Target target;
  private final int index;
  private final List<PersonaId> personas;
  private final Function<String, LaneKind> kinds;
  private final List<Command> commands = new ArrayList<>();
  private final Map<Target, List<Card>> cards = new LinkedHashMap<>();
  private final Set<CardId> made = new LinkedHashSet<>();
  private Workshop now;

  private PastedOutline(
      Workshop workshop,
      Ids ids,
      Target target,
      int index,
      List<PersonaId> personas,
      Function<String, LaneKind> kinds) {
    now = workshop;
    map = target.map();
    this.ids = ids;
    this.target = target;
    this.index = index;
    this.personas = personas;
    this.kinds = kinds;
  }

  /// What pasting the text does; nothing where it is no more than lines.
  ///
  /// @param target where cards go that stand under no heading
  /// @param index before which of the target's cards
  /// @param personas whose score is meant in an emotion lane
  /// @param kinds what a new lane of some name is about
  public static Optional<Clipping.Paste> of(
      String text,
      Workshop workshop,
      Ids ids,
      Target target,
      int index,
      List<PersonaId> personas,
      Function<String, LaneKind> kinds) {
    Outline outline = Outline.of(text);
    boolean tooLong = text.lines().anyMatch(Texts::isTooLong);
    return tooLong || !outline.isMoreThanLines()
        ? Optional.empty()
        : Optional.of(
            new PastedOutline(workshop, ids, target, index, personas, kinds).paste(outline));
  }

  private Clipping.Paste paste(Outline outline) {
    var levels = new TreeSet<Integer>();
    outline.entries().forEach(entry -> entry.headings().forEach(one -> levels.add(one.level())));
    // Above stages and lanes stands at most a title.
    int outer =
        levels.size() > 2 ? levels.stream().skip(levels.size() - 2L).findFirst().orElse(1) : 0;
    for (Outline.Entry entry : outline.entries()) {
      List<Outline.Heading> headings =
          entry.headings().stream().filter(one -> one.level() >= outer).toList();
      put(entry, place(headings, entry, levels.size() > 1));
    }
    cards.forEach((place, here) ->
        commands.add(new AddCards(here, place, place.equals(target) ? index : AddCards.LAST)));
    return new Clipping.Paste(
        new Batch(new Label(CommandName.PASTE_CARDS, made.size()), commands), made);
  }

  private void put(Outline.Entry entry, Target place) {
    CardKind kind = entry.box() == Outline.Box.NONE ? NewCards.kind(now, place) : CardKind.ACTION;
    Card card = NewCards.of(now, ids.card(), place, kind, entry.text(), personas);
    if (!entry.below().isEmpty()) {
      card = card.withAbout(card.about().withNote(Texts.clean(entry.below())));
    }
    if (entry.box() != Outline.Box.NONE) {
      Status status = entry.box() == Outline.Box.TICKED ? Status.DONE : Status.OPEN;
      card = card.withDetails(card.details().withStatus(status));
    }
    cards.computeIfAbsent(place, none -> new ArrayList<>()).add(card);
    made.add(card.id());
    now = now.withCards(now.cards().with(card.id(), card));
  }

  private Target place(List<Outline.Heading> headings, Outline.Entry entry, boolean twoLevels) {
    if (headings.isEmpty()) {
      return target;
    }
    String first = headings.getFirst().text();
    Lane lane = headings.size() > 1 ? null : find(now.lanesOf(map), Lane::name, first);
    Stage own = target instanceof Target.Cell cell ? now.stages().get(cell.stage()) : null;
    if (lane != null && own != null && !twoLevels) {
      return new Target.Cell(map, own.id(), lane.id());
    }
    if (lane != null && !twoLevels) {
      return target;
    }
    Stage stage = stage(first);
    Lane inner = headings.size() > 1 ? lane(headings.get(1).text()) : usualLane(entry);
    return new Target.Cell(map, stage.id(), inner.id());
  }

  private Stage stage(String name) {
    Stage known = find(now.stagesOf(map), Stage::name, name);
    if (known != null) {
      return known;
    }
    Stage stage = Stage.named(ids.stage(), map, Rank.MIDDLE, name);
    run(new AddStage(stage, Integer.MAX_VALUE));
    return stage;
  }

  private Lane lane(String name) {
    Lane known = find(now.lanesOf(map), Lane::name, name);
    if (known != null) {
      return known;
    }
    Lane lane = Lane.named(ids.lane(), map, Rank.MIDDLE, kinds.apply(name), name);
    run(new AddLane(lane, Integer.MAX_VALUE));
    return lane;
  }

  // The selected lane, and for a box the lane of actions.
  private Lane usualLane(Outline.Entry entry) {
    List<Lane> lanes = now.lanesOf(map);
    Lane own = target instanceof Target.Cell cell ? now.lanes().get(cell.lane()) : null;
    if (entry.box() != Outline.Box.NONE) {
      for (Lane lane : lanes) {
        if (lane.kind().cardKind() == CardKind.ACTION) {
          return lane;
        }
      }
    }
    if (own != null) {
      return own;
    }
    return lanes.isEmpty() ? lane("") : lanes.getFirst();
  }

  private void run(Command command) {
    commands.add(command);
    now = command.apply(now);
  }

  private static <R> @Nullable R find(List<R> records, Function<R, String> name, String wanted) {
    return records.stream()
        .filter(one -> folded(name.apply(one)).equals(folded(wanted)))
        .findFirst()
        .orElse(null);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .strip();
  }
}
