package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.image.Lab;
import org.journeywall.digitise.image.Mosaic;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.image.Pyramid;
import org.journeywall.digitise.shape.Spot;

/// The voting dots of a photograph: round, of one size, of a strong colour, on notes or touching
/// them. A few that stand alone tell size and colour; then discs of that size are laid over
/// everything of that colour, so that dots that touch are counted one by one. Letters and shadows
/// have round spots, too: what is of their colour is hardly ever round.
public final class Dots {
  private static final double SMALLEST = 0.1;
  private static final double LARGEST = 0.42;
  private static final double STRONG = 30;
  private static final double UNLIKE = 22;
  private static final double UNLIKE_BELOW = 15;
  private static final double LIKE = 20;
  private static final double CLEAR = 9;
  private static final double FEW = 0.15;
  private static final double BESIDE = 1.35;

  /// Fewer that stand alone are chance.
  private static final int LEAST_ALONE = 3;

  /// The most dots for each that stands alone.
  private static final int MOST_FOR_EACH = 4;

  /// @param centre in pixels of the photograph
  /// @param radius the same
  public record Dot(Spot centre, double radius, Lab colour) {}

  private final Mosaic mosaic;
  private final List<Found> notes;
  private final Surroundings surroundings;

  private Dots(Mosaic mosaic, List<Found> notes, Surroundings surroundings) {
    this.mosaic = mosaic;
    this.notes = notes;
    this.surroundings = surroundings;
  }

  public static List<Dot> on(Photo photo, Pyramid pyramid, List<Found> notes, Going going) {
    if (notes.isEmpty()) {
      return List.of();
    }
    var mosaic = new Mosaic(photo, notes.stream().map(Found::quad).toList());
    going.on();
    var surroundings =
        new Surroundings(
            pyramid,
            notes.stream()
                .map(note -> new Candidate(note.quad(), note.colour(), note.score(), 0))
                .toList());
    return new Dots(mosaic, notes, surroundings).all(going);
  }

  private List<Dot> all(Going going) {
    double side = mosaic.noteSide();
    List<Dot> round =
        Rounds.in(mosaic.view(), new PatchSize(SMALLEST * side, LARGEST * side), CLEAR, going);
    List<Dot> found = new ArrayList<>();
    for (List<Dot> alike : byColour(round.stream().filter(this::isDotLike).toList())) {
      going.on();
      List<Dot> here = discs(alike);
      if (here.size() <= MOST_FOR_EACH * alike.size()) {
        here.stream().filter(dot -> isNew(dot, found)).forEach(found::add);
      }
    }
    return found;
  }

  private List<Dot> discs(List<Dot> alike) {
    List<Dot> found = new ArrayList<>();
    double[] radii = alike.stream().mapToDouble(Dot::radius).sorted().toArray();
    // A round patch is told with some of its blurred rim.
    double radius = 0.9 * radii[radii.length / 2];
    Lab colour = alike.get(alike.size() / 2).colour();
    var discs = new Discs(mosaic.view(), radius, colour, LIKE);
    for (Dot dot : discs.over(spot -> isNearNote(spot) && isOnOther(spot, colour))) {
      int tile = mosaic.tile(dot.centre);
      Dot there =
          new Dot(mosaic.inPhoto(tile, dot.centre), dot.radius * mosaic.scale(tile), dot.colour);
      // Between two notes a dot stands in both their tiles.
      if (isNew(there, found)) {
        found.add(there);
      }
    }
    return found;
  }

  private static boolean isNew(Dot dot, List<Dot> found) {
    return found.stream().noneMatch(other -> other.centre.distance(dot.centre) < 1.2 * dot.radius);
  }

  private boolean isDotLike(Dot dot) {
    if (!isNearNote(dot.centre) || dot.colour.chroma() < STRONG) {
      return false;
    }
    int tile = mosaic.tile(dot.centre);
    return notes.get(tile).colour().distance(dot.colour) > UNLIKE
        && surroundings.isUnlikeWall(dot.colour, mosaic.inPhoto(tile, dot.centre));
  }

  // What lies on a note of its own colour is that note.
  private boolean isOnOther(Spot inView, Lab colour) {
    Spot there = mosaic.inPhoto(mosaic.tile(inView), inView);
    return notes.stream()
        .filter(note -> note.quad().grown(1.08).contains(there))
        .allMatch(note -> note.colour().distance(colour) > UNLIKE_BELOW);
  }

  private boolean isNearNote(Spot inView) {
    int tile = mosaic.tile(inView);
    return tile >= 0 && notes.get(tile).quad().grown(BESIDE).contains(mosaic.inPhoto(tile, inView));
  }

  private static List<List<Dot>> byColour(List<Dot> dots) {
    List<List<Dot>> groups = new ArrayList<>();
    for (Dot dot : dots) {
      groups.stream()
          .filter(group -> group.getFirst().colour.distance(dot.colour) < LIKE)
          .findFirst()
          .orElseGet(() -> {
            groups.add(new ArrayList<>());
            return groups.getLast();
          })
          .add(dot);
    }
    groups.forEach(group -> group.sort(Comparator.comparingDouble(dot -> dot.colour.l())));
    int most = groups.stream().mapToInt(List::size).max().orElse(0);
    return groups.stream()
        .filter(group -> group.size() >= Math.max(LEAST_ALONE, FEW * most))
        .sorted(Comparator.comparingInt(group -> -group.size()))
        .toList();
  }
}
