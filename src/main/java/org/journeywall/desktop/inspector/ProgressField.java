package org.journeywall.desktop.inspector;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.DayField;
import org.journeywall.desktop.field.Field;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Due;
import org.journeywall.model.Status;
import org.jspecify.annotations.Nullable;

/// How far the selected actions and opportunities have come and when they are due.
final class ProgressField implements CardField {
  private static final double GAP = 13;
  private static final List<Optional<Status>> STATUSES =
      Stream.concat(
              Stream.of(Optional.<Status>empty()), Arrays.stream(Status.values()).map(Optional::of))
          .toList();

  private final Kit kit;
  private final DueText words;
  private final Choice<Optional<Status>> status;
  private final DayField due;
  private final Field dueField;
  private final VBox node;

  ProgressField(Kit kit) {
    this.kit = kit;
    words = new DueText(kit.texts());
    status = new Choice<>(this::name);
    status.setId("card-status");
    due = new DayField(kit.typing(), kit.texts(), kit::today);
    due.entry().control().setId("card-due");
    var statusField = new Field(kit.say("status"), status);
    dueField =
        new Field(kit.say("due"), due)
            .warning(due.entry().invalidProperty(), kit.say("due.unreadable"));
    node = new VBox(GAP, statusField, dueField);
  }

  private String name(Optional<Status> value) {
    String key = value.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("none");
    return kit.say("status." + key);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Standing standing(Chosen cards) {
    return cards.any(ProgressField::isPlan) ? Standing.OPEN : Standing.ABSENT;
  }

  private static boolean isPlan(Card card) {
    return card.kind() == CardKind.ACTION || card.kind() == CardKind.OPPORTUNITY;
  }

  @Override
  public void show(Chosen chosenCards) {
    Chosen cards = chosenCards.only(ProgressField::isPlan);
    var common = cards.common(card -> Optional.ofNullable(card.details().status()));
    status.setPromptText(common.isEmpty() ? kit.say("mixed") : "");
    status.show(
        STATUSES,
        common.orElse(null),
        chosen -> kit.change(cards, card -> new CardChange.StatusTo(chosen.orElse(null))));
    var commonDue = cards.common(card -> Optional.ofNullable(card.details().due()));
    dueField.say(kit.share(cards, chosenCards));
    due.entry().control().setPromptText(kit.say(commonDue.isEmpty() ? "mixed" : "due.prompt"));
    @Nullable Due value = commonDue.flatMap(one -> one).orElse(null);
    due.show(
        cards.ids(),
        words.write(value),
        value instanceof Due.OnDay(LocalDate day) ? day : null,
        typed -> dueTo(cards, typed),
        day -> kit.change(cards, card -> new CardChange.DueTo(new Due.OnDay(day))));
  }

  private boolean dueTo(Chosen cards, String typed) {
    @Nullable Due read = typed.isBlank() ? null : words.read(typed);
    if (read == null && !typed.isBlank()) {
      return false;
    }
    kit.change(cards, card -> new CardChange.DueTo(read));
    return true;
  }
}
