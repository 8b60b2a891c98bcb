package org.journeywall.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// Another workshop brought together with one, as when several tables of a room worked in parallel.
/// Records are the same where their ids are, else where their names are, whatever their letter case
/// and accents. Nothing of either is lost: what only the other has comes along with the other's
/// name as a tag; where a card says something else there, both wordings stay, and what two cards
/// say alike is only proposed to be stacked.
public final class Merge {
  private final Workshop ours;
  private final Differences differences;
  private final List<Alike> alike;

  private Merge(Workshop ours, Workshop merged, List<Alike> alike) {
    this.ours = ours;
    this.alike = List.copyOf(alike);
    differences = Differences.between(ours, merged);
  }

  /// Two cards that perhaps say the same.
  ///
  /// @param own the card here
  /// @param other the card that comes, as it would stand here
  /// @param surely whether both are worded the same, or are one card that was worded anew
  public record Alike(Card own, Card other, boolean surely) {}

  /// Brings them together.
  ///
  /// @param front the map here that a single map there is about, where neither id nor name tells
  /// @param source what the other is called on the cards that come from it
  public static Merge of(Workshop ours, Workshop theirs, MapId front, String source) {
    var frame = new MergedFrame(ours, theirs, front);
    var cards = new MergedCards(frame, theirs, source);
    Workshop merged = cards.merged();
    return new Merge(ours, new Furnishing(merged, theirs).furnished(), cards.alike());
  }

  /// What comes.
  public Differences differences() {
    return differences;
  }

  /// Which of the cards that come say what a card here says already, in the same cell.
  public List<Alike> alike() {
    return alike;
  }

  /// The workshop here with what is wanted.
  ///
  /// @param stacked those of which the one that comes is put under the one that is here
  public Workshop accepted(Collection<Difference> wanted, Collection<Alike> stacked) {
    Workshop now = differences.accepted(wanted);
    for (Alike pair : stacked) {
      Card own = now.cards().get(pair.own.id());
      Card other = now.cards().get(pair.other.id());
      if (own != null && other != null && own.place().sameCell(other.place())) {
        now = stacked(now, own, other);
      }
    }
    return now;
  }

  // What lies under the other comes along.
  private static Workshop stacked(Workshop workshop, Card own, Card other) {
    var top = own.place().under() == null ? own.id() : own.place().under();
    Workshop now = workshop;
    for (Card card : new ArrayList<>(workshop.cards().values())) {
      if (card.id().equals(other.id()) || other.id().equals(card.place().under())) {
        Card under = card.withPlace(card.place().withUnder(top));
        now = now.withCards(now.cards().with(card.id(), under));
      }
    }
    return now;
  }

  /// The workshop it was begun with.
  public Workshop before() {
    return ours;
  }
}
