package org.journeywall.desktop.revisions;

import java.util.List;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Palette;
import org.journeywall.raster.DecodedPictures;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.jspecify.annotations.Nullable;

/// Draws a state's map as it hangs on the wall, small enough to fit. For any thread but that of the
/// window: it lays out and draws.
///
/// @param layout in the language of the window
public record StatePicture(Raster raster, BoardLayout layout, Palette palette) {

  /// A map of the workshop; null where it has none.
  ///
  /// @param wanted the map to show where the state has it, else the first
  /// @param width the most it may be wide, in pixels of the screen
  @Nullable Pixels of(Workshop workshop, @Nullable MapId wanted, int width, int height) {
    List<JourneyMap> maps = workshop.mapsInOrder();
    if (maps.isEmpty()) {
      return null;
    }
    MapId shown =
        wanted != null && workshop.maps().contains(wanted) ? wanted : maps.getFirst().id();
    Board board = layout.board(workshop, shown);
    double scale = Math.min(1.5, Math.min(width / board.width(), height / board.height()));
    var pixels =
        new Pixels(
            (int) Math.max(1, Math.floor(board.width() * scale)),
            (int) Math.max(1, Math.floor(board.height() * scale)));
    pixels.fill(palette.wall());
    raster
        .with(new DecodedPictures(workshop.pictures()))
        .draw(pixels, new BoardPainter(palette, layout.words()).wall(board), scale, 0, 0);
    return pixels;
  }
}
