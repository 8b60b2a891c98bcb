package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.Entries;
import org.journeywall.exchange.Entries.Entry;
import org.journeywall.exchange.Entries.Part;
import org.journeywall.exchange.Plain;
import org.journeywall.exchange.Words;
import org.journeywall.model.CardId;
import org.journeywall.model.Extras;
import org.journeywall.model.Ids;
import org.journeywall.model.Link;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// Reads the column *links*, once all cards are there to be named.
final class LinkReader {
  private final Ids ids;
  private final Map<String, CardId> byId = new HashMap<>();
  private final Map<String, CardId> byText = new HashMap<>();

  LinkReader(Ids ids) {
    this.ids = ids;
  }

  /// Makes a card known by what the file calls it and by its text; the first of two keeps the name.
  void know(CardId card, String idInFile, String text) {
    byId.putIfAbsent(idInFile, card);
    byText.putIfAbsent(Plain.name(text), card);
  }

  /// The relations from this card; what names no card is put aside.
  List<Link> read(CardId from, RowReader row) {
    var links = new ArrayList<Link>();
    for (Entry entry : Entries.split(row.text(CardColumn.LINKS), false)) {
      Link link = link(from, Link.Kind.RELATES, entry.raw());
      Link.Kind kind = Words.find(Link.Kind.class, entry.pieces().getFirst());
      if (link == null && kind != null && entry.pieces().size() > 1) {
        link = link(from, kind, entry.rest());
      }
      if (link == null) {
        row.keep(CardColumn.LINKS, entry.raw());
      } else {
        links.add(link);
      }
    }
    return links;
  }

  private @Nullable Link link(CardId from, Link.Kind kind, String target) {
    CardId whole = card(Entries.unquoted(target));
    if (whole != null) {
      return link(from, kind, whole, "");
    }
    Part part = Entries.part(target);
    CardId to = card(part.name());
    return to == null ? null : link(from, kind, to, Texts.line(part.bracket()));
  }

  // A card is in no relation to itself.
  private @Nullable Link link(CardId from, Link.Kind kind, CardId to, String label) {
    return to.equals(from) ? null : new Link(ids.link(), from, to, kind, label, Extras.NONE);
  }

  private @Nullable CardId card(String name) {
    String line = Texts.line(name);
    CardId card = line.isEmpty() ? null : byId.get(line);
    return card != null || line.isEmpty() ? card : byText.get(Plain.name(line));
  }
}
