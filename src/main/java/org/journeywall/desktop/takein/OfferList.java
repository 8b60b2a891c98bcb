package org.journeywall.desktop.takein;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.model.Sentences;

/// Offers with a tick each, one tick for each sort, and links that tick all or none. The space bar
/// ticks the selected lines.
final class OfferList extends VBox {
  private static final double WIDTH = 800;
  private static final double HEIGHT = 400;

  private final List<Offer> offers;
  private final ListView<Offer> list = new ListView<>();
  private final IntegerBinding taken;
  private Runnable enter = () -> {};

  OfferList(List<Offer> lines, Texts texts) {
    super(10);
    offers = lines.stream().filter(line -> !line.isHeading()).toList();
    ObservableValue<?>[] ticks = offers.stream().map(Offer::taken).toArray(ObservableValue[]::new);
    taken =
        Bindings.createIntegerBinding(
            () -> (int) offers.stream().filter(one -> one.taken().get()).count(), ticks);
    list.setId("offers");
    list.setItems(FXCollections.observableArrayList(lines));
    list.setCellFactory(view -> new OfferCell());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setPrefSize(WIDTH, HEIGHT);
    list.getStyleClass().add("offers");
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.SPACE) {
            flipSelected();
            key.consume();
          } else if (key.getCode() == KeyCode.ENTER) {
            enter.run();
            key.consume();
          }
        });
    setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(sorts(texts), list);
  }

  /// How many are wanted.
  IntegerBinding taken() {
    return taken;
  }

  /// What the key does that finishes.
  void onEnter(Runnable action) {
    enter = action;
  }

  /// The list gets the focus, its first line selected.
  void begin() {
    list.requestFocus();
    list.getSelectionModel()
        .select(offers.isEmpty() ? 0 : list.getItems().indexOf(offers.getFirst()));
  }

  private void flipSelected() {
    List<Offer> selected =
        list.getSelectionModel().getSelectedItems().stream()
            .filter(one -> !one.isHeading())
            .toList();
    boolean all = selected.stream().allMatch(one -> one.taken().get());
    selected.forEach(one -> one.taken().set(!all));
  }

  private HBox sorts(Texts texts) {
    var line = new HBox(16);
    line.setAlignment(Pos.CENTER_LEFT);
    Map<Offer.Sort, List<Offer>> sorts = new EnumMap<>(Offer.Sort.class);
    for (Offer offer : offers) {
      if (offer.sort() != null) {
        sorts.computeIfAbsent(offer.sort(), none -> new ArrayList<>()).add(offer);
      }
    }
    sorts.forEach((sort, here) -> {
      String key = Sentences.key(sort);
      CheckBox tick = tick(texts.say("sort." + key, here.size()), here);
      tick.setId("offers-" + key);
      line.getChildren().add(tick);
    });
    var between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    line.getChildren()
        .addAll(
            between,
            link(texts.say("all"), "offers-all", true),
            link(texts.say("none"), "offers-none", false));
    return line;
  }

  private Hyperlink link(String text, String id, boolean wanted) {
    var link = new Hyperlink(text);
    link.setId(id);
    link.setOnAction(event -> {
      offers.forEach(one -> one.taken().set(wanted));
      link.setVisited(false);
    });
    return link;
  }

  // Of a sort: all, none or, in between, some.
  private CheckBox tick(String text, List<Offer> here) {
    var tick = new CheckBox(text);
    Runnable look =
        () -> {
          long wanted = here.stream().filter(one -> one.taken().get()).count();
          tick.setIndeterminate(wanted > 0 && wanted < here.size());
          tick.setSelected(wanted == here.size());
        };
    here.forEach(one -> one.taken().addListener((value, was, is) -> look.run()));
    look.run();
    tick.setOnAction(event -> {
      boolean wanted = tick.isSelected();
      here.forEach(one -> one.taken().set(wanted));
    });
    return tick;
  }
}
