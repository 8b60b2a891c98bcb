package org.journeywall.exchange.table;

import java.util.List;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Id;
import org.journeywall.model.Status;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;

/// The list of actions, as it comes back.
final class ReturnedPlaybook {
  static final String SHEET = "Playbook";

  private final Edited edited;

  ReturnedPlaybook(List<RawSheet> sheets, Origin origin) {
    edited = Edited.of(sheets, SHEET, origin);
  }

  Workshop after(Workshop workshop) {
    Workshop now = workshop;
    for (Edited.Row row : edited.rows()) {
      Card card = Id.isValid(row.id()) ? now.cards().get(new CardId(row.id())) : null;
      if (card != null && !row.edited().isEmpty()) {
        now = now.withCards(now.cards().with(card.id(), taken(card, row)));
      }
    }
    return now;
  }

  private static Card taken(Card card, Edited.Row row) {
    String text = row.text("text");
    String owner = row.text("owner");
    String due = row.text("due");
    String status = row.text("status");
    Details details = card.details();
    details = owner == null ? details : details.withOwner(Texts.line(owner));
    Due day = due == null ? null : CardReader.due(due);
    boolean dueIsClear = due != null && (day != null || due.isEmpty());
    details = dueIsClear ? details.withDue(day) : details;
    Status known = status == null ? null : Words.find(Status.class, status);
    boolean statusIsClear = status != null && (known != null || status.isEmpty());
    details = statusIsClear ? details.withStatus(known) : details;
    return (text == null ? card : card.withText(text)).withDetails(details);
  }
}
