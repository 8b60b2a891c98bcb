package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardData;
import org.journeywall.exchange.CardSearch;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Problem;
import org.journeywall.model.Rank;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The sheet of cards, as it comes back.
final class ReturnedCards {
  private static final Set<CardColumn> PLACE =
      EnumSet.of(CardColumn.MAP, CardColumn.STAGE, CardColumn.STEP, CardColumn.LANE);

  private final Workshop before;
  private final CardTable table;
  private final ImportJob job;
  private final Edited known;
  private final boolean remembered;
  private final Columns columns;
  private final Remarks remarks;
  private final boolean commaIsDecimal;
  private final Surroundings surroundings;
  private final LinkReader links;

  /// A row with the card it is about.
  ///
  /// @param own as the card is now; null for a new one
  private record Read(Card card, @Nullable Card own, Set<CardColumn> edited, RowReader row) {}

  ReturnedCards(
      Workshop before, CardTable table, List<RawSheet> sheets, Origin origin, ImportJob job) {
    this.before = before;
    this.table = table;
    this.job = job;
    known = Edited.of(sheets, CardSearch.SHEET, origin);
    remembered = !known.rows().isEmpty();
    Locale language = TableReader.languageOf(table.header(), Locale.of(job.language()));
    commaIsDecimal = !language.equals(Locale.ENGLISH);
    columns = Columns.of(table.header());
    remarks = new Remarks(job.fileName(), columns.strangers());
    surroundings = Surroundings.of(before, job.ids(), Words.in(language));
    links = new LinkReader(job.ids());
  }

  Surroundings surroundings() {
    return surroundings;
  }

  List<Problem> remarks() {
    return remarks.all();
  }

  Workshop after() {
    List<Read> rows = read();
    var order = new CellOrder(before);
    var after = new HashMap<CardId, Card>();
    for (Read one : rows) {
      Card card = one.own == null ? one.card : taken(one);
      boolean moved = one.own == null || !card.place().equals(one.own.place());
      after.put(card.id(), moved ? order.last(card) : order.pass(card));
    }
    Set<CardId> gone = gone(rows);
    Workshop now = before.withCards(stacked(rows, after, gone));
    now = surroundings.extend(now);
    return linked(now, rows, gone);
  }

  private List<Read> read() {
    IdentityHashMap<CardTable.Row, Edited.Row> marked = new IdentityHashMap<>();
    known.rows().forEach(row -> marked.put(row.source(), row));
    var read = new ArrayList<Read>();
    Set<CardId> free = unnamed();
    var taken = new HashSet<CardId>();
    for (CardTable.Row cells : table.rows()) {
      RowReader row = new RowReader(cells, columns, remarks, commaIsDecimal);
      if (row.hasCard()) {
        String text = row.line(CardColumn.ID);
        CardId id = Id.isValid(text) ? new CardId(text) : null;
        Card own = id == null || !taken.add(id) ? null : before.cards().get(id);
        Set<CardColumn> edited = edited(row, marked.get(cells));
        boolean removedHere = own == null && id != null && remembered && edited.isEmpty();
        if (!removedHere) {
          Card card = new CardReader(row, surroundings).read(job.ids().card());
          own = own == null ? alike(card, free) : own;
          card = card.withAbout(card.about().withNote(row.note()));
          card = own == null ? card : card.withId(own.id());
          links.know(card.id(), text, card.text());
          read.add(new Read(card, own, edited, row));
        }
      }
    }
    return read;
  }

  // Cards that came after the table went out, perhaps from this very table.
  private Set<CardId> unnamed() {
    var free = new HashSet<CardId>();
    before.cards().forEach(card -> free.add(card.id()));
    for (CardTable.Row cells : table.rows()) {
      String text = new RowReader(cells, columns, remarks, commaIsDecimal).line(CardColumn.ID);
      if (Id.isValid(text)) {
        free.remove(new CardId(text));
      }
    }
    free.removeAll(Returning.ids(known.gone()));
    return free;
  }

  private @Nullable Card alike(Card card, Set<CardId> free) {
    for (CardId id : free) {
      Card other = before.cards().require(id);
      if (other.text().equals(card.text())
          && other.kind() == card.kind()
          && other.place().sameCell(card.place())) {
        free.remove(id);
        return other;
      }
    }
    return null;
  }

  private Set<CardColumn> edited(RowReader row, Edited.@Nullable Row marks) {
    Set<CardColumn> edited = EnumSet.noneOf(CardColumn.class);
    for (CardColumn column : columns.known().keySet()) {
      if (marks == null || marks.edited().contains(CardData.key(column))) {
        edited.add(column);
      }
    }
    edited.remove(CardColumn.ID);
    if (row.hasStrangers()) {
      edited.add(CardColumn.NOTE);
    }
    return edited;
  }

  private Card taken(Read one) {
    Card own = one.own == null ? one.card : one.own;
    Card card = own;
    for (CardColumn column : one.edited) {
      card = CardCells.taken(card, one.card, column);
    }
    if (one.edited.stream().anyMatch(PLACE::contains)) {
      Place place = one.card.place();
      Place here = place.withRank(own.place().rank()).withUnder(own.place().under());
      boolean same =
          own.place().isParked() && place.isParked() && own.place().map().equals(place.map());
      card = same ? card : card.withPlace(own.place().sameCell(here) ? here : here.withUnder(null));
    }
    return card;
  }

  private Set<CardId> gone(List<Read> rows) {
    if (remembered) {
      return Returning.ids(known.gone());
    }
    Set<MapId> maps = rows.stream().map(row -> row.card.place().map()).collect(Collectors.toSet());
    var gone = new HashSet<CardId>();
    before
        .cards()
        .forEach(card -> {
          if (maps.contains(card.place().map())) {
            gone.add(card.id());
          }
        });
    rows.forEach(row -> gone.remove(row.card.id()));
    return gone;
  }

  // A stack is what carries one name in one cell; it keeps its top where that is still in it.
  private Table<CardId, Card> stacked(List<Read> rows, Map<CardId, Card> after, Set<CardId> gone) {
    record Heap(Place cell, String name) {}
    var heaps = new HashMap<Heap, List<Card>>();
    var touched = new HashSet<Heap>();
    for (Read one : rows) {
      Card card = after.getOrDefault(one.card.id(), one.card);
      Place cell = card.place().withStep(null).withUnder(null).withRank(Rank.MIDDLE);
      var heap = new Heap(cell, one.row.line(CardColumn.STACK));
      heaps.computeIfAbsent(heap, none -> new ArrayList<>()).add(card);
      if (one.edited.contains(CardColumn.STACK)) {
        touched.add(heap);
      }
    }
    for (Heap heap : touched) {
      List<Card> cards = heaps.getOrDefault(heap, List.of());
      Card top = heap.name.isEmpty() ? null : top(cards);
      for (Card card : cards) {
        boolean lies = top != null && !top.id().equals(card.id());
        Place place = card.place().withUnder(lies && top != null ? top.id() : null);
        after.put(card.id(), card.withPlace(place));
      }
    }
    var all = before.cards();
    for (CardId id : gone) {
      all = all.without(id);
    }
    for (Card card : after.values()) {
      all = all.with(card.id(), card);
    }
    return all;
  }

  private static Card top(List<Card> cards) {
    for (Card card : cards) {
      if (cards.stream().anyMatch(other -> card.id().equals(other.place().under()))) {
        return card;
      }
    }
    return cards.getFirst();
  }

  private Workshop linked(Workshop workshop, List<Read> rows, Set<CardId> gone) {
    var now = workshop.links();
    for (Link link : workshop.links()) {
      if (gone.contains(link.from()) || gone.contains(link.to())) {
        now = now.without(link.id());
      }
    }
    for (Read one : rows) {
      if (one.edited.contains(CardColumn.LINKS)) {
        List<Link> wanted = new ArrayList<>(links.read(one.card.id(), one.row));
        for (Link link : workshop.links()) {
          if (link.from().equals(one.card.id()) && !wanted.removeIf(other -> says(other, link))) {
            now = now.without(link.id());
          }
        }
        for (Link link : wanted) {
          now = now.with(link.id(), link);
        }
      }
    }
    return workshop.withLinks(now);
  }

  private static boolean says(Link one, Link other) {
    return one.to().equals(other.to())
        && one.kind() == other.kind()
        && one.label().equals(other.label());
  }
}
