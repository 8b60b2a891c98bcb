package org.journeywall.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.journeywall.exchange.CardFacts;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.model.Card;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.Sentences;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.journeywall.vector.Markup;
import org.journeywall.vector.SvgPainter;

/// Writes the page. Its policy allows the one style sheet and the one script in it, by their sums,
/// and the fonts and pictures inside; nothing can be loaded or sent, whatever is written on a card.
final class Viewer {
  private static final Sentences TEXTS = new Sentences("org.journeywall.exchange.html.texts");
  private static final int REPORT_EVERY = 64;

  private final ExportJob job;
  private final List<Page> pages;
  private final SvgPainter painter;
  private final Spoken said;

  Viewer(ExportJob job, List<Page> pages, SvgPainter painter, Spoken said) {
    this.job = job;
    this.pages = pages;
    this.painter = painter;
    this.said = said;
  }

  /// @param from the share of the whole work that was done before
  void write(OutputStream out, Progress progress, double from) throws IOException {
    pages.stream()
        .flatMap(page -> page.parts().stream())
        .forEach(part -> painter.expect(part.marks()));
    String style = resource("viewer.css") + painter.sheet();
    String script = resource("viewer.js");
    var html = new Markup(out);
    html.raw("<!DOCTYPE html>\n");
    html.open("html").with("lang", job.locale().toLanguageTag());
    head(html, style, script);
    html.open("body");
    bar(html);
    html.open("main").with("id", "walls");
    int all = 1 + pages.stream().mapToInt(Viewer::marks).sum();
    int done = 0;
    for (Page page : pages) {
      done = wall(html, page, done, all, progress, from);
    }
    html.close("main");
    panel(html);
    details(html);
    html.open("script").raw(script).close("script");
    html.close("body");
    html.close("html");
    html.line();
    html.flush();
  }

  private static int marks(Page page) {
    return page.parts().stream().mapToInt(part -> part.marks().size()).sum();
  }

  private String text(String key) {
    return TEXTS.text(key, job.locale());
  }

  private void head(Markup html, String style, String script) throws IOException {
    html.open("head");
    html.raw("<meta charset=\"utf-8\"/>");
    html.open("meta").with("http-equiv", "Content-Security-Policy");
    html.with(
            "content",
            "default-src 'none'; style-src '%s'; script-src '%s'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
                .formatted(sum(style), sum(script)))
        .empty();
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    html.raw("<meta name=\"generator\" content=\"Journeywall\"/>");
    html.open("title").text(job.workshop().info().title()).close("title");
    html.open("style").raw(style).close("style");
    html.close("head");
    html.line();
  }

  private static String sum(String inline) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private void bar(Markup html) throws IOException {
    html.open("header");
    html.open("h1").text(job.workshop().info().title()).close("h1");
    if (pages.size() > 1) {
      choice(html, "map", text("map"));
      for (Page page : pages) {
        html.open("option").with("value", page.map().value());
        html.text(page.title()).close("option");
      }
      html.close("select");
    }
    html.open("input").with("id", "search").with("type", "search");
    html.with("placeholder", text("search")).with("aria-label", text("search")).empty();
    html.open("output").with("id", "found").with("aria-live", "polite").close("output");
    List<Persona> personas = job.workshop().personasInOrder();
    if (!personas.isEmpty()) {
      choice(html, "persona", text("persona"));
      html.open("option").with("value", "").text(text("everybody")).close("option");
      for (Persona persona : personas) {
        html.open("option").with("value", persona.id().value());
        html.text(persona.name()).close("option");
      }
      html.close("select");
    }
    button(html, "out", "−", text("zoom-out"));
    button(html, "in", "+", text("zoom-in"));
    button(html, "fit", text("fit"), text("fit"));
    button(html, "print", text("print"), text("print"));
    html.close("header");
    html.line();
  }

  private static void choice(Markup html, String id, String label) throws IOException {
    html.open("select").with("id", id).with("aria-label", label);
  }

  private static void button(Markup html, String id, String face, String label) throws IOException {
    html.open("button").with("type", "button").with("id", id).with("aria-label", label);
    html.text(face).close("button");
  }

  private int wall(Markup html, Page page, int before, int all, Progress progress, double from)
      throws IOException {
    int done = before;
    double width = page.width() / Pages.POINTS_PER_UNIT;
    double height = page.height() / Pages.POINTS_PER_UNIT;
    html.open("section").with("class", "wall").with("data-map", page.map().value());
    html.with("aria-label", page.title()).with("tabindex", "-1");
    html.open("svg").with("xmlns", "http://www.w3.org/2000/svg");
    html.with("lang", job.workshop().info().language());
    html.with("viewBox", "0 0 " + Math.ceil(width) + " " + Math.ceil(height));
    html.with("width", width).with("height", height).with("role", "group");
    html.with("aria-label", page.title());
    for (Page.Part part : page.parts()) {
      html.open("g").with("transform", placed(part));
      for (Mark mark : part.marks()) {
        if (done++ % REPORT_EVERY == 0) {
          progress.step(from + (0.99 - from) * done / all);
        }
        painter.paint(html, mark);
      }
      html.close("g");
    }
    html.close("svg");
    html.close("section");
    html.line();
    return done;
  }

  private static String placed(Page.Part part) {
    double x = part.x() / Pages.POINTS_PER_UNIT;
    double y = part.y() / Pages.POINTS_PER_UNIT;
    double scale = part.scale() / Pages.POINTS_PER_UNIT;
    return "translate(" + x + " " + y + ") scale(" + scale + ")";
  }

  private void panel(Markup html) throws IOException {
    html.open("aside").with("id", "panel").with("hidden", "").with("aria-label", text("details"));
    button(html, "close", "×", text("close"));
    html.open("div").with("id", "shown").with("tabindex", "-1").close("div");
    html.close("aside");
    html.line();
  }

  private void details(Markup html) throws IOException {
    html.open("div").with("id", "details").with("hidden", "");
    for (MapId map : job.maps()) {
      for (Card card : job.workshop().cards().values()) {
        if (card.place().map().equals(map)) {
          details(html, card);
        }
      }
    }
    html.close("div");
    html.line();
  }

  private void details(Markup html, Card card) throws IOException {
    html.open("div").with("data-of", card.id().value());
    String kind = said.kind(card.id());
    String place = said.place(card.id());
    html.open("p").text(place.isEmpty() ? kind : kind + " · " + place).close("p");
    html.open("h2").text(card.text().isBlank() ? kind : card.text()).close("h2");
    List<CardFacts.Fact> facts = said.details(card.id());
    if (!facts.isEmpty()) {
      html.open("dl");
      for (CardFacts.Fact fact : facts) {
        html.open("dt").text(fact.name()).close("dt");
        html.open("dd").text(fact.value().isEmpty() ? "✓" : fact.value()).close("dd");
      }
      html.close("dl");
    }
    html.close("div");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Viewer.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
