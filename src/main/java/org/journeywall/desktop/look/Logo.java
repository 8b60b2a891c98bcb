package org.journeywall.desktop.look;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// The program's sign: a note of two colours.
public final class Logo {
  private static final String FOLDER = "/org/journeywall/desktop/icons/";

  private Logo() {}

  /// The sign with sides of `size` pixels, sharp on fine screens too.
  public static ImageView view(double size) {
    var view = new ImageView(image(128));
    view.setFitWidth(size);
    view.setFitHeight(size);
    view.setSmooth(true);
    return view;
  }

  /// The sign in the sizes systems ask of a window.
  public static List<Image> icons() {
    return Stream.of(16, 24, 32, 48, 64, 128, 256).map(Logo::image).toList();
  }

  private static Image image(int size) {
    String name = FOLDER + "journeywall-" + size + ".png";
    URL url = Logo.class.getResource(name);
    return new Image(Objects.requireNonNull(url, name).toExternalForm());
  }
}
