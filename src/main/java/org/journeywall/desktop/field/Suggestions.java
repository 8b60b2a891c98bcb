package org.journeywall.desktop.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.journeywall.desktop.look.Look;
import org.journeywall.find.Folding;
import org.jspecify.annotations.Nullable;

/// A list under a text field of what could be meant, while it is typed; the down key or a click
/// into the empty field opens it whole.
public final class Suggestions<T> {
  private static final int MOST = 30;
  private static final int MOST_IN_SIGHT = 8;
  private static final double ROW = 28;

  private final TextField field;
  private final ListView<T> list = new ListView<>();
  private final DropDown drop = new DropDown();
  private final Supplier<List<T>> all;
  private final Function<T, String> names;
  private final Consumer<T> chosen;
  private boolean onlyThese;

  /// @param all what there is to suggest, asked each time
  /// @param chosen takes what was chosen from the list
  public Suggestions(
      TextField field, Supplier<List<T>> all, Function<T, String> names, Consumer<T> chosen) {
    this.field = field;
    this.all = all;
    this.names = names;
    this.chosen = chosen;
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Cell());
    list.getStyleClass().add("suggestions");
    field.addEventHandler(KeyEvent.KEY_TYPED, event -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked());
    field.focusedProperty().addListener((value, was, is) -> drop.hide());
  }

  /// Nothing else can be meant: Enter takes the first that matches.
  public Suggestions<T> onlyThese() {
    onlyThese = true;
    return this;
  }

  private void typed() {
    if (field.isFocused() && !field.getText().isBlank()) {
      open(field.getText());
    } else {
      drop.hide();
    }
  }

  private void clicked() {
    if (field.getText().isEmpty()) {
      open("");
    }
  }

  private void key(KeyEvent event) {
    boolean wanted =
        switch (event.getCode()) {
          case DOWN -> down();
          case UP -> up();
          case ENTER -> drop.isShowing() && enter();
          case ESCAPE -> escape();
          default -> false;
        };
    if (wanted) {
      event.consume();
    }
  }

  private boolean down() {
    if (drop.isShowing()) {
      list.getSelectionModel().selectNext();
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
    } else {
      open("");
    }
    return true;
  }

  private boolean up() {
    list.getSelectionModel().selectPrevious();
    return drop.isShowing();
  }

  private boolean enter() {
    T pointed = list.getSelectionModel().getSelectedItem();
    if (pointed == null && onlyThese) {
      pointed = list.getItems().getFirst();
    }
    drop.hide();
    if (pointed == null) {
      return false;
    }
    chosen.accept(pointed);
    return true;
  }

  private boolean escape() {
    boolean open = drop.isShowing();
    drop.hide();
    return open;
  }

  private void open(String typed) {
    String sought = Folding.of(typed.strip());
    List<T> found =
        all.get().stream()
            .filter(value -> Folding.of(names.apply(value)).contains(sought))
            .filter(value -> !names.apply(value).equals(typed))
            .limit(MOST)
            .toList();
    list.getItems().setAll(found);
    list.getSelectionModel().clearSelection();
    if (found.isEmpty()) {
      drop.hide();
      return;
    }
    double row = Look.isForFingers(field) ? Look.FINGER : ROW;
    list.setFixedCellSize(row);
    list.setPrefSize(field.getWidth(), Math.min(found.size(), MOST_IN_SIGHT) * row + 2);
    drop.show(field, list, false);
  }

  private final class Cell extends ListCell<T> {
    Cell() {
      setOnMouseClicked(event -> {
        if (getItem() != null) {
          drop.hide();
          chosen.accept(getItem());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null || empty ? null : names.apply(item));
    }
  }
}
