package org.journeywall.desktop.export;

import static java.util.stream.Collectors.toSet;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Redaction;
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

  /// What was chosen of a format's options.
  ExportChoices choices(ExportFormat format) {
    var values = new HashMap<String, String>();
    for (String kept : preferences.get(Settings.EXPORT_OPTIONS)) {
      int equals = kept.indexOf('=');
      if (equals > 0 && kept.startsWith(format.id() + ".")) {
        values.put(kept.substring(format.id().length() + 1, equals), kept.substring(equals + 1));
      }
    }
    return new ExportChoices(values);
  }

  Redaction redaction() {
    List<String> words = preferences.get(Settings.EXPORT_WITHOUT);
    return new Redaction(
        Arrays.stream(Redaction.Part.values())
            .filter(part -> words.contains(word(part)))
            .collect(toSet()));
  }

  /// The word by which settings and texts know a constant.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
    preferences.keep(Settings.EXPORT_OPTIONS, options(order));
    preferences.keep(
        Settings.EXPORT_WITHOUT, order.redaction().parts().stream().map(Habit::word).toList());
    Path folder = order.target().toAbsolutePath().getParent();
    if (folder != null) {
      preferences.keep(Settings.EXPORT_FOLDER, folder.toString());
    }
  }

  // Those of the other formats stay.
  private List<String> options(ExportOrder order) {
    String prefix = order.format().id() + ".";
    var kept = new ArrayList<String>();
    preferences.get(Settings.EXPORT_OPTIONS).stream()
        .filter(one -> !one.startsWith(prefix))
        .forEach(kept::add);
    for (ExportOption option : order.format().options()) {
      kept.add(prefix + option.id() + "=" + order.choices().text(option));
    }
    return List.copyOf(kept);
  }
}
