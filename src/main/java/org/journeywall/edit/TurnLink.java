package org.journeywall.edit;

import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Workshop;

/// Lets a link lead the other way. Nothing changes where another link says that already.
public record TurnLink(LinkId link) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Link old = before.links().get(link);
    if (old == null) {
      return before;
    }
    var turned = new Link(link, old.to(), old.from(), old.kind(), old.label(), old.extras());
    boolean said =
        before.links().values().stream()
            .anyMatch(other ->
                other.from().equals(turned.from())
                    && other.to().equals(turned.to())
                    && other.kind() == turned.kind());
    return said ? before : before.withLinks(before.links().with(link, turned));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.TURN_LINK);
  }
}
