package org.journeywall.digitise;

import java.awt.Color;
import java.util.List;
import java.util.SplittableRandom;

/// The colours of drawn notes and walls.
final class Papers {
  private Papers() {}

  static Color ground(Scenario scenario, SplittableRandom random) {
    return switch (scenario) {
      case A, B, C, D, E, F -> new Color(236, 236, 238);
      case G ->
          List.of(
                  new Color(52, 58, 64),
                  new Color(52, 84, 72),
                  new Color(176, 122, 96),
                  new Color(120, 150, 190))
              .get(random.nextInt(4));
      case H -> new Color(190, 150, 104);
    };
  }

  static String any(Scenario scenario, SplittableRandom random) {
    List<String> usual =
        List.of("yellow", "yellow", "orange", "pink", "green", "blue", "turquoise", "purple");
    List<String> pale = List.of("white", "pale yellow", "pale blue", "pale pink", "pale green");
    List<String> from = scenario == Scenario.F ? pale : usual;
    return from.get(random.nextInt(from.size()));
  }

  static Color of(String colour) {
    return switch (colour) {
      case "yellow" -> new Color(250, 218, 70);
      case "orange" -> new Color(250, 158, 54);
      case "pink" -> new Color(244, 106, 160);
      case "green" -> new Color(150, 212, 84);
      case "blue" -> new Color(86, 156, 220);
      case "turquoise" -> new Color(94, 204, 206);
      case "purple" -> new Color(166, 128, 214);
      case "pale yellow" -> new Color(252, 242, 170);
      case "pale blue" -> new Color(190, 220, 244);
      case "pale pink" -> new Color(252, 206, 220);
      case "pale green" -> new Color(208, 238, 196);
      default -> new Color(250, 250, 248);
    };
  }
}
