package org.journeywall.digitise.image;

import java.util.List;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// The surroundings of every note side by side in one view, all notes equally large: what is small
/// on a note can be looked for without looking at the whole wall at that size.
public final class Mosaic {
  /// The side of a tile, in pixels of the view.
  public static final int TILE = 112;

  /// The side of the part of the photograph a tile shows, in sides of its note.
  private static final double AROUND = 1.7;

  /// More pixels of the photograph than so many in a row do not make a tile's mean better.
  private static final int MOST_SAMPLES = 4;

  private final List<Quad> quads;
  private final int columns;
  private final View view;

  /// @param quads in pixels of the photograph, at least one
  public Mosaic(Photo photo, List<Quad> quads) {
    this.quads = List.copyOf(quads);
    columns = (int) Math.ceil(Math.sqrt(quads.size()));
    int rows = (quads.size() + columns - 1) / columns;
    var tiles = new Bitmap(columns * TILE, rows * TILE);
    for (int tile = 0; tile < quads.size(); tile++) {
      draw(photo, tile, tiles);
    }
    view = View.of(tiles, WhiteBalance.of(Bitmap.reduced(photo, 400)), 1);
  }

  private void draw(Photo photo, int tile, Bitmap tiles) {
    double scale = scale(tile);
    int samples = Math.clamp(Math.round(scale), 1, MOST_SAMPLES);
    int across = tile % columns * TILE;
    int down = tile / columns * TILE;
    Spot start = inPhoto(tile, new Spot(across, down));
    for (int y = 0; y < TILE; y++) {
      for (int x = 0; x < TILE; x++) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < samples * samples; i++) {
          int row = i / samples;
          double right = x + (i - row * samples + 0.5) / samples;
          double below = y + (row + 0.5) / samples;
          int rgb = photo.rgb((int) (start.x() + scale * right), (int) (start.y() + scale * below));
          red += rgb >> 16;
          green += rgb >> 8 & 0xFF;
          blue += rgb & 0xFF;
        }
        int count = samples * samples;
        tiles.set((down + y) * tiles.width + across + x, red / count, green / count, blue / count);
      }
    }
  }

  public View view() {
    return view;
  }

  /// Which tile a place of the view belongs to; -1 for none.
  public int tile(Spot inView) {
    int row = (int) (inView.y() / TILE);
    int column = (int) (inView.x() / TILE);
    int tile = row * columns + column;
    return tile < quads.size() ? tile : -1;
  }

  /// Pixels of the photograph to one of a tile.
  public double scale(int tile) {
    return AROUND * quads.get(tile).side() / TILE;
  }

  /// The side of a note, in pixels of the view.
  public double noteSide() {
    return TILE / AROUND;
  }

  public Spot inPhoto(int tile, Spot inView) {
    int row = tile / columns;
    Spot middle = new Spot((tile % columns + 0.5) * TILE, (row + 0.5) * TILE);
    return quads.get(tile).centre().plus(inView.minus(middle).times(scale(tile)));
  }
}
