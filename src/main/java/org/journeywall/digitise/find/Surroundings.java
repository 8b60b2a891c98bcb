package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.journeywall.digitise.image.Lab;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// What colour the notes of a wall have, and what colour the wall has beside them.
final class Surroundings {
  private static final double BESIDE = 0.18;
  private static final int NEAREST = 24;
  private static final double LIKE = 16;
  private static final double PLAINLY = 0.6;
  private static final double UNLIKE = 20;

  private record Sample(Spot spot, Lab colour) {}

  private final List<Sample> wall = new ArrayList<>();
  private final List<Lab> notes = new ArrayList<>();

  Surroundings(Pyramid pyramid, List<Candidate> sure) {
    for (Candidate note : sure) {
      notes.add(note.colour());
      View view = Edges.view(pyramid, note.quad().side());
      List<Sample> samples = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Spot beside = beside(note.quad(), i);
        boolean isFree = sure.stream().noneMatch(o -> o.quad().grown(1.15).contains(beside));
        Spot inView = beside.times(1 / view.scale());
        if (isFree && view.contains(inView.x(), inView.y())) {
          samples.add(new Sample(beside, view.lab(view.at(inView.x(), inView.y()))));
        }
      }
      wall.addAll(unlike(note.colour(), samples));
    }
  }

  // Beside a note there may be another of its colour that is not known yet.
  private static List<Sample> unlike(Lab note, List<Sample> samples) {
    double most = samples.stream().mapToDouble(s -> s.colour.distance(note)).max().orElse(0);
    return samples.stream().filter(s -> s.colour.distance(note) > PLAINLY * most).toList();
  }

  private static Spot beside(Quad quad, int side) {
    Spot middle = quad.corner(side).towards(quad.corner(side + 1), 0.5);
    return quad.centre().towards(middle, 1 + 2 * BESIDE);
  }

  /// Whether something of this colour is rather a note than a part of the wall.
  boolean isLikeNote(Lab colour, Spot spot) {
    double toNote = notes.stream().mapToDouble(colour::distance).min().orElse(0);
    double toWall = toWall(colour, spot).findFirst().orElse(UNLIKE + 1);
    return toNote < toWall && (toNote < LIKE || toWall > UNLIKE);
  }

  /// Whether the wall near a place mostly has another colour; a few dots beside notes do not count.
  boolean isUnlikeWall(Lab colour, Spot spot) {
    double[] distances = toWall(colour, spot).toArray();
    return distances.length == 0 || distances[distances.length / 3] > UNLIKE;
  }

  /// How much a colour differs from the wall at the places nearest to a spot, least first.
  private DoubleStream toWall(Lab colour, Spot spot) {
    return wall.stream()
        .sorted(Comparator.comparingDouble(sample -> sample.spot.distance(spot)))
        .limit(NEAREST)
        .mapToDouble(sample -> sample.colour.distance(colour))
        .sorted();
  }
}
