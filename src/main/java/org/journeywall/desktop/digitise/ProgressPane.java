package org.journeywall.desktop.digitise;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.digitise.review.Progress;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.VoteBudget;

/// Below the note: its keys, the votes, and how far the review is.
final class ProgressPane extends VBox {
  private static final String[] KEYS = {
    "accept", "later", "reject", "colour", "stage", "carve", "compare", "sure"
  };

  private final Table table;
  private final Texts texts;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label words = new Label();
  private final TextField people = number("digitise-people");
  private final TextField each = number("digitise-each");
  private final Label counted = new Label();
  private final HBox votes;

  ProgressPane(Table table, Texts texts) {
    super(10);
    this.table = table;
    this.texts = texts;
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("digitise-progress");
    words.getStyleClass().addAll("quiet", "small");
    words.setId("digitise-progress");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    votes =
        new HBox(8, people, whole(new Label(texts.say("digitise.budget.people"))), each, counted);
    votes.setAlignment(Pos.CENTER_LEFT);
    votes.managedProperty().bind(votes.visibleProperty());
    counted.setId("digitise-counted");
    counted.setWrapText(true);
    counted.setMinHeight(USE_PREF_SIZE);
    Node keys = keys();
    setMargin(keys, new Insets(14, 0, 12, 0));
    getChildren().setAll(keys, votes, bar, words);
    table.onChange(now -> show(now.review()));
    show(table.review());
  }

  private static Label whole(Label label) {
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private TextField number(String id) {
    var field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(2);
    field.setMinWidth(USE_PREF_SIZE);
    field.setOnAction(event -> budget());
    field
        .focusedProperty()
        .addListener((value, was, is) -> {
          if (!is) {
            budget();
          }
        });
    return field;
  }

  private void budget() {
    var budget = new VoteBudget(value(people), value(each));
    table.change(now -> now.staying(now.review().withBudget(budget)));
  }

  private static int value(TextField field) {
    String digits = field.getText().replaceAll("\\D", "");
    return digits.isEmpty()
        ? 0
        : Integer.parseInt(digits.substring(0, Math.min(4, digits.length())));
  }

  private GridPane keys() {
    var grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(10);
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    grid.getColumnConstraints().setAll(half, half);
    for (int i = 0; i < KEYS.length; i++) {
      var cap = new Label(texts.say("digitise.key." + KEYS[i]));
      cap.getStyleClass().add("key-cap");
      cap.setMinWidth(USE_PREF_SIZE);
      var does = new Label(texts.say("digitise.key." + KEYS[i] + ".does"));
      does.getStyleClass().addAll("quiet", "small");
      does.setWrapText(true);
      var row = new HBox(8, cap, does);
      row.setAlignment(Pos.CENTER_LEFT);
      grid.add(row, i % 2, i / 2);
    }
    return grid;
  }

  private void show(Review review) {
    Progress progress = review.progress();
    bar.setProgress(progress.share());
    String sum =
        texts.say("digitise.progress", progress.checked(), progress.sure(), progress.toRead());
    words.setText(progress.isDone() ? sum : sum + " · " + left(progress.secondsLeft()));
    votes.setVisible(review.votes() > 0);
    VoteBudget budget = review.budget();
    counted.setText(
        budget.isKnown()
            ? texts.say("digitise.budget.check", budget.total(), review.votes())
            : texts.say("digitise.budget.counted", review.votes()));
    counted.getStyleClass().remove("alarm");
    if (budget.isKnown() && budget.total() != review.votes()) {
      counted.getStyleClass().add("alarm");
    }
  }

  private String left(int seconds) {
    return seconds < 100
        ? texts.say("digitise.seconds-left", seconds)
        : texts.say("digitise.minutes-left", (seconds + 30) / 60);
  }
}
