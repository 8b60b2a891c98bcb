package org.journeywall.desktop.takein;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.journeywall.desktop.Texts;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.exchange.table.Mapping;
import org.jspecify.annotations.Nullable;

/// The first rows of a table, over each column what it means.
final class MappingGrid extends GridPane {
  private static final int ROWS = 5;
  private static final int MOST_COLUMNS = 40;
  private static final double COLUMN = 150;
  private static final int EXCERPT = 60;

  private final Words words;
  private final Texts texts;

  /// @param chosen gets the mapping after another meaning was chosen
  MappingGrid(RawSheet raw, Mapping mapping, Texts texts, Consumer<Mapping> chosen) {
    this.texts = texts;
    words = Words.in(texts.locale());
    setHgap(8);
    setVgap(5);
    getStyleClass().add("mapping-grid");
    int width =
        Math.min(
            MOST_COLUMNS, raw.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    int first = Math.max(0, mapping.header());
    for (int column = 0; column < width; column++) {
      if (mapping.matrix()) {
        String meaning = column == 0 ? words.of(CardColumn.LANE) : words.of(CardColumn.STAGE);
        add(label(meaning, "quiet"), column, 0);
      } else {
        add(meaning(mapping, column, chosen), column, 0);
      }
      for (int row = 0; row <= ROWS && first + row < raw.rows().size(); row++) {
        List<String> cells = raw.rows().get(first + row).cells();
        String text = column < cells.size() ? cells.get(column) : "";
        boolean name = mapping.header() >= 0 && row == 0;
        add(label(text, name ? "strong" : "plain"), column, row + 1);
      }
    }
  }

  private static Label label(String text, String style) {
    var label = new Label(org.journeywall.model.Texts.excerpt(text, EXCERPT));
    label.setPrefWidth(COLUMN);
    label.setMaxWidth(COLUMN);
    label.getStyleClass().add(style);
    return label;
  }

  private ComboBox<@Nullable CardColumn> meaning(
      Mapping mapping, int column, Consumer<Mapping> chosen) {
    var box = new ComboBox<@Nullable CardColumn>();
    var meanings = new ArrayList<@Nullable CardColumn>();
    meanings.add(null);
    meanings.addAll(
        List.of(
            CardColumn.TEXT,
            CardColumn.STAGE,
            CardColumn.LANE,
            CardColumn.KIND,
            CardColumn.PERSONA,
            CardColumn.OWNER,
            CardColumn.VOTES));
    for (CardColumn one : CardColumn.values()) {
      if (!meanings.contains(one)) {
        meanings.add(one);
      }
    }
    box.getItems().setAll(meanings);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable CardColumn one) {
            return one == null ? texts.say("map.to-note") : words.of(one);
          }

          @Override
          public @Nullable CardColumn fromString(String text) {
            throw new UnsupportedOperationException("the box is not editable");
          }
        });
    box.setValue(mapping.columns().get(column));
    box.setPrefWidth(COLUMN);
    box.setId("mapping-column-" + column);
    box.valueProperty().addListener((value, was, is) -> chosen.accept(mapping.with(column, is)));
    return box;
  }
}
