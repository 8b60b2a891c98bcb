package org.journeywall.desktop.inspector;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The dots stuck on the selected cards, beside all that were stuck on the map.
final class VotesField implements CardField {
  private static final double DOT = 4.5;
  private static final int MOST_DOTS = 8;

  private final Kit kit;
  private final HBox dots = new HBox(4);
  private final Label cast = new Label();
  private final Button less;
  private final HBox row;
  private final Field field;
  private @Nullable Chosen shown;
  private @Nullable Counted counted;

  /// How many votes the cards of a map had in all.
  private record Counted(Table<CardId, Card> cards, MapId map, int votes) {}

  VotesField(Kit kit) {
    this.kit = kit;
    less = Buttons.icon(Feather.MINUS, kit.say("votes.less"), () -> vote(-1));
    Button more = Buttons.icon(Feather.PLUS, kit.say("votes.more"), () -> vote(1));
    Stream.of(less, more).forEach(button -> button.getStyleClass().add("compact"));
    dots.setAlignment(Pos.CENTER_LEFT);
    dots.setMinWidth(Region.USE_PREF_SIZE);
    cast.getStyleClass().add("quiet");
    cast.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row = new HBox(6, dots, cast, gap, less, more);
    row.setAlignment(Pos.CENTER_LEFT);
    field = new Field(kit.say("votes"), row);
    field.setId("card-votes");
  }

  private void vote(int delta) {
    if (shown != null) {
      kit.change(shown, card -> new CardChange.Votes(delta));
    }
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    return Standing.OPEN;
  }

  @Override
  public void show(Chosen cards) {
    shown = cards;
    int votes = votes(cards.cards().stream());
    int all = all(cards.workshop(), cards.first().place().map());
    int drawn = votes > MOST_DOTS ? 0 : votes;
    if (dots.getChildren().size() != drawn) {
      var colour = Color.web(Css.colour(kit.palette().vote()));
      dots.getChildren()
          .setAll(IntStream.range(0, drawn).mapToObj(i -> new Circle(DOT, colour)).toList());
    }
    dots.setManaged(drawn > 0);
    cast.setText(kit.say("votes.cast", votes, all));
    less.setDisable(votes == 0);
  }

  // Of many cards only those that changed are looked at.
  private int all(Workshop workshop, MapId map) {
    Counted before = counted;
    int votes = 0;
    if (before != null && before.map.equals(map)) {
      votes = before.votes;
      for (Table.Difference<CardId, Card> each : before.cards.difference(workshop.cards())) {
        votes += votes(each.after(), map) - votes(each.before(), map);
      }
    } else {
      for (Card card : workshop.cards()) {
        votes += votes(card, map);
      }
    }
    counted = new Counted(workshop.cards(), map, votes);
    return votes;
  }

  private static int votes(@Nullable Card card, MapId map) {
    return card != null && card.place().map().equals(map) ? card.about().votes() : 0;
  }

  private static int votes(Stream<Card> cards) {
    return cards.mapToInt(card -> card.about().votes()).sum();
  }
}
