package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Spot;

/// Takes apart what is several notes in one patch, because they touch or overlap: patches that the
/// notes found so far do not explain are covered with notes of the size and shape the wall has
/// there.
final class Groups {
  private static final double LEAST_SIDE = 13;
  private static final double MOST_SIDE = 42;
  private static final double LARGE = 1.5;
  private static final double MOST_NOTES = 70;
  private static final double LEFT_OVER = 0.45;
  private static final double SURE = 0.4;

  private final Going going;
  private final Pyramid pyramid;
  private final LocalSize sizes;
  private final List<Candidate> singles = new ArrayList<>();
  private final List<Candidate> large = new ArrayList<>();
  private final List<Candidate> found = new ArrayList<>();
  private final List<Blot> tried = new ArrayList<>();
  private final Surroundings surroundings;

  Groups(Pyramid pyramid, LocalSize sizes, Pads pads, List<Candidate> accepted, Going going) {
    this.going = going;
    this.pyramid = pyramid;
    this.sizes = sizes;
    for (Candidate candidate : accepted) {
      double ratio = sizes.ratio(candidate);
      boolean isSeveral = ratio * ratio > LARGE && !pads.holdOne(candidate);
      (isSeveral ? large : singles).add(candidate);
    }
    surroundings =
        new Surroundings(pyramid, singles.stream().filter(note -> note.score() > 0.55).toList());
  }

  /// All notes: those found alone, those found in groups, and large ones nothing else explains.
  List<Candidate> explained(List<Blot> blots) {
    List<Blot> sorted = new ArrayList<>(blots.stream().filter(this::mayBeGroup).toList());
    sorted.sort(Comparator.comparingDouble(Blot::contrast).reversed());
    for (Blot blot : sorted) {
      going.on();
      explain(blot);
    }
    List<Candidate> all = new ArrayList<>(singles);
    all.addAll(found);
    large.stream()
        .filter(candidate -> all.stream().noneMatch(o -> Suppression.collide(o, candidate)))
        .toList()
        .forEach(all::add);
    return all;
  }

  private boolean mayBeGroup(Blot blot) {
    double side = sideIn(blot);
    double notes = blot.area() / (side * side);
    return side >= LEAST_SIDE && side <= MOST_SIDE && notes > LARGE && notes < MOST_NOTES;
  }

  private double sideIn(Blot blot) {
    Spot middle = new Spot((blot.left() + blot.right()) / 2.0, (blot.top() + blot.bottom()) / 2.0);
    return sizes.sideAt(middle.times(blot.scale())) / blot.scale();
  }

  private void explain(Blot blot) {
    double side = sideIn(blot);
    Blot left = blot.copy();
    List<Candidate> known = new ArrayList<>(singles);
    known.addAll(found);
    known.stream()
        .filter(note -> note.score() >= SURE)
        .forEach(note -> Templates.remove(left, note.quad()));
    if (left.area() < LEFT_OVER * side * side || tried.stream().anyMatch(left::isAbout)) {
      return;
    }
    Blot untouched = left.copy();
    var templates =
        new Templates(
            viewOf(blot),
            Edges.view(pyramid, side * blot.scale()),
            blot,
            left,
            sizes,
            known,
            surroundings,
            going);
    int before = found.size();
    for (Candidate note : templates.cover()) {
      if (note.score() >= SURE
          && known.stream().noneMatch(other -> Suppression.collide(note, other))) {
        found.add(note);
      }
    }
    if (found.size() == before) {
      tried.add(untouched);
    }
  }

  private View viewOf(Blot blot) {
    return pyramid.views().stream()
        .filter(view -> view.scale() == blot.scale())
        .findFirst()
        .orElseThrow();
  }
}
