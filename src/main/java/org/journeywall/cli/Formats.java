package org.journeywall.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.apart.SeparateReading;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;

/// Finds a format by the ending of a file's name.
final class Formats {
  private Formats() {}

  static Outcome<ExportFormat> toExport(Path file) {
    return find(
        all(ExportFormat.class), ExportFormat::extensions, file, Problem.Kind.FORMAT_UNKNOWN);
  }

  /// A format that can show what two workshops differ in.
  static Outcome<ExportFormat> toCompare(Path file) {
    List<ExportFormat> formats =
        all(ExportFormat.class).stream().filter(ExportFormat::showsChanges).toList();
    return find(formats, ExportFormat::extensions, file, Problem.Kind.FORMAT_UNKNOWN);
  }

  static Outcome<ImportFormat> toImport(Path file) {
    return find(
            all(ImportFormat.class),
            ImportFormat::extensions,
            file,
            Problem.Kind.IMPORT_FORMAT_UNKNOWN)
        .map(SeparateReading::of);
  }

  private static <F> List<F> all(Class<F> kind) {
    return ServiceLoader.load(kind).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static <F> Outcome<F> find(
      List<F> formats, Function<F, List<String>> extensions, Path file, Problem.Kind unknown) {
    String name = Shelf.nameOf(file).toLowerCase(Locale.ROOT);
    for (F format : formats) {
      if (extensions.apply(format).stream().anyMatch(ending -> name.endsWith("." + ending))) {
        return Outcome.done(format);
      }
    }
    String known =
        formats.stream()
            .flatMap(format -> extensions.apply(format).stream())
            .sorted()
            .map(ending -> "." + ending)
            .collect(joining(", "));
    return Outcome.failed(Problem.of(unknown, file.toString(), known));
  }
}
