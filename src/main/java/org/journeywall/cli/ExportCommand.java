package org.journeywall.cli;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.Redaction;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Sentences;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `journeywall export`: maps of a workshop in another format, which the name of the target
/// decides. What stood there before stays until the new file is whole.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private static final String AS_LARGE_AS_THE_MAP = "map";

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE.journey", descriptionKey = "file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
  private Path out = Path.of("");

  @Option(names = "--map", paramLabel = "NAME|ID", descriptionKey = "map")
  private List<String> maps = new ArrayList<>();

  @Option(names = "--paper", paramLabel = "A4|A3|A2|A1|A0|map", descriptionKey = "paper")
  private String paper = AS_LARGE_AS_THE_MAP;

  @Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
  private Map<String, String> options = new LinkedHashMap<>();

  @Option(
      names = "--without",
      paramLabel = "names,quotes,notes",
      descriptionKey = "without",
      split = ",",
      hideParamSyntax = true)
  private List<String> without = new ArrayList<>();

  /// What was asked for besides the maps.
  private record Wish(
      ExportFormat format, Paper paper, ExportChoices choices, Redaction redaction) {}

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return terminal.finish(
        Formats.toExport(out)
            .then(this::wish)
            .then(wish -> terminal.workshop(file).then(opened -> export(wish, opened)))
            .then(bytes -> terminal.shelf().replace(out, bytes)));
  }

  private Outcome<Wish> wish(ExportFormat format) {
    return paper()
        .then(sheet ->
            ExportChoices.of(format, options)
                .then(choices -> redaction().map(left -> new Wish(format, sheet, choices, left))));
  }

  private Outcome<Redaction> redaction() {
    var parts = EnumSet.noneOf(Redaction.Part.class);
    for (String word : without) {
      var part =
          Arrays.stream(Redaction.Part.values())
              .filter(known -> Sentences.key(known).equals(word.strip()))
              .findAny();
      if (part.isEmpty()) {
        String all =
            Arrays.stream(Redaction.Part.values()).map(Sentences::key).collect(joining(", "));
        return Outcome.failed(Problem.of(Problem.Kind.REDACTION_UNKNOWN, null, word, all));
      }
      parts.add(part.get());
    }
    return Outcome.done(new Redaction(parts));
  }

  private Outcome<Paper> paper() {
    return Arrays.stream(Paper.values())
        .filter(candidate -> nameOf(candidate).equalsIgnoreCase(paper))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(() -> {
          String all =
              Arrays.stream(Paper.values()).map(ExportCommand::nameOf).collect(joining(", "));
          return Outcome.failed(Problem.of(Problem.Kind.PAPER_UNKNOWN, null, paper, all));
        });
  }

  private static String nameOf(Paper paper) {
    return switch (paper) {
      case A4, A3, A2, A1, A0 -> paper.name();
      case AS_LARGE_AS_THE_MAP -> AS_LARGE_AS_THE_MAP;
    };
  }

  private Outcome<byte[]> export(Wish wish, Workshop workshop) {
    return chosen(workshop)
        .then(ids -> {
          Locale locale =
              Language.named(workshop.info().language())
                  .map(Language::locale)
                  .orElse(terminal.locale());
          var job =
              new ExportJob(workshop, ids, wish.paper, locale, terminal.today(), wish.choices)
                  .without(wish.redaction);
          var bytes = new ByteArrayOutputStream();
          try {
            wish.format.write(job, bytes, Progress.UNWATCHED);
          } catch (IOException e) {
            String reason = Objects.requireNonNullElse(e.getMessage(), "");
            return Outcome.failed(Problem.of(Problem.Kind.EXPORT_FAILED, out.toString(), reason));
          }
          return Outcome.done(bytes.toByteArray());
        });
  }

  private Outcome<List<MapId>> chosen(Workshop workshop) {
    List<JourneyMap> all = workshop.mapsInOrder();
    if (maps.isEmpty()) {
      return Outcome.done(all.stream().map(JourneyMap::id).toList());
    }
    var chosen = new ArrayList<MapId>();
    for (String asked : maps) {
      Optional<JourneyMap> found = MapNamed.in(all, asked);
      if (found.isEmpty()) {
        return Outcome.failed(MapNamed.unknown(file.toString(), asked, workshop));
      }
      chosen.add(found.get().id());
    }
    return Outcome.done(chosen.stream().distinct().toList());
  }
}
