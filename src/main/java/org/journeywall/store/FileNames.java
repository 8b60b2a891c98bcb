package org.journeywall.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.journeywall.model.Texts;

/// Names for workshop files: readable, and allowed on Windows, macOS and Linux alike, since files
/// travel.
public final class FileNames {
  /// What a workshop file ends in.
  public static final String ENDING = ".journey";

  private static final String UNTITLED = "Journeywall";
  private static final int LONGEST_BYTES = 120;
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]+");
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])([. ].*)?");

  private FileNames() {}

  /// The file name for a workshop of this title, with its ending.
  public static String forTitle(String title) {
    String name =
        SPACES
            .matcher(FORBIDDEN.matcher(visible(Texts.line(title))).replaceAll(" "))
            .replaceAll(" ");
    name = ENDS.matcher(cut(ENDS.matcher(name).replaceAll(""))).replaceAll("");
    if (name.isEmpty()) {
      name = UNTITLED;
    }
    return (RESERVED.matcher(name).matches() ? "_" + name : name) + ENDING;
  }

  /// Whether a file has the name that belongs to this title, perhaps with a number behind it.
  public static boolean isFor(String title, Path file) {
    String name = forTitle(title);
    String stem = name.substring(0, name.length() - ENDING.length());
    String numbered = Pattern.quote(stem) + "( \\(\\d+\\))?" + Pattern.quote(ENDING);
    return String.valueOf(file.getFileName()).matches(numbered);
  }

  // Signs that cannot be seen make two files look alike; the joiners belong to the letters and
  // pictures around them.
  private static String visible(String text) {
    var visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == 0x200C || c == 0x200D || Character.getType(c) != Character.FORMAT)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static String cut(String name) {
    if (bytes(name) <= LONGEST_BYTES) {
      return name;
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(name);
    int end = graphemes.first();
    int next = graphemes.next();
    while (next != BreakIterator.DONE && bytes(name.substring(0, next)) <= LONGEST_BYTES) {
      end = next;
      next = graphemes.next();
    }
    return name.substring(0, end);
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /// The path of a file beside this one whose name says more: `wall.journey` and `conflict` make
  /// `wall (conflict).journey`.
  static Path beside(Path file, String more) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    String ending = dot <= 0 ? "" : name.substring(dot);
    return file.resolveSibling(stem + " (" + more + ")" + ending);
  }

  /// This path where nothing is there yet, else the first of `name (2)`, `name (3)` … that is free.
  static Path free(Disk disk, Path file) {
    Path free = file;
    for (int i = 2; disk.exists(free); i++) {
      free = beside(file, Integer.toString(i));
    }
    return free;
  }
}
