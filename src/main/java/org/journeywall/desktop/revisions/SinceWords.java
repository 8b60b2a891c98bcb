package org.journeywall.desktop.revisions;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.desktop.Texts;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Patch;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Says in a line what has changed since a state.
///
/// @param texts of this package
record SinceWords(Texts texts) {

  String say(Workshop then, Workshop now) {
    Patch since = Patch.between(then.withRevisions(now.revisions()), now);
    if (since.isEmpty()) {
      return texts.say("since.nothing");
    }
    var parts = new ArrayList<String>();
    List<Table.Difference<CardId, Card>> cards = since.cards();
    long added = cards.stream().filter(one -> one.before() == null).count();
    long removed = cards.stream().filter(one -> one.after() == null).count();
    long changed = cards.size() - added - removed;
    if (added > 0) {
      parts.add(texts.say("since.added", added));
    }
    if (changed > 0) {
      parts.add(texts.say("since.changed", changed));
    }
    if (removed > 0) {
      parts.add(texts.say("since.removed", removed));
    }
    if (!since.maps().isEmpty() || !since.stages().isEmpty() || !since.lanes().isEmpty()) {
      parts.add(texts.say("since.frame"));
    }
    if (!since.personas().isEmpty()) {
      parts.add(texts.say("since.personas"));
    }
    if (parts.isEmpty()) {
      parts.add(texts.say("since.other"));
    }
    return texts.say("since", String.join(" · ", parts));
  }

  /// How large a state is.
  String size(Workshop state) {
    return texts.say(
        "size",
        texts.say("size.cards", state.cards().size()),
        texts.say("size.maps", state.maps().size()));
  }
}
