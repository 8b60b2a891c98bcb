package org.journeywall.desktop.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.paint.Paper;
import org.journeywall.store.Disk;
import org.journeywall.store.Settings;

/// How the user handed out last, which is how the dialog begins.
public record Habit(Preferences preferences) {

  /// The format of last time, else the first.
  ExportFormat format(List<ExportFormat> formats) {
    String ending = preferences.get(Settings.EXPORT_FORMAT);
    return formats.stream()
        .filter(format -> format.extensions().contains(ending))
        .findFirst()
        .orElse(formats.getFirst());
  }

  Paper paper() {
    String name = preferences.get(Settings.EXPORT_PAPER);
    return Arrays.stream(Paper.values())
        .filter(paper -> word(paper).equals(name))
        .findFirst()
        .orElse(Paper.AS_LARGE_AS_THE_MAP);
  }

  /// The word by which settings and texts know a paper.
  static String word(Paper paper) {
    return paper.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The folder of last time as long as it is there, else the workshop's own.
  Optional<Path> folder(Path workshop, Disk disk) {
    String last = preferences.get(Settings.EXPORT_FOLDER);
    try {
      Path folder = Path.of(last);
      if (!last.isEmpty() && disk.isFolder(folder)) {
        return Optional.of(folder);
      }
    } catch (InvalidPathException elsewhere) {
      // Settings that came from another system.
    }
    return Optional.ofNullable(workshop.toAbsolutePath().getParent());
  }

  /// Keeps what was asked for this time.
  void keep(ExportOrder order) {
    preferences.keep(Settings.EXPORT_FORMAT, order.format().extensions().getFirst());
    preferences.keep(Settings.EXPORT_PAPER, word(order.paper()));
    Path folder = order.target().toAbsolutePath().getParent();
    if (folder != null) {
      preferences.keep(Settings.EXPORT_FOLDER, folder.toString());
    }
  }
}
