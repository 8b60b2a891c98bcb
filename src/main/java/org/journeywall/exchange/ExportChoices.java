package org.journeywall.exchange;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;

/// What was chosen of a format's options; what nobody chose is as usual.
///
/// @param values by option id, as they would be written on a command line
public record ExportChoices(Map<String, String> values) {
  /// Everything as usual.
  public static final ExportChoices USUAL = new ExportChoices(Map.of());

  public ExportChoices {
    values = Map.copyOf(values);
  }

  /// Choices somebody wrote down. A failure where the format has no such option, or the option no
  /// such value.
  public static Outcome<ExportChoices> of(ExportFormat format, Map<String, String> asked) {
    List<ExportOption> options = format.options();
    for (var one : asked.entrySet()) {
      var option =
          options.stream().filter(known -> known.id().equals(one.getKey())).findAny().orElse(null);
      if (option == null) {
        String known = options.stream().map(ExportOption::id).collect(joining(", "));
        return Outcome.failed(
            options.isEmpty()
                ? Problem.of(Problem.Kind.OPTIONS_NONE, null, one.getKey(), format.id())
                : Problem.of(Problem.Kind.OPTION_UNKNOWN, null, one.getKey(), format.id(), known));
      }
      if (!option.allows(one.getValue())) {
        return Outcome.failed(
            Problem.of(
                Problem.Kind.OPTION_VALUE, null, one.getValue(), option.id(), option.values()));
      }
    }
    return Outcome.done(new ExportChoices(asked));
  }

  /// Whether the box is ticked.
  public boolean of(ExportOption.Tick option) {
    return text(option).equals(ExportOption.Tick.YES);
  }

  /// The word chosen.
  public String of(ExportOption.Choice option) {
    return text(option);
  }

  /// The number chosen.
  public int of(ExportOption.Whole option) {
    return Integer.parseInt(text(option));
  }

  /// The value as it would be written on a command line.
  public String text(ExportOption option) {
    String value = values.get(option.id());
    return value != null && option.allows(value) ? value : option.usual();
  }
}
