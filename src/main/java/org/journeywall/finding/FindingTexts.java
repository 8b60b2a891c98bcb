package org.journeywall.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeywall.insight.MapSize;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Metric;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Sentences;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Says findings in one language, in plain sentences.
public record FindingTexts(Locale locale) {
  private static final Sentences TEXTS = new Sentences("org.journeywall.finding.texts");

  /// The most of a card that stands in a sentence, in code points.
  private static final int EXCERPT = 48;

  /// The heading above findings of one kind.
  public String heading(Finding.Kind kind) {
    return TEXTS.text(kind.key() + ".heading", locale);
  }

  /// What somebody leading the workshop would do about findings of the kind.
  public String advice(Finding.Kind kind) {
    return TEXTS.text(kind.key() + ".advice", locale);
  }

  /// The finding in a sentence. What it is about is named as it is called in the workshop.
  public String sentence(Finding finding, Workshop workshop) {
    var values = new ArrayList<Object>();
    for (Id id : named(finding)) {
      values.add(name(id, workshop));
    }
    values.add(figure(finding, workshop));
    if (finding.kind() == Finding.Kind.TARGET_MISSED) {
      values.add(target(finding, workshop));
    }
    return TEXTS.text(finding.kind().key(), locale, values.toArray());
  }

  /// How many cards, stages and personas a map has, in words.
  public String size(MapSize size) {
    return String.join(
        " · ",
        TEXTS.text("cards", locale, size.cards()),
        TEXTS.text("stages", locale, size.stages()),
        TEXTS.text("personas", locale, size.personas()));
  }

  // The records a sentence of the kind names.
  private static List<Id> named(Finding finding) {
    return switch (finding.kind()) {
      case BIGGEST_DROP, PERSONA_WITHOUT_DECISION, LOW_WITHOUT_CONCERN, DISAGREEMENT, DUPLICATES ->
          finding.about().subList(0, 2);
      case MOMENT_WITHOUT_OWNER,
          TARGET_MISSED,
          ASSUMPTION_WITH_VOTES,
          STAGE_WITHOUT_TOUCHPOINT,
          CONCERN_WITHOUT_ACTION,
          CONCERN_WITHOUT_OWNER,
          EMPTY_LANE ->
          finding.about().subList(0, 1);
    };
  }

  private String name(Id id, Workshop workshop) {
    return switch (id) {
      case CardId card -> {
        Card its = workshop.cards().get(card);
        String said = its == null ? "" : unquoted(its.excerpt(EXCERPT));
        yield said.isEmpty() ? TEXTS.text("wordless", locale) : said;
      }
      case StageId stage -> {
        Stage its = workshop.stages().get(stage);
        yield its == null ? "" : its.name();
      }
      case LaneId lane -> {
        Lane its = workshop.lanes().get(lane);
        yield its == null ? "" : its.name();
      }
      case PersonaId persona -> {
        Persona its = workshop.personas().get(persona);
        yield its == null ? "" : its.name();
      }
      default -> "";
    };
  }

  // The sentence puts quotes around it; a note that is a quote itself has its own taken away.
  private static String unquoted(String text) {
    return text.replaceFirst("^[\"“„«](.*)[\"”“»]$", "$1");
  }

  private Object figure(Finding finding, Workshop workshop) {
    BoardWords words = BoardWords.in(locale);
    return switch (finding.kind()) {
      case BIGGEST_DROP -> words.percent(finding.figure());
      case TARGET_MISSED -> measured(finding.figure(), metric(finding, workshop));
      case LOW_WITHOUT_CONCERN -> mean(finding.figure());
      case MOMENT_WITHOUT_OWNER,
          ASSUMPTION_WITH_VOTES,
          PERSONA_WITHOUT_DECISION,
          DISAGREEMENT,
          STAGE_WITHOUT_TOUCHPOINT,
          CONCERN_WITHOUT_ACTION,
          CONCERN_WITHOUT_OWNER,
          DUPLICATES,
          EMPTY_LANE ->
          (int) finding.figure();
    };
  }

  private String mean(double score) {
    String size = BoardWords.in(locale).number(Math.abs(Math.rint(10 * score) / 10));
    return score < 0 ? "−" + size : size;
  }

  private String target(Finding finding, Workshop workshop) {
    Metric metric = metric(finding, workshop);
    Double own = metric == null ? null : metric.target();
    Double target = own == null && metric != null ? metric.threshold() : own;
    return target == null ? "" : measured(target, metric);
  }

  private String measured(double value, @Nullable Metric metric) {
    String number = BoardWords.in(locale).number(value);
    return metric == null || metric.unit().isEmpty() ? number : number + "\u00a0" + metric.unit();
  }

  private static @Nullable Metric metric(Finding finding, Workshop workshop) {
    Card card = workshop.cards().get(finding.cards().getFirst());
    return card == null ? null : card.details().metric();
  }
}
