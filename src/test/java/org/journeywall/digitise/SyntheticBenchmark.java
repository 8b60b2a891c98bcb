package org.journeywall.digitise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeywall.digitise.image.Photo;

/// The table of figures over drawn walls.
final class SyntheticBenchmark {
  private SyntheticBenchmark() {}

  /// @param args the folder for drawings, how many walls of a kind, their width in pixels, which
  ///   kinds
  public static void main(String... args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int walls = Integer.parseInt(args[1]);
    int width = Integer.parseInt(args[2]);
    String kinds = args.length > 3 ? args[3] : "ABCDEFGH";
    for (Scenario scenario : Scenario.values()) {
      if (kinds.contains(scenario.name())) {
        measure(scenario, walls, width, folder);
      }
    }
  }

  private static void measure(Scenario scenario, int walls, int width, Path folder)
      throws IOException {
    int hits = 0;
    int finds = 0;
    int notes = 0;
    double places = 0;
    double colours = 0;
    double votes = 0;
    long time = 0;
    for (int seed = 1; seed <= walls; seed++) {
      SyntheticWall wall = SyntheticWall.of(scenario, seed, width);
      Photo photo = wall.photo();
      long start = System.nanoTime();
      Wall found = Wall.of(List.of(Look.at(photo, 0, null)));
      time += System.nanoTime() - start;
      GroundTruth truth = truth(wall);
      GroundTruth.Score score = truth.score(found.notes().stream().map(Note::quad).toList());
      Figures figures = Figures.of(wall, found);
      places += figures.places();
      colours += figures.colours();
      votes += figures.votes();
      hits += score.hits();
      finds += score.finds();
      notes += score.notes();
      Benchmark.draw(
          photo, null, found.notes(), truth, score, folder.resolve(scenario + "-" + seed + ".jpg"));
    }
    double precision = (double) hits / Math.max(1, finds);
    double recall = (double) hits / notes;
    System.out.printf(
        "%s  P %.3f  R %.3f  F1 %.3f  places %.3f  colours %.3f  votes %.3f  (%d notes) %d ms a"
            + " wall%n",
        scenario,
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        places / walls,
        colours / walls,
        votes / walls,
        notes,
        time / walls / 1_000_000);
  }

  private static GroundTruth truth(SyntheticWall wall) {
    return new GroundTruth(
        wall.visible().stream()
            .map(note -> new GroundTruth.Seen(note.quad().centre(), note.quad().side()))
            .toList(),
        List.of());
  }
}
