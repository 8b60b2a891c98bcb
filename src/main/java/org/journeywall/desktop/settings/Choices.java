package org.journeywall.desktop.settings;

/// What a user has chosen, as a value.
///
/// @param language `en`, `pl` or `cs`; empty to follow the system
/// @param menuBar whether the window has a menu bar besides its menu button
public record Choices(
    String language, Theme theme, TextSize textSize, boolean reducedMotion, boolean menuBar) {

  /// What holds until the user chooses otherwise.
  public static final Choices USUAL = new Choices("", Theme.SYSTEM, TextSize.USUAL, false, false);

  public Choices withLanguage(String newLanguage) {
    return new Choices(newLanguage, theme, textSize, reducedMotion, menuBar);
  }

  public Choices withTheme(Theme newTheme) {
    return new Choices(language, newTheme, textSize, reducedMotion, menuBar);
  }

  public Choices withTextSize(TextSize newSize) {
    return new Choices(language, theme, newSize, reducedMotion, menuBar);
  }

  public Choices withReducedMotion(boolean reduced) {
    return new Choices(language, theme, textSize, reduced, menuBar);
  }

  public Choices withMenuBar(boolean bar) {
    return new Choices(language, theme, textSize, reducedMotion, bar);
  }
}
