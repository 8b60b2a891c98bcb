package org.journeywall.desktop.tiles;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;
import org.jspecify.annotations.Nullable;

/// A picture painted in memory, as the window shows it: in panes side by side, of which the toolkit
/// is given those that look different from before. Without a graphics card a frame costs what the
/// toolkit has to bring to the screen again; a letter typed into a note is a pane or two. FX thread
/// only.
public final class Glass extends Group {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 96;

  private final List<Pane> panes = new ArrayList<>();
  private Pixels picture = new Pixels(1, 1);
  private double density;

  public Glass() {
    setMouseTransparent(true);
    setManaged(false);
    setAutoSizeChildren(false);
  }

  /// The picture to be painted; it still shows what was painted last.
  ///
  /// @param width in the window's own units
  /// @param height in the same
  /// @param pixelsPerUnit of the screen the window is on
  public Pixels picture(double width, double height, double pixelsPerUnit) {
    int across = Math.max(1, (int) Math.ceil(width * pixelsPerUnit));
    int down = Math.max(1, (int) Math.ceil(height * pixelsPerUnit));
    if (across != picture.width() || down != picture.height() || pixelsPerUnit != density) {
      picture = new Pixels(across, down);
      density = pixelsPerUnit;
      cut();
    }
    return picture;
  }

  private void cut() {
    panes.clear();
    for (int y = 0; y < picture.height(); y += HEIGHT) {
      for (int x = 0; x < picture.width(); x += WIDTH) {
        int wide = Math.min(WIDTH, picture.width() - x);
        panes.add(new Pane(new Rect(x, y, wide, Math.min(HEIGHT, picture.height() - y)), density));
      }
    }
    getChildren().setAll(panes.stream().map(pane -> pane.view).toList());
  }

  /// Shows the picture as it is painted now.
  public void show() {
    show(new Rect(0, 0, picture.width(), picture.height()));
  }

  /// The same, where nothing has been painted but in a part of the picture, in pixels.
  public void show(Rect part) {
    List<Pane> touched = panes.stream().filter(pane -> pane.part.intersects(part)).toList();
    // Half of it on another processor.
    List<Pane> changed = touched.parallelStream().filter(pane -> pane.take(picture)).toList();
    changed.forEach(Pane::show);
  }

  /// Lets go of all memory until something is shown again.
  public void release() {
    panes.clear();
    getChildren().clear();
    picture = new Pixels(1, 1);
    density = 0;
  }

  /// One piece of the picture. While the renderer reads what is shown, the next is written
  /// elsewhere; when that is shown, the renderer is through with the one before.
  private static final class Pane {
    private final Rect part;
    private final ImageView view = new ImageView();
    private @Nullable Sheet shown;
    private @Nullable Sheet other;

    Pane(Rect part, double density) {
      this.part = part;
      // Pixel by pixel, not made smooth by half of one.
      view.setSmooth(false);
      view.setX(part.x() / density);
      view.setY(part.y() / density);
      view.setFitWidth(part.width() / density);
      view.setFitHeight(part.height() / density);
    }

    /// Takes over its piece of a picture, on any thread.
    ///
    /// @return whether it looks different from what is shown
    boolean take(Pixels picture) {
      Sheet before = shown;
      if (before != null && before.isLike(picture, part)) {
        return false;
      }
      Sheet next = other == null ? new Sheet(part) : other;
      next.copy(picture, part);
      other = before;
      shown = next;
      return true;
    }

    /// Shows what it took over.
    void show() {
      Sheet now = Objects.requireNonNull(shown);
      now.buffer.updateBuffer(whole -> null);
      view.setImage(now.image);
    }
  }

  private static final class Sheet {
    private final Pixels pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Sheet(Rect part) {
      pixels = new Pixels((int) part.width(), (int) part.height());
      buffer =
          new PixelBuffer<>(
              pixels.width(),
              pixels.height(),
              IntBuffer.wrap(pixels.argb()),
              PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }

    boolean isLike(Pixels picture, Rect part) {
      int width = pixels.width();
      for (int row = 0; row < pixels.height(); row++) {
        int at = at(picture, part, row);
        int own = row * width;
        if (!Arrays.equals(picture.argb(), at, at + width, pixels.argb(), own, own + width)) {
          return false;
        }
      }
      return true;
    }

    void copy(Pixels picture, Rect part) {
      int width = pixels.width();
      for (int row = 0; row < pixels.height(); row++) {
        System.arraycopy(picture.argb(), at(picture, part, row), pixels.argb(), row * width, width);
      }
    }

    private static int at(Pixels picture, Rect part, int row) {
      return ((int) part.y() + row) * picture.width() + (int) part.x();
    }
  }
}
