package org.journeywall.format;

import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;

/// A link in the file. A link without a word for its kind relates.
final class LinkPart implements Part<Link> {
  @Override
  public Link read(FieldsIn in) {
    LinkId id = new LinkId(in.idOrMissing("id"));
    CardId from = new CardId(in.idOrMissing("from"));
    CardId to = new CardId(in.idOrMissing("to"));
    Link.Kind kind = in.oneOf("kind", Link.Kind.RELATES);
    String label = in.line("label");
    return new Link(id, from, to, kind, label, in.ownExtras());
  }

  @Override
  public void write(Link link, FieldsOut out) {
    out.own(link.extras());
    out.id("id", link.id());
    out.id("from", link.from());
    out.id("to", link.to());
    out.oneOf("kind", link.kind(), Link.Kind.RELATES);
    out.line("label", link.label());
  }
}
