package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.digitise.image.Lab;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// The voting dots of a photograph: round, of one size, of a strong colour, on notes or beside them.
/// A few that stand alone tell size and colour; then discs of that size are laid over everything of
/// that colour, so that dots that touch are counted one by one.
public final class Dots {
  private static final double SMALLEST = 0.09;
  private static final double LARGEST = 0.42;
  private static final double STRONG = 18;
  private static final double UNLIKE_NOTE = 22;
  private static final double LIKE = 17;
  private static final double CLEAR = 9;

  /// @param centre in pixels of the photograph
  /// @param radius the same
  public record Dot(Spot centre, double radius, Lab colour) {}

  private final View view;
  private final List<Found> notes;
  private final double side;

  private Dots(View view, List<Found> notes, double side) {
    this.view = view;
    this.notes = notes;
    this.side = side;
  }

  public static List<Dot> on(Pyramid pyramid, List<Found> notes) {
    if (notes.isEmpty()) {
      return List.of();
    }
    double[] sides = notes.stream().mapToDouble(note -> note.quad().side()).sorted().toArray();
    double side = sides[sides.length / 2];
    View view = Edges.view(pyramid, side);
    return new Dots(view, notes, side / view.scale()).all();
  }

  private List<Dot> all() {
    List<Dot> round = Rounds.in(view, new PatchSize(SMALLEST * side, LARGEST * side), CLEAR);
    List<Dot> near = round.stream().filter(this::isDotLike).toList();
    List<Dot> found = new ArrayList<>();
    for (List<Dot> alike : byColour(near)) {
      double[] radii = alike.stream().mapToDouble(Dot::radius).sorted().toArray();
      double radius = radii[radii.length / 2];
      Lab colour = alike.get(alike.size() / 2).colour();
      found.addAll(new Discs(view, radius, colour, LIKE).over(this::isNearNote));
    }
    return found.stream()
        .map(dot -> new Dot(dot.centre.times(view.scale()), dot.radius * view.scale(), dot.colour))
        .toList();
  }

  private boolean isDotLike(Dot dot) {
    return dot.colour.chroma() > STRONG
        && isNearNote(dot.centre)
        && notes.stream()
            .filter(note -> inView(note.quad()).grown(1.3).contains(dot.centre))
            .allMatch(note -> note.colour().distance(dot.colour) > UNLIKE_NOTE);
  }

  private boolean isNearNote(Spot inView) {
    return notes.stream().anyMatch(note -> inView(note.quad()).grown(1.35).contains(inView));
  }

  private Quad inView(Quad quad) {
    return quad.times(1 / view.scale());
  }

  private List<List<Dot>> byColour(List<Dot> dots) {
    List<List<Dot>> groups = new ArrayList<>();
    for (Dot dot : dots) {
      groups.stream()
          .filter(group -> group.getFirst().colour.distance(dot.colour) < LIKE)
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.getLast();
              })
          .add(dot);
    }
    groups.forEach(group -> group.sort(Comparator.comparingDouble(dot -> dot.colour.l())));
    return groups;
  }
}
