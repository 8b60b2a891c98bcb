package org.journeywall.desktop.export;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.InSight;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.FormatTexts;

/// The formats there are, by what people do with them, each with a sentence; one is always chosen.
final class FormatList extends ScrollPane {
  private static final double WIDTH = 300;
  private static final double SENTENCE = WIDTH - 44;

  private final VBox rows = new VBox(2);
  private final ToggleGroup group = new ToggleGroup();
  private final ReadOnlyObjectWrapper<ExportFormat> chosen;

  FormatList(List<ExportFormat> formats, ExportFormat first, Texts texts) {
    chosen = new ReadOnlyObjectWrapper<>(first);
    for (ExportFormat.Purpose purpose : ExportFormat.Purpose.values()) {
      List<ExportFormat> here =
          formats.stream().filter(format -> format.purpose() == purpose).toList();
      if (!here.isEmpty()) {
        var heading = new Label(texts.say("export.group." + Habit.word(purpose)));
        heading.getStyleClass().add("field-label");
        rows.getChildren().add(heading);
        here.forEach(format -> rows.getChildren().add(row(format, texts)));
      }
    }
    rows.getStyleClass().add("format-list");
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setPrefViewportWidth(WIDTH);
    setMinWidth(WIDTH);
    group
        .selectedToggleProperty()
        .addListener((value, was, is) -> {
          if (is == null && was != null) {
            was.setSelected(true);
          } else if (is != null && is.getUserData() instanceof ExportFormat format) {
            chosen.set(format);
          }
        });
  }

  private ToggleButton row(ExportFormat format, Texts texts) {
    var said = new FormatTexts(format, texts.locale());
    var name = new Label(said.name());
    name.getStyleClass().add("name");
    // A label that wraps would ask for the height it has at no width.
    var about = new Text(said.about());
    about.getStyleClass().add("about");
    about.setWrappingWidth(SENTENCE);
    var words = new VBox(1, name, about);
    var row = new ToggleButton();
    row.setGraphic(words);
    row.setAccessibleText(said.name() + ". " + said.about());
    row.setId("format-" + format.id());
    row.setUserData(format);
    row.setToggleGroup(group);
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().add("format-row");
    row.setSelected(format.equals(chosen.get()));
    row.focusedProperty()
        .addListener((value, was, is) -> {
          if (is) {
            InSight.bring(this, row);
          }
        });
    return row;
  }

  /// Scrolls the chosen row into sight.
  void reveal() {
    rows.getChildren().stream()
        .filter(node -> node instanceof ToggleButton toggle && toggle.isSelected())
        .findAny()
        .ifPresent(node -> InSight.bring(this, node));
  }

  /// The chosen format.
  ReadOnlyObjectProperty<ExportFormat> chosen() {
    return chosen.getReadOnlyProperty();
  }
}
