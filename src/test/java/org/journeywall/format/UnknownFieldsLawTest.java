package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.Test;

/// Fields nobody knows are still there after a file was read and written, at whatever level they
/// stand, in documents made up at random: a few hundred of them, ten thousand with `-Dlong=true`.
class UnknownFieldsLawTest {
  private static final int SEEDS = Boolean.getBoolean("long") ? 10_000 : 300;
  private static final WorkshopCodec CODEC = new WorkshopCodec();
  private static final List<String> VALUES =
      List.of(
          "null",
          "[]",
          "{}",
          "\"\\ud800 ž\"",
          "[1.50, {\"deep\": {\"er\": [true]}}]",
          "-0",
          "1e400",
          "{\"id\": \"x\", \"rank\": 3}");

  @Test
  void unknownFieldsOfRandomDocumentsAreKept() {
    int added = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      String plain = new String(CODEC.write(RandomWorkshops.of(seed, seed % 30)), UTF_8);
      String newer = plain.replace("\"schemaVersion\": \"1.2\"", "\"schemaVersion\": \"1.9\"");
      int[] count = {0};
      Json extended = extended(JsonInput.kept(newer), random, count);
      Outcome<Opened> outcome = CODEC.read(JsonOutput.document(extended), "f");
      Opened opened = (Opened) assertInstanceOf(Outcome.Done.class, outcome).value();
      assertEquals(List.of(), opened.repairs(), "seed " + seed);
      Json back = JsonInput.kept(new String(CODEC.write(opened.workshop()), UTF_8));
      // Objects are equal whatever the order of their fields.
      assertTrue(extended.equals(back), "seed " + seed);
      added += count[0];
    }
    assertTrue(added > SEEDS * 10, "added " + added);
  }

  private static Json extended(Json json, Random random, int[] count) {
    return switch (json) {
      case Json.Obj(var fields) -> {
        Map<String, Json> more = new LinkedHashMap<>();
        fields.forEach((name, value) -> more.put(name, extended(value, random, count)));
        for (int i = isPictureName(fields) ? 0 : random.nextInt(3); i > 0; i--) {
          more.put("~" + random.nextInt(100), value(random));
          count[0]++;
        }
        yield new Json.Obj(more);
      }
      case Json.Arr(var items) ->
          new Json.Arr(items.stream().map(item -> extended(item, random, count)).toList());
      case Json.Text _, Json.Num _, Json.Word _ -> json;
    };
  }

  private static Json value(Random random) {
    return JsonInput.kept(VALUES.get(random.nextInt(VALUES.size())));
  }

  // In a kept state a picture the file holds anyway is named by its id alone.
  private static boolean isPictureName(Map<String, Json> fields) {
    return fields.size() == 1 && fields.containsKey("id");
  }
}
