package org.journeywall.digitise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeywall.digitise.image.Lab;
import org.journeywall.model.CardKind;

/// The colours sticky notes are sold in, by the name people call them, and the kind of card whose
/// colour on the wall is nearest.
public enum NoteColour {
  YELLOW(CardKind.TOUCHPOINT),
  ORANGE(CardKind.CONCERN),
  RED(CardKind.CONCERN),
  PINK(CardKind.EMOTION),
  PURPLE(CardKind.OPPORTUNITY),
  BLUE(CardKind.NEED),
  TURQUOISE(CardKind.NEED),
  GREEN(CardKind.ACTION),
  WHITE(CardKind.NOTE);

  private static final Map<NoteColour, List<Lab>> PAPERS =
      Map.of(
          YELLOW, papers(0xFFE14D, 0xFFF2A8, 0xE0BE30),
          ORANGE, papers(0xFFA033, 0xF58A3C, 0xFFC27A, 0xF7A400),
          RED, papers(0xE0403A, 0xC8323C),
          PINK, papers(0xFF6FA8, 0xF0529C, 0xF9B6CC, 0xFFC9D9, 0xD94F86, 0xE8466E),
          PURPLE, papers(0xA77FD4, 0xC9B1E8, 0x8A63C0),
          BLUE, papers(0x4E93DC, 0x9CCBF2, 0x1F5FB0, 0x3AA0E8, 0x2E9AD4, 0xBCDCF5),
          TURQUOISE, papers(0x4FC4CC, 0x5AB8B8, 0x7FD6D2, 0x63B6A4),
          GREEN, papers(0x92D050, 0xB6E34C, 0xCDEFC0, 0x5CB85C, 0xA9D8A0, 0xC6E821, 0x148234),
          WHITE, papers(0xF6F6F4, 0xD8D8D6, 0xB9B9B7));

  private final CardKind kind;

  NoteColour(CardKind kind) {
    this.kind = kind;
  }

  private static List<Lab> papers(int... rgb) {
    return Arrays.stream(rgb).mapToObj(Lab::of).toList();
  }

  public CardKind kind() {
    return kind;
  }

  /// As it stands in files and on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name of a white balanced colour. Lightness says little, it changes with the light.
  public static NoteColour nearest(Lab colour) {
    NoteColour nearest = WHITE;
    double least = Double.MAX_VALUE;
    for (NoteColour candidate : values()) {
      for (Lab paper : PAPERS.getOrDefault(candidate, List.of())) {
        double distance = distance(colour, paper);
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  // Hue tells papers apart; how strong the colour is and how light matter less.
  private static double distance(Lab one, Lab other) {
    double strength = one.chroma() - other.chroma();
    double hue =
        Math.sqrt(
            Math.max(
                0,
                Math.pow(one.a() - other.a(), 2)
                    + Math.pow(one.b() - other.b(), 2)
                    - strength * strength));
    return 1.6 * hue + 0.5 * Math.abs(strength) + 0.2 * Math.abs(one.l() - other.l());
  }
}
