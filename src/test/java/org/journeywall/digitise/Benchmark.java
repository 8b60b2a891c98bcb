package org.journeywall.digitise;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.shape.Quad;

/// Prints how well notes are found, and draws what was found.
final class Benchmark {
  private Benchmark() {}

  /// @param args the folder for drawings
  public static void main(String... args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/digitise"));
    int hits = 0;
    int finds = 0;
    int notes = 0;
    for (Path file : Photos.all()) {
      long start = System.nanoTime();
      Photo photo = Photos.open(file);
      long opened = System.nanoTime();
      Look look = Look.at(photo, 0, null);
      List<Note> found = look.notes();
      long end = System.nanoTime();
      GroundTruth truth = Photos.truth(file);
      GroundTruth.Score score = truth.score(found.stream().map(Note::quad).toList());
      hits += score.hits();
      finds += score.finds();
      notes += score.notes();
      System.out.printf(
          "%-34s P %.3f R %.3f  (%d of %d, %d wrong)  open %d ms, find %d ms%n",
          file.getFileName(),
          (double) score.hits() / Math.max(1, score.finds()),
          (double) score.hits() / score.notes(),
          score.hits(),
          score.notes(),
          score.wrong().size(),
          (opened - start) / 1_000_000,
          (end - opened) / 1_000_000);
      tellVotes(file, found);
      draw(photo, found, truth, score, folder.resolve(file.getFileName()));
    }
    System.out.printf("all: P %.3f R %.3f%n", (double) hits / finds, (double) hits / notes);
  }

  private static void tellVotes(Path photo, List<Note> found) throws IOException {
    Path file = Path.of(photo.toString().replace(".jpg", ".votes"));
    if (Files.exists(file)) {
      System.out.printf("  votes within one: %.3f%n", Votes.read(file).right(found));
    }
  }

  static void draw(
      Photo photo, List<Note> found, GroundTruth truth, GroundTruth.Score score, Path file)
      throws IOException {
    var overlay = new Overlay(photo, Math.min(1600, photo.width()));
    for (int i = 0; i < found.size(); i++) {
      Quad quad = found.get(i).quad();
      String label =
          "%.2f %s %d"
              .formatted(
                  found.get(i).score(), found.get(i).colour().word(), found.get(i).allVotes());
      overlay.draw(quad, score.wrong().contains(i) ? Color.RED : new Color(0, 110, 0), label);
    }
    for (int i : score.missed()) {
      overlay.circle(truth.notes().get(i).centre(), truth.notes().get(i).side(), Color.MAGENTA);
    }
    overlay.write(file);
  }
}
