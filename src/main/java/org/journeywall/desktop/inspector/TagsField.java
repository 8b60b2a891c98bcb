package org.journeywall.desktop.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Suggestions;
import org.journeywall.edit.Amend;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Card;
import org.jspecify.annotations.Nullable;

/// The tags of the selected cards, and a field for more; a comma ends one.
final class TagsField implements CardField {
  private final Kit kit;
  private final FlowPane chips = new FlowPane(6, 6);
  private final TextField text = new TextField();
  private final Entry entry;
  private final Field field;
  private List<Chip> chipsShown = List.of();
  private @Nullable Chosen shown;

  private record Chip(String tag, boolean onAll) {}

  TagsField(Kit kit) {
    this.kit = kit;
    text.setId("card-tags");
    text.setPromptText(kit.say("tags.add"));
    entry = new Entry(text, kit.typing());
    new Suggestions<>(text, this::known, Function.identity(), this::take);
    field = new Field(kit.say("tags"), text, chips);
    chips.managedProperty().bind(chips.visibleProperty());
  }

  private List<String> known() {
    var tags = new TreeSet<String>();
    kit.desk().workshop().cards().forEach(card -> tags.addAll(card.about().tags()));
    return List.copyOf(tags);
  }

  private void take(String tag) {
    text.setText(tag);
    entry.commit();
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    return Standing.openIf(!cards.isOne() || cards.any(card -> !card.about().tags().isEmpty()));
  }

  @Override
  public void show(Chosen cards) {
    shown = cards;
    List<Chip> wanted =
        cards.cards().stream()
            .flatMap(card -> card.about().tags().stream())
            .distinct()
            .map(tag -> new Chip(tag, cards.all(card -> isOn(card, tag))))
            .toList();
    if (!wanted.equals(chipsShown)) {
      chipsShown = wanted;
      chips.getChildren().setAll(wanted.stream().map(this::chip).toList());
    }
    chips.setVisible(!wanted.isEmpty());
    field.say(cards.common(card -> card.about().tags()).isEmpty() ? kit.say("mixed") : "");
    entry.show(cards.ids(), "", typed -> add(cards, typed));
  }

  private boolean add(Chosen cards, String typed) {
    List<String> tags =
        Arrays.stream(typed.split("[,;]"))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .toList();
    kit.change(cards, card -> new CardChange.Tags(Amend.ADD, tags));
    return true;
  }

  private static boolean isOn(Card card, String tag) {
    return card.about().tags().contains(tag);
  }

  private Node chip(Chip wanted) {
    Button chip =
        Chips.removable(
            wanted.tag(), kit.say("tags.remove", wanted.tag()), () -> remove(wanted.tag()));
    chip.getStyleClass().add("tag-chip");
    if (!wanted.onAll()) {
      chip.getStyleClass().add("on-some");
    }
    return chip;
  }

  private void remove(String tag) {
    if (shown != null) {
      kit.change(shown, card -> new CardChange.Tags(Amend.REMOVE, List.of(tag)));
    }
  }
}
