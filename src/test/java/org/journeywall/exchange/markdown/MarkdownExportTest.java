package org.journeywall.exchange.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.MarkdownText;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.model.Card;
import org.journeywall.model.Ids;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownExportTest {
  private static Workshop sample() {
    var ids = new Ids(new SplittableRandom(1));
    return Template.named("hr-saas").orElseThrow().open("en", ids, LocalDate.of(2026, 11, 21));
  }

  private static String written(ExportJob job) {
    return new String(Exports.written(new MarkdownExport(), job), UTF_8);
  }

  // What a reader sees of escaped text.
  private static String seen(String markdown) {
    return markdown
        .replace("\\\n  ", "\n")
        .replaceAll("\\\\([\\\\`*_\\[\\]<>&~|$#+\\-=>:.)])", "$1");
  }

  @Test
  void everyStageAndEveryCardIsInTheDocument() {
    Workshop sample = sample();
    String text = seen(written(Exports.job(sample)));
    for (Stage stage : sample.stages()) {
      assertTrue(text.contains(". " + stage.name() + "\n"), stage.name());
    }
    for (Card card : sample.cards()) {
      assertTrue(text.contains(card.text().strip()), card.text());
    }
    assertTrue(text.startsWith("# HR SaaS – buyer journey\n"), text);
  }

  @Test
  void detailsCanBeLeftOut() {
    ExportJob job = Exports.job(sample());
    var brief = new ExportChoices(Map.of("details", "no"));
    assertTrue(written(job).contains("*owner*"));
    assertFalse(written(job.with(brief)).contains("*owner*"));
  }

  @Test
  void everyTextIsSeenAsItIs() throws IOException {
    String text = seen(written(Exports.job(NaughtyStrings.inACell())));
    for (String naughty : NaughtyStrings.all()) {
      String lines = naughty.replaceAll("(?m)^\\h+|\\h+$", "").strip();
      assertTrue(text.contains(lines), naughty);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "# no heading|\\# no heading",
        "1. no list|1\\. no list",
        "- no list|\\- no list",
        "*bold* _it_|\\*bold\\* \\_it\\_",
        "<script>|\\<script\\>",
        "[a](b)|\\[a\\](b)",
        "2026-11-22 4.5|2026-11-22 4.5",
        "a & b|a \\& b"
      })
  void nothingMeansAnythingButItself(String text, String markdown) {
    assertEquals(markdown, MarkdownText.line(text));
  }
}
