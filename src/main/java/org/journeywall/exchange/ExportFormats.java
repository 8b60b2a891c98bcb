package org.journeywall.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/// All formats there are to hand out in.
public final class ExportFormats {
  private ExportFormats() {}

  /// By what people do with them, and otherwise as they are declared.
  public static List<ExportFormat> all() {
    return ServiceLoader.load(ExportFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(ExportFormat::purpose))
        .toList();
  }
}
