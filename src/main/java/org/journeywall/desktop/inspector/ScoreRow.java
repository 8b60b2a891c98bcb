package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Segments;
import org.journeywall.edit.Batch;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Label;
import org.journeywall.model.Card;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.jspecify.annotations.Nullable;

/// One persona's score of an emotion card: whose it is, the face and the word for it.
final class ScoreRow extends VBox {

  /// Whose score it is.
  ///
  /// @param by who in the room gave it; empty for the room's
  record Whose(Persona persona, String by) {}

  private final Kit kit;
  private final Whose whose;
  private final Segments<Integer> faces;
  private final TextField text = new TextField();
  private final Entry word;
  private final TextField scorer = new TextField();
  private final Entry by;

  ScoreRow(Kit kit, Whose whose) {
    super(4);
    this.kit = kit;
    this.whose = whose;
    faces = Faces.segments(kit);
    faces.setAccessibleText(whose.persona().name());
    word = new Entry(text, kit.typing());
    text.setPromptText(kit.say("feels.word"));
    text.setAccessibleText(kit.say("feels.word"));
    text.getStyleClass().add("plain-field");
    HBox.setHgrow(text, Priority.ALWAYS);
    var chip = new javafx.scene.control.Label(whose.persona().name());
    chip.getStyleClass().add("chip");
    chip.setStyle(Chips.style(kit.palette(), whose.persona()));
    by = new Entry(scorer, kit.typing());
    scorer.setPromptText(kit.say("feels.by"));
    scorer.setAccessibleText(kit.say("feels.by"));
    scorer.getStyleClass().addAll("plain-field", "quiet");
    HBox.setHgrow(scorer, Priority.ALWAYS);
    var line = new HBox(6, chip, text);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(line, faces);
  }

  void show(Chosen cards) {
    Card card = cards.first();
    List<Score> scores =
        card.details().scores().stream()
            .filter(score -> score.persona().equals(whose.persona().id()))
            .filter(score -> score.by().equals(whose.by()))
            .toList();
    @Nullable Score score = scores.isEmpty() ? null : scores.getFirst();
    String said = score == null ? "" : score.word();
    faces.show(
        score == null ? null : (Integer) score.value(),
        value -> {
          kit.typing().settle();
          commit(card, value, text.getText());
        });
    text.setDisable(score == null);
    showScorer(card, cards, score);
    word.show(
        cards.ids(),
        said,
        typed -> {
          if (score != null) {
            commit(card, score.value(), typed);
          }
          return true;
        });
  }

  // Who it was is asked only where several scored one persona.
  private void showScorer(Card card, Chosen cards, @Nullable Score score) {
    long all =
        card.details().scores().stream()
            .filter(one -> one.persona().equals(whose.persona().id()))
            .count();
    boolean asked = score != null && (all > 1 || !whose.by().isEmpty());
    boolean shown = getChildren().contains(scorer);
    if (asked && !shown) {
      getChildren().add(1, scorer);
    } else if (!asked && shown) {
      getChildren().remove(scorer);
    }
    by.show(
        cards.ids(),
        whose.by(),
        typed -> {
          boolean free =
              card.details().scores().stream()
                  .noneMatch(one ->
                      one.persona().equals(whose.persona().id()) && one.by().equals(typed.strip()));
          if (score != null && free) {
            renamed(card, score, typed);
          }
          return free;
        });
  }

  private void renamed(Card card, Score score, String typed) {
    PersonaId persona = whose.persona().id();
    var gone = new CardChange.ScoreTo(persona, null, "", whose.by());
    var named = new CardChange.ScoreTo(persona, score.value(), score.word(), typed);
    List<Command> both =
        List.of(
            new ChangeCards(Set.of(card.id()), gone), new ChangeCards(Set.of(card.id()), named));
    kit.desk().commit(new Batch(Label.of(CommandName.SCORE), both));
  }

  private void commit(Card card, @Nullable Integer value, String typed) {
    var change = new CardChange.ScoreTo(whose.persona().id(), value, typed, whose.by());
    kit.desk().commit(new ChangeCards(Set.of(card.id()), change));
  }
}
