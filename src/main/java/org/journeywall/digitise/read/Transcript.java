package org.journeywall.digitise.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What an engine reads in one picture.
///
/// @param text lines separated by LF; empty where nothing was read
/// @param mean how sure the engine is of its words, 0 to 1
/// @param least how sure it is of the word it is least sure of, 0 to 1
record Transcript(String text, double mean, double least) {
  static final Transcript NOTHING = new Transcript("", 0, 0);

  private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{L})-\\n(?=\\p{Ll})");
  private static final Pattern ALONE = Pattern.compile("(?<=[\\p{Ll},]\\s)[KOSUVWZ](?=\\s)");
  private static final Pattern UNOPENED = Pattern.compile("(?<=\\p{L})[”’]([?!.])");
  private static final Pattern BEFORE_MARK = Pattern.compile(" +([?!.,])");
  private static final String WORD = "5";
  private static final int COLUMNS = 12;
  private static final int CONFIDENCE = 10;

  // The columns that tell block, paragraph and line.
  private static final int BLOCK = 2;
  private static final int LINE = 5;

  /// Takes the words of the table; rows that are none are passed over.
  static Transcript of(String table) {
    List<List<String>> lines = new ArrayList<>();
    List<String> place = List.of();
    double sum = 0;
    double least = 1;
    int words = 0;
    for (String row : table.lines().toList()) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS || !cells[0].equals(WORD) || cells[COLUMNS - 1].isBlank()) {
        continue;
      }
      double sure = Math.clamp(number(cells[CONFIDENCE]) / 100, 0, 1);
      List<String> here = List.of(cells).subList(BLOCK, LINE);
      if (!here.equals(place)) {
        lines.add(new ArrayList<>());
        place = here;
      }
      lines.getLast().add(cells[COLUMNS - 1].strip());
      sum += sure;
      least = Math.min(least, sure);
      words++;
    }
    return words == 0
        ? NOTHING
        : new Transcript(
            String.join("\n", lines.stream().map(line -> String.join(" ", line)).toList()),
            sum / words,
            least);
  }

  /// Whether both have the same letters, but for case, accents and where the words end.
  boolean spells(String other) {
    return letters(text).equals(letters(other));
  }

  private static String letters(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replace('ł', 'l')
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// The text in one line, words that were divided put together, and without what an engine makes
  /// of blots: a single letter within a text that is as large as small (`Z` for the word `z`), a
  /// quotation mark nobody opened, a space before a mark.
  String tidied() {
    String small =
        ALONE
            .matcher(inOneLine(DIVIDED.matcher(text).replaceAll("")))
            .replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    String unquoted = UNOPENED.matcher(small).replaceAll("$1");
    return BEFORE_MARK.matcher(unquoted).replaceAll("$1");
  }

  /// Whether the words are the same, wherever the lines end.
  boolean says(String other) {
    return inOneLine(text).equals(inOneLine(other));
  }

  private static String inOneLine(String text) {
    return text.replace('\n', ' ');
  }

  private static double number(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}
