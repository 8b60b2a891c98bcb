package org.journeywall.desktop.digitise;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.digitise.again.Comparison;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.model.CardId;

/// What is different on the wall since its earlier photograph, each to be agreed about.
final class AgainPane extends VBox {
  private static final double HIGHEST = 170;
  private static final int WORDS = 40;

  private final Again again;
  private final Table table;
  private final Texts texts;
  private final Label sum = new Label();
  private final VBox list = new VBox(6);

  AgainPane(Again again, Table table, Texts texts) {
    super(8);
    this.again = again;
    this.table = table;
    this.texts = texts;
    sum.getStyleClass().add("heading");
    sum.setId("again-sum");
    sum.setWrapText(true);
    sum.setMinHeight(USE_PREF_SIZE);
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    getChildren().setAll(sum, scroll);
    managedProperty().bind(visibleProperty());
    again.changesProperty().addListener(change -> show());
    show();
    table.onChange(now -> show());
    setStyle("-fx-padding: 14 0 0 0;");
  }

  private void show() {
    setVisible(again.isOn());
    again.comparison().filter(known -> again.isOn()).ifPresent(this::show);
  }

  private void show(Comparison known) {
    Review review = table.review();
    int fresh = known.fresh(review.notes());
    sum.setText(texts.say("again.sum", fresh, known.moved().size(), known.gone().size()));
    List<CheckBox> boxes = new ArrayList<>();
    for (Comparison.Moved moved : known.moved()) {
      WallNote note = again.whole(review).note(moved.note());
      String stage = note == null ? "" : review.stageName(review.stageOf(note));
      boxes.add(box(moved.card(), texts.say("again.moved", words(moved.card()), stage)));
    }
    for (Comparison.Gone gone : known.gone()) {
      boxes.add(box(gone.card(), texts.say("again.gone", words(gone.card()))));
    }
    list.getChildren().setAll(boxes);
  }

  private String words(CardId card) {
    String words = again.excerpt(card, WORDS);
    return words.isEmpty() ? texts.say("again.picture") : words;
  }

  private CheckBox box(CardId card, String words) {
    var box = new CheckBox(words);
    box.setSelected(again.isAccepted(card));
    box.setFocusTraversable(false);
    box.setWrapText(true);
    box.selectedProperty().addListener((value, was, is) -> again.accept(card, is));
    return box;
  }
}
