package org.journeywall.exchange.table;

import java.util.function.BinaryOperator;
import org.journeywall.exchange.CardColumn;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.Details;
import org.journeywall.model.Evidence;
import org.journeywall.model.Metric;
import org.journeywall.model.Weighing;

/// Takes what stands in one cell of a row over to a card.
final class CardCells {
  private CardCells() {}

  /// The card with what the other has in a column. Places, stacks and links are not here: they
  /// concern other cards, too.
  static Card taken(Card card, Card other, CardColumn column) {
    Details details = other.details();
    About about = other.about();
    Details own = card.details();
    return switch (column) {
      case ID, MAP, STAGE, STEP, LANE, STACK, LINKS -> card;
      case KIND -> card.withKind(other.kind());
      case TEXT -> card.withText(other.text());
      case PERSONA -> card.withAbout(card.about().withPersonas(about.personas()));
      case EMOTION, FEELING -> card.withDetails(own.withScores(details.scores()));
      case METRIC -> metric(card, other, (one, two) -> one.withType(two.type()));
      case VALUE -> metric(card, other, (one, two) -> one.withValue(two.value()));
      case UNIT -> metric(card, other, (one, two) -> one.withUnit(two.unit()));
      case TARGET -> metric(card, other, (one, two) -> one.withTarget(two.target()));
      case THRESHOLD -> metric(card, other, (one, two) -> one.withThreshold(two.threshold()));
      case BETTER -> metric(card, other, (one, two) -> one.withBetter(two.better()));
      case MEASURED -> metric(card, other, (one, two) -> one.withMeasured(two.measured()));
      case HISTORY -> metric(card, other, (one, two) -> one.withHistory(two.history()));
      case CHANNEL -> card.withDetails(own.withChannel(details.channel()));
      case OWNER -> card.withDetails(own.withOwner(details.owner()));
      case SEVERITY -> card.withDetails(own.withSeverity(details.severity()));
      case STATUS -> card.withDetails(own.withStatus(details.status()));
      case DUE -> card.withDetails(own.withDue(details.due()));
      case IMPACT -> weighing(card, other, (one, two) -> new Weighing(two.impact(), one.effort()));
      case EFFORT -> weighing(card, other, (one, two) -> new Weighing(one.impact(), two.effort()));
      case MOMENT_OF_TRUTH -> card.withDetails(own.withMomentOfTruth(details.momentOfTruth()));
      case EVIDENCE ->
          evidence(card, other, (one, two) -> new Evidence(two.basis(), one.count(), one.source()));
      case EVIDENCE_COUNT ->
          evidence(card, other, (one, two) -> new Evidence(one.basis(), two.count(), one.source()));
      case EVIDENCE_SOURCE ->
          evidence(card, other, (one, two) -> new Evidence(one.basis(), one.count(), two.source()));
      case VOTES -> card.withAbout(card.about().withVotes(about.votes()));
      case TAGS -> card.withAbout(card.about().withTags(about.tags()));
      case NOTE -> card.withAbout(card.about().withNote(about.note()));
    };
  }

  private static Card metric(Card card, Card other, BinaryOperator<Metric> take) {
    Metric own = card.details().metric();
    Metric theirs = other.details().metric();
    Metric taken = own == null || theirs == null ? theirs : take.apply(own, theirs);
    return card.withDetails(card.details().withMetric(taken));
  }

  private static Card weighing(Card card, Card other, BinaryOperator<Weighing> take) {
    Weighing own = card.details().weighing();
    Weighing theirs = other.details().weighing();
    Weighing taken = own == null || theirs == null ? theirs : take.apply(own, theirs);
    return card.withDetails(card.details().withWeighing(taken));
  }

  private static Card evidence(Card card, Card other, BinaryOperator<Evidence> take) {
    Evidence taken = take.apply(card.about().evidence(), other.about().evidence());
    return card.withAbout(card.about().withEvidence(taken));
  }
}
