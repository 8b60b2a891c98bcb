package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Field;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;

/// The scores of an emotion card, a row for each persona that has one.
final class ScoresField implements CardField {
  private final Kit kit;
  private final VBox rows = new VBox(10);
  private final PersonaMenu more;
  private final PersonaMenu again;
  private final Field field;
  private List<ScoreRow.Whose> shownRows = List.of();

  ScoresField(Kit kit) {
    this.kit = kit;
    more = new PersonaMenu(kit, kit.say("feels.add"));
    again = new PersonaMenu(kit, kit.say("feels.again"));
    again.setId("score-again");
    var adding = new FlowPane(6, 6, more, again);
    field = new Field(kit.say("feels"), rows, adding);
    field.setId("card-scores");
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    boolean emotion = cards.isOne() && cards.first().kind() == CardKind.EMOTION;
    return emotion && !cards.workshop().personas().isEmpty() ? Standing.OPEN : Standing.ABSENT;
  }

  @Override
  public void show(Chosen cards) {
    Card card = cards.first();
    List<ScoreRow.Whose> wanted = rowsOf(card, cards);
    // Rows are kept where they are, so that a face that was clicked keeps the focus.
    if (!wanted.equals(shownRows)) {
      shownRows = wanted;
      rows.getChildren().setAll(wanted.stream().map(whose -> new ScoreRow(kit, whose)).toList());
    }
    rows.getChildren().forEach(row -> ((ScoreRow) row).show(cards));
    List<Persona> others =
        cards.workshop().personasInOrder().stream()
            .filter(persona ->
                wanted.stream().noneMatch(row -> row.persona().id().equals(persona.id())))
            .toList();
    more.show(others, persona -> kit.desk().commit(neutral(card, persona.id(), "")));
    List<Persona> scored =
        cards.workshop().personasInOrder().stream()
            .filter(persona -> scorers(card, persona).findAny().isPresent())
            .toList();
    again.show(
        scored, persona -> kit.desk().commit(neutral(card, persona.id(), next(card, persona))));
  }

  private static Stream<String> scorers(Card card, Persona persona) {
    return card.details().scores().stream()
        .filter(score -> score.persona().equals(persona.id()))
        .map(Score::by);
  }

  // Until somebody writes who it is.
  private String next(Card card, Persona persona) {
    Set<String> taken = scorers(card, persona).collect(Collectors.toSet());
    return IntStream.iterate(taken.size() + 1, i -> i + 1)
        .mapToObj(i -> kit.say("feels.person", i))
        .filter(by -> !taken.contains(by))
        .findFirst()
        .orElseThrow();
  }

  private static ChangeCards neutral(Card card, PersonaId persona, String by) {
    return new ChangeCards(Set.of(card.id()), new CardChange.ScoreTo(persona, 0, "", by));
  }

  /// Those with scores in the order of the committee, then those the card concerns and that have
  /// none yet; where there is nobody, the persona whose feelings are scored now.
  private List<ScoreRow.Whose> rowsOf(Card card, Chosen cards) {
    var wanted = new ArrayList<ScoreRow.Whose>();
    for (Persona persona : cards.workshop().personasInOrder()) {
      List<String> scorers = scorers(card, persona).distinct().toList();
      scorers.forEach(by -> wanted.add(new ScoreRow.Whose(persona, by)));
      if (scorers.isEmpty() && card.about().personas().contains(persona.id())) {
        wanted.add(new ScoreRow.Whose(persona, ""));
      }
    }
    if (wanted.isEmpty()) {
      for (PersonaId id : kit.desk().scoredPersonas()) {
        wanted.add(new ScoreRow.Whose(cards.workshop().personas().require(id), ""));
      }
    }
    return wanted;
  }
}
