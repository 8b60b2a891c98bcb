package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.Selection;
import org.journeywall.edit.UnstackCards;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Stack;
import org.journeywall.model.Table;
import org.kordamp.ikonli.feather.Feather;

/// The other cards of the stack in which a card lies: a click shows one, the cross takes it out.
final class StackField implements CardField {
  private static final double WIDEST = 236;

  private final Kit kit;
  private final VBox others = new VBox();
  private final Field field;
  private List<Card> shown = List.of();

  StackField(Kit kit) {
    this.kit = kit;
    field = new Field(kit.say("stack"), others);
    field.setId("card-stack");
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    return cards.isOne() && !others(cards).isEmpty() ? Standing.OPEN : Standing.ABSENT;
  }

  private static List<Card> others(Chosen cards) {
    Card own = cards.first();
    CardId under = own.place().under();
    CardId top = under == null ? own.id() : under;
    Table<CardId, Card> all = cards.workshop().cards();
    var heap = new ArrayList<>(Stack.under(all, top));
    Card above = all.get(top);
    if (above != null) {
      heap.add(above);
    }
    return heap.stream().filter(card -> !card.id().equals(own.id())).sorted(Card.ORDER).toList();
  }

  @Override
  public void show(Chosen cards) {
    List<Card> wanted = others(cards);
    if (!wanted.equals(shown)) {
      shown = wanted;
      others.getChildren().setAll(wanted.stream().map(this::row).toList());
    }
  }

  private Node row(Card card) {
    String name = new CardNames(kit.texts()).of(card);
    int votes = card.about().votes();
    var link = new Hyperlink(votes == 0 ? name : name + " · " + kit.say("map.votes", votes));
    link.setMnemonicParsing(false);
    link.setMaxWidth(WIDEST);
    link.setTooltip(new Tooltip(name));
    link.setOnAction(event -> select(card));
    var row = new HBox(link);
    if (card.place().under() != null) {
      Button out = Buttons.icon(Feather.X, kit.say("stack.out", name), () -> takeOut(card));
      out.getStyleClass().addAll("flat", "compact", "shy");
      row.getChildren().add(out);
    }
    row.getStyleClass().add("link-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void select(Card card) {
    CardId under = card.place().under();
    if (under != null) {
      kit.desk().arrange(kit.desk().arrangement().with(under, true));
    }
    kit.desk().select(Selection.card(card.id()));
  }

  private void takeOut(Card card) {
    kit.desk().commit(new UnstackCards(Set.of(card.id())));
  }
}
