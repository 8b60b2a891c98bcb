package org.journeywall.edit;

import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Workshop;

/// Says otherwise what one card is to the other.
public record ChangeLink(LinkId link, Link.Kind kind, String text) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Link old = before.links().get(link);
    if (old == null) {
      return before;
    }
    Link changed = new Link(link, old.from(), old.to(), kind, text, old.extras());
    return before.withLinks(before.links().with(link, LinkCards.cleaned(changed)));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.CHANGE_LINK);
  }
}
