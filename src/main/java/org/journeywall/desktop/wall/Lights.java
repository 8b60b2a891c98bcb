package org.journeywall.desktop.wall;

import java.util.List;
import java.util.stream.Stream;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Mark;

/// What is drawn over the panels of the wall in one frame: the outlines of what is selected, in the
/// window's own units, and the links somebody looks at, in board units.
record Lights(
    List<Mark> body, List<Mark> lanes, List<Mark> stages, List<Mark> tray, List<Mark> links) {
  /// None at all.
  static final Lights OFF = new Lights(List.of(), List.of(), List.of(), List.of(), List.of());

  /// Where these look different from those of another frame in the same pose, in whole pixels;
  /// [Rect#NOTHING] where they are the same.
  Rect apart(Lights other, Pose pose) {
    Rect apart = Rect.NOTHING;
    for (int i = 0; i < outlines().size(); i++) {
      List<Mark> now = outlines().get(i);
      List<Mark> before = other.outlines().get(i);
      if (!now.equals(before)) {
        for (Mark mark : Stream.of(now, before).flatMap(List::stream).toList()) {
          Rect place = place(mark, pose);
          apart = apart.equals(Rect.NOTHING) ? place : apart.with(place);
        }
      }
    }
    return links.equals(other.links) ? apart.common(pose.window()) : pose.window();
  }

  private List<List<Mark>> outlines() {
    return List.of(body, lanes, stages, tray);
  }

  // How far anything but a box reaches is not asked: that is rare.
  private static Rect place(Mark mark, Pose pose) {
    return mark instanceof Mark.Box box
        ? pose.pixels(box.rect().inset(-box.borderWidth()))
        : pose.window();
  }
}
