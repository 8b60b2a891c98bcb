package org.journeywall.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;

/// Hands workshops out in tests.
public final class Exports {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Exports() {}

  /// A job for all maps of a workshop on A3.
  public static ExportJob job(Workshop workshop) {
    List<MapId> maps = workshop.mapsInOrder().stream().map(JourneyMap::id).toList();
    return new ExportJob(workshop, maps, Paper.A3, Locale.ENGLISH, TODAY);
  }

  /// The file's bytes.
  public static byte[] written(ExportFormat format, ExportJob job) {
    var out = new ByteArrayOutputStream();
    try {
      format.write(job, out, Progress.UNWATCHED);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toByteArray();
  }
}
