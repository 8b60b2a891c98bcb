package org.journeywall.exchange.board;

import java.util.List;
import java.util.Map;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Link;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;

/// A thing on a [Sketch] that another program has as an object of its own. Ids are unique on the
/// sketch and the same at every export.
public sealed interface Piece {
  String id();

  Rect rect();

  /// Part of the frame in which the cards stand.
  ///
  /// @param ground the space it spans with its cells; of what spans none, its own
  /// @param detail a smaller line below the name; may be empty
  /// @param data what brings it back
  record Panel(
      String id,
      Part part,
      Rect rect,
      Rect ground,
      String name,
      String detail,
      Colour fill,
      Colour edge,
      Colour ink,
      Map<String, String> data)
      implements Piece {

    /// What a panel is.
    public enum Part {
      CORNER,
      STAGE,
      LANE,
      /// The conversion between two stages.
      PILL,
      /// A persona whose curve is drawn.
      PERSONA,
      PARKING
    }
  }

  /// A card.
  ///
  /// @param lines its text broken as on the wall
  /// @param size of its text, in board units per em
  /// @param figure the value of a metric, which stands in large letters above the text; else empty
  /// @param badge what stands small at its foot, line by line: moment of truth, votes, change and
  ///   target
  /// @param photos what is seen of it while nobody typed its text
  /// @param data what brings it back, in the columns of a card table
  record Note(
      String id,
      CardId card,
      CardKind kind,
      Rect rect,
      String text,
      List<String> lines,
      double size,
      String figure,
      String badge,
      Colour fill,
      Colour edge,
      Colour ink,
      List<Mark.Image> photos,
      Map<String, String> data)
      implements Piece {

    /// Everything people read on it, unbroken.
    public String shown() {
      return figure.isEmpty() ? text : (figure + "\n" + text).strip();
    }
  }

  /// A persona's feelings from stage to stage.
  record Curve(String id, Rect rect, String persona, Colour colour, List<Bend> bends)
      implements Piece {}

  /// A point of a curve.
  ///
  /// @param score as it is read, with its sign
  /// @param word what the persona says there, as far as the wall has room for it; may be empty
  /// @param beside where the word stands
  /// @param data of the cards that are to be seen nowhere else
  record Face(
      String id,
      Rect rect,
      String persona,
      String score,
      String word,
      Rect beside,
      Colour colour,
      List<Map<String, String>> data)
      implements Piece {}

  /// A link between two notes.
  ///
  /// @param from id of the note it comes from
  /// @param to id of the note it leads to
  record Arrow(
      String id,
      Rect rect,
      String from,
      String to,
      Link.Kind kind,
      String label,
      Colour colour,
      Bend curve)
      implements Piece {}
}
