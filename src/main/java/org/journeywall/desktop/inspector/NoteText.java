package org.journeywall.desktop.inspector;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.edit.CardChange;

/// What does not fit the card's front.
final class NoteText implements CardField {
  private static final int LINES = 3;

  private final Kit kit;
  private final Field field;
  private final Entry entry;

  NoteText(Kit kit) {
    this.kit = kit;
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    area.setId("card-note");
    entry = new Entry(area, kit.typing());
    field = new Field(kit.say("note"), area);
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    return cards.isOne()
        ? Standing.openIf(!cards.first().about().note().isEmpty())
        : Standing.ABSENT;
  }

  @Override
  public void show(Chosen cards) {
    entry.show(
        cards.ids(),
        cards.first().about().note(),
        text -> {
          kit.change(cards, card -> new CardChange.NoteTo(text));
          return true;
        });
  }
}
