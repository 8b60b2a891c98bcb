package org.journeywall.exchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.Described;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.exchange.Words;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.CardId;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written as separated text comes back, and starts no formula on the way.
class CsvRoundTripTest {
  private static final List<ExportFormat> BOTH = List.of(new CsvExport(), new TsvExport());

  private static Workshop again(byte[] table) {
    var job = new ImportJob("wall.csv", "en", new Ids(new SplittableRandom(2)));
    return ((Outcome.Done<Imported>) TableReader.workshop(new CsvImport(), table, job))
        .value()
        .workshop();
  }

  @Test
  void everyTextComesBack() throws IOException {
    List<String> texts = NaughtyStrings.all();
    for (ExportFormat format : BOTH) {
      Workshop read = again(Exports.written(format, Exports.job(NaughtyStrings.inACell())));
      for (int i = 0; i < texts.size(); i++) {
        assertEquals(texts.get(i), read.cards().require(new CardId("n" + i)).text());
      }
    }
  }

  @Test
  void everyWorkshopComesBackInEveryLanguage() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("pl"), Locale.of("cs"))) {
      for (int seed = 0; seed < 5; seed++) {
        Workshop workshop = RandomWorkshops.of(seed, 60);
        ExportJob job = Exports.job(workshop);
        job =
            new ExportJob(
                workshop, job.maps(), job.paper(), language, job.today(), ExportChoices.USUAL);
        Workshop read = again(Exports.written(BOTH.get(seed % 2), job));
        assertEquals(
            Described.cardsOf(workshop, Words.in(language)),
            Described.cardsOf(read, Words.in(language)),
            language + " seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {"=1+1|'=1+1", "-2|'-2", "'=1|''=1", "'plain|'plain", "＝1|'＝1", "plain|plain"})
  void formulasGetAnApostropheThatComesOffAgain(String text, String written) {
    assertEquals(written, Guard.on(text));
    assertEquals(text, Guard.off(written));
  }

  @Test
  void exactTextStaysAsItIs() throws IOException {
    ExportJob job = Exports.job(NaughtyStrings.inACell());
    var exact = new ExportChoices(Map.of("exact", "yes"));
    String plain = new String(Exports.written(new TsvExport(), job.with(exact)), UTF_8);
    String guarded = new String(Exports.written(new TsvExport(), job), UTF_8);
    assertTrue(plain.contains("\t-1.00\t"), "a text that begins with a minus is among them");
    assertTrue(guarded.contains("\t'-1.00\t") && !guarded.contains("\t-1.00\t"), "it is guarded");
  }

  @Test
  void theTableIsUtf8WithAMarkAndLinesEndAsTheyShould() {
    byte[] table = Exports.written(new CsvExport(), Exports.job(RandomWorkshops.of(1, 3)));
    String text = new String(table, UTF_8);
    assertEquals('\uFEFF', text.charAt(0));
    assertTrue(text.startsWith("\uFEFFid,map,stage,step,lane,kind,text,"), text);
    assertTrue(text.endsWith("\r\n"));
  }
}
