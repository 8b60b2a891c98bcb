package org.journeywall.exchange;

import java.util.ArrayList;
import java.util.List;

/// Several things in one cell of a table: `HR lead: -1; CFO: 2`. What contains a mark of this
/// little language stands in double quotes, with inner quotes doubled.
public final class Entries {
  private static final String SPECIAL = ";:,\"()\n\t|";

  /// One thing of a cell.
  ///
  /// @param pieces what stands between its colons, as it is written; at least one
  /// @param raw the whole as it is written
  public record Entry(List<String> pieces, String raw) {
    /// What stands behind the first colon, as it is written.
    public String rest() {
      return raw.substring(raw.indexOf(pieces.getFirst()) + pieces.getFirst().length() + 1).strip();
    }
  }

  /// @param name the text itself
  /// @param bracket what stands in round brackets behind it; empty where nothing does
  public record Part(String name, String bracket) {}

  private Entries() {}

  /// The text as one part, quoted where it has to be.
  public static String quoted(String text) {
    boolean bare =
        !text.isEmpty()
            && text.equals(text.strip())
            && text.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
    return bare ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /// The text with a bracket behind it, if there is something to stand in it.
  public static String quoted(String text, String bracket) {
    return bracket.isEmpty() ? quoted(text) : quoted(text) + " (" + quoted(bracket) + ")";
  }

  public static String joined(List<String> entries) {
    return String.join("; ", entries);
  }

  /// The things in a cell, without empty ones.
  ///
  /// @param commaSeparates whether commas separate too, where there is no semicolon
  public static List<Entry> split(String cell, boolean commaSeparates) {
    List<String> pieces = pieces(cell, ";\n");
    if (pieces.size() == 1 && commaSeparates) {
      pieces = pieces(cell, ",");
    }
    return pieces.stream()
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .map(piece -> new Entry(pieces(piece, ":"), piece))
        .toList();
  }

  /// Takes a piece apart into what it names and the bracket behind it.
  public static Part part(String piece) {
    String text = piece.strip();
    int open = opening(text);
    return open < 0
        ? new Part(unquoted(text), "")
        : new Part(
            unquoted(text.substring(0, open).strip()),
            unquoted(text.substring(open + 1, text.length() - 1).strip()));
  }

  // Where the bracket at the end opens, outside quotes; -1 where there is none.
  private static int opening(String text) {
    if (!text.endsWith(")")) {
      return -1;
    }
    boolean inside = false;
    int open = -1;
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      inside ^= c == '"';
      if (!inside && c == '(' && open < 0) {
        open = i;
      }
    }
    return inside ? -1 : open;
  }

  /// The piece without its quotes, if it has any.
  public static String unquoted(String piece) {
    String text = piece.strip();
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }

  // A quote that is never closed quotes nothing.
  private static List<String> pieces(String text, String separators) {
    boolean balanced = text.chars().filter(c -> c == '"').count() % 2 == 0;
    var pieces = new ArrayList<String>();
    boolean inside = false;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inside ^= balanced && c == '"';
      if (!inside && separators.indexOf(c) >= 0) {
        pieces.add(text.substring(from, i));
        from = i + 1;
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
