package org.journeywall.exchange.board;

import java.util.List;
import java.util.Map;
import org.journeywall.layout.PlacedCommittee;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Palette;

/// The strip of who is involved as objects for other programs: each persona's name, and a pill with
/// the level in every stage that concerns it.
record CommitteeSketch(Palette palette) {
  private static final double HEIGHT = 20;
  private static final double PADDING = 9;

  void add(PlacedCommittee committee, List<Piece> pieces) {
    for (PlacedCommittee.Member member : committee.members()) {
      String id = member.persona().value();
      pieces.add(panel("member-" + id, member.chip().rect(), member.chip().text(), member));
      for (PlacedCommittee.Part part : member.parts()) {
        PlacedText word = part.word();
        if (word != null) {
          double width = word.line().width() + 2 * PADDING;
          double top = part.rect().centreY() - HEIGHT / 2;
          var rect = new Rect(part.bars().getFirst().x(), top, width, HEIGHT);
          pieces.add(panel("involved-" + id + "-" + part.stage().value(), rect, word, member));
        }
      }
    }
  }

  private Piece.Panel panel(String id, Rect rect, PlacedText text, PlacedCommittee.Member member) {
    int colour = member.chip().colour();
    return new Piece.Panel(
        id,
        Piece.Panel.Part.PERSONA,
        rect,
        rect,
        text.line().text(),
        "",
        palette.personaGround(colour),
        palette.personaGround(colour),
        palette.personaInk(colour),
        Map.of());
  }
}
