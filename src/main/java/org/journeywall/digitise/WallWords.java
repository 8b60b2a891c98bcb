package org.journeywall.digitise;

import java.util.Locale;
import org.journeywall.model.Sentences;
import org.journeywall.model.Texts;

/// What things are called that came off the wall without a name.
///
/// @param locale whose language they are called in
public record WallWords(Locale locale) {
  private static final Sentences TEXTS = new Sentences("org.journeywall.digitise.texts");

  /// A map of its own.
  public String map() {
    return TEXTS.text("map", locale);
  }

  /// A stage without a name.
  ///
  /// @param number 1 for the first
  public String stage(int number) {
    return TEXTS.text("stage", locale, number);
  }

  /// The lane of a wall that has none.
  public String onlyLane() {
    return TEXTS.text("onlyLane", locale);
  }

  /// A lane without a name.
  ///
  /// @param number 1 for the first
  public String lane(int number) {
    return TEXTS.text("lane", locale, number);
  }

  /// Whether what stands on the wall is the name of something on the map.
  public static boolean isSame(String onWall, String onMap) {
    return !onWall.isBlank() && folded(onWall).equals(folded(onMap));
  }

  private static String folded(String name) {
    return Texts.line(name).toLowerCase(Locale.ROOT);
  }
}
