package org.journeywall.desktop.palette;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Look;
import org.journeywall.desktop.menu.Doer;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.model.CardId;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// One field over the dimmed window: what is typed finds commands, which Enter does, and cards,
/// which Enter goes to.
public final class CommandPalette extends StackPane {
  private static final double ROW = 36;
  private static final int MOST_ROWS = 11;

  private final Desk desk;
  private final Doer doer;
  private final Texts windowTexts;
  private final RecentDeeds recent;
  private final Consumer<CardId> reveal;
  private final Runnable leave;
  private final TextField field = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final Label nothing = new Label();
  private final VBox panel = new VBox(field, list, nothing);
  private @Nullable Offers offers;

  /// @param reveal selects a card and brings it into view
  /// @param leave gives the keyboard back to the wall
  public CommandPalette(
      Desk desk,
      Doer doer,
      Texts windowTexts,
      Palette colours,
      Preferences preferences,
      Consumer<CardId> reveal,
      Runnable leave) {
    this.desk = desk;
    this.doer = doer;
    this.windowTexts = windowTexts;
    this.reveal = reveal;
    this.leave = leave;
    recent = new RecentDeeds(preferences);
    Texts texts = windowTexts.beside(CommandPalette.class);
    setId("palette");
    getStyleClass().add("palette-scrim");
    getStylesheets()
        .add(
            Objects.requireNonNull(CommandPalette.class.getResource("palette.css"))
                .toExternalForm());
    setVisible(false);
    field.setId("palette-field");
    field.setPromptText(texts.say("prompt"));
    field.setAccessibleText(texts.say("prompt"));
    field.textProperty().addListener((value, was, is) -> offer());
    list.setId("palette-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new EntryCell(colours));
    list.setOnMouseClicked(event -> choose());
    nothing.setText(texts.say("nothing"));
    nothing.getStyleClass().addAll("quiet", "palette-nothing");
    nothing.managedProperty().bind(nothing.visibleProperty());
    list.managedProperty().bind(list.visibleProperty());
    panel.getStyleClass().add("palette-panel");
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    panel.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    setAlignment(panel, Pos.TOP_CENTER);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMousePressed(event -> close());
  }

  /// Shows the field, empty, with what is possible now below it.
  public void open() {
    offers = new Offers(desk, doer, windowTexts, recent);
    // Not before: a window is there sooner without it.
    getChildren().setAll(panel);
    list.setFixedCellSize(Look.isForFingers(this) ? Look.FINGER : ROW);
    field.clear();
    offer();
    setVisible(true);
    field.requestFocus();
  }

  private void close() {
    setVisible(false);
    offers = null;
    leave.run();
  }

  private void offer() {
    Offers now = offers;
    if (now != null) {
      List<Entry> entries = now.of(field.getText());
      list.getItems().setAll(entries);
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
      list.setVisible(!entries.isEmpty());
      nothing.setVisible(entries.isEmpty());
      double rows = Math.min(MOST_ROWS, entries.size()) * list.getFixedCellSize();
      list.setPrefHeight(rows + 8);
    }
  }

  private void pressed(KeyEvent event) {
    boolean used =
        switch (event.getCode()) {
          case ESCAPE -> run(this::close);
          case ENTER -> run(this::choose);
          case UP -> run(() -> move(-1));
          case DOWN -> run(() -> move(1));
          case PAGE_UP -> run(() -> move(1 - MOST_ROWS));
          case PAGE_DOWN -> run(() -> move(MOST_ROWS - 1));
          // There is nothing else to go to.
          case TAB -> true;
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private static boolean run(Runnable action) {
    action.run();
    return true;
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int now = list.getSelectionModel().getSelectedIndex();
    if (last < 0) {
      return;
    }
    // A step over the end goes round, a page stops there.
    int wanted =
        Math.abs(by) == 1 ? Math.floorMod(now + by, last + 1) : Math.clamp(now + by, 0, last);
    list.getSelectionModel().select(wanted);
    int rows = (int) (list.getHeight() / list.getFixedCellSize());
    list.scrollTo(Math.max(0, wanted - rows / 2));
  }

  private void choose() {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    close();
    switch (chosen) {
      case Entry.OfDeed command -> {
        recent.chosen(command.deed());
        if (doer.possible(command.deed()).getValue()) {
          doer.perform(command.deed());
        }
      }
      case Entry.OfCard card -> reveal.accept(card.card());
    }
  }
}
