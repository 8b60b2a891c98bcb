package org.journeywall.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.journeywall.model.CardKind;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// Colours as other programs write them, and the kind of card a note of theirs most likely is.
public final class NoteColours {
  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  // Kinds people tell by their colour; a white note is just a note.
  private static final List<CardKind> COLOURED =
      List.of(
          CardKind.TOUCHPOINT,
          CardKind.NEED,
          CardKind.EMOTION,
          CardKind.CONCERN,
          CardKind.ACTION,
          CardKind.OPPORTUNITY);

  /// Colours people name, as papers of notes have them.
  enum Name {
    YELLOW(0xFFF176),
    ORANGE(0xFFB74D),
    RED(0xE57373),
    PINK(0xF48FB1),
    VIOLET(0xBA68C8),
    BLUE(0x64B5F6),
    TURQUOISE(0x4DD0E1),
    GREEN(0x81C784),
    WHITE(0xFFFFFF),
    GREY(0x9E9E9E),
    BLACK(0x000000);

    private final int rgb;

    Name(int rgb) {
      this.rgb = rgb;
    }
  }

  private static final double GREY = 0.06;

  private NoteColours() {}

  /// As `#rrggbb`.
  public static String hex(Colour colour) {
    return "#%06x".formatted(colour.rgb());
  }

  /// The colour `#rgb` or `#rrggbb` stands for; null where the text is neither.
  public static @Nullable Colour read(String text) {
    if (!HEX.matcher(text).matches()) {
      return null;
    }
    String digits = text.substring(1);
    String full = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    return Colour.rgb(Integer.parseInt(full, 16));
  }

  /// The colour that is written so: as [#read] has it or by a name in one of our languages; null
  /// where the text is none.
  public static @Nullable Colour called(String text) {
    Name name = Words.find(Name.class, text);
    return name == null ? read(text.strip()) : Colour.rgb(name.rgb);
  }

  /// The kind whose paper has the hue nearest to this one's; a plain note for what has hardly any.
  public static CardKind kind(@Nullable Colour colour) {
    if (colour == null || saturation(colour) < GREY) {
      return CardKind.NOTE;
    }
    double hue = hue(colour);
    return COLOURED.stream()
        .min(Comparator.comparingDouble(kind -> apart(hue, hue(Palette.LIGHT.note(kind)))))
        .orElseThrow();
  }

  private static double apart(double one, double other) {
    double apart = Math.abs(one - other);
    return Math.min(apart, 360 - apart);
  }

  private static double saturation(Colour colour) {
    int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
    return most == 0 ? 0 : spread(colour) / most;
  }

  private static double spread(Colour colour) {
    int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
    int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
    return most - least;
  }

  // In degrees, red at 0, as in the HSV model.
  private static double hue(Colour colour) {
    double spread = spread(colour);
    double sixth;
    if (colour.red() >= colour.green() && colour.red() >= colour.blue()) {
      sixth = (colour.green() - colour.blue()) / spread;
    } else if (colour.green() >= colour.blue()) {
      sixth = 2 + (colour.blue() - colour.red()) / spread;
    } else {
      sixth = 4 + (colour.red() - colour.green()) / spread;
    }
    return (sixth * 60 + 360) % 360;
  }
}
