package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Segments;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Severity;

/// How much the selected concerns weigh.
final class SeverityField implements CardField {
  private final Kit kit;
  private final Segments<Severity> degrees;
  private final Field field;

  SeverityField(Kit kit) {
    this.kit = kit;
    degrees =
        new Segments<>(
            List.of(Severity.values()),
            degree -> kit.say("severity." + degree.name().toLowerCase(Locale.ROOT)),
            true);
    field = new Field(kit.say("severity"), degrees);
    field.setId("card-severity");
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    return cards.any(SeverityField::isConcern) ? Standing.OPEN : Standing.ABSENT;
  }

  private static boolean isConcern(Card card) {
    return card.kind() == CardKind.CONCERN;
  }

  @Override
  public void show(Chosen chosenCards) {
    Chosen cards = chosenCards.only(SeverityField::isConcern);
    var common = cards.common(card -> Optional.ofNullable(card.details().severity()));
    String share = kit.share(cards, chosenCards);
    String mixed = common.isEmpty() ? kit.say("mixed") : "";
    field.say(mixed + (mixed.isEmpty() || share.isEmpty() ? "" : " · ") + share);
    degrees.show(
        common.flatMap(value -> value).orElse(null),
        chosen -> kit.change(cards, card -> new CardChange.SeverityTo(chosen)));
  }
}
