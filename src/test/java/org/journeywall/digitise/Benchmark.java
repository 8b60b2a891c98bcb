package org.journeywall.digitise;

import java.awt.Color;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.shape.Quad;
import org.jspecify.annotations.Nullable;

/// Prints how well notes are found on photographs, without and with an outline of the wall, and
/// draws what was found.
final class Benchmark {
  private final Path folder;
  private int hits;
  private int finds;
  private int notes;

  private Benchmark(Path folder) {
    this.folder = folder;
  }

  /// @param args the folder for drawings
  public static void main(String... args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/digitise"));
    for (boolean outlined : new boolean[] {false, true}) {
      System.out.println(outlined ? "With an outline:" : "No outline:");
      var benchmark = new Benchmark(folder);
      for (Path file : Photos.all()) {
        benchmark.measure(file, outlined);
      }
      benchmark.tellAll();
    }
  }

  private void tellAll() {
    System.out.printf(
        "all %d notes: P %.3f R %.3f%n", notes, (double) hits / finds, (double) hits / notes);
  }

  private void measure(Path file, boolean outlined) throws IOException {
    GroundTruth truth = Photos.truth(file);
    long start = processorTime();
    Photo photo = Photos.open(file);
    Quad outline = outlined ? truth.outline() : null;
    List<Note> found = Look.at(photo, 0, outline).notes();
    long end = processorTime();
    GroundTruth.Score score = truth.score(found.stream().map(Note::quad).toList());
    hits += score.hits();
    finds += score.finds();
    notes += score.notes();
    System.out.printf(
        "%-34s P %.3f R %.3f  (%d of %d, %d wrong)  %.1f s of processor time%s%n",
        file.getFileName(),
        (double) score.hits() / Math.max(1, score.finds()),
        (double) score.hits() / score.notes(),
        score.hits(),
        score.notes(),
        score.wrong().size(),
        (end - start) / 1e9,
        votes(file, found));
    String name = (outlined ? "outlined-" : "") + file.getFileName();
    draw(photo, outline, found, truth, score, folder.resolve(name));
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static String votes(Path photo, List<Note> found) throws IOException {
    Path file = Path.of(photo.toString().replace(".jpg", ".votes"));
    return Files.exists(file)
        ? ", votes within one %.3f".formatted(Votes.read(file).right(found))
        : "";
  }

  static void draw(
      Photo photo,
      @Nullable Quad outline,
      List<Note> found,
      GroundTruth truth,
      GroundTruth.Score score,
      Path file)
      throws IOException {
    var overlay = new Overlay(photo, Math.min(1600, photo.width()));
    if (outline != null) {
      overlay.draw(outline, Color.BLUE, "");
    }
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
