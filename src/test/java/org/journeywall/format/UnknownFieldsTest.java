package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Due;
import org.journeywall.model.Outcome;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// What a newer minor version added is still there after this version saved, at every level.
class UnknownFieldsTest {
  private static final WorkshopCodec CODEC = new WorkshopCodec();

  private static Workshop read(byte[] bytes) {
    Outcome<Opened> outcome = CODEC.read(bytes, "f");
    Opened opened = (Opened) assertInstanceOf(Outcome.Done.class, outcome).value();
    assertEquals(List.of(), opened.repairs());
    return opened.workshop();
  }

  private static String written(Workshop workshop) {
    return new String(CODEC.write(workshop), UTF_8);
  }

  private static String newer() throws IOException {
    String golden = new String(GoldenFileTest.golden(), UTF_8);
    return golden.replace("\"schemaVersion\": \"1.2\"", "\"schemaVersion\": \"1.7\"");
  }

  @Test
  void everyObjectKeepsThem() throws IOException {
    Json golden = JsonInput.kept(newer());
    int[] objects = {0};
    byte[] bytes = JsonOutput.document(extended(golden, objects));
    assertTrue(objects[0] > 60, "extended " + objects[0]);
    assertEquals(new String(bytes, UTF_8), written(read(bytes)));
  }

  private static Json extended(Json json, int[] count) {
    return switch (json) {
      case Json.Obj(var fields) -> {
        Map<String, Json> more = new LinkedHashMap<>();
        fields.forEach((name, value) -> more.put(name, extended(value, count)));
        // Those the golden file has already come in between, in the order of names.
        Json room = more.remove("room");
        if (!isPictureName(fields)) {
          count[0]++;
          more.put("a/b~c", JsonInput.kept("{\"x\": [1.50, {\"deep\": {}}, \"ž\\ud800\"]}"));
          more.put("future", new Json.Num("1e400"));
          if (room != null) {
            more.put("room", room);
          }
          more.put("übrig", Json.Word.NULL);
        }
        yield new Json.Obj(more);
      }
      case Json.Arr(var items) ->
          new Json.Arr(items.stream().map(item -> extended(item, count)).toList());
      case Json.Text _, Json.Num _, Json.Word _ -> json;
    };
  }

  // In a kept state a picture the file holds anyway is named by its id; the picture itself has the
  // fields.
  private static boolean isPictureName(Map<String, Json> fields) {
    return fields.size() == 1 && fields.containsKey("id");
  }

  @Test
  void wordsOfANewerVersionComeBackUnlessTheValueChanged() throws IOException {
    String file = newer().replace("\"role\": \"cfo\"", "\"role\": \"board\"");
    for (String word :
        List.of(
            "touchpoint",
            "touchpoints",
            "in-progress",
            "high",
            "observed",
            "volume",
            "lower",
            "future",
            "causes",
            "answered-by")) {
      file = file.replace("\": \"" + word + "\"", "\": \"new-" + word + "\"");
    }
    Workshop workshop = read(file.getBytes(UTF_8));
    assertEquals(file, written(workshop));

    Card demo = workshop.cards().require(FullWorkshop.DEMO);
    assertEquals(CardKind.NOTE, demo.kind());
    Workshop changed =
        workshop.withCards(workshop.cards().with(demo.id(), demo.withKind(CardKind.NEED)));
    String now = written(changed);
    assertTrue(now.contains("\"kind\": \"need\""));
    assertEquals(
        demo.withKind(CardKind.NEED).kind(),
        read(now.getBytes(UTF_8)).cards().require(demo.id()).kind());
  }

  @Test
  void shapesOfANewerVersionComeBackUnlessTheValueChanged() throws IOException {
    String file =
        newer()
            .replace("\"due\": {\"day\": \"2026-12-01\"}", "\"due\": {\"every\": \"quarter\"}")
            .replace("\"votes\": 5", "\"votes\": 1.5")
            .replace("\"value\": 114", "\"value\": \"about 100\"")
            .replace("\"tags\": [\"demo\", \"Q4\"]", "\"tags\": [\"demo\", 4]")
            .replace("\"date\": \"2026-11-12\"", "\"date\": \"12 November\"")
            .replace("\"value\": -1, \"word\"", "\"value\": -9, \"word\"");
    Workshop workshop = read(file.getBytes(UTF_8));
    assertEquals(file, written(workshop));

    Card list = workshop.cards().require(new CardId("checklist"));
    Card dated = list.withDetails(list.details().withDue(new Due.After("signing", 3)));
    String now = written(workshop.withCards(workshop.cards().with(list.id(), dated)));
    assertTrue(now.contains("\"due\": {\"after\": \"signing\", \"days\": 3}"));
    assertEquals(2, now.split("\"every\"").length, "once more only in the revision");
  }

  @Test
  void fieldsOfAScoreStayWithItWhenTheListChanges() throws IOException {
    String file = newer().replace("\"word\": \"klidný\"", "\"word\": \"klidný\", \"heat\": 3");
    Workshop workshop = read(file.getBytes(UTF_8));
    Card feeling = workshop.cards().require(FullWorkshop.FEELING);
    var scores = feeling.details().scores();
    Card reordered =
        feeling.withDetails(feeling.details().withScores(List.of(scores.get(2), scores.get(0))));
    String now = written(workshop.withCards(workshop.cards().with(feeling.id(), reordered)));
    assertTrue(
        now.contains("{\"persona\": \"cfo\", \"value\": 2, \"word\": \"klidný\", \"heat\": 3}"));
    Card without = feeling.withDetails(feeling.details().withScores(List.of(scores.get(0))));
    Workshop left =
        workshop
            .withCards(workshop.cards().with(feeling.id(), without))
            .withRevisions(Table.empty());
    assertFalse(written(left).contains("heat"));
  }
}
