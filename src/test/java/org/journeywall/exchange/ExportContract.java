package org.journeywall.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.paint.Paper;
import org.junit.jupiter.api.Test;

/// What every export format promises. The test of a format extends this and names the format.
public abstract class ExportContract {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int CARDS = 120;

  /// The format under test, made anew at every call.
  protected abstract ExportFormat format();

  @Test
  void theProgramFindsItByItsId() {
    String id = format().id();
    long found =
        ServiceLoader.load(ExportFormat.class).stream()
            .filter(provider -> provider.get().id().equals(id))
            .count();
    assertEquals(1, found);
  }

  @Test
  void itsFileNameEndingsAreInLowerCaseAndWithoutTheDot() {
    assertFalse(format().extensions().isEmpty());
    for (String extension : format().extensions()) {
      assertTrue(extension.matches("[a-z0-9]+"), extension);
    }
  }

  @Test
  void theSameJobGivesTheSameBytes() throws Exception {
    ExportJob job = job(RandomWorkshops.of(7, CARDS));
    byte[] first = written(job, Progress.UNWATCHED);
    // Whatever takes the time of day or a day's second would differ now.
    Thread.sleep(1_100);
    assertArrayEquals(first, written(job, Progress.UNWATCHED));
  }

  @Test
  void progressNeverFallsAndEndsAtAll() throws IOException {
    var watch = new Watch(Double.MAX_VALUE);
    written(job(RandomWorkshops.of(8, CARDS)), watch);
    assertEquals(watch.seen.stream().sorted().toList(), watch.seen);
    assertEquals(1, watch.seen.getLast());
    assertTrue(watch.seen.size() > 3, "too few reports to watch: " + watch.seen);
  }

  @Test
  void itStopsWhenAskedTo() {
    ExportJob job = job(RandomWorkshops.of(9, CARDS));
    for (double share : new double[] {0, 0.05, 0.5}) {
      assertThrows(ExportCancelled.class, () -> written(job, new Watch(share)));
    }
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    var out =
        new ByteArrayOutputStream() {
          private boolean closed;

          @Override
          public void close() {
            closed = true;
          }
        };
    format().write(job(RandomWorkshops.of(10, 5)), out, Progress.UNWATCHED);
    assertFalse(out.closed);
  }

  @Test
  void aMapWithoutStagesLanesAndCardsIsStillWritten() throws IOException {
    var id = new MapId("bare");
    Workshop bare = Workshop.empty(WorkshopInfo.titled("", "en"));
    bare = bare.withMaps(bare.maps().with(id, JourneyMap.named(id, Rank.MIDDLE, "")));
    assertTrue(written(job(bare), Progress.UNWATCHED).length > 0);
  }

  @Test
  void everyWorkshopIsWritten() throws IOException {
    for (int seed = 0; seed < 5; seed++) {
      ExportJob job = job(RandomWorkshops.of(seed, 40 * seed));
      assertTrue(written(job, Progress.UNWATCHED).length > 0);
    }
  }

  /// A job for all maps of a workshop on A3.
  protected static ExportJob job(Workshop workshop) {
    List<MapId> maps = workshop.mapsInOrder().stream().map(JourneyMap::id).toList();
    return new ExportJob(workshop, maps, Paper.A3, Locale.ENGLISH, TODAY);
  }

  /// The file's bytes.
  protected byte[] written(ExportJob job, Progress progress) throws IOException {
    var out = new ByteArrayOutputStream();
    format().write(job, out, progress);
    return out.toByteArray();
  }

  /// Remembers what was reported and asks to stop from a share on.
  private static final class Watch implements Progress {
    private final List<Double> seen = new ArrayList<>();
    private final double stopAt;

    Watch(double stopAt) {
      this.stopAt = stopAt;
    }

    @Override
    public void at(double share) {
      seen.add(share);
    }

    @Override
    public boolean cancelled() {
      return stopAt <= (seen.isEmpty() ? 0 : seen.getLast());
    }
  }
}
