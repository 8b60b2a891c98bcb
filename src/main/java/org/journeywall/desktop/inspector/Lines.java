package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Suggestions;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Workshop;

/// A line of text about the selected cards, with what the workshop says elsewhere to choose from:
/// the channel, the owner.
final class Lines implements CardField {
  private final Kit kit;
  private final Function<Details, String> value;
  private final Function<String, CardChange> change;
  private final Predicate<Card> asked;
  private final Field field;
  private final Entry entry;

  private Lines(
      Kit kit,
      String key,
      Function<Details, String> value,
      Function<String, CardChange> change,
      Predicate<Card> asked,
      Function<Workshop, List<String>> known) {
    this.kit = kit;
    this.value = value;
    this.change = change;
    this.asked = asked;
    var text = new TextField();
    text.setId("card-" + key);
    entry = new Entry(text, kit.typing());
    field = new Field(kit.say(key), text);
    new Suggestions<>(
        text,
        () -> known.apply(kit.desk().workshop()),
        Function.identity(),
        chosen -> {
          text.setText(chosen);
          entry.commit();
          text.end();
        });
  }

  static Lines channel(Kit kit) {
    List<String> usual = List.of(kit.say("channels").split(";"));
    return new Lines(
        kit,
        "channel",
        Details::channel,
        CardChange.ChannelTo::new,
        card -> card.kind() == CardKind.TOUCHPOINT || card.kind() == CardKind.CONCERN,
        workshop -> Known.channels(workshop, usual, kit.texts().locale()));
  }

  static Lines owner(Kit kit) {
    return new Lines(
        kit,
        "owner",
        Details::owner,
        CardChange.OwnerTo::new,
        Lines::needsOwner,
        workshop -> Known.owners(workshop, kit.texts().locale()));
  }

  private static boolean needsOwner(Card card) {
    return switch (card.kind()) {
      case TOUCHPOINT, CONCERN, ACTION, METRIC, OPPORTUNITY -> true;
      case NEED, EMOTION, NOTE -> false;
    };
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    return Standing.openIf(
        cards.any(asked) || cards.any(card -> !value.apply(card.details()).isEmpty()));
  }

  @Override
  public void show(Chosen cards) {
    var common = cards.common(card -> value.apply(card.details()));
    String mixed = common.isEmpty() ? kit.say("mixed") : "";
    field.say(mixed);
    entry.control().setPromptText(mixed);
    entry.show(
        cards.ids(),
        common.orElse(""),
        text -> {
          kit.change(cards, card -> change.apply(text));
          return true;
        });
  }
}
