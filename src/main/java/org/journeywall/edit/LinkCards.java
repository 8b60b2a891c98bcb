package org.journeywall.edit;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Table;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;

/// Links cards. A link to a card that is not there or to the card itself, or one that says again
/// what another says, is left out.
public record LinkCards(List<Link> links) implements Command {
  public LinkCards {
    links = List.copyOf(links);
  }

  @Override
  public Workshop apply(Workshop before) {
    Table<LinkId, Link> table = before.links();
    Set<Said> said =
        before.links().values().stream().map(Said::of).collect(toCollection(HashSet::new));
    for (Link link : links) {
      boolean possible =
          before.cards().contains(link.from())
              && before.cards().contains(link.to())
              && !link.from().equals(link.to());
      if (possible && !table.contains(link.id()) && said.add(Said.of(link))) {
        table = table.with(link.id(), cleaned(link));
      }
    }
    return before.withLinks(table);
  }

  /// What a link says of two cards.
  private record Said(CardId from, CardId to, Link.Kind kind) {
    static Said of(Link link) {
      return new Said(link.from(), link.to(), link.kind());
    }
  }

  static Link cleaned(Link link) {
    return new Link(
        link.id(), link.from(), link.to(), link.kind(), Texts.line(link.label()), link.extras());
  }

  @Override
  public Label label() {
    return new Label(CommandName.LINK_CARDS, links.size());
  }
}
