package org.journeywall.desktop.reading;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.exchange.report.Outline;
import org.journeywall.model.Id;
import org.jspecify.annotations.Nullable;

/// An outline as a tree: the arrow keys walk and fold it, Enter or a double click goes to the place
/// on the wall.
final class ReadingView extends VBox {
  private static final double WIDTH = 820;
  private static final double HEIGHT = 600;

  // What folding and the bar at the right take of a line.
  private static final double MARGIN = 40;

  private final TreeView<Outline> tree;
  private Consumer<Id> chosen = about -> {};

  ReadingView(Outline outline, Texts texts) {
    super(8);
    tree = new TreeView<>(item(outline, 0));
    tree.setId("reading");
    tree.setAccessibleText(texts.say("title"));
    tree.setCellFactory(view -> new Line());
    tree.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            // A tree keeps it to itself, though nothing here is edited.
            getScene().getWindow().hide();
            event.consume();
          }
        });
    tree.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            choose();
          }
        });
    VBox.setVgrow(tree, Priority.ALWAYS);
    var hint = new Label(texts.say("hint"));
    hint.getStyleClass().addAll("quiet", "small");
    getChildren().setAll(tree, hint);
    setPrefSize(WIDTH, HEIGHT);
  }

  // The map, its stages and their lanes are open; what the analyses say is folded at first.
  private static TreeItem<Outline> item(Outline outline, int depth) {
    var item = new TreeItem<>(outline);
    outline.parts().forEach(part -> item.getChildren().add(item(part, depth + 1)));
    item.setExpanded(depth == 0 || outline.about() != null);
    return item;
  }

  /// Tells where somebody wants to go.
  void onChosen(Consumer<Id> listener) {
    chosen = listener;
  }

  /// Gives it the keyboard, at its beginning.
  void begin() {
    tree.getSelectionModel().selectFirst();
    tree.requestFocus();
  }

  private void choose() {
    TreeItem<Outline> item = tree.getSelectionModel().getSelectedItem();
    Id about = item == null ? null : item.getValue().about();
    if (about != null) {
      chosen.accept(about);
    }
  }

  /// A line of the outline, broken where it is longer than the window is wide.
  private final class Line extends TreeCell<Outline> {
    private Line() {
      setWrapText(true);
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(tree.getWidth() - MARGIN);
    }

    @Override
    protected void updateItem(@Nullable Outline outline, boolean empty) {
      super.updateItem(outline, empty);
      setPrefWidth(0);
      setText(outline == null || empty ? null : outline.text());
    }
  }
}
