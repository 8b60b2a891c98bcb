package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.journeywall.model.Outcome;
import org.journeywall.model.Texts;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// No input brings the reader down, and whatever it makes of a damaged file can be written and read
/// again.
class HostileInputTest {
  private static final WorkshopCodec CODEC = new WorkshopCodec();
  private static final int ROUNDS = Boolean.getBoolean("long") ? 200_000 : 1_000;
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "7",
          "2.5",
          "1e999",
          "99999999999",
          "1e99999999999",
          "\"\"",
          "\"x\"",
          "\"V\"",
          "\"today\"",
          "\"decision\"",
          "\"demo\"",
          "\"2026-02-30\"",
          "\"9999999999-01-01T00:00:00Z\"",
          "\"\\ud800\\u0000\"",
          "[]",
          "[[]]",
          "[{}]",
          "{}",
          "[\"demo\",\"demo\",1]",
          "{\"id\":\"demo\"}",
          "[{\"id\":\"demo\"},{\"id\":\"demo\"}]",
          "{\"after\":{},\"days\":\"x\"}",
          "{\"cards\":[\"a\"],\"revisions\":[{\"state\":{}}]}");

  @Test
  void damagedValuesGiveAWorkshopThatCanBeSaved() throws IOException {
    Json golden = JsonInput.kept(new String(GoldenFileTest.golden(), UTF_8));
    int opened = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Json damaged = golden;
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged = damaged(damaged, random);
      }
      byte[] bytes = JsonOutput.document(damaged);
      if (CODEC.read(bytes, "f") instanceof Outcome.Done<Opened>(var first)) {
        opened++;
        assertEquals(List.of(), Validity.problems(first.workshop()), "seed " + seed);
        assertComesBack(first.workshop(), "seed " + seed);
      }
    }
    assertTrue(opened > ROUNDS / 3, "opened " + opened);
  }

  private static void assertComesBack(Workshop workshop, String message) {
    byte[] written = CODEC.write(workshop);
    Outcome<Opened> again = CODEC.read(written, "f");
    assertInstanceOf(Outcome.Done.class, again, message);
    if (again instanceof Outcome.Done<Opened>(var opened)) {
      assertEquals(
          new String(written, UTF_8), new String(CODEC.write(opened.workshop()), UTF_8), message);
      // Not assertEquals: its message would be two whole workshops.
      assertTrue(workshop.equals(opened.workshop()), message);
    }
  }

  /// One field or item, chosen by walking down at random, replaced, removed or doubled.
  private static Json damaged(Json json, Random random) {
    return switch (json) {
      case Json.Obj(var fields) when !fields.isEmpty() -> {
        Map<String, Json> copy = new LinkedHashMap<>(fields);
        List<String> names = List.copyOf(fields.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
          case 0 -> copy.remove(name);
          case 1 -> copy.put(name, value(random));
          case 2 -> copy.put(names.get(random.nextInt(names.size())), copy.get(name));
          default -> copy.put(name, damaged(Objects.requireNonNull(copy.get(name)), random));
        }
        yield new Json.Obj(copy);
      }
      case Json.Arr(var items) when !items.isEmpty() -> {
        var copy = new ArrayList<>(items);
        int at = random.nextInt(items.size());
        switch (random.nextInt(12)) {
          case 0 -> copy.remove(at);
          case 1 -> copy.set(at, value(random));
          case 2 -> copy.add(copy.get(at));
          default -> copy.set(at, damaged(copy.get(at), random));
        }
        yield new Json.Arr(copy);
      }
      case Json _ -> value(random);
    };
  }

  private static Json value(Random random) {
    return JsonInput.kept(VALUES.get(random.nextInt(VALUES.size())));
  }

  @Test
  void damagedBytesGiveAnAnswer() throws IOException {
    byte[] golden = GoldenFileTest.golden();
    int failed = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = golden.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
      byte[] torn = Arrays.copyOf(bytes, length);
      switch (CODEC.read(torn, "f")) {
        case Outcome.Done<Opened>(var opened) -> assertComesBack(opened.workshop(), "seed " + seed);
        case Outcome.Failed<Opened> _ -> failed++;
      }
    }
    assertTrue(failed > ROUNDS / 3, "failed " + failed);
  }

  @Test
  void namesMadeToCollideGiveAnAnswer() {
    var names = new StringBuilder("{\"format\":\"journeywall\",\"schemaVersion\":\"1.0\"");
    for (int i = 0; i < 1 << 14; i++) {
      names.append(",\"");
      for (int bit = 0; bit < 14; bit++) {
        names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      names.append("\":1");
    }
    byte[] bytes = names.append('}').toString().getBytes(UTF_8);
    if (CODEC.read(bytes, "f") instanceof Outcome.Done<Opened>(var opened)) {
      assertEquals(1 << 14, opened.workshop().extras().fields().size());
    }
  }

  @Test
  void naughtyTextsSurvive() throws IOException {
    Json strings = JsonInput.kept(Files.readString(Corpus.file("text/blns.json")));
    Workshop workshop = FullWorkshop.workshop();
    var card = workshop.cards().require(FullWorkshop.DEMO);
    int count = 0;
    for (Json string : ((Json.Arr) strings).items()) {
      String text = Texts.clean(((Json.Text) string).value());
      var changed = card.withText(text).withAbout(card.about().withNote(text));
      Workshop with = workshop.withCards(workshop.cards().with(card.id(), changed));
      assertComesBack(with, text);
      count++;
    }
    assertTrue(count > 500, "the list has " + count);
  }
}
