package org.journeywall.desktop.menu;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;

/// The sheet of all keys: those of the menus, from the same table, and those that work on the wall.
public final class KeysSheet {
  private static final double COLUMN = 380;

  /// What the wall itself listens to; the texts are a key and what it does.
  private static final List<String> ON_THE_WALL =
      List.of(
          "type",
          "enter",
          "tab",
          "shift-enter",
          "escape",
          "arrows",
          "ctrl-arrows",
          "home",
          "page",
          "plus",
          "wheel",
          "ctrl-wheel",
          "space",
          "alt-drag",
          "dot-drag",
          "shift-click");

  private final Texts texts;

  public KeysSheet(Texts texts) {
    this.texts = texts;
  }

  /// The sheet, to be shown in a dialog.
  public Region view() {
    var left = new VBox(22, wall());
    var right = new VBox(22);
    for (MenuName menu : MenuName.values()) {
      boolean first = menu.compareTo(MenuName.INSERT) <= 0;
      (first ? right : left).getChildren().add(menu(menu));
    }
    var blocks = new HBox(36, left, right);
    blocks.getStyleClass().add("keys-sheet");
    var scroll = new ScrollPane(blocks);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(560);
    scroll.setPrefViewportWidth(2 * COLUMN + 52);
    return scroll;
  }

  private Node wall() {
    GridPane grid = grid();
    for (String name : ON_THE_WALL) {
      row(grid, texts.say("keys." + name), texts.say("keys." + name + ".does"));
    }
    return block(texts.say("keys.wall"), grid);
  }

  private Node menu(MenuName menu) {
    GridPane grid = grid();
    for (Deed deed : menu.deeds()) {
      if (!deed.keys().isEmpty()) {
        row(grid, Keys.shown(deed), texts.say(deed.textKey()));
      }
    }
    return block(texts.say(menu.textKey()), grid);
  }

  private static Node block(String title, Node content) {
    var heading = new Label(title);
    heading.getStyleClass().add("heading");
    var block = new VBox(8, heading, content);
    block.setPrefWidth(COLUMN);
    block.setMinWidth(COLUMN);
    return block;
  }

  private static GridPane grid() {
    var grid = new GridPane(16, 5);
    var keys = new ColumnConstraints(150);
    var words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(List.of(keys, words));
    return grid;
  }

  private static void row(GridPane grid, String keys, String does) {
    var key = new Label(keys);
    key.getStyleClass().add("key");
    key.setWrapText(true);
    var words = new Label(does);
    words.setWrapText(true);
    grid.addRow(grid.getRowCount(), key, words);
  }
}
