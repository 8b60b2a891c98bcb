package org.journeywall.desktop.digitise;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.digitise.review.Review;

/// The bar on top: what is being looked at, where it shall go, and the ways out.
final class TopStrip extends HBox {
  private static final int AGAIN = 2;

  private final Table table;
  private final Again again;
  private final Texts texts;
  private final Label sum = new Label();
  private final Button put;
  private final ComboBox<String> into = new ComboBox<>();

  /// What the buttons do.
  record Ways(Runnable add, Runnable later, Runnable put) {}

  /// @param map the map in front of the workshop it was opened from; empty where there is none
  TopStrip(Table table, Again again, Texts texts, String map, Ways ways) {
    super(8);
    this.table = table;
    this.again = again;
    this.texts = texts;
    var title = new Label(texts.say("digitise.title"));
    title.getStyleClass().add("workshop-title");
    sum.getStyleClass().add("save-note");
    sum.setId("digitise-sum");
    var words = new VBox(1, title, sum);
    words.setAlignment(Pos.CENTER_LEFT);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button add = quiet(Buttons.text(texts.say("digitise.add"), ways.add()), "digitise-add");
    Button later = quiet(Buttons.text(texts.say("digitise.later"), ways.later()), "digitise-later");
    put = quiet(Buttons.primary("", ways.put()), "digitise-put");
    into.getItems().setAll(List.of(texts.say("digitise.into", map), texts.say("digitise.own")));
    into.getSelectionModel().select(0);
    into.getSelectionModel()
        .selectedIndexProperty()
        .addListener((value, was, is) -> again.turn(is.intValue() == AGAIN));
    into.setId("digitise-into");
    into.setFocusTraversable(false);
    into.setVisible(!map.isEmpty());
    into.setManaged(!map.isEmpty());
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("top-bar");
    setStyle("-fx-padding: 0 20 1 20;");
    getChildren().setAll(words, space, into, add, later, put);
    table.onChange(now -> show());
    again.changesProperty().addListener(change -> show());
    show();
  }

  // Tab has another use here; each of them has a key of its own.
  private static Button quiet(Button button, String id) {
    button.setId(id);
    button.setFocusTraversable(false);
    return button;
  }

  /// Whether there is something to put on the wall.
  boolean isReady() {
    return !put.isDisable();
  }

  /// Whether a map of its own is wanted.
  boolean isOnItsOwn() {
    return !into.isManaged() || into.getSelectionModel().getSelectedIndex() == 1;
  }

  private void show() {
    Review review = table.review();
    if (again.comparison().isPresent() && into.getItems().size() == AGAIN) {
      into.getItems().add(texts.say("again.only"));
    }
    if (again.isOn()) {
      into.getSelectionModel().select(AGAIN);
      int changes = review.cards() + again.accepted();
      sum.setText(texts.say("again.sum-up", review.photos().size()));
      put.setText(texts.say("again.put", changes));
      put.setDisable(changes == 0);
      return;
    }
    sum.setText(
        texts.say("digitise.sum", review.photos().size(), review.cards(), review.stageNames()));
    put.setText(texts.say("digitise.put", review.cards()));
    put.setDisable(review.cards() == 0);
  }
}
