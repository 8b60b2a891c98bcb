package org.journeywall.desktop.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Suggestions;
import org.journeywall.edit.DrawnLinks;
import org.journeywall.edit.LinkCards;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.jspecify.annotations.Nullable;

/// The cards a card is linked to, and a field to find another.
final class LinksField implements CardField {
  private final Kit kit;
  private final FlowPane links = new FlowPane(2, 0);
  private final TextField text = new TextField();
  private final Entry entry;
  private final Field field;
  private List<LinkedCard> linksShown = List.of();
  private @Nullable Chosen shown;

  LinksField(Kit kit) {
    this.kit = kit;
    var names = new CardNames(kit.texts());
    text.setId("card-link");
    text.setPromptText(kit.say("links.add"));
    text.getStyleClass().add("plain-field");
    new Suggestions<>(text, this::others, names::of, this::link).onlyThese();
    entry = new Entry(text, kit.typing());
    links.managedProperty().bind(links.visibleProperty());
    field = new Field(kit.say("links"), links, text);
    field.setId("card-links");
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    return cards.isOne() ? Standing.OPEN : Standing.ABSENT;
  }

  @Override
  public void show(Chosen cards) {
    shown = cards;
    List<LinkedCard> wanted = LinkedCard.of(cards.workshop(), cards.first().id());
    if (!wanted.equals(linksShown)) {
      linksShown = wanted;
      links.getChildren().setAll(wanted.stream().map(one -> new LinkRow(kit, one)).toList());
    }
    links.setVisible(!wanted.isEmpty());
    entry.show(cards.ids(), "", typed -> true);
  }

  /// The cards that are not linked yet, those of this map and then those of others in the order of
  /// the wall.
  private List<Card> others() {
    Chosen cards = Objects.requireNonNull(shown);
    CardId own = cards.first().id();
    Set<CardId> linked =
        linksShown.stream().map(one -> one.card().id()).collect(Collectors.toSet());
    return cards.workshop().mapsInOrder().stream()
        .sorted(Comparator.comparing(map -> !map.id().equals(cards.first().place().map())))
        .flatMap(map -> Grid.of(cards.workshop(), map.id()).inReadingOrder().stream())
        .filter(card -> !card.id().equals(own) && !linked.contains(card.id()))
        .toList();
  }

  private void link(Card other) {
    text.clear();
    Card own = Objects.requireNonNull(shown).first();
    var link = DrawnLinks.between(kit.desk().ids().link(), own, other);
    kit.desk().commit(new LinkCards(List.of(link)));
  }
}
