package org.journeywall.digitise.image;

import java.util.ArrayList;
import java.util.List;

/// The views of one photograph, the largest first: a note is flat and of a handy size in at least
/// two of them, however large it is in the photograph.
public record Pyramid(List<View> views) {
  private static final int LONGEST = 1440;
  private static final double FACTOR = 0.6;
  private static final int LEVELS = 6;
  private static final int SHORTEST = 48;

  public static Pyramid of(Photo photo, Going going) {
    Bitmap picture = Bitmap.reduced(photo, LONGEST);
    going.on();
    WhiteBalance balance = WhiteBalance.of(picture);
    List<View> views = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      double scale = (double) photo.width() / picture.width;
      views.add(View.of(picture, balance, scale));
      going.on();
      if (Math.min(picture.width, picture.height) * FACTOR < SHORTEST) {
        break;
      }
      picture = picture.reduced(FACTOR);
    }
    return new Pyramid(List.copyOf(views));
  }

  public View largest() {
    return views.getFirst();
  }
}
