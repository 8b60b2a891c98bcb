package org.journeywall.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.find.Bright;
import org.journeywall.find.Matches;
import org.journeywall.find.Question;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.paint.Palette;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where one types what to look for and chooses filters: every letter dims what does not match,
/// Enter walks through what does. It is in sight while it is open and for as long as anything is
/// looked for, so that nobody takes a dimmed card for a lost one.
public final class SearchBar extends HBox {
  private final Desk desk;
  private final Texts texts;
  private final Consumer<CardId> reveal;
  private final Runnable leave;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Filters filters;
  private final List<FilterChip<?>> chips;

  /// @param reveal selects a card and brings it into view
  /// @param leave gives the keyboard back to the wall
  public SearchBar(
      Desk desk, Texts windowTexts, Palette palette, Consumer<CardId> reveal, Runnable leave) {
    this.desk = desk;
    this.texts = windowTexts.beside(SearchBar.class);
    this.reveal = reveal;
    this.leave = leave;
    filters = new Filters(desk, texts, palette);
    chips = filters.chips();
    setId("search-bar");
    getStyleClass().add("search-bar");
    getStylesheets()
        .add(Objects.requireNonNull(SearchBar.class.getResource("search.css")).toExternalForm());
    setAlignment(Pos.CENTER_LEFT);
    count.setId("search-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var inSight = open.or(Bindings.createBooleanBinding(this::isAsking, desk.questionProperty()));
    visibleProperty().bind(inSight);
    managedProperty().bind(inSight);
    prepareField();
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var parts = new ArrayList<Node>(List.of(withSign(), count, step(true), step(false)));
    parts.add(divider());
    parts.addAll(chips);
    parts.addAll(List.of(clear(), space, close()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    inSight.subscribe(is -> {
      if (is) {
        // Not before: a window is there sooner without them.
        getChildren().setAll(parts);
        offer();
      }
    });
    var shown = sceneProperty().map(scene -> true).orElse(false);
    desk.questionProperty().when(shown).subscribe(this::show);
    desk.brightProperty().when(shown).subscribe(this::tell);
  }

  /// Comes into sight with the keyboard in it.
  public void open() {
    offer();
    open.set(true);
    field.requestFocus();
    field.selectAll();
  }

  /// Selects the next card that matches, or the one before, and brings it into view.
  public void walk(boolean back) {
    Grid grid = Grid.of(desk.workshop(), desk.map());
    CardId next = Matches.of(grid, desk.bright()).next(desk.selection().focused(), back);
    if (next != null) {
      reveal.accept(next);
    }
  }

  /// Looks for nothing any more, goes out of sight and gives the keyboard back.
  private void shut() {
    open.set(false);
    desk.questionProperty().set(Question.NONE);
    leave.run();
  }

  private void offer() {
    filters.look();
    chips.forEach(FilterChip::tell);
  }

  private boolean isAsking() {
    return !desk.question().isEmpty();
  }

  private void prepareField() {
    field.setId("search-field");
    field.setPromptText(texts.say("prompt"));
    field.setAccessibleText(texts.say("prompt"));
    field
        .textProperty()
        .addListener((value, was, is) -> desk.questionProperty().set(desk.question().withText(is)));
  }

  private StackPane withSign() {
    var sign = new FontIcon(Feather.SEARCH);
    sign.setMouseTransparent(true);
    StackPane.setAlignment(sign, Pos.CENTER_LEFT);
    var pane = new StackPane(field, sign);
    pane.getStyleClass().add("search-box");
    return pane;
  }

  private Button step(boolean back) {
    Button button =
        Buttons.icon(
            back ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN,
            texts.say(back ? "previous" : "next"),
            () -> walk(back));
    button.getStyleClass().add("flat");
    button.disableProperty().bind(desk.brightProperty().map(bright -> !hasAny(bright)));
    return button;
  }

  private static boolean hasAny(Bright bright) {
    return bright instanceof Bright.Only only && !only.cards().isEmpty();
  }

  private static Region divider() {
    var divider = new Region();
    divider.getStyleClass().add("search-divider");
    return divider;
  }

  private Button clear() {
    Button button = Buttons.text(texts.say("clear"), this::clearFilters);
    button.setId("search-clear");
    button.getStyleClass().add("flat");
    button.visibleProperty().bind(desk.questionProperty().map(Question::isFiltered));
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void clearFilters() {
    desk.questionProperty().set(Question.NONE.withText(desk.question().text()));
    field.requestFocus();
  }

  private Button close() {
    Button button = Buttons.icon(Feather.X, texts.say("close"), this::shut);
    button.setId("search-close");
    button.getStyleClass().add("flat");
    return button;
  }

  private void pressed(KeyEvent event) {
    boolean inField = field.isFocused();
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      shut();
      event.consume();
    } else if (inField && (code == KeyCode.ENTER || code == KeyCode.DOWN || code == KeyCode.UP)) {
      walk(code == KeyCode.UP || code == KeyCode.ENTER && event.isShiftDown());
      event.consume();
    }
  }

  private void show(Question question) {
    if (!field.getText().equals(question.text())) {
      field.setText(question.text());
    }
    chips.forEach(FilterChip::tell);
  }

  private void tell(Bright bright) {
    count.setText(
        switch (bright) {
          case Bright.All all -> "";
          case Bright.Only(var cards, int of, var personas) -> texts.say("count", cards.size(), of);
        });
  }
}
