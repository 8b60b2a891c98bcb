package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.journeywall.desktop.field.Field;
import org.journeywall.edit.Amend;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Card;
import org.journeywall.model.Persona;
import org.jspecify.annotations.Nullable;

/// Whom the selected cards concern.
final class WhoField implements CardField {
  private final Kit kit;
  private final FlowPane chips = new FlowPane(6, 6);
  private final PersonaMenu more;
  private final Field field;
  private List<Chip> chipsShown = List.of();
  private @Nullable Chosen shown;

  // What is to be seen of a chip: while that stays, so does the chip, with its focus.
  private record Chip(Persona persona, boolean onAll) {}

  WhoField(Kit kit) {
    this.kit = kit;
    more = new PersonaMenu(kit, kit.say("who.add"));
    field = new Field(kit.say("who"), chips);
    field.setId("card-who");
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    return cards.workshop().personas().isEmpty() ? Standing.ABSENT : Standing.OPEN;
  }

  @Override
  public void show(Chosen cards) {
    shown = cards;
    List<Persona> all = cards.workshop().personasInOrder();
    List<Chip> wanted =
        all.stream()
            .filter(persona -> cards.any(card -> isOn(card, persona)))
            .map(persona -> new Chip(persona, cards.all(card -> isOn(card, persona))))
            .toList();
    if (!wanted.equals(chipsShown) || chips.getChildren().isEmpty()) {
      chipsShown = wanted;
      var nodes = new ArrayList<Node>(wanted.stream().map(this::chip).toList());
      nodes.add(more);
      chips.getChildren().setAll(nodes);
    }
    field.say(
        cards.common(card -> List.copyOf(card.about().personas())).isEmpty()
            ? kit.say("mixed")
            : "");
    more.show(
        all.stream().filter(persona -> !cards.all(card -> isOn(card, persona))).toList(),
        persona -> amend(Amend.ADD, persona));
  }

  private static boolean isOn(Card card, Persona persona) {
    return card.about().personas().contains(persona.id());
  }

  private Node chip(Chip wanted) {
    Persona persona = wanted.persona();
    Button chip =
        Chips.removable(
            persona.name(),
            kit.say("who.remove", persona.name()),
            () -> amend(Amend.REMOVE, persona));
    chip.setStyle(Chips.style(kit.palette(), persona));
    if (!wanted.onAll()) {
      chip.getStyleClass().add("on-some");
    }
    return chip;
  }

  private void amend(Amend amend, Persona persona) {
    if (shown != null) {
      kit.change(shown, card -> new CardChange.Personas(amend, List.of(persona.id())));
    }
  }
}
