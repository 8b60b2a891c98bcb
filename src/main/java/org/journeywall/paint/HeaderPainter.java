package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Pill;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;

/// Draws the stages' chevrons and the conversions between them.
record HeaderPainter(Palette palette) {

  /// A chevron with its texts.
  ///
  /// @param count how many stages there are
  Mark stage(PlacedStage stage, int count) {
    double left = stage.x() + 2;
    double right = stage.right() - (stage.index() == count - 1 ? Measures.CHEVRON_POINT / 2 : 0);
    double top = Measures.CHEVRON_TOP;
    double bottom = Measures.CHEVRON_BOTTOM;
    double middle = (top + bottom) / 2;
    double point = Measures.CHEVRON_POINT;
    double notch = stage.index() == 0 ? 0 : point;
    var marks = new ArrayList<Mark>();
    Outline chevron =
        Outline.polygon(
            left,
            top,
            right - point,
            top,
            right,
            middle,
            right - point,
            bottom,
            left,
            bottom,
            left + notch,
            middle);
    marks.add(new Mark.Fill(chevron, palette.stage(stage.index(), count)));
    if (palette.plain()) {
      marks.add(Mark.Stroke.solid(chevron, palette.onWall(Tone.QUIET), 1));
    }
    if (stage.folded()) {
      marks.add(FoldPainter.sign(stage, palette.onWall(Tone.LIGHT)));
    }
    stage.texts().forEach(text -> marks.add(words(text)));
    var bounds = new Rect(stage.x(), top, stage.width(), bottom - top);
    return new Mark.Group(
        Role.STAGE, new Ref.OfStage(stage.stage().id()), stage.stage().name(), bounds, marks);
  }

  /// A conversion.
  Mark pill(Pill pill) {
    boolean alarming = pill.alarming();
    return new Mark.Group(
        Role.CONVERSION,
        new Ref.OfConversion(pill.conversion().from()),
        pill.text().line().text(),
        pill.rect(),
        List.of(
            new Mark.Box(
                pill.rect(),
                pill.rect().height() / 2,
                alarming ? palette.alarmGround() : palette.pill(),
                alarming ? palette.alarmEdge() : palette.pillEdge(),
                1,
                Mark.Shadow.NONE),
            words(pill.text())));
  }

  private Mark words(PlacedText text) {
    return BoardPainter.words(text, palette.onWall(text.tone()));
  }
}
