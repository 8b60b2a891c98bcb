package org.journeywall.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionModel;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Typing;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.AddPersona;
import org.journeywall.edit.MovePersona;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The personas in their order at the left, the chosen one's form at the right.
final class PersonasView extends HBox {
  private static final double LIST_WIDTH = 240;
  private static final double HEIGHT = 560;

  private final Desk desk;
  private final Texts texts;
  private final Typing typing;
  private final ListView<Persona> list = new ListView<>();
  private final PersonaForm form;
  private final InvolvementRows involvement;
  private final Field involvementField;
  private final Button up;
  private final Button down;
  private final ChangeListener<Workshop> follow = (value, was, is) -> show();
  private @Nullable PersonaId chosen;
  private boolean showing;

  /// @param faces makes the faces of the list
  /// @param portrait chooses the picture of the persona that is open
  PersonasView(
      Desk desk,
      Texts texts,
      Palette palette,
      @Nullable PersonaId first,
      Faces faces,
      PictureField portrait) {
    super(22);
    this.desk = desk;
    this.texts = texts;
    typing = Typing.on(desk);
    form = new PersonaForm(desk, texts, palette, typing, portrait);
    involvement = new InvolvementRows(desk, texts);
    var scroll = new ScrollPane(involvement);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    involvementField = new Field(texts.say("involvement"), scroll);
    chosen = first;
    list.setId("personas");
    list.getStyleClass().add("persona-list");
    list.setCellFactory(view -> new PersonaCell(faces));
    list.getSelectionModel().selectedItemProperty().addListener((value, was, is) -> choose(is));
    list.setPrefWidth(LIST_WIDTH);
    list.setPrefHeight(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    Button add = Buttons.text(texts.say("add"), this::add);
    add.setId("persona-add");
    up = Buttons.icon(Feather.ARROW_UP, texts.say("up"), () -> move(-1));
    down = Buttons.icon(Feather.ARROW_DOWN, texts.say("down"), () -> move(1));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var buttons = new HBox(6, add, gap, up, down);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(new VBox(10, list, buttons), form, involvementField);
    setPrefHeight(HEIGHT);
    desk.workshopProperty().addListener(follow);
    show();
  }

  /// Takes the keyboard into the list.
  void begin() {
    list.requestFocus();
  }

  void close() {
    typing.settle();
    desk.workshopProperty().removeListener(follow);
  }

  private void choose(@Nullable Persona persona) {
    if (!showing && persona != null && !persona.id().equals(chosen)) {
      typing.settle();
      chosen = persona.id();
      show();
    }
  }

  private void show() {
    List<Persona> all = desk.workshop().personasInOrder();
    int at = indexOf(all, chosen);
    if (at < 0 && !all.isEmpty()) {
      at = 0;
    }
    chosen = at < 0 ? null : all.get(at).id();
    showing = true;
    if (!list.getItems().equals(all)) {
      list.getItems().setAll(all);
    }
    SelectionModel<Persona> selection = list.getSelectionModel();
    if (at < 0) {
      selection.clearSelection();
    } else {
      selection.select(at);
    }
    showing = false;
    up.setDisable(at <= 0);
    down.setDisable(at < 0 || at == all.size() - 1);
    form.show(at < 0 ? null : all.get(at));
    involvementField.setVisible(at >= 0);
    if (at >= 0) {
      involvement.show(all.get(at));
    }
  }

  private static int indexOf(List<Persona> all, @Nullable PersonaId id) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  private void add() {
    typing.settle();
    List<Persona> all = desk.workshop().personasInOrder();
    var used = new ArrayList<Integer>(all.stream().map(Persona::colour).toList());
    int colour =
        IntStream.range(0, Palette.personaColours())
            .filter(one -> !used.contains(one))
            .findFirst()
            .orElse(all.size());
    var persona = Persona.named(desk.ids().persona(), Rank.MIDDLE, texts.say("new"), colour);
    chosen = persona.id();
    desk.commit(new AddPersona(persona, all.size()));
    form.nameIt();
  }

  private void move(int by) {
    PersonaId moved = Objects.requireNonNull(chosen);
    int at = indexOf(desk.workshop().personasInOrder(), moved);
    desk.commit(new MovePersona(moved, at + by));
  }
}
