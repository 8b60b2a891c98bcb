package org.journeywall.desktop.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.DiskProblems;
import org.journeywall.store.Pause;

/// Hands the map out in one format on one page as large as the map, up to the file on the disk,
/// beside the open window and not on its thread, as the export dialog has it done.
///
/// @param format which
record HandingOut(ExportFormat format) implements Course {
  private static final int ROUNDS = 3;

  @Override
  public Outcome<Tally> run(Program program) {
    Stand stand = program.open();
    stand.awaitNotes();
    Path source = program.file();
    try {
      byte[] content = program.scratch().disk().read(source);
      return new WorkshopCodec()
          .read(content, source.toString())
          .map(Opened::workshop)
          .then(workshop -> measure(program.scratch(), workshop));
    } catch (IOException e) {
      return Outcome.failed(DiskProblems.reading(source, e));
    }
  }

  private Outcome<Tally> measure(Scratch scratch, Workshop workshop) {
    List<JourneyMap> maps = workshop.mapsInOrder();
    var job =
        new ExportJob(
            workshop,
            maps.stream().map(JourneyMap::id).toList(),
            Paper.AS_LARGE_AS_THE_MAP,
            Locale.of("pl"),
            LocalDate.of(2026, 11, 12));
    var first = new Tally();
    var tally = new Tally();
    Outcome<Path> made = write(scratch, job, first);
    for (int i = 0; i < ROUNDS; i++) {
      made = made.then(written -> write(scratch, job, tally));
    }
    tally.note("cold_ms", first.total());
    return made.map(written -> tally);
  }

  private Outcome<Path> write(Scratch scratch, ExportJob job, Tally tally) {
    Path target = scratch.folder().resolve("handed-out." + format.extensions().getFirst());
    tally.begin();
    long start = System.nanoTime();
    var bytes = new ByteArrayOutputStream();
    try {
      format.write(job, bytes, Progress.UNWATCHED);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      return Outcome.failed(Problem.of(Problem.Kind.EXPORT_FAILED, target.toString(), reason));
    }
    var files = new AtomicFile(scratch.disk(), Pause::sleep);
    Outcome<Path> written = files.replace(target, bytes.toByteArray());
    tally.frame((System.nanoTime() - start) / 1e6);
    tally.end();
    return written;
  }
}
