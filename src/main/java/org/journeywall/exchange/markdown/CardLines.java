package org.journeywall.exchange.markdown;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.MarkdownText;
import org.journeywall.exchange.Words;
import org.journeywall.insight.Trend;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.Metric;
import org.journeywall.model.Score;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// One card as an item of a list, with what is said of it in the line below.
final class CardLines {
  private static final String INDENT = "  ";
  private static final int EXCERPT = 60;

  private final Workshop workshop;
  private final boolean detailed;
  private final Labels labels;
  private final Words table;
  private final MarkdownWords words;
  private final BoardWords board;
  private final Map<CardId, List<Link>> links = new HashMap<>();

  CardLines(ExportJob job, Labels labels, MarkdownWords words) {
    workshop = job.workshop();
    detailed = job.choices().of(MarkdownExport.DETAILS);
    this.labels = labels;
    this.words = words;
    table = Words.in(job.locale());
    board = BoardWords.in(job.locale());
    for (Link link : workshop.links()) {
      links.computeIfAbsent(link.from(), none -> new ArrayList<>()).add(link);
    }
  }

  /// The item, ending in a line end.
  String of(Card card) {
    var item = new StringBuilder("- ").append(front(card)).append('\n');
    if (detailed) {
      String said = String.join(" · ", said(card));
      if (!said.isEmpty()) {
        item.append(INDENT).append("- ").append(said).append('\n');
      }
      for (Link link : links.getOrDefault(card.id(), List.of())) {
        item.append(link(link));
      }
      if (!card.about().note().isBlank()) {
        String note = MarkdownText.lines(card.about().note(), INDENT + INDENT);
        item.append(INDENT).append("- *").append(words.text("note")).append("* ");
        item.append(note).append('\n');
      }
    }
    return item.toString();
  }

  private String front(Card card) {
    String text = MarkdownText.lines(card.text(), INDENT);
    Metric metric = card.kind() == CardKind.METRIC ? card.details().metric() : null;
    String front = metric == null ? text : (figure(metric) + " " + text).strip();
    String scores = card.details().scores().stream().map(this::score).collect(joining(", "));
    String moment = card.details().momentOfTruth() ? "◆ **" + board.momentOfTruth() + "**" : "";
    String all =
        List.of(front, scores, moment).stream()
            .filter(part -> !part.isEmpty())
            .collect(joining(" – "));
    return all.isEmpty() ? "–" : all;
  }

  private String figure(Metric metric) {
    String trend = Trend.of(metric).map(change -> " (" + board.change(change) + ")").orElse("");
    String target = board.target(metric);
    String aimed = target.isEmpty() ? "" : " [" + target + "]";
    String value = "**" + MarkdownText.line(board.value(metric)) + "**";
    return value + MarkdownText.line(trend + aimed).replaceFirst("^(?=.)", " ");
  }

  private String score(Score score) {
    String word = score.word().isBlank() ? "" : " " + MarkdownText.line(score.word());
    String by = score.by().isBlank() ? "" : " (" + MarkdownText.line(score.by()) + ")";
    String persona = MarkdownText.line(labels.of(score.persona()));
    return persona + by + " " + board.signed(score.value()) + word;
  }

  private List<String> said(Card card) {
    var said = new ArrayList<String>();
    Details details = card.details();
    About about = card.about();
    StepId step = card.place().step();
    if (!isOfItsLane(card)) {
      add(said, CardColumn.KIND, table.of(card.kind()));
    }
    add(said, CardColumn.STEP, step == null ? null : labels.find(step));
    add(said, CardColumn.PERSONA, about.personas().stream().map(labels::of).collect(joining(", ")));
    add(said, CardColumn.CHANNEL, details.channel());
    add(said, CardColumn.OWNER, details.owner());
    add(said, CardColumn.SEVERITY, word(details.severity()));
    add(said, CardColumn.STATUS, word(details.status()));
    add(said, CardColumn.DUE, due(details.due()));
    add(said, CardColumn.EVIDENCE, evidence(about.evidence()));
    add(said, CardColumn.VOTES, about.votes() == 0 ? "" : board.whole(about.votes()));
    add(said, CardColumn.TAGS, String.join(", ", about.tags()));
    return said;
  }

  private boolean isOfItsLane(Card card) {
    LaneId id = card.place().lane();
    Lane lane = id == null ? null : workshop.lanes().get(id);
    return lane != null && lane.kind().cardKind() == card.kind();
  }

  private void add(List<String> said, CardColumn column, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      said.add("*" + table.of(column) + "* " + MarkdownText.line(value));
    }
  }

  private @Nullable String word(@Nullable Enum<?> choice) {
    return choice == null ? null : table.of(choice);
  }

  private static String due(@Nullable Due due) {
    return switch (due) {
      case null -> "";
      case Due.OnDay(var day) -> day.toString();
      case Due.After(var event, var days) ->
          event + (days < 0 ? " − " : " + ") + Math.abs((long) days);
    };
  }

  private String evidence(Evidence evidence) {
    if (evidence.basis() == Evidence.Basis.UNSTATED) {
      return evidence.source();
    }
    String count = evidence.count() > 0 ? " (" + board.whole(evidence.count()) + ")" : "";
    String source = evidence.source().isBlank() ? "" : ", " + evidence.source();
    return table.of(evidence.basis()) + count + source;
  }

  private String link(Link link) {
    Card to = workshop.cards().get(link.to());
    if (to == null) {
      return "";
    }
    String label = link.label().isBlank() ? "" : " (" + MarkdownText.line(link.label()) + ")";
    String name = MarkdownText.line(to.excerpt(EXCERPT));
    return INDENT + "- → *" + table.of(link.kind()) + "* " + name + label + "\n";
  }
}
