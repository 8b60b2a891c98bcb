package org.journeywall.exchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.exchange.Strangers;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A browser works with the page, as somebody would with a mouse and with the keyboard alone.
class HtmlBrowserTest {
  private static final String LIT =
      "document.querySelectorAll('.wall:not([hidden]) .card:not(.dim)').length";
  private static final String SHOWN = "!document.getElementById('panel').hidden";

  @Test
  void oneSearchesFiltersAndReads(@TempDir Path folder) throws Exception {
    Strangers.assumeInstalled("chromium");
    try (Browser page = opened(folder, HrWorkshop.made())) {
      int all = page.of(LIT).asInt();
      assertTrue(all > 30, all + " cards");
      type(page, "PRODUCT dem");
      assertEquals(1, page.of(LIT).asInt());
      assertEquals("1", page.of("document.getElementById('found').textContent").asText());
      page.press("Enter");
      page.press("Enter");
      assertTrue(page.of(SHOWN).asBoolean());
      String read = page.of("document.getElementById('shown').textContent").asText();
      assertTrue(read.contains("Product demo") && read.contains("Decision"), read);
      page.press("Escape");
      assertFalse(page.of(SHOWN).asBoolean());
      String focused = page.of("document.activeElement.getAttribute('aria-label')").asText();
      assertEquals("touchpoint: product demo", focused.toLowerCase(Locale.ROOT));
      type(page, "");
      page.of(
          "(() => { const p = document.getElementById('persona'); p.selectedIndex = 1;"
              + " p.dispatchEvent(new Event('change')); })()");
      int theirs = page.of(LIT).asInt();
      assertTrue(theirs > 0 && theirs <= all, theirs + " of " + all);
      assertEquals(
          1,
          page.of(
                  "new Set([...document.querySelectorAll('.curve:not(.dim)')]"
                      + ".map(c => c.dataset.personas)).size")
              .asInt());
      calm(page);
    }
  }

  @Test
  void oneLooksCloserAndClicks(@TempDir Path folder) throws Exception {
    Strangers.assumeInstalled("chromium");
    try (Browser page = opened(folder, HrWorkshop.made())) {
      String width =
          "document.querySelector('.wall:not([hidden]) svg').getBoundingClientRect().width";
      double before = page.of(width).asDouble();
      page.click("#in");
      assertEquals(1.25, page.of(width).asDouble() / before, 0.01);
      page.press("-");
      assertEquals(1, page.of(width).asDouble() / before, 0.01);
      page.click(".card");
      assertTrue(page.of(SHOWN).asBoolean());
      page.click("#close");
      assertFalse(page.of(SHOWN).asBoolean());
      page.press("ArrowRight");
      assertEquals(
          1,
          page.of("[...document.querySelectorAll('.card')].indexOf(document.activeElement)")
              .asInt());
      calm(page);
    }
  }

  @Test
  void tabStopsAtOneCardAndArrowsGoOn(@TempDir Path folder) throws Exception {
    Strangers.assumeInstalled("chromium");
    String stops = "document.querySelectorAll('.wall:not([hidden]) .card[tabindex=\"0\"]').length";
    String middle =
        "(() => { const b = document.activeElement.getBoundingClientRect();" + " return b.%s; })()";
    try (Browser page = opened(folder, HrWorkshop.made())) {
      assertEquals(1, page.of(stops).asInt());
      page.of("document.querySelector('.card[tabindex=\"0\"]').focus()");
      double top = page.of(middle.formatted("top")).asDouble();
      double left = page.of(middle.formatted("left")).asDouble();
      page.press("ArrowDown");
      assertTrue(page.of(middle.formatted("top")).asDouble() > top + 10, "below");
      assertEquals(left, page.of(middle.formatted("left")).asDouble(), 10);
      page.press("ArrowUp");
      assertEquals(top, page.of(middle.formatted("top")).asDouble(), 1);
      page.press("End");
      assertEquals(
          page.of(LIT).asInt() - 1,
          page.of(
                  "[...document.querySelectorAll('.wall:not([hidden]) .card')]"
                      + ".indexOf(document.activeElement)")
              .asInt());
      assertEquals(1, page.of(stops).asInt());
      assertEquals("0", page.of("document.activeElement.getAttribute('tabindex')").asText());
      type(page, "product demo");
      assertEquals(1, page.of(stops).asInt());
      assertTrue(
          page.of("document.querySelector('.card[tabindex=\"0\"]').getAttribute('aria-label')")
              .asText()
              .toLowerCase(Locale.ROOT)
              .contains("product demo"));
      calm(page);
    }
  }

  @Test
  void nothingThatIsWrittenOnACardRuns(@TempDir Path folder) throws Exception {
    Strangers.assumeInstalled("chromium");
    try (Browser page = opened(folder, NaughtyStrings.inACell())) {
      assertEquals(NaughtyStrings.all().size(), page.of(LIT).asInt());
      page.click(".card");
      calm(page);
    }
  }

  private static void type(Browser page, String words) {
    page.of(
        "(() => { const s = document.getElementById('search'); s.focus(); s.value = '%s';"
                .formatted(words)
            + " s.dispatchEvent(new Event('input')); })()");
  }

  /// The page asked for nothing but itself, and the browser had nothing to say.
  private static void calm(Browser page) {
    assertEquals(List.of(), page.complaints);
    List<String> outside =
        page.requests.stream()
            .filter(url -> !url.startsWith("data:") && !url.endsWith("/wall.html"))
            .toList();
    assertEquals(List.of(), outside);
  }

  private static Browser opened(Path folder, Workshop workshop) throws Exception {
    Path file = folder.resolve("wall.html");
    Files.write(file, Exports.written(new HtmlExport(), Exports.job(workshop)));
    return new Browser(folder, file);
  }
}
