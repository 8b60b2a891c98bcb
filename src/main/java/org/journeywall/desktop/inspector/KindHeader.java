package org.journeywall.desktop.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.jspecify.annotations.Nullable;

/// What the selected cards are, to be changed, and in which stage they stand.
final class KindHeader implements CardField {
  private static final double STAGE_WIDTH = 140;

  private final Kit kit;
  private final CardNames names;
  private final MenuButton kinds = new MenuButton();
  private final Label count = new Label();
  private final Label stage = new Label();
  private final HBox node;
  private @Nullable Chosen shown;

  KindHeader(Kit kit) {
    this.kit = kit;
    names = new CardNames(kit.texts());
    kinds.getStyleClass().addAll("flat", "kind-menu");
    count.getStyleClass().add("strong");
    stage.getStyleClass().add("quiet");
    stage.setMaxWidth(STAGE_WIDTH);
    for (CardKind kind : CardKind.values()) {
      var item = new MenuItem(names.kind(kind), swatch(kind));
      item.setOnAction(event -> become(kind));
      kinds.getItems().add(item);
    }
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.setMinWidth(Region.USE_PREF_SIZE);
    node = new HBox(8, count, kinds, gap, stage);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("kind-header");
  }

  private Node swatch(@Nullable CardKind kind) {
    var paper = new Region();
    paper.getStyleClass().add("kind-paper");
    if (kind != null) {
      paper.setStyle("-fx-background-color: " + Css.colour(kit.palette().note(kind)));
    }
    var square = new StackPane(paper);
    square.getStyleClass().add("kind-swatch");
    return square;
  }

  private void become(CardKind kind) {
    if (shown != null) {
      kit.typing().settle();
      kit.change(shown, card -> new CardChange.ToKind(kind));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Standing standing(Chosen cards) {
    return Standing.OPEN;
  }

  @Override
  public void show(Chosen cards) {
    shown = cards;
    @Nullable CardKind kind = cards.common(Card::kind).orElse(null);
    String name = kind == null ? kit.say("mixed") : names.kind(kind);
    kinds.setText(name);
    kinds.setGraphic(swatch(kind));
    kinds.setAccessibleText(kit.say("kind.change", name));
    count.setText(kit.say("cards", cards.cards().size()));
    count.setVisible(!cards.isOne());
    count.setManaged(!cards.isOne());
    stage.setText(names.stage(cards));
  }
}
