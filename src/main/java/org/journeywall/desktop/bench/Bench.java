package org.journeywall.desktop.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportFormats;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.Disk;
import org.journeywall.store.DiskProblems;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.Pause;

/// Measures one scenario on a wall with many cards, once in a process: the toolkit cannot be
/// started again.
public final class Bench {
  private static final String EMPTY = "empty";
  private static final int REHEARSED = 2_000;

  private Bench() {}

  private static SequencedMap<String, Course> courses() {
    var courses = new LinkedHashMap<String, Course>();
    courses.put("open", new Opening());
    courses.put("pan-fit", Course.inWindow(Panning::atFit));
    courses.put("pan-100", Course.inWindow(Panning::at100));
    courses.put("zoom", Course.inWindow(Zooming::run));
    courses.put("drag-fit", Course.inWindow(Dragging::atFit));
    courses.put("drag-100", Course.inWindow(Dragging::at100));
    courses.put("type", Course.inWindow(Typing::run));
    courses.put("edit", Course.inWindow(Editing::run));
    courses.put("undo", new Undoing());
    courses.put("save", new Saving());
    for (ExportFormat format : ExportFormats.all()) {
      courses.put("export-" + format.extensions().getFirst(), new HandingOut(format));
    }
    courses.put(EMPTY, Course.inWindow(EmptyFrames::run));
    return courses;
  }

  /// The names of what can be measured.
  public static List<String> scenarios() {
    return List.copyOf(courses().keySet());
  }

  /// The fewest cards that can be measured with: there must be one in each cell.
  public static int fewestCards() {
    return WallShape.FEWEST;
  }

  /// Measures a scenario. Opens windows, and takes some seconds to minutes.
  ///
  /// @param scenario one of [#scenarios]
  /// @param cards at least [#fewestCards]
  /// @return the figures by their names, in milliseconds and megabytes
  public static Outcome<SequencedMap<String, Double>> measure(String scenario, int cards) {
    Course course = courses().get(scenario);
    if (course == null) {
      String all = String.join(", ", scenarios());
      return Outcome.failed(Problem.of(Problem.Kind.SCENARIO_UNKNOWN, null, scenario, all));
    }
    var shape = new WallShape(cards, scenario.equals(EMPTY) ? 0 : cards);
    return onWall(
        shape,
        (program, load) ->
            course.run(program).then(tally -> figures(scenario, tally, program.disk(), load)));
  }

  /// Goes through what people do most, and measures nothing. Opens a window for some seconds.
  ///
  /// @return whether it went through to the end
  public static boolean rehearse() {
    Course rehearsal = Course.inWindow((stand, tally) -> Rehearsal.run(stand));
    var shape = new WallShape(REHEARSED, REHEARSED);
    return onWall(shape, (program, load) -> rehearsal.run(program)) instanceof Outcome.Done;
  }

  private interface Deed<T> {
    Outcome<T> in(Program program, double load);
  }

  private static <T> Outcome<T> onWall(WallShape shape, Deed<T> deed) {
    Disk disk = new LocalDisk();
    try {
      Scratch scratch = Scratch.make(disk);
      try {
        return file(scratch, shape).then(file -> run(scratch, file, shape, deed));
      } finally {
        scratch.clear();
      }
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.writing(Path.of(""), e));
    }
  }

  private static Outcome<Path> file(Scratch scratch, WallShape shape) {
    byte[] content = new WorkshopCodec().write(CrowdedWall.of(shape));
    Path file = scratch.folder().resolve("crowded.journey");
    return new AtomicFile(scratch.disk(), Pause::sleep).create(file, content);
  }

  private static <T> Outcome<T> run(Scratch scratch, Path file, WallShape shape, Deed<T> deed) {
    // What making the workshop took is not the program's.
    System.gc();
    double load = Machine.load(scratch.disk());
    Program program = Program.start(scratch, file, shape);
    try {
      return deed.in(program, load);
    } finally {
      program.end();
    }
  }

  private static Outcome<SequencedMap<String, Double>> figures(
      String scenario, Tally tally, Disk disk, double load) {
    if (tally.changes() < tally.looks()) {
      String changes = Integer.toString(tally.changes());
      String looks = Integer.toString(tally.looks());
      return Outcome.failed(
          Problem.of(Problem.Kind.NOTHING_PAINTED, null, scenario, changes, looks));
    }
    return Outcome.done(tally.figures(Machine.now(disk, load)));
  }
}
