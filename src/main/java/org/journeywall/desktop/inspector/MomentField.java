package org.journeywall.desktop.inspector;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.journeywall.edit.CardChange;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.CardKind;

/// Whether the customer decides here to go on or leave.
final class MomentField implements CardField {
  private final Kit kit;
  private final CheckBox box;

  MomentField(Kit kit) {
    this.kit = kit;
    box = new CheckBox(BoardWords.in(kit.texts().locale()).momentOfTruth());
    box.setId("card-moment");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public Standing standing(Chosen cards) {
    return Standing.openIf(
        !cards.isOne()
            || cards.any(
                card -> card.kind() == CardKind.TOUCHPOINT || card.details().momentOfTruth()));
  }

  @Override
  public void show(Chosen cards) {
    var common = cards.common(card -> card.details().momentOfTruth());
    box.setIndeterminate(common.isEmpty());
    box.setSelected(common.orElse(false));
    // Many of which some are marked all become marked.
    boolean next = !common.orElse(false);
    box.setOnAction(event -> kit.change(cards, card -> new CardChange.MomentOfTruth(next)));
  }
}
