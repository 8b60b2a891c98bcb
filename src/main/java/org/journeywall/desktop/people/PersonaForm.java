package org.journeywall.desktop.people;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Segments;
import org.journeywall.desktop.field.Typing;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.ChangePersona;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.RemovePersona;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Persona;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// What is said of one persona.
final class PersonaForm extends VBox {
  private static final double WIDTH = 400;
  private static final double DOT = 7;
  private static final int LINES = 3;
  private static final double TWO_LINES = 56;

  private final Desk desk;
  private final Texts texts;
  private final Typing typing;
  private final TextField nameText = new TextField();
  private final Entry name;
  private final Choice<CommitteeRole> role;
  private final Entry roleName;
  private final Segments<Integer> colour;
  private final PictureField portrait;
  private final Entry goals;
  private final Entry barriers;
  private final Button remove;
  private final Label consequence = new Label();
  private @Nullable Persona shown;

  PersonaForm(Desk desk, Texts texts, Palette palette, Typing typing, PictureField portrait) {
    super(12);
    this.desk = desk;
    this.texts = texts;
    this.typing = typing;
    this.portrait = portrait;
    name = entry("persona-name", nameText);
    role = new Choice<>(one -> texts.say("role." + one.name().toLowerCase(Locale.ROOT)));
    role.setId("persona-role");
    roleName = entry("persona-role-name", new TextField());
    roleName.control().setPromptText(texts.say("role-name.prompt"));
    colour =
        new Segments<>(
                IntStream.range(0, Palette.personaColours()).boxed().toList(),
                one -> texts.say("colour.one", one + 1),
                false)
            .drawn(one -> new Circle(DOT, PersonaCell.colour(palette, one)));
    goals = entry("persona-goals", area());
    barriers = entry("persona-barriers", area());
    remove = Buttons.text(texts.say("remove"), this::remove);
    remove.setId("persona-remove");
    setPrefWidth(WIDTH);
    HBox.setHgrow(this, Priority.ALWAYS);
    compose();
  }

  private void compose() {
    var roles =
        new HBox(
            10,
            new Field(texts.say("role"), role),
            new Field(texts.say("role-name"), roleName.control()));
    roles.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
    roles.getChildren().forEach(one -> ((Region) one).setPrefWidth(0));
    consequence.getStyleClass().addAll("quiet", "small");
    consequence.setWrapText(true);
    consequence.setMinHeight(USE_PREF_SIZE);
    var removal = new VBox(5, remove, consequence);
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren()
        .setAll(
            new Field(texts.say("name"), nameText),
            roles,
            new Field(texts.say("colour"), colour),
            new Field(texts.say("portrait"), portrait),
            new Field(texts.say("goals"), goals.control()),
            new Field(texts.say("barriers"), barriers.control()),
            gap,
            removal);
  }

  private Entry entry(String id, TextInputControl control) {
    control.setId(id);
    return new Entry(control, typing);
  }

  private static TextArea area() {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    area.setMinHeight(TWO_LINES);
    return area;
  }

  void nameIt() {
    nameText.requestFocus();
    nameText.selectAll();
  }

  /// Shows a persona; nothing where there is none.
  void show(@Nullable Persona persona) {
    shown = persona;
    portrait.show(persona == null ? null : new Portrait(persona));
    setVisible(persona != null);
    if (persona == null) {
      return;
    }
    line(name, persona.name(), text -> commit(text.isBlank() ? persona : persona.withName(text)));
    role.show(
        List.of(CommitteeRole.values()),
        persona.role(),
        chosen -> commit(persona.withRole(chosen, persona.roleName())));
    line(roleName, persona.roleName(), text -> commit(persona.withRole(persona.role(), text)));
    colour.show(
        persona.colour() % Palette.personaColours(),
        chosen -> commit(chosen == null ? persona : persona.withColour(chosen)));
    line(goals, persona.goals(), text -> commit(persona.withAims(text, persona.barriers())));
    line(barriers, persona.barriers(), text -> commit(persona.withAims(persona.goals(), text)));
    long cards = cardsOf(persona);
    consequence.setText(cards == 0 ? "" : texts.say("remove.cards", cards));
  }

  private void line(Entry entry, String value, Consumer<String> commit) {
    if (shown != null) {
      entry.show(
          shown.id(),
          value,
          text -> {
            commit.accept(text);
            return true;
          });
    }
  }

  private long cardsOf(Persona persona) {
    return desk.workshop().cards().values().stream()
        .filter(card ->
            card.about().personas().contains(persona.id())
                || card.details().scores().stream()
                    .anyMatch(score -> score.persona().equals(persona.id())))
        .count();
  }

  private void commit(Persona persona) {
    desk.commit(new ChangePersona(persona));
  }

  private void remove() {
    if (shown != null) {
      desk.commit(new RemovePersona(shown.id()));
    }
  }

  /// The picture of a persona as it is now.
  private record Portrait(Persona persona) implements PictureField.Whose {
    @Override
    public @Nullable PictureId picture() {
      return persona.picture();
    }

    @Override
    public Command change(@Nullable PictureId picture) {
      return new ChangePersona(persona.withPicture(picture));
    }

    @Override
    public CommandName name() {
      return CommandName.CHANGE_PERSONA;
    }
  }
}
