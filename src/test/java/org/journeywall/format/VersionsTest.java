package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private static final SchemaVersion NEXT = new SchemaVersion(2, 0);

  private static Outcome<Opened> read(String json) {
    return new WorkshopCodec().read(json.replace('\'', '"').getBytes(UTF_8), "f");
  }

  private static Opened opened(Outcome<Opened> outcome) {
    return (Opened) assertInstanceOf(Outcome.Done.class, outcome).value();
  }

  private static void assertFails(Problem problem, String json) {
    assertEquals(Outcome.failed(problem), read(json));
  }

  @Test
  void whatIsNoWorkshopIsRefused() {
    Problem foreign = Problem.of(Problem.Kind.NOT_A_WORKSHOP, "f");
    for (String json : List.of("[]", "1", "'journeywall'", "{}", "{'format': 'excalidraw'}")) {
      assertFails(foreign, json);
    }
  }

  @Test
  void whatNamesNoVersionIsRefused() {
    assertFails(
        Problem.of(Problem.Kind.VERSION_UNREADABLE, "f", "null"), "{'format': 'journeywall'}");
    for (String version :
        List.of("'new'", "1.0", "'1'", "'1.0.0'", "'-1.0'", "'0.9'", "'99999999999.0'")) {
      assertFails(
          Problem.of(Problem.Kind.VERSION_UNREADABLE, "f", version.replace('\'', '"')),
          "{'format': 'journeywall', 'schemaVersion': " + version + "}");
    }
  }

  @Test
  void aHigherMinorVersionOpensAndStaysOne() {
    Opened opened = opened(read("{'format':'journeywall','schemaVersion':'1.12','x':1}"));
    assertFalse(opened.readOnly());
    assertEquals(new SchemaVersion(1, 12), opened.version());
    String written = new String(new WorkshopCodec().write(opened.workshop()), UTF_8);
    assertTrue(written.contains("\"schemaVersion\": \"1.12\""), written);
  }

  @Test
  void aHigherMajorVersionMayBeLookedAtOnly() {
    Opened opened = opened(read("{'format':'journeywall','schemaVersion':'2.0','cards':[]}"));
    assertTrue(opened.readOnly());
    assertEquals(Problem.of(Problem.Kind.VERSION_NEWER, "f", "2.0", "1.2"), opened.notice());
    assertFails(
        Problem.of(Problem.Kind.VERSION_TOO_NEW, "f", "2.0", "1.2"),
        "{'format':'journeywall','schemaVersion':'2.0','cards':{}}");
  }

  @Test
  void anOlderVersionIsMigratedStepByStep() {
    SchemaVersion first = new SchemaVersion(1, 0);
    Migrations migrations =
        new Migrations(
            List.of(
                new Migrations.Step(first, new SchemaVersion(1, 1), file -> renamed(file, "wall")),
                new Migrations.Step(
                    new SchemaVersion(1, 1), NEXT, file -> renamed(file, "workshop"))));
    WorkshopCodec codec = new WorkshopCodec(NEXT, migrations);
    String old = "{'format':'journeywall','schemaVersion':'1.0','info':{'title':'Old'}}";
    Opened opened = opened(codec.read(old.replace('\'', '"').getBytes(UTF_8), "f"));
    assertEquals("Old", opened.workshop().info().title());
    assertEquals(first, opened.version());
    String written = new String(codec.write(opened.workshop()), UTF_8);
    assertTrue(written.contains("\"schemaVersion\": \"2.0\""), written);
  }

  private static Json.Obj renamed(Json.Obj file, String name) {
    Map<String, Json> fields = new LinkedHashMap<>(file.fields());
    Json block = fields.containsKey("info") ? fields.remove("info") : fields.remove("wall");
    fields.put(name, Objects.requireNonNull(block));
    return new Json.Obj(fields);
  }
}
