package org.journeywall.desktop.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.journeywall.exchange.ImportFormat;

/// The kinds of tables that can be taken in.
public record Imports(List<ImportFormat> formats) {
  public Imports {
    formats = List.copyOf(formats);
  }

  /// File name endings, without the dot.
  public List<String> endings() {
    return formats.stream().flatMap(format -> format.extensions().stream()).toList();
  }

  /// Whether a file is to be imported, by its name.
  public boolean take(Path file) {
    return endings().contains(ending(file));
  }

  /// The format that reads the file; to be asked where [#take] says so.
  public ImportFormat of(Path file) {
    return formats.stream()
        .filter(format -> format.extensions().contains(ending(file)))
        .findFirst()
        .orElseThrow();
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
