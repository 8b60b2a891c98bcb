package org.journeywall.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Details;
import org.journeywall.model.Extras;
import org.journeywall.model.Ids;
import org.journeywall.model.Workshop;

/// Makes each line of a card a card of its own, right behind it or its stack. All have its kind and
/// what was said of it as a whole: owner, channel, personas, tags, evidence. What there is once,
/// such as votes, links, scores, a figure or a picture, stays on the first.
///
/// @param fresh the ids of the new cards, in order; where there are fewer than lines, the last card
///   keeps the rest
public record SplitCard(CardId card, List<CardId> fresh) implements Command {
  public SplitCard {
    fresh = List.copyOf(new LinkedHashSet<>(fresh));
  }

  /// What each card would say; one or none where there is nothing to split.
  public static List<String> lines(Card card) {
    return PlainText.lines(card.text());
  }

  /// Splits all of these that have several lines.
  public static Batch all(Workshop workshop, List<CardId> cards, Ids ids) {
    var commands = new ArrayList<Command>();
    for (CardId id : cards) {
      Card card = workshop.cards().get(id);
      int more = card == null ? 0 : lines(card).size() - 1;
      if (more > 0) {
        var fresh = new ArrayList<CardId>();
        for (int i = 0; i < more; i++) {
          fresh.add(ids.card());
        }
        commands.add(new SplitCard(id, fresh));
      }
    }
    return new Batch(new Label(CommandName.SPLIT_CARDS, commands.size()), commands);
  }

  @Override
  public Workshop apply(Workshop before) {
    Card whole = before.cards().get(card);
    List<String> lines = whole == null ? List.of() : lines(whole);
    boolean possible = lines.size() > 1 && !fresh.isEmpty();
    if (whole == null || !possible || fresh.stream().anyMatch(before.cards()::contains)) {
      return before;
    }
    var more = new ArrayList<Card>();
    int count = Math.min(lines.size(), fresh.size() + 1);
    for (int i = 1; i < count; i++) {
      more.add(one(whole, fresh.get(i - 1), text(lines, i, count)));
    }
    List<Card> standing = Target.of(whole.place()).cards(before);
    int behind = Stacks.endOf(standing, whole);
    Workshop first =
        before.withCards(before.cards().with(card, whole.withText(text(lines, 0, count))));
    return first.withCards(Order.CARDS.put(first.cards(), standing, behind, more));
  }

  private static String text(List<String> lines, int index, int count) {
    return index < count - 1
        ? lines.get(index)
        : String.join("\n", lines.subList(index, lines.size()));
  }

  private static Card one(Card whole, CardId id, String text) {
    Details said = whole.details();
    var details =
        new Details(
            said.channel(),
            said.owner(),
            false,
            List.of(),
            null,
            said.severity(),
            said.status(),
            said.due(),
            said.weighing());
    About about = whole.about();
    var kept = new About(about.personas(), about.tags(), 0, "", about.evidence(), null);
    return new Card(id, whole.place(), whole.kind(), text, details, kept, Extras.NONE);
  }

  @Override
  public Label label() {
    return Label.of(CommandName.SPLIT_CARDS);
  }
}
