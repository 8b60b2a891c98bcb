package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.journeywall.digitise.read.Reader;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.junit.jupiter.api.Test;

/// `bench` as a script would use it, with a window that measures nothing.
class CliBenchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> measured = new ArrayList<>();
  private Optional<String> obstacle = Optional.empty();

  private final BenchPort window =
      new BenchPort() {
        @Override
        public Optional<String> obstacle() {
          return obstacle;
        }

        @Override
        public int fewestCards() {
          return 48;
        }

        @Override
        public Outcome<SequencedMap<String, Double>> measure(String scenario, int cards) {
          measured.add(scenario + " " + cards);
          return scenario.equals("sleep")
              ? Outcome.failed(Problem.of(Problem.Kind.SCENARIO_UNKNOWN, null, scenario, "pan-fit"))
              : Outcome.done(new LinkedHashMap<>(Map.of("median_ms", 4.125)));
        }
      };

  private int run(String... args) {
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.of("pl"),
            new Random(1),
            Said.library(),
            Path.of("unused"),
            Path.of("unused"),
            Reader.NONE);
    return Cli.run(terminal, window, args);
  }

  @Test
  void jsonIsOneLineWithPlainNumbers() throws IOException {
    assertEquals(0, run("bench", "pan-fit", "--cards", "1000", "--json"));
    assertEquals(List.of("pan-fit 1000"), measured);
    String line = out.toString(StandardCharsets.UTF_8);
    assertEquals(1, line.lines().count());
    JsonNode json = new ObjectMapper().readTree(line);
    assertEquals("pan-fit", json.get("scenario").asText());
    assertEquals(1000, json.get("cards").asInt());
    assertEquals(4.13, json.get("median_ms").asDouble(), 0.006);
  }

  @Test
  void peopleGetATableInTheirForm() {
    assertEquals(0, run("bench", "pan-fit"));
    assertEquals(List.of("pan-fit 10000"), measured);
    assertTrue(out.toString(StandardCharsets.UTF_8).matches("(?s).*median_ms +4,1[23]\\R"));
  }

  @Test
  void withoutADisplayItSaysSo() {
    obstacle = Optional.of("There is no display.");
    assertEquals(1, run("bench", "pan-fit"));
    assertEquals("There is no display.\n", err.toString(StandardCharsets.UTF_8).replace("\r", ""));
    assertEquals(List.of(), measured);
  }

  @Test
  void whatCannotBeMeasuredIsMisuse() {
    assertEquals(2, run("bench", "sleep"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("pan-fit"));
    assertEquals(2, run("bench", "pan-fit", "--cards", "47"));
    assertEquals(2, run("bench", "pan-fit", "--cards", "many"));
    assertEquals(2, run("bench"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("47"));
    assertEquals(List.of("sleep 10000"), measured);
  }
}
