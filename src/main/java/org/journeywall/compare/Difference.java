package org.journeywall.compare;

import java.util.List;
import org.journeywall.model.CardKind;
import org.journeywall.model.Id;
import org.jspecify.annotations.Nullable;

/// One thing that is different. A card that was moved and changed gives two.
///
/// @param id of the record; null for the title block
/// @param name what the record is called, afterwards if it is still there; may be empty
/// @param kind of a card
/// @param from where it was; null where it was not, or has no place
/// @param to where it is; null where it is not, or has no place
/// @param edits the fields that changed; empty of what did not change
public record Difference(
    Subject subject,
    Happening happening,
    @Nullable Id id,
    String name,
    @Nullable CardKind kind,
    @Nullable Whereabouts from,
    @Nullable Whereabouts to,
    List<Edit> edits) {

  /// A field and what stood and stands in it.
  public record Edit(FieldName field, Value before, Value after) {}

  public Difference {
    edits = List.copyOf(edits);
  }

  /// The same with some of its fields.
  Difference with(List<Edit> some) {
    return new Difference(subject, happening, id, name, kind, from, to, some);
  }

  /// Where it is, or was.
  public @Nullable Whereabouts place() {
    return to == null ? from : to;
  }
}
