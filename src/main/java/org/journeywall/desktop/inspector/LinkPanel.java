package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.ChangeLink;
import org.journeywall.edit.Selection;
import org.journeywall.edit.TurnLink;
import org.journeywall.edit.UnlinkCards;
import org.journeywall.model.Card;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Workshop;
import org.kordamp.ikonli.feather.Feather;

/// Everything that is said of a link: its two cards, what one is to the other, and its label.
final class LinkPanel extends VBox {
  private final Kit kit;
  private final CardNames names;
  private final Hyperlink from;
  private final Hyperlink to;
  private final Choice<Link.Kind> kind;
  private final TextLine label;
  private final Button turn;
  private Runnable turning = () -> {};
  private Runnable removal = () -> {};

  LinkPanel(Kit kit) {
    this.kit = kit;
    names = new CardNames(kit.texts());
    from = card("link-from");
    to = card("link-to");
    kind =
        new Choice<>(
            one -> kit.say("links." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    kind.setId("link-kind");
    label = TextLine.line(kit, "link.label");
    turn = Buttons.icon(Feather.REPEAT, kit.say("link.turn"), () -> turning.run());
    turn.setId("link-turn");
    Button remove = Buttons.text(kit.say("link.remove"), () -> removal.run());
    remove.setId("link-remove");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(8, turn, gap, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("fields");
    getChildren()
        .setAll(
            new Titles(kit.say("link")),
            new Field(kit.say("link.from"), from),
            new Field(kit.say("link.kind"), kind),
            new Field(kit.say("link.to"), to),
            label.field(),
            row);
  }

  private static Hyperlink card(String id) {
    var card = new Hyperlink();
    card.setId(id);
    card.setMnemonicParsing(false);
    card.setWrapText(true);
    card.getStyleClass().add("link-card");
    return card;
  }

  void show(Workshop workshop, LinkId id) {
    Link link = workshop.links().require(id);
    show(from, workshop.cards().require(link.from()));
    show(to, workshop.cards().require(link.to()));
    kind.show(List.of(Link.Kind.values()), link.kind(), chosen -> change(id, chosen, link.label()));
    label.show(id, link.label(), text -> relabel(id, text));
    turning = () -> kit.desk().commit(new TurnLink(id));
    removal = () -> kit.desk().commit(new UnlinkCards(Set.of(id)), Selection.card(link.from()));
  }

  // What is half typed is committed when something else is shown, also where the link is gone.
  private void relabel(LinkId id, String text) {
    Link now = kit.desk().workshop().links().get(id);
    if (now != null) {
      change(id, now.kind(), text);
    }
  }

  private void show(Hyperlink place, Card card) {
    place.setText(names.of(card));
    place.setVisited(false);
    place.setOnAction(event -> {
      kit.desk().mapProperty().set(card.place().map());
      kit.desk().select(Selection.card(card.id()));
    });
  }

  private void change(LinkId id, Link.Kind wanted, String text) {
    kit.desk().commit(new ChangeLink(id, wanted, text));
  }
}
