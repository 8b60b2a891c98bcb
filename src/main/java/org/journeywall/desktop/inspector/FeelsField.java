package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Segments;
import org.journeywall.edit.Batch;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Label;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.jspecify.annotations.Nullable;

/// How the moment of a card that is no emotion feels to those it concerns, all alike.
final class FeelsField implements CardField {
  private final Kit kit;
  private final Segments<Integer> faces;
  private final Field field;

  FeelsField(Kit kit) {
    this.kit = kit;
    faces = Faces.segments(kit);
    field = new Field(kit.say("feels"), faces);
    field.setId("card-feels");
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    boolean possible =
        !cards.workshop().personas().isEmpty()
            && cards.isOne()
            && cards.first().kind() != CardKind.EMOTION;
    if (!possible) {
      return Standing.ABSENT;
    }
    Card card = cards.first();
    return Standing.openIf(card.kind() == CardKind.CONCERN || !card.details().scores().isEmpty());
  }

  @Override
  public void show(Chosen cards) {
    Card card = cards.first();
    List<PersonaId> whose = whose(card);
    Set<Optional<Integer>> values = new HashSet<>();
    for (PersonaId persona : whose) {
      values.add(score(card, persona).map(Score::value));
    }
    boolean alike = values.size() == 1;
    field.say(alike ? "" : kit.say("mixed"));
    faces.show(
        alike ? values.iterator().next().orElse(null) : null,
        value -> kit.desk().commit(scored(card, whose, value)));
  }

  /// Whom the score is of: those on the card, those it has scores of, else the persona whose
  /// feelings are scored now.
  private List<PersonaId> whose(Card card) {
    if (!card.about().personas().isEmpty()) {
      return card.about().personas();
    }
    List<PersonaId> scored =
        card.details().scores().stream().map(Score::persona).distinct().toList();
    return scored.isEmpty() ? kit.desk().scoredPersonas() : scored;
  }

  private static Optional<Score> score(Card card, PersonaId persona) {
    return card.details().scores().stream()
        .filter(score -> score.persona().equals(persona))
        .findFirst();
  }

  private static Command scored(Card card, List<PersonaId> whose, @Nullable Integer value) {
    var commands = new ArrayList<Command>();
    for (PersonaId persona : whose) {
      var old = score(card, persona);
      String word = old.map(Score::word).orElse("");
      String by = old.map(Score::by).orElse("");
      commands.add(
          new ChangeCards(Set.of(card.id()), new CardChange.ScoreTo(persona, value, word, by)));
    }
    return new Batch(Label.of(CommandName.SCORE), commands);
  }
}
