package org.journeywall.desktop.takein;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.journeywall.desktop.Texts;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.table.Mapping;
import org.journeywall.layout.Tone;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;

/// The columns of a table with what they mean, and the first cards they give.
final class MappingView extends VBox {
  private static final double WIDTH = 860;
  private static final double TABLE_HEIGHT = 232;
  private static final double CARDS_HEIGHT = 158;
  private static final int CARDS = 12;
  private static final int HEADERS = 10;
  private static final int EXCERPT = 70;

  private final Foreign foreign;
  private final Texts texts;
  private final Palette palette;
  private final ComboBox<Integer> sheet = new ComboBox<>();
  private final ComboBox<Integer> header = new ComboBox<>();
  private final RadioButton list = new RadioButton();
  private final RadioButton matrix = new RadioButton();
  private final ScrollPane table = new ScrollPane();
  private final FlowPane cards = new FlowPane(10, 10);
  private final Label remark = new Label();
  private final BooleanProperty possible = new SimpleBooleanProperty();
  private Mapping mapping;
  private boolean filling;

  MappingView(Foreign foreign, Texts texts, Palette palette) {
    super(12);
    this.foreign = foreign;
    this.texts = texts;
    this.palette = palette;
    mapping = foreign.first();
    build();
    listen();
    fill();
  }

  Mapping mapping() {
    return mapping;
  }

  /// Whether this gives cards.
  BooleanProperty possible() {
    return possible;
  }

  private void build() {
    var about = new Label(texts.say("map.about", foreign.job().fileName()));
    about.setWrapText(true);
    sheet.setId("mapping-sheet");
    header.setId("mapping-header");
    matrix.setId("mapping-matrix");
    list.setId("mapping-list");
    sheet.setConverter(words(at -> foreign.sheets().get(at).name()));
    header.setConverter(
        words(at -> at < 0 ? texts.say("map.no-header") : texts.say("map.row", at + 1)));
    sheet.getItems().setAll(IntStream.range(0, foreign.sheets().size()).boxed().toList());
    list.setText(texts.say("map.list"));
    matrix.setText(texts.say("map.matrix"));
    var group = new ToggleGroup();
    group.getToggles().setAll(list, matrix);
    var line = new HBox(10);
    line.setAlignment(Pos.CENTER_LEFT);
    if (foreign.sheets().size() > 1) {
      line.getChildren().addAll(new Label(texts.say("map.sheet")), sheet);
    }
    line.getChildren().addAll(new Label(texts.say("map.header")), header, list, matrix);
    table.setPrefSize(WIDTH, TABLE_HEIGHT);
    table.getStyleClass().add("mapping-table");
    cards.setPrefWrapLength(WIDTH - 30);
    cards.setPadding(new Insets(10));
    var room = new ScrollPane(cards);
    room.setFitToWidth(true);
    room.setPrefHeight(CARDS_HEIGHT);
    room.getStyleClass().add("mapping-cards");
    remark.getStyleClass().addAll("small", "quiet");
    remark.setWrapText(true);
    remark.setId("mapping-remark");
    getChildren().addAll(about, line, table, room, remark);
    setPrefWidth(WIDTH);
  }

  private interface Naming {
    String of(int at);
  }

  private static StringConverter<Integer> words(Naming naming) {
    return new StringConverter<>() {
      @Override
      public String toString(Integer at) {
        return at == null ? "" : naming.of(at);
      }

      @Override
      public Integer fromString(String text) {
        throw new UnsupportedOperationException("the box is not editable");
      }
    };
  }

  private void listen() {
    sheet
        .valueProperty()
        .addListener((value, was, is) -> {
          if (!filling && is != null) {
            show(foreign.first(is));
          }
        });
    header
        .valueProperty()
        .addListener((value, was, is) -> {
          if (!filling && is != null) {
            show(foreign.first(mapping.sheet(), is));
          }
        });
    matrix
        .selectedProperty()
        .addListener((value, was, is) -> {
          if (!filling) {
            show(new Mapping(mapping.sheet(), mapping.header(), is, mapping.columns()));
          }
        });
  }

  private void show(Mapping wanted) {
    mapping = wanted;
    fill();
  }

  private void fill() {
    filling = true;
    RawSheet raw = foreign.sheets().get(mapping.sheet());
    sheet.setValue(mapping.sheet());
    int rows = Math.min(HEADERS, Math.max(0, raw.rows().size() - 1));
    header.getItems().setAll(IntStream.range(-1, rows).boxed().toList());
    header.setValue(mapping.header());
    (mapping.matrix() ? matrix : list).setSelected(true);
    filling = false;
    double at = table.getHvalue();
    table.setContent(new MappingGrid(raw, mapping, texts, this::show));
    table.setHvalue(at);
    preview();
  }

  private void preview() {
    cards.getChildren().clear();
    Outcome<Imported> outcome =
        mapping.isEnough()
            ? foreign.preview(mapping)
            : Outcome.failed(Problem.of(Problem.Kind.IMPORT_NO_HEADER, foreign.job().fileName()));
    possible.set(mapping.isEnough() && outcome instanceof Outcome.Done<Imported>);
    switch (outcome) {
      case Outcome.Done<Imported>(var imported) -> {
        Workshop workshop = imported.workshop();
        List<Card> first = new ArrayList<>();
        workshop
            .mapsInOrder()
            .forEach(map -> first.addAll(Grid.of(workshop, map.id()).inReadingOrder()));
        first.stream().limit(CARDS).forEach(card -> cards.getChildren().add(note(card, workshop)));
        remark.setText(said(workshop));
      }
      case Outcome.Failed<Imported>(var problem) ->
          remark.setText(
              mapping.isEnough()
                  ? ProblemTexts.what(problem, texts.locale())
                  : texts.say("map.no-text"));
    }
  }

  private String said(Workshop workshop) {
    int shown = Math.min(CARDS, workshop.cards().size());
    return texts.say("map.cards", shown, workshop.stages().size(), workshop.lanes().size());
  }

  private Node note(Card card, Workshop workshop) {
    var text = new Label(card.excerpt(EXCERPT));
    text.setWrapText(true);
    text.setStyle("-fx-text-fill: " + hex(palette.onNote(card.kind(), Tone.INK)));
    var place = new Label(place(card, workshop));
    place.setStyle("-fx-text-fill: " + hex(palette.onNote(card.kind(), Tone.INK)));
    place.getStyleClass().add("small");
    var note = new VBox(4, text, place);
    note.getStyleClass().add("mapping-note");
    note.setStyle("-fx-background-color: " + hex(palette.note(card.kind())));
    return note;
  }

  private String place(Card card, Workshop workshop) {
    var stage = card.place().stage();
    var lane = card.place().lane();
    return stage == null || lane == null
        ? texts.say("map.parked")
        : workshop.stages().require(stage).name() + " · " + workshop.lanes().require(lane).name();
  }

  private static String hex(Colour colour) {
    return "#%02x%02x%02x".formatted(colour.red(), colour.green(), colour.blue());
  }
}
