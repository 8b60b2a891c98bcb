package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.desktop.Texts;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Hit;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Persona;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.journeywall.model.Workshop;

/// Says what stands behind a face of an emotion curve: how many scored and how far apart they are,
/// and each score with its word, its card and who gave it.
record FeelingWords(Texts texts) {
  /// So many scores are told one by one.
  private static final int MOST = 10;

  private static final int EXCERPT = 60;

  /// Empty where there is no such face.
  String of(Hit.OnFace face, Board board) {
    for (PlacedCurve curve : board.curves()) {
      for (PlacedCurve.Spot spot : curve.spots()) {
        if (curve.persona().id().equals(face.persona())
            && spot.point().cards().equals(face.cards())) {
          return said(curve.persona(), spot.point(), board.grid().workshop());
        }
      }
    }
    return "";
  }

  private String said(Persona persona, EmotionCurve.Point point, Workshop workshop) {
    BoardWords words = BoardWords.in(texts.locale());
    var lines = new ArrayList<String>();
    lines.add(persona.name() + " · " + place(point, workshop));
    List<String> scores = scores(persona, point, workshop, words);
    if (scores.size() > 1) {
      lines.add(
          texts.say(
              "feeling.scores",
              scores.size(),
              words.number(Math.rint(point.mean() * 10) / 10).replace('-', '−'),
              words.number(Math.rint(point.spread() * 10) / 10)));
    }
    if (point.isDisputed()) {
      lines.add(
          texts.say(
              "feeling.disputed", words.signed(point.lowest()), words.signed(point.highest())));
    }
    lines.addAll(scores.subList(0, Math.min(MOST, scores.size())));
    if (scores.size() > MOST) {
      lines.add("…");
    }
    return String.join("\n", lines);
  }

  private static String place(EmotionCurve.Point point, Workshop workshop) {
    Stage stage = workshop.stages().get(point.stage());
    if (stage == null) {
      return "";
    }
    return stage.steps().stream()
        .filter(step -> step.id().equals(point.step()))
        .map(Step::name)
        .findFirst()
        .map(step -> stage.name() + " › " + step)
        .orElse(stage.name());
  }

  private static List<String> scores(
      Persona persona, EmotionCurve.Point point, Workshop workshop, BoardWords words) {
    var scores = new ArrayList<String>();
    for (CardId id : point.cards()) {
      Card card = workshop.cards().get(id);
      if (card != null) {
        card.details().scores().stream()
            .filter(score -> score.persona().equals(persona.id()))
            .forEach(score -> scores.add(score(score, card, words)));
      }
    }
    return scores;
  }

  private static String score(Score score, Card card, BoardWords words) {
    String by = score.by().isEmpty() ? "" : " (" + score.by() + ")";
    String word = score.word().isEmpty() ? "" : " " + score.word();
    String text = card.excerpt(EXCERPT);
    return words.signed(score.value()) + word + (text.isEmpty() ? "" : " – " + text) + by;
  }
}
