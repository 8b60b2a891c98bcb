package org.journeywall.exchange.pptx;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.NoteFace;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;

/// What of a note's face is text of the note itself and what is stuck on it.
///
/// @param texts of the note, without the number of its stack
/// @param number of the cards in its stack; empty where it is alone
/// @param stuckOn where something is drawn on it: votes, the diamond, the badge
record NoteParts(List<PlacedText> texts, List<PlacedText> number, List<Rect> stuckOn) {
  static NoteParts of(PlacedCard placed) {
    NoteFace face = placed.face();
    var stuck = new ArrayList<>(face.dots());
    for (Rect sign : List.of(face.moment(), face.badge())) {
      if (!sign.equals(Rect.NOTHING)) {
        stuck.add(sign);
      }
    }
    List<PlacedText> texts = face.texts();
    Rect badge = face.badge();
    List<PlacedText> own =
        texts.stream().filter(text -> !badge.contains(text.x(), text.baseline() - 1)).toList();
    List<PlacedText> number = texts.stream().filter(text -> !own.contains(text)).toList();
    return new NoteParts(own, number, stuck);
  }
}
