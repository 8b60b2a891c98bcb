package org.journeywall.exchange;

import java.util.List;
import java.util.stream.IntStream;

/// Something a format leaves to whoever hands out: declared by the format, shown as a control in
/// the dialog and taken as `--option id=value` on the command line. What it is called stands in the
/// format's texts ([FormatTexts]).
public sealed interface ExportOption {
  /// Short and stable, for settings and scripts, for example `stage-slides`: lower-case letters,
  /// digits and hyphens.
  String id();

  /// The value where nobody says another, as it would be written on a command line.
  String usual();

  /// Whether this is one of its values, as it would be written on a command line.
  boolean allows(String value);

  /// What its values are, for messages: `yes, no` or `1–4`.
  String values();

  /// Yes or no.
  record Tick(String id, boolean initial) implements ExportOption {
    static final String YES = "yes";
    static final String NO = "no";

    @Override
    public String usual() {
      return word(initial);
    }

    /// How a tick is written on a command line.
    public static String word(boolean ticked) {
      return ticked ? YES : NO;
    }

    @Override
    public boolean allows(String value) {
      return value.equals(YES) || value.equals(NO);
    }

    @Override
    public String values() {
      return YES + ", " + NO;
    }
  }

  /// One of a few words, the first where nobody says another.
  record Choice(String id, List<String> words) implements ExportOption {
    public Choice {
      words = List.copyOf(words);
    }

    @Override
    public String usual() {
      return words.getFirst();
    }

    @Override
    public boolean allows(String value) {
      return words.contains(value);
    }

    @Override
    public String values() {
      return String.join(", ", words);
    }
  }

  /// A whole number from `least` to `most`.
  record Whole(String id, int least, int most, int initial) implements ExportOption {
    @Override
    public String usual() {
      return Integer.toString(initial);
    }

    @Override
    public boolean allows(String value) {
      return IntStream.rangeClosed(least, most).anyMatch(n -> Integer.toString(n).equals(value));
    }

    @Override
    public String values() {
      return least + "–" + most;
    }
  }
}
