package org.journeywall.desktop.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One choice of a few, side by side.
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
      HBox.setHgrow(button, Priority.ALWAYS);
      buttons.add(button);
    }
    getChildren().setAll(buttons);
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
