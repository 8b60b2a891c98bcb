package org.journeywall.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `journeywall new`: a workshop from a template or sample, as a file that was not there before.
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  /// What to start from; at most one of the two.
  static final class Start {
    @Option(names = "--sample", paramLabel = "hr-saas|b2b-committee", descriptionKey = "sample")
    @Nullable String sample;

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "template")
    @Nullable String template;
  }

  private final Terminal terminal;

  @ArgGroup private @Nullable Start start;

  @Option(names = "--language", paramLabel = "en|pl|cs", descriptionKey = "language")
  private String language;

  @Parameters(paramLabel = "FILE.journey", descriptionKey = "newFile")
  private Path file = Path.of("");

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
    language = Language.closestTo(terminal.locale()).tag();
  }

  @Override
  public Integer call() {
    if (Language.named(language).isEmpty()) {
      return terminal.failed(
          Problem.of(Problem.Kind.LANGUAGE_UNKNOWN, null, language, "en, pl, cs"));
    }
    return terminal.finish(
        template().map(this::open).then(workshop -> terminal.shelf().create(file, workshop)));
  }

  private Outcome<Template> template() {
    String sample = start == null ? null : start.sample;
    String template = start == null ? null : start.template;
    if (sample != null) {
      return named(sample, Template.Kind.SAMPLE);
    }
    return named(template == null ? Template.BLANK.id() : template, Template.Kind.TEMPLATE);
  }

  private static Outcome<Template> named(String id, Template.Kind kind) {
    return Template.named(id)
        .filter(template -> template.kind() == kind)
        .map(Outcome::done)
        .orElseGet(
            () -> Outcome.failed(Problem.of(Problem.Kind.TEMPLATE_UNKNOWN, null, id, names(kind))));
  }

  private static String names(Template.Kind kind) {
    return Arrays.stream(Template.values())
        .filter(template -> template.kind() == kind)
        .map(Template::id)
        .collect(joining(", "));
  }

  // A sample keeps its own title; an empty wall is called what its file is called.
  private Workshop open(Template template) {
    Workshop workshop = template.open(language, new Ids(terminal.random()), terminal.today());
    return switch (template.kind()) {
      case SAMPLE -> workshop;
      case TEMPLATE -> Shelf.titled(workshop, file);
    };
  }
}
