package org.journeywall.desktop.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Stepper;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Selection;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Weighing;
import org.jspecify.annotations.Nullable;

/// Opportunities on a square of effort and impact, and below it each with both in figures: what is
/// dragged above can be typed below.
final class OpportunityBoard extends VBox {
  private static final int EXCERPT = 80;

  /// More would be no board any more.
  private static final int MOST = 40;

  private static final Weighing MIDDLE = new Weighing(3, 3);

  private final Desk desk;
  private final Places places;
  private final Texts texts;
  private final OpportunitySquare square;
  private final VBox rows = new VBox();

  OpportunityBoard(Desk desk, Places places, Texts texts) {
    this.desk = desk;
    this.places = places;
    this.texts = texts;
    square = new OpportunitySquare(texts, this::weigh);
    getChildren()
        .setAll(
            PrioritiesPane.line(texts.say("opportunities"), "kind-heading"),
            PrioritiesPane.line(texts.say("opportunities.hint"), "advice"),
            square,
            rows);
  }

  void show(List<Card> opportunities) {
    List<Card> shown = opportunities.subList(0, Math.min(MOST, opportunities.size()));
    var weighed = new ArrayList<OpportunitySquare.Dot>();
    var nodes = new ArrayList<Node>();
    for (Card card : shown) {
      Weighing weighing = card.details().weighing();
      int number = nodes.size() + 1;
      if (weighing != null) {
        weighed.add(new OpportunitySquare.Dot(card.id(), number, card.excerpt(EXCERPT), weighing));
      }
      nodes.add(row(card, number));
    }
    square.show(weighed);
    square.setVisible(!shown.isEmpty());
    square.setManaged(!shown.isEmpty());
    if (opportunities.isEmpty()) {
      nodes.add(PrioritiesPane.line(texts.say("opportunities.none"), "advice"));
    }
    int held = held();
    int control = held < 0 ? -1 : controls(rows.getChildren().get(held)).indexOf(focus());
    rows.getChildren().setAll(nodes);
    if (control >= 0 && held < nodes.size()) {
      List<Node> controls = controls(nodes.get(held));
      controls.get(Math.min(control, controls.size() - 1)).requestFocus();
    }
  }

  // The row that has the keyboard: it keeps it when the figures are shown anew.
  private int held() {
    List<Node> shown = rows.getChildren();
    return IntStream.range(0, shown.size())
        .filter(i -> shown.get(i).isFocusWithin())
        .findFirst()
        .orElse(-1);
  }

  private @Nullable Node focus() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }

  private static List<Node> controls(Node row) {
    return row.lookupAll(".button").stream().filter(node -> !node.isDisable()).toList();
  }

  private Node row(Card card, int number) {
    var count = new Label(String.valueOf(number));
    count.getStyleClass().add("weight");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var said = new Button(card.excerpt(EXCERPT));
    said.getStyleClass().addAll("flat", "finding");
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.setOnAction(event -> places.show(Selection.card(card.id())));
    var text = new VBox(said, figures(card));
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(count, text);
    row.getStyleClass().addAll("finding-row", "ranked");
    return row;
  }

  private Node figures(Card card) {
    Weighing weighing = card.details().weighing();
    if (weighing == null) {
      Button begin = Buttons.text(texts.say("opportunities.weigh"), () -> weigh(card.id(), MIDDLE));
      begin.getStyleClass().add("weigh");
      return begin;
    }
    var impact = stepper("impact");
    impact.show(
        weighing.impact(), value -> weigh(card.id(), new Weighing(value, weighing.effort())));
    var effort = stepper("effort");
    effort.show(
        weighing.effort(), value -> weigh(card.id(), new Weighing(weighing.impact(), value)));
    var figures =
        new HBox(
            6,
            new Label(texts.say("opportunities.impact")),
            impact,
            new Label(texts.say("opportunities.effort")),
            effort);
    figures.setAlignment(Pos.CENTER_LEFT);
    figures.getStyleClass().add("weighing");
    return figures;
  }

  private Stepper stepper(String of) {
    String name = texts.say("opportunities." + of);
    return new Stepper(
        Weighing.LEAST,
        Weighing.MOST,
        texts.say("opportunities.less", name),
        texts.say("opportunities.more", name));
  }

  private void weigh(CardId card, Weighing weighing) {
    desk.commit(new ChangeCards(Set.of(card), new CardChange.WeighingTo(weighing)));
  }
}
