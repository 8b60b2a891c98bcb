package org.journeywall.exchange;

import java.util.List;
import org.journeywall.paint.Palette;

/// In which colours formats that show the wall draw it.
public final class Colours {
  private static final String BLACK_AND_WHITE = "black-and-white";

  /// For the formats that leave it to whoever hands out.
  public static final ExportOption.Choice OPTION =
      new ExportOption.Choice("colours", List.of("full", BLACK_AND_WHITE));

  private Colours() {}

  /// What was chosen.
  public static Palette of(ExportChoices choices) {
    return choices.of(OPTION).equals(BLACK_AND_WHITE) ? Palette.BLACK_AND_WHITE : Palette.LIGHT;
  }
}
