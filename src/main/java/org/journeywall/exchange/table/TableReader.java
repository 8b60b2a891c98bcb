package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.CardTable.Row;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.Words;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.Link;
import org.journeywall.model.Outcome;
import org.journeywall.model.Place;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Rank;
import org.journeywall.model.Table;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// Turns a table into a workshop.
public final class TableReader {
  private final CardTable table;
  private final ImportJob job;
  private final Locale language;
  private final Surroundings surroundings;
  private final LinkReader links;
  private final Columns columns;
  private final Remarks remarks;
  private final Set<CardId> taken = new HashSet<>();

  private record Read(Card card, RowReader row) {}

  private TableReader(CardTable table, ImportJob job) {
    this.table = table;
    this.job = job;
    language = languageOf(table.header(), Locale.of(job.language()));
    surroundings = new Surroundings(job.ids(), Words.in(language));
    links = new LinkReader(job.ids());
    columns = Columns.of(asWideAsItsRows(table));
    remarks = new Remarks(job.fileName(), columns.strangers());
  }

  /// The workshop the whole of a file becomes.
  public static Outcome<Imported> workshop(ImportFormat format, byte[] bytes, ImportJob job) {
    return format.table(bytes, job).then(table -> workshop(table, job));
  }

  /// A new workshop with these cards, its title that of the file. Maps, stages, steps, lanes and
  /// personas come in the order they appear in; a card without a stage is parked, one without a
  /// lane stands in the lane of its kind.
  public static Outcome<Imported> workshop(CardTable table, ImportJob job) {
    return table.within(job.fileName()).then(within -> new TableReader(within, job).read());
  }

  // The interface's own language wins a tie, such as a header of “id; text” alone.
  static Locale languageOf(List<String> header, Locale interfaces) {
    return Words.LANGUAGES.stream()
        .max(
            Comparator.comparingLong((Locale one) -> Words.in(one).namesIn(header))
                .thenComparing(one -> one.getLanguage().equals(interfaces.getLanguage())))
        .orElse(interfaces);
  }

  private static List<String> asWideAsItsRows(CardTable table) {
    var header = new ArrayList<>(table.header());
    int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    while (header.size() < width) {
      header.add("");
    }
    return header;
  }

  Outcome<Imported> read() {
    if (table.rows().size() > CardTable.MOST_ROWS) {
      return failed(Kind.IMPORT_TOO_MANY_ROWS, Integer.toString(CardTable.MOST_ROWS));
    }
    if (!CardTable.isHeader(table.header())) {
      return failed(Kind.IMPORT_NO_HEADER);
    }
    List<Read> read = readCards();
    if (read.isEmpty()) {
      return failed(Kind.IMPORT_EMPTY);
    }
    Map<CardId, CardId> under = stacked(read);
    var allLinks = new ArrayList<Link>();
    var cards = new ArrayList<Card>();
    for (Read one : read) {
      allLinks.addAll(links.read(one.card.id(), one.row));
      Card card = one.card.withAbout(one.card.about().withNote(one.row.note()));
      cards.add(card.withPlace(card.place().withUnder(under.get(card.id()))));
    }
    Workshop workshop =
        surroundings
            .furnish(Workshop.empty(WorkshopInfo.titled(title(), language.getLanguage())))
            .withCards(Table.of(inOrder(cards), Card::id))
            .withLinks(Table.of(allLinks, Link::id));
    return Outcome.done(new Imported(workshop, remarks.all()));
  }

  private Outcome<Imported> failed(Kind kind, String... arguments) {
    return Outcome.failed(Problem.of(kind, job.fileName(), arguments));
  }

  private List<Read> readCards() {
    var read = new ArrayList<Read>();
    for (Row cells : table.rows()) {
      boolean commaIsDecimal = !language.equals(Locale.ENGLISH);
      RowReader row = new RowReader(cells, columns, remarks, commaIsDecimal);
      CardReader reader = new CardReader(row, surroundings);
      if (row.hasCard()) {
        Card card = reader.read(idOf(row));
        links.know(card.id(), row.line(CardColumn.ID), card.text());
        read.add(new Read(card, row));
      } else if (!row.isEmpty()) {
        reader.readPlace();
      }
    }
    return read;
  }

  private CardId idOf(RowReader row) {
    String text = row.line(CardColumn.ID);
    if (Id.isValid(text)) {
      CardId id = new CardId(text);
      if (taken.add(id)) {
        return id;
      }
      row.idTwice(text);
    } else {
      row.keep(CardColumn.ID);
    }
    CardId id = job.ids().card();
    while (!taken.add(id)) {
      id = job.ids().card();
    }
    return id;
  }

  /// Under which card each of those lies that do not stand for themselves.
  private static Map<CardId, CardId> stacked(List<Read> read) {
    record Heap(Place cell, String name) {}
    var heaps = new LinkedHashMap<Heap, List<Read>>();
    for (Read one : read) {
      String name = one.row.line(CardColumn.STACK);
      if (!name.isEmpty()) {
        var heap = new Heap(one.card.place().withStep(null), name);
        heaps.computeIfAbsent(heap, none -> new ArrayList<>()).add(one);
      }
    }
    var under = new HashMap<CardId, CardId>();
    for (List<Read> heap : heaps.values()) {
      Read top = heap.getFirst();
      heap.subList(1, heap.size()).forEach(one -> under.put(one.card.id(), top.card.id()));
      if (heap.size() == 1) {
        top.row.keep(CardColumn.STACK);
      }
    }
    return under;
  }

  // Cards of one cell stand in the order of their rows.
  private static List<Card> inOrder(List<Card> cards) {
    var cells = new HashMap<Place, List<Card>>();
    for (Card card : cards) {
      Place cell = card.place().withStep(null).withUnder(null);
      cells.computeIfAbsent(cell, none -> new ArrayList<>()).add(card);
    }
    var ordered = new ArrayList<Card>(cards.size());
    for (Map.Entry<Place, List<Card>> cell : cells.entrySet()) {
      List<Rank> ranks = Rank.spread(null, null, cell.getValue().size());
      for (int i = 0; i < ranks.size(); i++) {
        Card card = cell.getValue().get(i);
        ordered.add(card.withPlace(card.place().withRank(ranks.get(i))));
      }
    }
    return ordered;
  }

  private String title() {
    int dot = job.fileName().lastIndexOf('.');
    String title = Texts.line(dot > 0 ? job.fileName().substring(0, dot) : job.fileName());
    return title.isEmpty() ? Words.in(language).text("first-map") : title;
  }
}
