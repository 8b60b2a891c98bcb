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
    int all =
        votes(
            cards.workshop().cards().values().stream()
                .filter(card -> card.place().map().equals(cards.first().place().map())));
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

  private static int votes(Stream<Card> cards) {
    return cards.mapToInt(card -> card.about().votes()).sum();
  }
}
