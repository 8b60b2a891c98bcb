package org.journeywall.desktop.inspector;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.ChangeLink;
import org.journeywall.edit.Selection;
import org.journeywall.edit.UnlinkCards;
import org.journeywall.model.Link;
import org.kordamp.ikonli.feather.Feather;

/// A linked card: a click selects it, the cross takes the link away, the menu says what one is to
/// the other.
final class LinkRow extends HBox {
  private static final double WIDEST = 236;

  private final Kit kit;
  private final LinkedCard linked;

  LinkRow(Kit kit, LinkedCard linked) {
    this.kit = kit;
    this.linked = linked;
    String name = new CardNames(kit.texts()).of(linked.card());
    var link = new Hyperlink((linked.outgoing() ? "→ " : "← ") + name);
    link.setMnemonicParsing(false);
    link.setMaxWidth(WIDEST);
    link.setOnAction(event -> select());
    String label = linked.link().label();
    String relation = kind(linked.link().kind());
    link.setTooltip(new Tooltip((label.isEmpty() ? relation : label) + ": " + name));
    link.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE) {
        remove();
        event.consume();
      }
    });
    link.setContextMenu(kinds());
    Button remove = Buttons.icon(Feather.X, kit.say("links.remove", name), this::remove);
    remove.getStyleClass().addAll("flat", "compact", "shy");
    getStyleClass().add("link-row");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(link, remove);
  }

  private String kind(Link.Kind kind) {
    String way = kind == Link.Kind.RELATES || linked.outgoing() ? "" : "-from";
    return kit.say("links." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + way);
  }

  private ContextMenu kinds() {
    var menu = new ContextMenu();
    for (Link.Kind kind : Link.Kind.values()) {
      var item = new RadioMenuItem(kind(kind));
      item.setSelected(kind == linked.link().kind());
      item.setOnAction(event ->
          kit.desk().commit(new ChangeLink(linked.link().id(), kind, linked.link().label())));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void select() {
    kit.desk().mapProperty().set(linked.card().place().map());
    kit.desk().select(Selection.card(linked.card().id()));
  }

  private void remove() {
    kit.desk().commit(new UnlinkCards(Set.of(linked.link().id())));
  }
}
