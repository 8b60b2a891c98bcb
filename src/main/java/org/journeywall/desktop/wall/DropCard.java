package org.journeywall.desktop.wall;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.insight.DropOff;
import org.journeywall.insight.Funnel;
import org.journeywall.layout.Pill;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;

/// Tells below a conversion how many are lost there, and which concerns the wall has at that point.
final class DropCard {
  private static final double WIDTH = 320;
  private static final int MOST = 6;
  private static final int EXCERPT = 60;

  private final Node wall;
  private final Desk desk;
  private final Surface surface;
  private final Texts texts;
  private final Consumer<CardId> reveal;
  private final PopOver popover = new PopOver();

  /// @param reveal selects a card and brings it into view
  DropCard(Node wall, Desk desk, Surface surface, Texts texts, Consumer<CardId> reveal) {
    this.reveal = reveal;
    this.wall = wall;
    this.desk = desk;
    this.surface = surface;
    this.texts = texts;
    popover.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popover.setDetachable(false);
  }

  /// Shows what happens between this stage and the next.
  void show(StageId from) {
    DropOff.after(surface.board().grid(), from)
        .ifPresent(drop -> {
          popover.setContentNode(content(drop));
          for (Pill pill : surface.board().pills()) {
            if (pill.conversion().from().equals(from)) {
              Viewport view = surface.viewport();
              Rect rect = pill.rect();
              double y = rect.bottom() * view.scale();
              Point2D at =
                  wall.localToScreen(
                      view.screenX(rect.centreX()),
                      view.isSticky() ? y : view.screenY(rect.bottom()));
              popover.show(wall, at.getX(), at.getY());
            }
          }
        });
  }

  private Node content(DropOff drop) {
    var content = new VBox(8);
    content.setId("drop-card");
    content.getStyleClass().add("drop-card");
    content.setPrefWidth(WIDTH);
    Funnel.Conversion conversion = drop.conversion();
    content
        .getChildren()
        .addAll(
            label(texts.say("drop.way", name(conversion.from()), name(conversion.to())), "heading"),
            label(went(conversion), ""));
    if (conversion.biggestDrop()) {
      content.getChildren().add(label(texts.say("drop.biggest"), "alarm"));
    }
    if (conversion.missesTarget()) {
      content.getChildren().add(label(texts.say("drop.target"), "alarm"));
    }
    content
        .getChildren()
        .add(
            label(
                drop.concerns().isEmpty()
                    ? texts.say("drop.no-concern")
                    : texts.say("drop.concerns", drop.concerns().size(), drop.votes()),
                "quiet"));
    drop.concerns().stream().limit(MOST).map(this::row).forEach(content.getChildren()::add);
    return content;
  }

  private String went(Funnel.Conversion conversion) {
    var words = surface.layout().words();
    String share = words.percent(conversion.share());
    return conversion.lost() >= 0
        ? texts.say("drop.lost", share, words.number(conversion.lost()))
        : texts.say("drop.gained", share, words.number(-conversion.lost()));
  }

  private String name(StageId id) {
    Stage stage = desk.workshop().stages().get(id);
    return stage == null ? "" : stage.name();
  }

  private Button row(Card card) {
    int votes = card.about().votes();
    String text = card.excerpt(EXCERPT);
    Button row =
        Buttons.text(
            votes == 0 ? text : texts.say("drop.row", text, votes),
            () -> {
              popover.hide();
              reveal.accept(card.id());
              wall.requestFocus();
            });
    row.setMnemonicParsing(false);
    row.setMaxWidth(WIDTH);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("flat", "drop-row");
    return row;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
