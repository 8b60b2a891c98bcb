package org.journeywall.finding;

import java.util.List;
import org.journeywall.model.CardId;
import org.journeywall.model.Dismissal;
import org.journeywall.model.Id;
import org.journeywall.model.Sentences;

/// One thing to say about a map: a hole in it, or what it shows. Data only; [FindingTexts] says it.
///
/// @param about the records it is about, as its kind has them; never empty
/// @param figure what its kind counts; 0 where it counts nothing
/// @param weight how much it matters, 0 and up; of two findings the heavier is told first
public record Finding(Kind kind, List<Id> about, double figure, double weight) {

  /// What there is to find, and which records a finding of the kind is about.
  public enum Kind {
    /// The stages between which the largest share of customers is lost; `figure` is the share that
    /// goes on, 0 and up.
    BIGGEST_DROP,
    /// A moment of truth that no team answers for: the card.
    MOMENT_WITHOUT_OWNER,
    /// A metric on the wrong side of its target: the card; `figure` is the value.
    TARGET_MISSED,
    /// A place where it feels bad and nobody wrote down why: stage, persona, the cards behind it;
    /// `figure` is the mean score.
    LOW_WITHOUT_CONCERN,
    /// An assumption that the room rests much on: the card; `figure` are its votes.
    ASSUMPTION_WITH_VOTES,
    /// A persona of whom *Decision* says nothing: persona, stage.
    PERSONA_WITHOUT_DECISION,
    /// A place where people feel differently: stage, persona, the cards behind it; `figure` is the
    /// highest score less the lowest.
    DISAGREEMENT,
    /// A stage in which nobody meets the company: the stage.
    STAGE_WITHOUT_TOUCHPOINT,
    /// A concern that nothing is planned against: the card; `figure` are its votes.
    CONCERN_WITHOUT_ACTION,
    /// A concern that no team answers for: the card.
    CONCERN_WITHOUT_OWNER,
    /// Cards that say the same: at least two, in reading order; `figure` is their number.
    DUPLICATES,
    /// A lane nobody filled: the lane.
    EMPTY_LANE;

    /// The name under which findings of the kind are dismissed in a file and which begins the keys
    /// of its texts.
    public String key() {
      return Sentences.key(this);
    }
  }

  public Finding {
    about = List.copyOf(about);
  }

  static Finding of(Kind kind, double figure, double weight, Id... about) {
    return new Finding(kind, List.of(about), figure, weight);
  }

  /// The cards it is about.
  public List<CardId> cards() {
    return about.stream().filter(CardId.class::isInstance).map(CardId.class::cast).toList();
  }

  /// What dismisses it. The cards behind a feeling are left out: it is the place that was looked
  /// at.
  public Dismissal dismissal(String reason) {
    List<String> ids =
        about.stream()
            .filter(id -> !isFeeling() || !(id instanceof CardId))
            .map(Id::value)
            .toList();
    return new Dismissal(kind.key(), ids, reason);
  }

  private boolean isFeeling() {
    return kind == Kind.LOW_WITHOUT_CONCERN || kind == Kind.DISAGREEMENT;
  }
}
