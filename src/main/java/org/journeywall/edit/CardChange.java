package org.journeywall.edit;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Metric;
import org.journeywall.model.PersonaId;
import org.journeywall.model.PictureId;
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.journeywall.model.Status;
import org.journeywall.model.StepId;
import org.journeywall.model.Texts;
import org.journeywall.model.Weighing;
import org.jspecify.annotations.Nullable;

/// What [ChangeCards] does to each of its cards. Null takes a field's value away.
public sealed interface CardChange {
  /// The card keeps its text and everything that was said of it as the other kind.
  record ToKind(CardKind kind) implements CardChange {}

  record ChannelTo(String channel) implements CardChange {}

  record OwnerTo(String owner) implements CardChange {}

  record Personas(Amend amend, List<PersonaId> personas) implements CardChange {
    public Personas {
      personas = List.copyOf(personas);
    }
  }

  record Tags(Amend amend, List<String> tags) implements CardChange {
    public Tags {
      tags = tags.stream().map(Texts::line).toList();
    }
  }

  /// So many votes more, or fewer where negative; never below none.
  record Votes(int delta) implements CardChange {}

  record NoteTo(String note) implements CardChange {}

  record EvidenceTo(Evidence evidence) implements CardChange {}

  record SeverityTo(@Nullable Severity severity) implements CardChange {}

  record StatusTo(@Nullable Status status) implements CardChange {}

  record DueTo(@Nullable Due due) implements CardChange {}

  record WeighingTo(@Nullable Weighing weighing) implements CardChange {}

  record MomentOfTruth(boolean mark) implements CardChange {}

  /// A persona's score.
  ///
  /// @param value −2 to +2, clamped; null takes the score away
  /// @param by whose opinion it is; only that one's score is replaced, empty for the room's
  record ScoreTo(PersonaId persona, @Nullable Integer value, String word, String by)
      implements CardChange {
    public ScoreTo(PersonaId persona, @Nullable Integer value, String word) {
      this(persona, value, word, "");
    }
  }

  record MetricTo(@Nullable Metric metric) implements CardChange {}

  record PictureTo(@Nullable PictureId picture) implements CardChange {}

  /// Into a step of the stage the card stands in; into none where that stage has no such step.
  record StepTo(@Nullable StepId step) implements CardChange {}

  /// The card after the change.
  default Card of(Card card) {
    Details details = card.details();
    About about = card.about();
    return switch (this) {
      case ToKind(var kind) -> card.withKind(kind);
      case ChannelTo(var channel) -> card.withDetails(details.withChannel(channel));
      case OwnerTo(var owner) -> card.withDetails(details.withOwner(owner));
      case Personas(var amend, var personas) ->
          card.withAbout(about.withPersonas(amend.of(about.personas(), personas)));
      case Tags(var amend, var tags) ->
          card.withAbout(about.withTags(amend.of(about.tags(), tags)));
      case Votes(var delta) ->
          card.withAbout(
              about.withVotes(Math.clamp((long) about.votes() + delta, 0, Integer.MAX_VALUE)));
      case NoteTo(var note) -> card.withAbout(about.withNote(note));
      case EvidenceTo(var evidence) -> card.withAbout(about.withEvidence(evidence));
      case WeighingTo(var weighing) -> card.withDetails(details.withWeighing(weighing));
      case SeverityTo(var severity) -> card.withDetails(details.withSeverity(severity));
      case StatusTo(var status) -> card.withDetails(details.withStatus(status));
      case DueTo(var due) -> card.withDetails(details.withDue(due));
      case MomentOfTruth(var mark) -> card.withDetails(details.withMomentOfTruth(mark));
      case ScoreTo score -> card.withDetails(details.withScores(scored(details.scores(), score)));
      case MetricTo(var metric) -> card.withDetails(details.withMetric(metric));
      case PictureTo(var picture) -> card.withAbout(about.withPicture(picture));
      case StepTo(var step) -> card.withPlace(card.place().withStep(step));
    };
  }

  private static List<Score> scored(List<Score> scores, ScoreTo change) {
    var result = new ArrayList<Score>(scores);
    String by = Texts.line(change.by);
    int at = scores.size();
    for (int i = scores.size() - 1; i >= 0; i--) {
      if (scores.get(i).persona().equals(change.persona) && scores.get(i).by().equals(by)) {
        result.remove(i);
        at = i;
      }
    }
    if (change.value != null) {
      result.add(
          Math.min(at, result.size()), new Score(change.persona, change.value, change.word, by));
    }
    return result;
  }

  /// What undo calls it.
  default CommandName commandName() {
    return switch (this) {
      case ToKind _ -> CommandName.CHANGE_KIND;
      case ChannelTo _ -> CommandName.CHANGE_CHANNEL;
      case OwnerTo _ -> CommandName.CHANGE_OWNER;
      case Personas _ -> CommandName.CHANGE_CARD_PERSONAS;
      case Tags _ -> CommandName.CHANGE_TAGS;
      case Votes _ -> CommandName.VOTE;
      case NoteTo _ -> CommandName.CHANGE_NOTE;
      case EvidenceTo _ -> CommandName.CHANGE_EVIDENCE;
      case SeverityTo _ -> CommandName.CHANGE_SEVERITY;
      case StatusTo _ -> CommandName.CHANGE_STATUS;
      case DueTo _ -> CommandName.CHANGE_DUE;
      case WeighingTo _ -> CommandName.WEIGH;
      case MomentOfTruth _ -> CommandName.MARK_MOMENT_OF_TRUTH;
      case ScoreTo _ -> CommandName.SCORE;
      case MetricTo _ -> CommandName.CHANGE_METRIC;
      case PictureTo _ -> CommandName.CHANGE_CARD_PICTURE;
      case StepTo _ -> CommandName.CHANGE_STEP;
    };
  }
}
