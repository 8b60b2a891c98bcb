package org.journeywall.edit;

import java.util.List;
import java.util.regex.Pattern;
import org.journeywall.model.Texts;

/// Takes pasted plain text apart.
public final class PlainText {
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-*•‣◦·–—]|\\d{1,3}[.)])\\h+(?:\\[[ xX]]\\h+)?");

  private PlainText() {}

  /// One text per line that says something, without the bullet or number it stands behind in a
  /// list. A line that is longer than a card can hold gives several.
  public static List<String> lines(String text) {
    return text.lines()
        .flatMap(line -> Texts.pieces(line).stream())
        .map(line -> BULLET.matcher(line.strip()).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// All of it as the text of one card, without empty lines around it; of several where it is
  /// longer than a card can hold.
  public static List<String> whole(String text) {
    return Texts.pieces(text.strip()).stream()
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }
}
