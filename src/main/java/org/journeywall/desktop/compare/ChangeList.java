package org.journeywall.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.journeywall.compare.Difference;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.compare.FieldName;
import org.journeywall.compare.Happening;
import org.journeywall.model.CardId;
import org.jspecify.annotations.Nullable;

/// What is different as a list, by where it stands on the wall; Enter or a click goes to the card.
final class ChangeList extends ListView<ChangeList.Row> {
  private static final double SIGN = 30;

  /// A line of the list.
  sealed interface Row {}

  /// Where the changes below it are.
  record Place(String name) implements Row {}

  /// One change.
  record Change(Difference difference) implements Row {}

  private final DifferenceWords words;
  private final Consumer<CardId> chosen;

  /// @param chosen is told of the card that somebody wants to see
  ChangeList(DifferenceWords words, Consumer<CardId> chosen) {
    this.words = words;
    this.chosen = chosen;
    getStyleClass().add("change-list");
    setId("compare-list");
    setCellFactory(list -> new RowCell());
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        choose(getSelectionModel().getSelectedItem());
        event.consume();
      }
    });
  }

  void show(Differences differences) {
    var rows = new ArrayList<Row>();
    String last = null;
    for (Difference one : differences.all()) {
      String place = words.place(one);
      if (!place.equals(last)) {
        rows.add(new Place(place));
        last = place;
      }
      rows.add(new Change(one));
    }
    // What belongs to no place comes first and needs no heading.
    if (!rows.isEmpty() && rows.getFirst().equals(new Place(""))) {
      rows.removeFirst();
    }
    getItems().setAll(rows);
  }

  private void choose(@Nullable Row row) {
    if (row instanceof Change(var difference) && difference.id() instanceof CardId card) {
      chosen.accept(card);
    }
  }

  private final class RowCell extends ListCell<Row> {
    private RowCell() {
      setOnMouseClicked(event -> choose(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(row == null || empty ? null : graphic(row));
    }

    private Node graphic(Row row) {
      return switch (row) {
        case Place(String name) -> heading(name);
        case Change(Difference one) -> change(one);
      };
    }
  }

  private static Node heading(String name) {
    var label = new Label(name);
    label.getStyleClass().add("heading");
    label.setPadding(new Insets(10, 0, 0, 0));
    return label;
  }

  private Node change(Difference one) {
    var sign = new Label(sign(one.happening()));
    sign.getStyleClass().addAll("change-sign", one.happening().name().toLowerCase(Locale.ROOT));
    sign.setMinWidth(SIGN);
    var name = new Label(words.what(one) + ": " + words.name(one));
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    var text = new VBox(2, name);
    for (String detail : details(one)) {
      var line = new Label(detail);
      line.getStyleClass().add("quiet");
      line.setWrapText(true);
      text.getChildren().add(line);
    }
    text.maxWidthProperty().bind(widthProperty().subtract(SIGN + 60));
    return new HBox(8, sign, text);
  }

  // Where it is says the heading.
  private List<String> details(Difference one) {
    return switch (one.happening()) {
      case ADDED, REMOVED -> List.of();
      case MOVED -> List.of(words.detail(one));
      case CHANGED -> edits(one);
    };
  }

  // That the old value became history says the new one.
  private List<String> edits(Difference one) {
    boolean measured = one.edits().stream().anyMatch(edit -> edit.field() == FieldName.VALUE);
    return one.edits().stream()
        .filter(edit -> !measured || edit.field() != FieldName.HISTORY)
        .map(words::edit)
        .toList();
  }

  private static String sign(Happening happening) {
    return switch (happening) {
      case ADDED -> "+";
      case REMOVED -> "−";
      case MOVED -> "→";
      case CHANGED -> "≠";
    };
  }
}
