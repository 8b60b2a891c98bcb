package org.journeywall.desktop.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One choice of a few, side by side: one stop of the Tab key, on what is chosen; the arrows, Home
/// and End walk from one to the next, Space takes it.
public final class Segments<T> extends HBox {
  private final List<T> values;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final boolean optional;
  private @Nullable T chosen;
  private Consumer<@Nullable T> choose = value -> {};

  /// @param optional whether choosing what is chosen already takes the choice back
  public Segments(List<T> values, Function<T, String> names, boolean optional) {
    this.values = List.copyOf(values);
    this.optional = optional;
    getStyleClass().add("segments");
    for (T value : values) {
      var button = new ToggleButton(names.apply(value));
      button.setMaxWidth(Double.MAX_VALUE);
      button.setPrefWidth(0);
      button.getStyleClass().add(pill(buttons.size(), values.size()));
      button.setOnAction(event -> clicked(value));
      // Only what Tab stops at takes the focus from a field that is being typed in.
      int index = buttons.size();
      button.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> stopAt(index));
      HBox.setHgrow(button, Priority.ALWAYS);
      buttons.add(button);
    }
    getChildren().setAll(buttons);
    stopAt(0);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  private static String pill(int index, int count) {
    return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
  }

  /// Pictures in the place of the names, which become tips.
  public Segments<T> drawn(Function<T, Node> pictures) {
    for (int i = 0; i < buttons.size(); i++) {
      ToggleButton button = buttons.get(i);
      button.setTooltip(new Tooltip(button.getText()));
      button.setAccessibleText(button.getText());
      button.setText("");
      button.setGraphic(pictures.apply(values.get(i)));
    }
    return this;
  }

  /// Each as wide as its name needs, where the names differ much.
  public Segments<T> fitted() {
    buttons.forEach(button -> button.setPrefWidth(USE_COMPUTED_SIZE));
    return this;
  }

  /// The button of a value, to change what it says.
  public ToggleButton button(T value) {
    return buttons.get(values.indexOf(value));
  }

  /// Shows what is chosen, null for nothing or for several values that differ.
  ///
  /// @param take commits another choice
  public void show(@Nullable T value, Consumer<@Nullable T> take) {
    chosen = value;
    choose = take;
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(values.get(i).equals(value));
    }
    if (focused() < 0) {
      stopAt(value == null ? 0 : Math.max(0, values.indexOf(value)));
    }
  }

  private int focused() {
    return IntStream.range(0, buttons.size())
        .filter(i -> buttons.get(i).isFocused())
        .findFirst()
        .orElse(-1);
  }

  private void stopAt(int index) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setFocusTraversable(i == index);
    }
  }

  private void walk(KeyEvent event) {
    int from = focused();
    int last = buttons.size() - 1;
    int to =
        switch (event.getCode()) {
          case LEFT -> Math.max(0, from - 1);
          case RIGHT -> Math.min(last, from + 1);
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (from < 0 || to < 0 || !plain) {
      return;
    }
    event.consume();
    if (to != from) {
      // Walked as Tab would, so that the ring shows; only from here to there stop two for it.
      buttons.get(to).setFocusTraversable(true);
      buttons
          .get(from)
          .requestFocusTraversal(to > from ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
      stopAt(to);
    }
  }

  private void clicked(T value) {
    boolean again = value.equals(chosen);
    if (!again || optional) {
      choose.accept(again ? null : value);
    }
    // The toolkit has toggled the button; what is committed decides.
    show(chosen, choose);
  }
}
