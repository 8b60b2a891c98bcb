package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
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
  private final List<Slot> slots;
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
    slots =
        Stream.of(
                new KindHeader(kit),
                new CardText(kit),
                new StackField(kit),
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
                new NoteText(kit))
            .map(Slot::new)
            .toList();
    slots.forEach(slot -> open.getChildren().add(slot.open));
    slots.forEach(slot -> rest.getChildren().add(slot.rest));
    more = Buttons.text("", this::fold);
    more.setId("card-more");
    more.getStyleClass().addAll("flat", "more");
    getStyleClass().add("fields");
    open.getStyleClass().add("fields");
    rest.getStyleClass().add("fields");
    getChildren().setAll(open, more, rest);
  }

  private void fold() {
    unfolded = !unfolded;
    showFold();
  }

  private void showFold() {
    more.setText(kit.say(unfolded ? "less" : "more"));
    more.setGraphic(new FontIcon(unfolded ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
    boolean any = slots.stream().anyMatch(slot -> slot.standing == Standing.MORE);
    appear(more, any);
    appear(rest, any && unfolded);
  }

  void show(Chosen cards) {
    var now = new Placed(cards.ids(), cards.cards().stream().map(card -> card.kind()).toList());
    boolean same = now.equals(placed);
    placed = now;
    slots.forEach(slot -> slot.show(cards, same));
    showFold();
  }

  private static void appear(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /// The two places a field can stand at. A field that is out of sight stays where it was: putting
  /// nodes into the scene costs more than all else that happens when another card is selected.
  private static final class Slot {
    private final CardField field;
    private final StackPane open = new StackPane();
    private final StackPane rest = new StackPane();
    private Standing standing = Standing.ABSENT;

    Slot(CardField field) {
      this.field = field;
      open.setAlignment(Pos.TOP_LEFT);
      rest.setAlignment(Pos.TOP_LEFT);
    }

    void show(Chosen cards, boolean same) {
      Standing wanted = field.standing(cards);
      boolean stays = same && wanted != Standing.ABSENT && standing != Standing.ABSENT;
      standing = stays ? standing : wanted;
      if (standing != Standing.ABSENT) {
        StackPane place = standing == Standing.OPEN ? open : rest;
        if (place.getChildren().isEmpty()) {
          place.getChildren().add(field.node());
        }
        field.show(cards);
      }
      appear(open, standing == Standing.OPEN);
      appear(rest, standing == Standing.MORE);
    }
  }
}
