package org.journeywall.desktop.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Followed;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.Selection;
import org.journeywall.insight.Priorities;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;

/// What to look at first: the moments of truth and the concerns of the map in front by their
/// weight, with what it is made of, and its opportunities on a board of impact and effort.
public final class PrioritiesPane extends ScrollPane {
  private static final int MOST = 12;
  private static final int EXCERPT = 80;

  private final Places places;
  private final Texts texts;
  private final BoardWords words;
  private final VBox ranked = new VBox();
  private final OpportunityBoard board;

  public PrioritiesPane(Desk desk, Places places, Texts windowTexts) {
    this.places = places;
    texts = windowTexts.beside(PrioritiesPane.class);
    words = BoardWords.in(texts.locale());
    board = new OpportunityBoard(desk, places, texts);
    setId("priorities");
    getStyleClass().add("findings");
    var rows = new VBox(ranked, board);
    rows.getStyleClass().add("finding-rows");
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    Followed.by(this, desk, this::show);
  }

  private void show(Grid grid) {
    Priorities priorities = Priorities.of(grid);
    var nodes = new ArrayList<Node>();
    if (!priorities.moments().isEmpty()) {
      nodes.add(line(texts.say("moments"), "kind-heading"));
      add(nodes, priorities.moments());
    }
    nodes.add(line(texts.say("concerns"), "kind-heading"));
    boolean none = priorities.concerns().isEmpty();
    nodes.add(line(texts.say(none ? "concerns.none" : "concerns.formula"), "advice"));
    add(nodes, priorities.concerns());
    ranked.getChildren().setAll(nodes);
    board.show(opportunities(grid));
  }

  private void add(List<Node> nodes, List<Priorities.Ranked> all) {
    all.stream().limit(MOST).map(this::row).forEach(nodes::add);
    if (all.size() > MOST) {
      var cards = all.stream().map(one -> one.card().id()).toList();
      var more = new Hyperlink(texts.say("concerns.more", all.size() - MOST));
      more.setOnAction(event -> places.show(Selection.cards(cards)));
      nodes.add(more);
    }
  }

  private static List<Card> opportunities(Grid grid) {
    return grid.inReadingOrder().stream()
        .filter(card -> card.kind() == CardKind.OPPORTUNITY)
        .toList();
  }

  private Node row(Priorities.Ranked ranked) {
    var weight = new Label(words.number(Math.rint(ranked.weight() * 10) / 10));
    weight.getStyleClass().add("weight");
    weight.setMinWidth(Region.USE_PREF_SIZE);
    String excerpt = ranked.card().excerpt(EXCERPT);
    var said = new Button(excerpt.isEmpty() ? texts.say("concerns.wordless") : excerpt);
    said.getStyleClass().addAll("flat", "finding");
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.setOnAction(event -> places.show(Selection.card(ranked.card().id())));
    var why = line(String.join(" · ", reasons(ranked)), "task-below");
    var text = new VBox(said, why);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(weight, text);
    row.getStyleClass().addAll("finding-row", "ranked");
    return row;
  }

  private List<String> reasons(Priorities.Ranked ranked) {
    var reasons = new ArrayList<String>();
    var stage = ranked.stage();
    reasons.add(stage == null ? texts.say("actions.parked") : stage.name());
    reasons.add(texts.say("concerns.votes", ranked.votes()));
    var severity = ranked.card().details().severity();
    if (severity != null) {
      reasons.add(texts.say("concerns.severity." + severity.name().toLowerCase(Locale.ROOT)));
    }
    if (ranked.fall() > 0) {
      reasons.add(texts.say("concerns.fall", words.number(Math.rint(ranked.fall() * 10) / 10)));
    }
    String owner = ranked.card().details().owner();
    reasons.add(owner.isBlank() ? texts.say("concerns.nobody") : owner);
    return reasons;
  }

  static Label line(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
