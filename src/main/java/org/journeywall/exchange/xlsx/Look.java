package org.journeywall.exchange.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// How a cell looks.
///
/// @param ground its fill, or null for none
/// @param size of the letters, in points
/// @param format how a number or day is shown, in Excel's language
/// @param guarded whether the text would be taken for a formula without a mark that it is none
record Look(
    @Nullable Colour ground,
    Colour ink,
    int size,
    boolean bold,
    HorizontalAlignment across,
    VerticalAlignment down,
    boolean wrapped,
    Edge edge,
    String format,
    boolean guarded) {

  /// The lines around a cell.
  enum Edge {
    NONE,
    /// A broad white line all around, so that notes lie apart.
    NOTE,
    /// A thin line all around.
    TILE,
    /// A thin line above.
    LANE,
    /// A thin line at the left.
    STAGE,
    /// Thin lines above and at the left.
    CORNER,
    /// A thin line below.
    HEADER
  }

  static final Palette PALETTE = Palette.LIGHT;

  /// Dark text on no ground, at the top left, not wrapped.
  static final Look PLAIN =
      new Look(
          null,
          Colour.rgb(0x1F2933),
          10,
          false,
          HorizontalAlignment.GENERAL,
          VerticalAlignment.TOP,
          false,
          Edge.NONE,
          "General",
          false);

  static final Look WRAPPED = PLAIN.wrap();

  /// The header of a table.
  static final Look HEADER =
      PLAIN
          .on(PALETTE.header())
          .bolder()
          .edged(Edge.HEADER)
          .aligned(HorizontalAlignment.LEFT, VerticalAlignment.CENTER);

  static final Look DAY = PLAIN.shown("yyyy\\-mm\\-dd");

  static final Look PERCENT = PLAIN.shown("0.0%");

  Look on(Colour newGround) {
    return new Look(newGround, ink, size, bold, across, down, wrapped, edge, format, guarded);
  }

  Look in(Colour newInk) {
    return new Look(ground, newInk, size, bold, across, down, wrapped, edge, format, guarded);
  }

  Look sized(int newSize) {
    return new Look(ground, ink, newSize, bold, across, down, wrapped, edge, format, guarded);
  }

  Look bolder() {
    return new Look(ground, ink, size, true, across, down, wrapped, edge, format, guarded);
  }

  Look wrap() {
    return new Look(ground, ink, size, bold, across, down, true, edge, format, guarded);
  }

  Look aligned(HorizontalAlignment newAcross, VerticalAlignment newDown) {
    return new Look(ground, ink, size, bold, newAcross, newDown, wrapped, edge, format, guarded);
  }

  Look edged(Edge newEdge) {
    return new Look(ground, ink, size, bold, across, down, wrapped, newEdge, format, guarded);
  }

  Look shown(String newFormat) {
    return new Look(ground, ink, size, bold, across, down, wrapped, edge, newFormat, guarded);
  }

  Look guard() {
    return new Look(ground, ink, size, bold, across, down, wrapped, edge, format, true);
  }
}
