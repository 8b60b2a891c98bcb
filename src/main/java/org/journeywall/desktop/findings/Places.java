package org.journeywall.desktop.findings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.Selection;
import org.journeywall.finding.Finding;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.LaneId;
import org.journeywall.model.StageId;

/// Where on the wall one has to look for what a finding tells, and the way there.
///
/// @param reveal brings a card into view
/// @param revealSelected the same with what is selected
public record Places(Desk desk, Consumer<CardId> reveal, Runnable revealSelected) {

  /// Selects the place of a finding and brings it into view.
  public void show(Finding finding) {
    show(List.of(finding));
  }

  /// The same with all that findings are about, as far as it can be selected together.
  public void show(List<Finding> findings) {
    var cards = new LinkedHashSet<CardId>();
    findings.forEach(finding -> cards.addAll(finding.cards()));
    show(cards.isEmpty() ? place(findings.getFirst()) : Selection.cards(cards));
  }

  /// Selects something and brings it into view.
  public void show(Selection place) {
    desk.select(place);
    CardId card = place.focused();
    if (card == null) {
      revealSelected.run();
    } else {
      reveal.accept(card);
      desk.select(place);
    }
  }

  // Of a finding without cards: its last stage or lane.
  private static Selection place(Finding finding) {
    Selection place = Selection.none();
    for (Id id : finding.about()) {
      if (id instanceof StageId stage) {
        place = new Selection.Stage(stage);
      } else if (id instanceof LaneId lane) {
        place = new Selection.Lane(lane);
      }
    }
    return place;
  }
}
