package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.insight.Funnel;
import org.journeywall.text.Line;
import org.journeywall.text.Weight;

/// Sets the conversions between neighbouring stages on pills over the line between them.
record PillSetter(TypeSetter type, BoardWords words) {
  private static final double TEXT = 12;
  private static final double PADDING = 10;
  private static final double NARROWEST = 50;

  /// Those of the stages that are there.
  List<Pill> pills(List<PlacedStage> stages, Funnel funnel) {
    var pills = new ArrayList<Pill>();
    for (Funnel.Conversion conversion : funnel.conversions()) {
      stages.stream()
          .filter(stage -> stage.stage().id().equals(conversion.from()))
          .findFirst()
          .ifPresent(from -> pills.add(pill(conversion, from.right())));
    }
    return pills;
  }

  private Pill pill(Funnel.Conversion conversion, double centre) {
    Line line = type.line(words.percent(conversion.share()), Weight.BOLD, TEXT);
    double width = Math.max(NARROWEST, line.width() + 2 * PADDING);
    double top = Measures.CHEVRON_BOTTOM - Measures.PILL / 2 - 3;
    var rect = new Rect(centre - width / 2, top, width, Measures.PILL);
    boolean alarming = conversion.biggestDrop() || conversion.missesTarget();
    double baseline = Math.round(rect.centreY() + TEXT * 0.36);
    return new Pill(
        conversion,
        rect,
        new PlacedText(
            centre - line.width() / 2,
            baseline,
            line,
            Weight.BOLD,
            TEXT,
            alarming ? Tone.ALARM : Tone.INK));
  }
}
