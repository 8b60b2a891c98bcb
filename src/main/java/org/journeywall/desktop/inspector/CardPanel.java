package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.inspector.CardField.Standing;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything that can be said of one card or of several: what their kind asks for in sight, the
/// rest under *More*.
final class CardPanel extends VBox {
  private final Kit kit;
  private final List<CardField> fields;
  private final VBox open = new VBox();
  private final VBox rest = new VBox();
  private final Button more;
  private boolean unfolded;
  private Placed placed = new Placed(Set.of(), List.of());

  /// For which cards, of which kinds, the fields stand where they do: it is decided anew for other
  /// cards, so that a field does not jump away from under the hand that fills it.
  private record Placed(Set<CardId> cards, List<CardKind> kinds) {}

  CardPanel(Kit kit) {
    this.kit = kit;
    fields =
        List.of(
            new KindHeader(kit),
            new CardText(kit),
            new MetricField(kit),
            new FeelsField(kit),
            new ScoresField(kit),
            new WhoField(kit),
            Lines.channel(kit),
            Lines.owner(kit),
            new SeverityField(kit),
            new ProgressField(kit),
            new EvidenceField(kit),
            new VotesField(kit),
            new MomentField(kit),
            new PictureField(kit),
            new LinksField(kit),
            new TagsField(kit),
            new StepField(kit),
            new NoteText(kit));
    more = Buttons.text("", this::fold);
    more.setId("card-more");
    more.getStyleClass().addAll("flat", "more");
    getStyleClass().add("fields");
    open.getStyleClass().add("fields");
    rest.getStyleClass().add("fields");
    showFold();
  }

  private void fold() {
    unfolded = !unfolded;
    showFold();
  }

  private void showFold() {
    more.setText(kit.say(unfolded ? "less" : "more"));
    more.setGraphic(new FontIcon(unfolded ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
    boolean any = !rest.getChildren().isEmpty();
    getChildren().setAll(any ? List.of(open, more) : List.of(open));
    if (any && unfolded) {
      getChildren().add(rest);
    }
  }

  void show(Chosen cards) {
    var now = new Placed(cards.ids(), cards.cards().stream().map(card -> card.kind()).toList());
    boolean same = now.equals(placed);
    placed = now;
    var inSight = new ArrayList<Node>();
    var folded = new ArrayList<Node>();
    for (CardField field : fields) {
      Standing standing = same ? kept(field, cards) : field.standing(cards);
      if (standing != Standing.ABSENT) {
        field.show(cards);
        (standing == Standing.OPEN ? inSight : folded).add(field.node());
      }
    }
    place(open, inSight);
    if (place(rest, folded)) {
      showFold();
    }
  }

  private Standing kept(CardField field, Chosen cards) {
    Standing wanted = field.standing(cards);
    if (wanted == Standing.ABSENT) {
      return wanted;
    }
    return open.getChildren().contains(field.node())
        ? Standing.OPEN
        : rest.getChildren().contains(field.node()) ? Standing.MORE : wanted;
  }

  private static boolean place(Pane pane, List<Node> nodes) {
    boolean other = !pane.getChildren().equals(nodes);
    if (other) {
      pane.getChildren().setAll(nodes);
    }
    return other;
  }
}
