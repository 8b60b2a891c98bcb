package org.journeywall.desktop.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// One line of the palette: a command with its menu and key, or a card with its paper and place.
final class EntryCell extends ListCell<Entry> {
  /// Room for the longest usual key, so that the menus stand in a column.
  private static final double KEYS = 104;

  private final Palette palette;
  private final Region sign = new Region();
  private final Label name = new Label();
  private final Label where = new Label();
  private final Label keys = new Label();
  private final HBox keyColumn = new HBox(keys);
  private final HBox row;

  EntryCell(Palette palette) {
    this.palette = palette;
    sign.getStyleClass().add("palette-sign");
    name.setMinWidth(80);
    where.getStyleClass().add("quiet");
    where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    where.setMinWidth(60);
    keys.getStyleClass().add("palette-keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    keyColumn.setAlignment(Pos.CENTER_RIGHT);
    keyColumn.setMinWidth(KEYS);
    keyColumn.managedProperty().bind(keyColumn.visibleProperty());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row = new HBox(10, sign, name, space, where, keyColumn);
    row.setAlignment(Pos.CENTER_LEFT);
    setText(null);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setGraphic(entry == null || empty ? null : row);
    switch (entry) {
      case null -> {}
      case Entry.OfDeed command -> {
        sign.setVisible(false);
        name.setText(command.title());
        where.setText(command.menu());
        keys.setText(command.keys());
        keys.setVisible(!command.keys().isEmpty());
        keyColumn.setVisible(true);
      }
      case Entry.OfCard card -> {
        sign.setVisible(true);
        sign.setStyle(
            String.format(
                "-fx-background-color: #%06x, #%06x",
                palette.edge().rgb(), palette.note(card.kind()).rgb()));
        name.setText(card.text());
        where.setText(card.where());
        keyColumn.setVisible(false);
      }
    }
    setAccessibleText(entry == null ? "" : name.getText() + ", " + where.getText());
  }
}
