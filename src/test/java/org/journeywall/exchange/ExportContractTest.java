package org.journeywall.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// What every export format promises, whichever there are: a new one is held to it without being
/// named here.
@ParameterizedClass
@MethodSource("formats")
class ExportContractTest {
  private static final int CARDS = 120;
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.of("pl"), Locale.of("cs"));

  private final ExportFormat format;

  ExportContractTest(ExportFormat format) {
    this.format = format;
  }

  static List<ExportFormat> formats() {
    return ExportFormats.all();
  }

  @Test
  void itsIdAndEndingAreItsOwn() {
    assertTrue(format.id().matches("[a-z0-9-]+"), format.id());
    assertFalse(format.extensions().isEmpty());
    for (String extension : format.extensions()) {
      assertTrue(extension.matches("[a-z0-9]+"), extension);
    }
    for (ExportFormat other : formats()) {
      if (!other.id().equals(format.id())) {
        assertTrue(other.extensions().stream().noneMatch(format.extensions()::contains));
      }
    }
    assertEquals(1, formats().stream().filter(one -> one.id().equals(format.id())).count());
  }

  @Test
  void itHasAllItsWordsInEveryLanguage() {
    for (Locale language : LANGUAGES) {
      var words = new FormatTexts(format, language);
      assertFalse(words.name().isBlank());
      assertTrue(words.about().endsWith("."), words.about());
      for (ExportOption option : format.options()) {
        assertFalse(words.of(option).isBlank());
        if (option instanceof ExportOption.Choice choice) {
          choice.words().forEach(value -> assertFalse(words.of(choice, value).isBlank()));
        }
      }
    }
  }

  @Test
  void itsOptionsHaveIdsOfTheirOwnAndUsualValuesTheyAllow() {
    var ids = new HashSet<String>();
    for (ExportOption option : format.options()) {
      assertTrue(option.id().matches("[a-z0-9-]+"), option.id());
      assertTrue(ids.add(option.id()), option.id());
      assertTrue(option.allows(option.usual()), option.usual());
    }
  }

  @Test
  void everyValueOfEveryOptionIsWritten() {
    Workshop workshop = RandomWorkshops.of(12, 30);
    for (ExportOption option : format.options()) {
      List<String> values =
          switch (option) {
            case ExportOption.Tick tick -> List.of("yes", "no");
            case ExportOption.Choice choice -> choice.words();
            case ExportOption.Whole whole ->
                List.of(Integer.toString(whole.least()), Integer.toString(whole.most()));
          };
      for (String value : values) {
        var choices = new ExportChoices(Map.of(option.id(), value));
        assertTrue(Exports.written(format, Exports.job(workshop).with(choices)).length > 0);
      }
    }
  }

  @Test
  void theSameJobGivesTheSameBytes() throws Exception {
    ExportJob job = Exports.job(RandomWorkshops.of(7, CARDS));
    byte[] first = Exports.written(format, job);
    // Whatever takes the time of day or a day's second would differ now.
    Thread.sleep(1_100);
    assertArrayEquals(first, Exports.written(format, job));
  }

  @Test
  void progressNeverFallsAndEndsAtAll() throws IOException {
    var watch = new Watch(Double.MAX_VALUE);
    write(Exports.job(RandomWorkshops.of(8, CARDS)), new ByteArrayOutputStream(), watch);
    assertEquals(watch.seen.stream().sorted().toList(), watch.seen);
    assertEquals(1, watch.seen.getLast());
    assertTrue(watch.seen.size() > 3, "too few reports to watch: " + watch.seen);
  }

  @Test
  void itStopsWhenAskedTo() {
    ExportJob job = Exports.job(RandomWorkshops.of(9, CARDS));
    for (double share : new double[] {0, 0.05, 0.5}) {
      var out = new ByteArrayOutputStream();
      assertThrows(ExportCancelled.class, () -> write(job, out, new Watch(share)));
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
    write(Exports.job(RandomWorkshops.of(10, 5)), out, Progress.UNWATCHED);
    assertFalse(out.closed);
  }

  @Test
  void aMapWithoutStagesLanesAndCardsIsStillWritten() {
    var id = new MapId("bare");
    Workshop bare = Workshop.empty(WorkshopInfo.titled("", "en"));
    bare = bare.withMaps(bare.maps().with(id, JourneyMap.named(id, Rank.MIDDLE, "")));
    assertTrue(Exports.written(format, Exports.job(bare)).length > 0);
  }

  @Test
  void everyWorkshopIsWritten() {
    for (int seed = 0; seed < 5; seed++) {
      ExportJob job = Exports.job(RandomWorkshops.of(seed, 40 * seed));
      assertTrue(Exports.written(format, job).length > 0);
    }
  }

  @Test
  void theSamplesAreWrittenInEveryLanguage() {
    for (Locale language : LANGUAGES) {
      var ids = new Ids(new SplittableRandom(1));
      Workshop sample =
          Template.named("hr-saas")
              .orElseThrow()
              .open(language.getLanguage(), ids, Exports.job(RandomWorkshops.of(1, 1)).today());
      assertTrue(Exports.written(format, Exports.job(sample)).length > 500);
    }
  }

  @Test
  void twoThousandCardsAreWritten() {
    ExportJob job = Exports.job(RandomWorkshops.of(11, 2_000));
    assertTrue(Exports.written(format, job).length > 10_000);
  }

  @Test
  void anyTextCanStandOnACard() throws IOException {
    Workshop workshop = NaughtyStrings.inACell();
    byte[] written = Exports.written(format, Exports.job(workshop));
    assertTrue(written.length > 0);
  }

  @Test
  void nothingTellsWhoMadeItOnWhichMachine() throws IOException {
    // Long enough that no font or picture holds it by chance.
    var secrets =
        Map.of(
            "user.name", "Qwxvkzuser", "user.home", "/home/qwxvkzhome", "user.dir", "/qwxvkzdir");
    var before = new ArrayList<Map.Entry<String, String>>();
    secrets.forEach((key, value) -> before.add(Map.entry(key, System.setProperty(key, value))));
    try {
      for (String part : parts(Exports.written(format, Exports.job(RandomWorkshops.of(5, 20))))) {
        assertFalse(
            part.toLowerCase(Locale.ROOT).contains("qwxvkz"), "names the user or the machine");
      }
    } finally {
      before.forEach(entry -> System.setProperty(entry.getKey(), entry.getValue()));
    }
  }

  // The file as it is, and what is packed into it where it is an archive.
  private static List<String> parts(byte[] file) throws IOException {
    var parts = new ArrayList<String>();
    parts.add(new String(file, StandardCharsets.UTF_8));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private void write(ExportJob job, ByteArrayOutputStream out, Progress progress)
      throws IOException {
    format.write(job, out, progress);
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
