package org.journeywall;

import static java.util.stream.Collectors.toMap;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One row of the architecture's table: a package, the packages of the house it may import, and the
/// libraries it may import.
///
/// @param name the package without [#ROOT]; empty for the root package itself
/// @param house names of other rows; what those may import is allowed too
/// @param libraries names of JDK modules, or of packages that stand for all that lies under them
record Neighbours(String name, Set<String> house, Set<String> libraries) {
  static final String ROOT = "org.journeywall";

  private static final Set<String> EVERYBODY = Set.of("java.base", "org.jspecify.annotations");

  private static final List<Neighbours> TABLE =
      List.of(
          row("model").knows(),
          row("edit", "model").knows(),
          row("insight", "model").knows(),
          row("find", "model").knows(),
          row("format", "model").knows("com.fasterxml.jackson"),
          row("template", "model").knows(),
          row("text").knows(),
          row("layout", "model", "insight", "text").knows(),
          row("finding", "find", "layout").knows(),
          row("marker").knows(),
          row("paint", "layout", "marker").knows(),
          row("raster", "paint").knows("java.desktop"),
          row("vector", "paint", "raster").knows(),
          row("tool", "edit", "layout").knows(),
          row("store", "edit", "format").knows("com.fasterxml.jackson", "java.logging"),
          row("exchange", "layout", "paint", "insight").knows(),
          row("exchange.report", "exchange", "finding").knows(),
          row("exchange.table", "exchange").knows(),
          row("exchange.board", "exchange").knows(),
          row("exchange.apart", "exchange").knows(),
          row("exchange.csv", "exchange").knows("org.apache.commons.csv"),
          row("exchange.markdown", "exchange", "exchange.report").knows(),
          row("exchange.mermaid", "exchange").knows(),
          row("exchange.json", "exchange.board").knows("com.fasterxml.jackson"),
          row("exchange.excalidraw", "exchange.json").knows("com.fasterxml.jackson"),
          row("exchange.canvas", "exchange.json").knows("com.fasterxml.jackson"),
          row("exchange.tldraw", "exchange.board").knows("com.fasterxml.jackson"),
          row("exchange.miro", "exchange.board").knows("com.fasterxml.jackson"),
          row("exchange.drawio", "exchange.board").knows("java.xml"),
          row("exchange.pdf", "exchange", "exchange.report", "raster")
              .knows("java.desktop", "com.itextpdf"),
          row("exchange.png", "exchange", "raster").knows(),
          row("exchange.html", "exchange", "vector").knows(),
          row("exchange.pptx", "exchange", "vector")
              .knows("java.desktop", "org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats"),
          row("exchange.svg", "exchange", "vector").knows(),
          row("exchange.xlsx", "exchange.table", "exchange.report", "vector")
              .knows("java.desktop", "org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats"),
          row("compare", "edit", "exchange", "find", "finding").knows(),
          row("digitise", "edit", "layout", "marker", "raster").knows("java.desktop"),
          row("digitise.kept", "digitise").knows("com.fasterxml.jackson"),
          row(
                  "cli",
                  "tool",
                  "store",
                  "exchange.table",
                  "exchange.apart",
                  "template",
                  "compare",
                  "digitise")
              .knows("picocli", "java.logging"),
          row(
                  "desktop",
                  "tool",
                  "store",
                  "exchange.table",
                  "exchange.apart",
                  "template",
                  "find",
                  "finding",
                  "raster",
                  "compare",
                  "exchange.report",
                  "digitise",
                  "digitise.kept")
              .knows(
                  "java.desktop",
                  "java.logging",
                  "javafx",
                  "atlantafx.base",
                  "org.controlsfx",
                  "org.kordamp.ikonli"),
          row("desktop.bench", "desktop").knows("javafx"),
          row("", "cli", "desktop", "desktop.bench").knows("java.logging"));

  private static final Map<String, String> MODULES =
      ModuleFinder.ofSystem().findAll().stream()
          .map(ModuleReference::descriptor)
          .flatMap(module -> module.packages().stream().map(name -> Map.entry(name, module.name())))
          .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static Neighbours row(String name, String... house) {
    return new Neighbours(name, Set.of(house), Set.of());
  }

  private Neighbours knows(String... libraries) {
    return new Neighbours(name, house, Set.of(libraries));
  }

  /// The row a package belongs to: the nearest one above it. [#ROOT] and `exchange` have no
  /// sub-packages but those in the table.
  static Optional<Neighbours> of(String packageName) {
    return TABLE.stream()
        .filter(row -> row.holds(packageName))
        .max(Comparator.comparing(row -> row.name.length()));
  }

  private boolean holds(String packageName) {
    return switch (name) {
      case "" -> packageName.equals(ROOT);
      case "exchange" -> packageName.equals(ROOT + ".exchange");
      default -> within(packageName, ROOT + "." + name);
    };
  }

  boolean mayKnow(String packageName) {
    if (within(packageName, ROOT)) {
      return of(packageName).filter(row -> row.equals(this) || reaches(row)).isPresent();
    }
    String home = MODULES.getOrDefault(packageName, packageName);
    return Stream.concat(EVERYBODY.stream(), libraries.stream())
        .anyMatch(library -> within(home, library));
  }

  private boolean reaches(Neighbours other) {
    return house.contains(other.name)
        || TABLE.stream()
            .filter(row -> house.contains(row.name))
            .anyMatch(row -> row.reaches(other));
  }

  private static boolean within(String packageName, String above) {
    return packageName.equals(above) || packageName.startsWith(above + ".");
  }
}
