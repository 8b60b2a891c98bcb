package org.journeywall.desktop.inspector;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.journeywall.desktop.field.Entry;
import org.journeywall.edit.EditText;
import org.journeywall.edit.NewCards;
import org.journeywall.model.Card;

/// What stands on the card.
final class CardText implements CardField {
  private static final int LINES = 3;

  private final Kit kit;
  private final TextArea area = new TextArea();
  private final Entry entry;

  CardText(Kit kit) {
    this.kit = kit;
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    area.setAccessibleText(kit.say("text"));
    area.setId("card-text");
    area.getStyleClass().add("card-text");
    entry = new Entry(area, kit.typing());
  }

  @Override
  public Node node() {
    return area;
  }

  @Override
  public Standing standing(Chosen cards) {
    return cards.isOne() ? Standing.OPEN : Standing.ABSENT;
  }

  @Override
  public void show(Chosen cards) {
    Card card = cards.first();
    entry.show(
        cards.ids(),
        NewCards.typed(card, kit.texts().locale()),
        text -> {
          kit.desk().commit(new EditText(card.id(), text, kit.desk().scoredPersonas()));
          return true;
        });
  }
}
