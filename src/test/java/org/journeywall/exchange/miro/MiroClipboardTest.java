package org.journeywall.exchange.miro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// The form is known from outside only, so that what can be held is what is known of it.
class MiroClipboardTest {
  private static final Pattern PAYLOAD =
      Pattern.compile("&lt;--\\(miro-data-v1\\)([A-Za-z0-9+/=]+)\\(/miro-data-v1\\)--&gt;");

  private static JsonNode opened(String html) throws IOException {
    Matcher payload = PAYLOAD.matcher(html);
    assertTrue(payload.find(), html);
    byte[] bytes = Base64.getDecoder().decode(payload.group(1));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (bytes[i] - 59);
    }
    return new ObjectMapper().readTree(new String(bytes, UTF_8));
  }

  @Test
  void everyCardIsAStickerAndLinesPointAtThem() throws IOException {
    Workshop workshop = RandomWorkshops.of(4, 60);
    Map<String, String> content = new MiroClipboard().content(Exports.job(workshop), false);
    JsonNode objects = opened(content.getOrDefault("text/html", "")).path("data").path("objects");
    int stickers = 0;
    for (int i = 0; i < objects.size(); i++) {
      assertEquals(i, objects.path(i).path("id").asInt());
      JsonNode json = objects.path(i).path("widgetData").path("json");
      if (objects.path(i).path("widgetData").path("type").asText().equals("sticker")) {
        stickers++;
        assertTrue(new ObjectMapper().readTree(json.path("style").asText()).has("sbc"));
      } else {
        int from = json.path("primary").path("widgetIndex").asInt(-1);
        assertTrue(from >= 0 && from < stickers);
      }
    }
    assertTrue(stickers > 40, "stickers: " + stickers);
    assertEquals(stickers, content.getOrDefault("text/plain", "").split("\n", -1).length);
  }

  @Test
  void noTextIsTakenForMarkup() throws IOException {
    Workshop workshop = NaughtyStrings.inACell();
    String html =
        new MiroClipboard().content(Exports.job(workshop), true).getOrDefault("text/html", "");
    for (JsonNode object : opened(html).path("data").path("objects")) {
      String text = object.path("widgetData").path("json").path("text").asText();
      assertEquals(-1, text.replaceAll("</?p>", "").indexOf('<'), text);
    }
  }
}
