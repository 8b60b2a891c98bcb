package org.journeywall.exchange.mermaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.model.Ids;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidExportTest {
  private static final Pattern TASK = Pattern.compile("      [^:;#\\n]+: [1-5](: [^:;#\\n]+)?");
  private static final ExportChoices ALL = new ExportChoices(Map.of("tasks", "all"));

  private static List<String> lines(ExportJob job) {
    return new String(Exports.written(new MermaidExport(), job), UTF_8).lines().toList();
  }

  @Test
  void aStageIsASectionAndATouchpointATaskWithTheScoreOfItsStage() {
    var ids = new Ids(new SplittableRandom(1));
    Workshop sample =
        Template.named("hr-saas").orElseThrow().open("en", ids, LocalDate.of(2026, 11, 21));
    ExportJob job = Exports.job(sample);
    job =
        new ExportJob(
            sample,
            job.maps().subList(0, 1),
            job.paper(),
            job.locale(),
            job.today(),
            job.choices());
    List<String> lines = lines(job);
    assertEquals("journey", lines.getFirst());
    assertEquals("    title Buyer journey", lines.get(1));
    for (Stage stage : sample.stagesOf(job.maps().getFirst())) {
      assertTrue(lines.contains("    section " + stage.name()), stage.name());
    }
    assertTrue(lines.contains("      Webinar Q＆A: 4: HR lead, CFO".replace('＆', '&')), "" + lines);
  }

  @Test
  void everyTextIsATask() throws IOException {
    List<String> lines = lines(Exports.job(NaughtyStrings.inACell()).with(ALL));
    List<String> tasks = lines.stream().filter(line -> line.startsWith("      ")).toList();
    assertEquals(NaughtyStrings.all().size(), tasks.size());
    tasks.forEach(task -> assertTrue(TASK.matcher(task).matches(), task));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10:30|10∶30",
        "Note: this|Note – this",
        "a;b|a,b",
        "Issue #5|Issue ＃5",
        "title page|– title page",
        "Section 2|– Section 2",
        "journeys|journeys"
      })
  void marksOfTheLanguageAreReplacedByTheirLikes(String text, String name) {
    assertEquals(name, MermaidText.name(text));
  }
}
