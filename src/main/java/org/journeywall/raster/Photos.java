package org.journeywall.raster;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.jspecify.annotations.Nullable;

/// Puts the workshop's pictures down at any size: from the halved copy that is just large enough,
/// each pixel mixed of the four nearest. Safe for any thread.
final class Photos {
  private final Function<PictureId, @Nullable BufferedImage> pictures;
  private final Map<BufferedImage, List<Pixels>> copies =
      Collections.synchronizedMap(new WeakHashMap<>());

  Photos(Function<PictureId, @Nullable BufferedImage> pictures) {
    this.pictures = pictures;
  }

  /// @param room in pixels
  void draw(Sheet sheet, PictureId id, Rect room) {
    BufferedImage image = pictures.apply(id);
    if (image == null) {
      return;
    }
    Rect place = room.fitted(image.getWidth(), image.getHeight());
    List<Pixels> halves = copies.computeIfAbsent(image, Photos::halves);
    Pixels source = halves.getFirst();
    for (Pixels half : halves) {
      source = half.width() >= place.width() && half.height() >= place.height() ? half : source;
    }
    int fromX = Math.max((int) Math.floor(place.x() + 0.5), sheet.left());
    int toX = Math.min((int) Math.floor(place.right() + 0.5), sheet.right());
    int fromY = Math.max((int) Math.floor(place.y() + 0.5), sheet.top());
    int toY = Math.min((int) Math.floor(place.bottom() + 0.5), sheet.bottom());
    double perX = source.width() / place.width();
    double perY = source.height() / place.height();
    for (int y = fromY; y < toY; y++) {
      double v = (y + 0.5 - place.y()) * perY - 0.5;
      for (int x = fromX; x < toX; x++) {
        double u = (x + 0.5 - place.x()) * perX - 0.5;
        sheet.span(x, y, 1, mixed(source, u, v));
      }
    }
  }

  private static int mixed(Pixels source, double u, double v) {
    int x = (int) Math.floor(u);
    int y = (int) Math.floor(v);
    int right = (int) ((u - x) * 256);
    int down = (int) ((v - y) * 256);
    int above = mixed(at(source, x, y), at(source, x + 1, y), right);
    int below = mixed(at(source, x, y + 1), at(source, x + 1, y + 1), right);
    return mixed(above, below, down);
  }

  private static int at(Pixels source, int x, int y) {
    int column = Math.clamp(x, 0, source.width() - 1);
    return source.argb()[Math.clamp(y, 0, source.height() - 1) * source.width() + column];
  }

  /// @param share of the second, of 256
  private static int mixed(int one, int other, int share) {
    int low = (one & 0xFF00FF) * (256 - share) + (other & 0xFF00FF) * share >>> 8 & 0xFF00FF;
    int high =
        (one >>> 8 & 0xFF00FF) * (256 - share) + (other >>> 8 & 0xFF00FF) * share & 0xFF00FF00;
    return high | low;
  }

  private static List<Pixels> halves(BufferedImage image) {
    var halves = new ArrayList<Pixels>();
    Pixels last = copy(image);
    halves.add(last);
    while (last.width() > 1 && last.height() > 1) {
      last = half(last);
      halves.add(last);
    }
    return halves;
  }

  private static Pixels copy(BufferedImage image) {
    var copy = new Pixels(image.getWidth(), image.getHeight());
    int[] argb = copy.argb();
    image.getRGB(0, 0, copy.width(), copy.height(), argb, 0, copy.width());
    for (int i = 0; i < argb.length; i++) {
      argb[i] = Blend.scaled(argb[i] | 0xFF000000, argb[i] >>> 24);
    }
    return copy;
  }

  private static Pixels half(Pixels source) {
    var half = new Pixels(source.width() / 2, source.height() / 2);
    for (int y = 0; y < half.height(); y++) {
      for (int x = 0; x < half.width(); x++) {
        int above = mixed(at(source, 2 * x, 2 * y), at(source, 2 * x + 1, 2 * y), 128);
        int below = mixed(at(source, 2 * x, 2 * y + 1), at(source, 2 * x + 1, 2 * y + 1), 128);
        half.argb()[y * half.width() + x] = mixed(above, below, 128);
      }
    }
    return half;
  }
}
