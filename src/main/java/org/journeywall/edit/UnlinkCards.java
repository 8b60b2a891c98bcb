package org.journeywall.edit;

import java.util.Set;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Takes links away; the cards stay.
public record UnlinkCards(Set<LinkId> links) implements Command {
  public UnlinkCards {
    links = Set.copyOf(links);
  }

  @Override
  public Workshop apply(Workshop before) {
    Table<LinkId, Link> left = before.links();
    for (LinkId link : links) {
      left = left.without(link);
    }
    return before.withLinks(left);
  }

  @Override
  public Label label() {
    return new Label(CommandName.UNLINK_CARDS, links.size());
  }
}
