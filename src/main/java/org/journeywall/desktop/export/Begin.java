package org.journeywall.desktop.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeywall.exchange.ExportFormat;

/// What the dialog begins with.
public enum Begin {
  AS_LAST_TIME("", ""),
  WITH_PDF("pdf", ""),
  WITH_WALL_KIT("pdf", "kit");

  private static final String PAGES = "pages";

  private final String format;
  private final String pages;

  Begin(String format, String pages) {
    this.format = format;
    this.pages = pages;
  }

  ExportFormat format(List<ExportFormat> formats, Habit habit) {
    return find(formats, format).orElseGet(() -> habit.format(formats));
  }

  /// The values of options, by their ids.
  Map<String, String> options() {
    return pages.isEmpty() ? Map.of() : Map.of(PAGES, pages);
  }

  /// The format whose pages are printed.
  static ExportFormat printed(List<ExportFormat> formats) {
    return find(formats, WITH_PDF.format).orElseThrow();
  }

  private static Optional<ExportFormat> find(List<ExportFormat> formats, String id) {
    return formats.stream().filter(one -> one.id().equals(id)).findAny();
  }
}
