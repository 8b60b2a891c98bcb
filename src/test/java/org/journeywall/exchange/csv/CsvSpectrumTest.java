package org.journeywall.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeywall.exchange.CardTable;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text tables nobody here wrote, with what they hold.
class CsvSpectrumTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comma_in_quotes",
        "empty",
        "empty_crlf",
        "escaped_quotes",
        "json",
        "newlines",
        "newlines_crlf",
        "quotes_and_newlines",
        "simple",
        "simple_crlf",
        "utf8"
      })
  void everyCellIsWhatItShouldBe(String name) throws IOException {
    // The files came here with their line ends made uniform, the expected ones did not.
    String json =
        new String(bytes("json/" + name + ".json"), StandardCharsets.UTF_8)
            .replace("\\r\\n", "\\n");
    List<Map<String, String>> expected =
        new ObjectMapper().readValue(json, new TypeReference<>() {});
    assertEquals(expected, records(name));
  }

  // Its expected file is of another phone.
  @Test
  void replacedCharactersAndLooseQuotesAreText() throws IOException {
    Map<String, String> place = records("location_coordinates").getFirst();
    assertEquals("37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W", place.get("Location Coordinates"));
    assertEquals("Stanislaus", place.get("Counties"));
  }

  private static List<Map<String, String>> records(String name) throws IOException {
    String text = Decoding.text(bytes("csvs/" + name + ".csv"));
    var outcome = CsvText.of(name, text).rows(1000);
    var rows =
        ((Outcome.Done<List<CardTable.Row>>) assertInstanceOf(Outcome.Done.class, outcome)).value();
    var records = new ArrayList<Map<String, String>>();
    for (CardTable.Row row : rows.subList(1, rows.size())) {
      var record = new LinkedHashMap<String, String>();
      for (int i = 0; i < row.cells().size(); i++) {
        record.put(rows.getFirst().cells().get(i), row.cells().get(i));
      }
      records.add(record);
    }
    return records;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in =
        CsvSpectrumTest.class.getResourceAsStream("/org/journeywall/corpora/csv/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
