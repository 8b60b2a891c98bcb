package org.journeywall.edit;

import java.util.List;
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
    for (Link link : links) {
      boolean possible =
          before.cards().contains(link.from())
              && before.cards().contains(link.to())
              && !link.from().equals(link.to());
      if (possible && table.values().stream().noneMatch(other -> sameOf(link, other))) {
        table = table.with(link.id(), cleaned(link));
      }
    }
    return before.withLinks(table);
  }

  private static boolean sameOf(Link link, Link other) {
    return link.id().equals(other.id())
        || link.from().equals(other.from())
            && link.to().equals(other.to())
            && link.kind() == other.kind();
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
