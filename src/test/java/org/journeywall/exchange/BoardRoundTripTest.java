package org.journeywall.exchange;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.CardId;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out as a board of another program comes back from it as it was.
@ParameterizedClass
@ValueSource(strings = {"excalidraw", "canvas", "drawio"})
class BoardRoundTripTest {
  private final ExportFormat writing;
  private final ImportFormat reading;

  BoardRoundTripTest(String id) {
    writing =
        ExportFormats.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    reading =
        ServiceLoader.load(ImportFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
  }

  private static ImportJob job() {
    return new ImportJob("wall.x", "en", new Ids(new SplittableRandom(4)));
  }

  private Imported read(byte[] file) {
    return ((Outcome.Done<Imported>) TableReader.workshop(reading, file, job())).value();
  }

  @Test
  void theSampleComesBackWithItsFrameAndItsCards() {
    Workshop sample =
        Template.named("hr-saas")
            .orElseThrow()
            .open("en", new Ids(new SplittableRandom(1)), LocalDate.of(2026, 11, 21));
    Imported back = read(Exports.written(writing, Exports.job(sample)));
    assertEquals(List.of(), back.remarks());
    assertEquals(frame(sample), frame(back.workshop()));
    Words words = Words.in(Locale.ENGLISH);
    assertEquals(Described.cardsOf(sample, words), Described.cardsOf(back.workshop(), words));
  }

  private static List<String> frame(Workshop workshop) {
    var frame = new ArrayList<String>();
    for (JourneyMap map : workshop.mapsInOrder()) {
      frame.add(map.name());
      workshop.stagesOf(map.id()).stream().map(Stage::name).forEach(frame::add);
      workshop.lanesOf(map.id()).stream().map(Lane::name).forEach(frame::add);
    }
    return frame;
  }

  @Test
  void anyWorkshopComesBack() {
    Words words = Words.in(Locale.ENGLISH);
    for (int seed = 20; seed < 24; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 70);
      Workshop back = read(Exports.written(writing, Exports.job(workshop))).workshop();
      Map<String, Described> read = Described.cardsOf(back, words);
      Described.cardsOf(workshop, words).forEach((id, card) -> assertEquals(card, read.get(id)));
      assertEquals(workshop.cards().size(), read.size());
    }
  }

  @Test
  void everyTextComesBack() throws IOException {
    Workshop workshop = NaughtyStrings.inACell();
    Workshop back = read(Exports.written(writing, Exports.job(workshop))).workshop();
    Map<CardId, String> texts =
        back.cards().values().stream().collect(toMap(card -> card.id(), card -> card.text()));
    workshop.cards().values().forEach(card -> assertEquals(card.text(), texts.get(card.id())));
  }

  @Test
  void whatIsNoBoardIsNamed() {
    List<String> files =
        List.of("", "{", "[]", "null", "{\"elements\":5}", "<html/>", "PK\u0003\u0004", "\u0000");
    for (String file : files) {
      var read = TableReader.workshop(reading, file.getBytes(StandardCharsets.UTF_8), job());
      Problem problem = assertInstanceOf(Outcome.Failed.class, read, file).problem();
      assertEquals(Problem.Kind.IMPORT_NO_BOARD, problem.kind(), file);
    }
  }

  @Test
  void aDamagedFileIsReadOrNamedAndNeverThrows() {
    byte[] whole = Exports.written(writing, Exports.job(RandomWorkshops.of(3, 12)));
    var random = new SplittableRandom(9);
    int told = 0;
    for (int round = 0; round < 300; round++) {
      byte[] damaged = whole.clone();
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      told +=
          switch (TableReader.workshop(reading, damaged, job())) {
            case Outcome.Done<Imported>(var imported) -> 0;
            case Outcome.Failed<Imported>(var problem) -> 1;
          };
    }
    assertTrue(told > 10, "hardly any damage did harm: " + told);
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"nodes\":[],\"elements\":" + "[".repeat(100_000);
    String tags = "<mxfile>" + "<a>".repeat(100_000);
    for (String file : List.of(deep, tags)) {
      assertInstanceOf(
          Outcome.Failed.class,
          TableReader.workshop(reading, file.getBytes(StandardCharsets.UTF_8), job()));
    }
  }
}
