package org.journeywall.exchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.model.Card;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;
import org.junit.jupiter.api.Test;

/// What stands in the page; [HtmlBrowserTest] has a browser work with it.
class HtmlExportTest {
  private static final Pattern ELEMENT =
      Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:href|src|srcset|action|data)\\s*=\\s*\"([^\"]*)\"|url\\(([^)]*)\\)|@import");

  @Test
  void thePolicyAllowsTheOneScriptAndTheOneStyleSheetBySum() throws Exception {
    String page = page(HrWorkshop.made());
    Matcher element = ELEMENT.matcher(page);
    int found = 0;
    while (element.find()) {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(element.group(2).getBytes(StandardCharsets.UTF_8));
      String allowed = element.group(1) + "-src 'sha256-" + Base64.getEncoder().encodeToString(sum);
      assertTrue(page.contains(allowed), allowed);
      found++;
    }
    assertEquals(2, found);
    assertTrue(page.contains("default-src 'none'"));
    assertFalse(page.contains("unsafe"));
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    for (Workshop workshop : List.of(HrWorkshop.made(), NaughtyStrings.inACell())) {
      Matcher reference = REFERENCE.matcher(page(workshop).replaceAll(">[^<]*<", "><"));
      while (reference.find()) {
        String target = reference.group(1) == null ? reference.group(2) : reference.group(1);
        assertTrue(target != null && target.startsWith("data:"), reference.group());
      }
    }
  }

  @Test
  void whateverIsWrittenOnACardStaysText() throws IOException {
    Workshop naughty = NaughtyStrings.inACell();
    String page = page(naughty);
    assertEquals(1, page.split("<script", -1).length - 1);
    assertFalse(Pattern.compile("<[^>\"]*\\son\\w+\\s*=").matcher(page).find());
    for (Card card : naughty.cards().values()) {
      assertTrue(page.contains("data-card=\"" + card.id().value() + "\""), card.text());
      assertTrue(page.contains("data-of=\"" + card.id().value() + "\""), card.text());
    }
  }

  @Test
  void thePageSpeaksTheLanguageOfTheJob() throws IOException {
    var properties = new Properties();
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("pl"), Locale.of("cs"))) {
      String ending = language.equals(Locale.ENGLISH) ? "" : "_" + language;
      try (InputStream in =
          HtmlExport.class.getResourceAsStream("texts" + ending + ".properties")) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      ExportJob usual = Exports.job(HrWorkshop.made());
      var job =
          new ExportJob(usual.workshop(), usual.maps(), usual.paper(), language, usual.today());
      String page = new String(Exports.written(new HtmlExport(), job), StandardCharsets.UTF_8);
      assertTrue(page.contains("<html lang=\"" + language.getLanguage() + "\""));
      for (String key : properties.stringPropertyNames()) {
        assertTrue(
            page.contains("\"" + properties.getProperty(key) + "\"")
                || page.contains(">" + properties.getProperty(key) + "<"),
            key);
      }
    }
    assertEquals(10, properties.size());
  }

  @Test
  void theSampleIsSmall() {
    int size = Exports.written(new HtmlExport(), Exports.job(HrWorkshop.made())).length;
    assertTrue(size < 300_000, size + " bytes");
  }

  private static String page(Workshop workshop) {
    return new String(
        Exports.written(new HtmlExport(), Exports.job(workshop)), StandardCharsets.UTF_8);
  }
}
