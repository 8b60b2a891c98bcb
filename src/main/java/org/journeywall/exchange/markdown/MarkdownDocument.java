package org.journeywall.exchange.markdown;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.MarkdownText;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.Words;
import org.journeywall.insight.ContentPlan;
import org.journeywall.insight.Funnel;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.Content;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// Puts the document together.
final class MarkdownDocument {
  private final ExportJob job;
  private final Workshop workshop;
  private final Labels labels;
  private final BoardWords board;
  private final CardLines cards;
  private final MarkdownWords words;
  private final StringBuilder out = new StringBuilder();

  MarkdownDocument(ExportJob job) {
    this.job = job;
    workshop = job.workshop();
    labels = Labels.of(workshop, Words.in(job.locale()));
    board = BoardWords.in(job.locale());
    words = new MarkdownWords(job.locale());
    cards = new CardLines(job, labels, words);
  }

  String text(Progress progress) throws ExportCancelled {
    progress.step(0);
    WorkshopInfo info = workshop.info();
    String title = MarkdownText.line(info.title());
    heading(1, title.isEmpty() ? labels.of(job.maps().getFirst()) : title);
    LocalDate day = info.date() == null ? job.today() : info.date();
    var about = new ArrayList<String>();
    if (!info.client().isBlank()) {
      about.add(words.said("client", MarkdownText.line(info.client())));
    }
    about.add(words.said("date", day(day)));
    if (!info.participants().isEmpty()) {
      String people = info.participants().stream().map(MarkdownText::line).collect(joining(", "));
      about.add(words.said("participants", people));
    }
    paragraph(String.join("\\\n", about));
    for (int i = 0; i < job.maps().size(); i++) {
      map(job.maps().get(i), progress, (double) i / job.maps().size());
    }
    personas();
    return out.toString();
  }

  private String day(LocalDate day) {
    Locale form = job.locale().equals(Locale.ENGLISH) ? Locale.UK : job.locale();
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(form).format(day);
  }

  private void map(MapId id, Progress progress, double from) throws ExportCancelled {
    JourneyMap map = workshop.maps().require(id);
    Grid grid = Grid.of(workshop, id);
    heading(2, MarkdownText.line(labels.of(id)));
    paragraph(
        List.of(map.title(), map.subtitle()).stream()
            .filter(text -> !text.isBlank())
            .map(MarkdownText::line)
            .collect(joining(" – ")));
    Funnel funnel = Funnel.of(grid);
    double share = 1.0 / job.maps().size();
    for (int i = 0; i < grid.stages().size(); i++) {
      progress.step(from + share * i / grid.stages().size());
      stage(grid, grid.stages().get(i), i + 1, funnel);
    }
    if (!grid.parked().isEmpty()) {
      heading(3, board.parkingLot());
      grid.parked().forEach(card -> out.append(cards.of(card)));
      out.append('\n');
    }
    if (job.choices().of(MarkdownExport.ANALYSIS)) {
      new AnalysisLines(job, words).write(grid, out);
    }
    progress.step(from + share * 0.99);
  }

  private void stage(Grid grid, Stage stage, int number, Funnel funnel) {
    heading(3, number + ". " + MarkdownText.line(labels.of(stage.id())));
    var said = new ArrayList<String>();
    say(said, "goal", stage.goal());
    say(said, "duration", stage.duration());
    say(said, "owner", stage.owner());
    say(said, "steps", stage.steps().stream().map(Step::id).map(labels::of).collect(joining(", ")));
    funnel.conversions().stream()
        .filter(conversion -> conversion.from().equals(stage.id()))
        .forEach(conversion ->
            said.add(
                words.said(
                    "conversion",
                    MarkdownText.line(labels.of(conversion.to())),
                    board.percent(conversion.share()))));
    paragraph(String.join("\\\n", said));
    for (Lane lane : grid.lanes()) {
      List<Card> here = grid.cards(stage.id(), lane.id());
      if (!here.isEmpty()) {
        heading(4, MarkdownText.line(labels.of(lane.id())));
        here.forEach(card -> out.append(cards.of(card)));
        out.append('\n');
      }
    }
  }

  private void say(List<String> said, String key, String text) {
    if (!text.isBlank()) {
      said.add(words.said(key, MarkdownText.line(text)));
    }
  }

  private void personas() {
    if (workshop.personas().isEmpty()) {
      return;
    }
    heading(2, words.text("personas"));
    for (Persona persona : workshop.personasInOrder()) {
      String role =
          persona.roleName().isBlank() ? "" : " – " + MarkdownText.line(persona.roleName());
      out.append("- **").append(MarkdownText.line(labels.of(persona.id()))).append("**");
      out.append(role).append('\n');
      aims("goals", persona.goals());
      aims("barriers", persona.barriers());
      job.maps().forEach(map -> content(ContentPlan.of(workshop, map), persona));
    }
    out.append('\n');
  }

  private void content(ContentPlan plan, Persona persona) {
    for (ContentPlan.Line line : plan.lines()) {
      Content content = line.involvement().content();
      if (line.persona().equals(persona) && !content.message().isBlank()) {
        String about =
            Stream.of(content.trigger(), content.channel(), content.owner())
                .filter(text -> !text.isBlank())
                .map(MarkdownText::line)
                .collect(joining(" · "));
        String message = MarkdownText.line(content.message());
        String said = about.isEmpty() ? message : message + " (" + about + ")";
        out.append("  - ")
            .append(words.said("content", labels.of(line.stage().id()), said))
            .append('\n');
      }
    }
  }

  private void aims(String key, String text) {
    if (!text.isBlank()) {
      String aims =
          text.lines()
              .filter(line -> !line.isBlank())
              .map(MarkdownText::line)
              .collect(joining("; "));
      out.append("  - ").append(words.said(key, aims)).append('\n');
    }
  }

  private void heading(int level, String text) {
    out.append("#".repeat(level)).append(' ').append(text).append("\n\n");
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      out.append(text).append("\n\n");
    }
  }
}
