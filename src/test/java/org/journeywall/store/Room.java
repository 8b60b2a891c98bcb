package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Patch;
import org.journeywall.model.Place;
import org.journeywall.model.Problem;
import org.journeywall.model.Rank;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/// A program at work on one workshop: saver, journal, library on disks of the test's choice, with
/// time and threads that the test turns by hand. What it hears from its saver it writes down.
final class Room implements SaveListener {
  static final Path DOCUMENTS = Path.of("/docs");
  static final Path JOURNALS = Path.of("/state/journeywall/journals");
  private static final WorkshopCodec CODEC = new WorkshopCodec();
  private static final MapId MAP = new MapId("map");

  final TurnedClock clock = new TurnedClock();
  final List<String> heard = new ArrayList<>();
  final Library library;
  final Journals journals;
  private @Nullable Saver saver;
  private @Nullable Journal journal;
  private Workshop workshop = start("HR");
  private @Nullable Recovery recovery;
  private int saved;

  Room(Disk disk) {
    this(disk, Frames.checked());
  }

  Room(Disk disk, Frames frames) {
    library = new Library(disk, new AtomicFile(disk, _ -> {}), CODEC, clock, DOCUMENTS);
    var names = new AtomicLong(1);
    journals = new Journals(library, JOURNALS, frames, names::getAndIncrement, () -> clock);
  }

  /// A workshop with one map and no cards.
  static Workshop start(String title) {
    Workshop empty = Workshop.empty(WorkshopInfo.titled(title, "en"));
    var map = JourneyMap.named(MAP, Rank.MIDDLE, "map");
    return empty.withMaps(Table.of(List.of(map), JourneyMap::id));
  }

  /// A new workshop in the library.
  Room create() {
    WorkshopFile file =
        (WorkshopFile) assertInstanceOf(Outcome.Done.class, library.createNew(workshop)).value();
    work(file, workshop, journals.begin(file, workshop));
    return this;
  }

  /// The workshop in this file, with what came back.
  Room open(Path file) {
    Library.Found found =
        (Library.Found) assertInstanceOf(Outcome.Done.class, library.open(file)).value();
    Journals.Resumed resumed = journals.resume(found);
    recovery = resumed.recovery();
    workshop = resumed.workshop();
    saved = workshop.cards().size();
    work(found.file(), found.opened().workshop(), resumed.journal());
    if (recovery instanceof Recovery.Here) {
      saver().broughtBack(workshop);
    }
    return this;
  }

  private void work(WorkshopFile file, Workshop saved, Journal own) {
    journal = own;
    saver = new Saver(file, saved, CODEC, own, clock, clock, clock, this);
  }

  Saver saver() {
    Saver now = saver;
    if (now == null) {
      throw new IllegalStateException("nothing is open");
    }
    return now;
  }

  Journal journal() {
    Journal now = journal;
    if (now == null) {
      throw new IllegalStateException("nothing is open");
    }
    return now;
  }

  Workshop workshop() {
    return workshop;
  }

  @Nullable Recovery recovery() {
    return recovery;
  }

  /// Adds a card with this text.
  void add(String text) {
    become(with(workshop, text));
  }

  void become(Workshop next) {
    Patch patch = Patch.between(workshop, next);
    workshop = next;
    saver().changed(patch, next);
  }

  /// Types a card with this text, without committing it.
  void type(String text) {
    saver().typing(workshop, with(workshop, text));
  }

  /// The workshop with another card.
  static Workshop with(Workshop before, String text) {
    var id = new CardId("c" + before.cards().size());
    Card card = Card.of(id, new Place(MAP, null, null, null, rank(before)), CardKind.NOTE, text);
    return before.withCards(before.cards().with(id, card));
  }

  private static Rank rank(Workshop before) {
    var last =
        before.cards().values().stream().map(card -> card.place().rank()).max(Rank::compareTo);
    return last.map(rank -> Rank.between(rank, null)).orElse(Rank.MIDDLE);
  }

  /// The texts of a workshop's cards, in the order they were added.
  static List<String> texts(Workshop workshop) {
    return workshop.cards().values().stream()
        .sorted((one, other) -> one.place().rank().compareTo(other.place().rank()))
        .map(Card::text)
        .toList();
  }

  List<String> texts() {
    return texts(workshop);
  }

  /// How many cards the workshop had when everything was last called saved.
  int saved() {
    return saved;
  }

  @Override
  public void stateChanged(SaveState state) {
    if (state instanceof SaveState.Saved) {
      saved = workshop.cards().size();
    }
    heard.add(
        state instanceof SaveState.Failed(var problem, var safe)
            ? problem.kind().name() + (safe ? " safe" : "")
            : state.getClass().getSimpleName());
  }

  @Override
  public void moved(Path file) {
    heard.add("moved " + file.getFileName());
  }

  @Override
  public void noticed(Problem problem) {
    heard.add("notice " + problem.kind());
  }
}
