package org.journeywall.desktop.picture;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.journeywall.desktop.Desk;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.SmallPicture;
import org.jspecify.annotations.Nullable;

/// The pictures of all open workshops as the wall shows them on its notes: small, each decoded when
/// it is first painted, the ones painted lately kept. May be asked from any thread.
public final class WallPictures implements Function<PictureId, @Nullable BufferedImage> {
  /// As wide as a note on a fine screen.
  private static final double SIDE = 256;

  private static final int MOST = 300;

  private final Map<Desk, Table<PictureId, Picture>> open = new WeakHashMap<>();
  private final Map<PictureId, Optional<BufferedImage>> decoded =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PictureId, Optional<BufferedImage>> eldest) {
          return size() > MOST;
        }
      };

  /// Shows the pictures of a workshop, too, as long as anybody has its desk. FX thread only.
  public void follow(Desk desk) {
    desk.workshopProperty().subscribe(now -> put(desk, now.pictures()));
  }

  private synchronized void put(Desk desk, Table<PictureId, Picture> pictures) {
    open.put(desk, pictures);
  }

  @Override
  public @Nullable BufferedImage apply(PictureId id) {
    Picture picture;
    synchronized (this) {
      Optional<BufferedImage> known = decoded.get(id);
      if (known != null) {
        return known.orElse(null);
      }
      picture = find(id);
    }
    if (picture == null) {
      return null;
    }
    Optional<BufferedImage> image =
        Optional.ofNullable(SmallPicture.of(picture, SIDE, SIDE)).map(WallPictures::image);
    synchronized (this) {
      Optional<BufferedImage> sooner = decoded.putIfAbsent(id, image);
      return (sooner == null ? image : sooner).orElse(null);
    }
  }

  private @Nullable Picture find(PictureId id) {
    for (Table<PictureId, Picture> pictures : open.values()) {
      Picture picture = pictures.get(id);
      if (picture != null) {
        return picture;
      }
    }
    return null;
  }

  private static BufferedImage image(Pixels pixels) {
    var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
    return image;
  }
}
