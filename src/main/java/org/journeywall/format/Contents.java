package org.journeywall.format;

import java.util.List;
import java.util.function.UnaryOperator;
import org.journeywall.model.Card;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Link;
import org.journeywall.model.Persona;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Stage;
import org.journeywall.model.Table;
import org.journeywall.model.WorkshopInfo;

/// The records of a file in its order, each well-formed and with an id of its own, but not yet
/// fitting together.
record Contents(
    WorkshopInfo info,
    List<Found<JourneyMap>> maps,
    List<Found<Stage>> stages,
    List<Found<Lane>> lanes,
    List<Found<Card>> cards,
    List<Found<Persona>> personas,
    List<Found<Link>> links,
    Table<PictureId, Picture> pictures) {

  /// A record and whether the file gave it a rank.
  record Found<T>(T record, boolean ranked) {
    Found<T> with(UnaryOperator<T> change) {
      return new Found<>(change.apply(record), ranked);
    }
  }

  static <T> List<T> records(List<Found<T>> found) {
    return found.stream().map(Found::record).toList();
  }
}
