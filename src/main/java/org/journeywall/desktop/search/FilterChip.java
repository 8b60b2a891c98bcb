package org.journeywall.desktop.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.journeywall.find.Question;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One filter: a chip that says what it filters by, and when it is on, what it lets through. Its
/// values stand in a menu that stays open while several are ticked.
final class FilterChip<T> extends MenuButton {

  /// What a filter is about.
  ///
  /// @param name of the filter, shown while it is off
  /// @param offered the values there are now, in order
  /// @param say a value in words
  /// @param sign a value as a small picture beside the words
  /// @param read the values that are on
  /// @param write the question with these values on
  /// @param single whether a value takes the place of the one before
  record Facet<T>(
      String name,
      Supplier<List<T>> offered,
      Function<T, String> say,
      Function<T, Node> sign,
      Function<Question, Set<T>> read,
      BiFunction<Question, Set<T>, Question> write,
      boolean single) {}

  private static final String ON = "on";

  private final Facet<T> facet;
  private final ObjectProperty<Question> question;
  private final Tooltip tip = new Tooltip();

  /// @param look finds out anew what there is to offer
  FilterChip(Facet<T> facet, ObjectProperty<Question> question, Runnable look) {
    this.facet = facet;
    this.question = question;
    setMnemonicParsing(false);
    getStyleClass().addAll("flat", "filter-chip");
    setTooltip(tip);
    setOnShowing(event -> {
      look.run();
      list();
    });
  }

  /// Says what is on; out of sight where there is nothing to choose and nothing on.
  void tell() {
    Set<T> on = facet.read().apply(question.get());
    List<String> words = on.stream().map(facet.say()).toList();
    getStyleClass().remove(ON);
    if (words.isEmpty()) {
      setText(facet.name());
    } else {
      setText(words.getFirst() + (words.size() > 1 ? " +" + (words.size() - 1) : ""));
      getStyleClass().add(ON);
    }
    String all = words.isEmpty() ? facet.name() : facet.name() + ": " + String.join(", ", words);
    tip.setText(all);
    setAccessibleText(all);
    boolean inSight = !on.isEmpty() || !facet.offered().get().isEmpty();
    setVisible(inSight);
    setManaged(inSight);
  }

  private void list() {
    getItems().setAll(facet.offered().get().stream().map(this::item).toList());
  }

  private CustomMenuItem item(T value) {
    var tick = new FontIcon(Feather.CHECK);
    tick.setVisible(isOn(value));
    var words = new HBox(8, new StackPane(tick), facet.sign().apply(value), label(value));
    words.setAlignment(Pos.CENTER_LEFT);
    words.getStyleClass().add("filter-value");
    var item = new CustomMenuItem(words, facet.single());
    item.setOnAction(event -> {
      toggle(value);
      tick.setVisible(isOn(value));
    });
    return item;
  }

  private Label label(T value) {
    return new Label(facet.say().apply(value));
  }

  private boolean isOn(T value) {
    return facet.read().apply(question.get()).contains(value);
  }

  private void toggle(T value) {
    var on = new LinkedHashSet<T>(facet.read().apply(question.get()));
    if (!on.remove(value)) {
      if (facet.single()) {
        on.clear();
      }
      on.add(value);
    }
    question.set(facet.write().apply(question.get(), on));
  }
}
