package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.model.CardKind;
import org.journeywall.model.Workshop;
import org.journeywall.text.FontBook;
import org.journeywall.text.Weight;

/// What pages are set with: the faces, the language, the colours.
public record Press(FontBook book, BoardWords words, Palette palette) {
  /// Points in a millimetre.
  public static final double MILLIMETRE = 72 / 25.4;

  /// Text of this weight and size in the colour of the tone.
  public Lettering lettering(Weight weight, double size, Tone tone) {
    return new Lettering(book, weight, size, palette.onWall(tone));
  }

  PageWords texts() {
    return new PageWords(words.locale());
  }

  /// A quiet line for the foot of a page: text at its left, text at its right.
  public Mark foot(String left, String right, Rect line) {
    Lettering small = lettering(Weight.REGULAR, 7, Tone.QUIET);
    List<Mark> marks =
        List.of(
            small.centred(left, line.x(), line.centreY()),
            small.centred(right, line.right() - small.width(right), line.centreY()));
    return new Mark.Group(Role.DECORATION, null, "", line, marks);
  }

  /// “Page 2 of 7”.
  public String page(int number, int count) {
    return texts().page(number, count);
  }

  /// What a bookmark to a map says; never empty.
  static String called(Workshop workshop, String map) {
    if (!map.isBlank()) {
      return map;
    }
    String title = workshop.info().title();
    return title.isBlank() ? "Journeywall" : title;
  }

  /// A drawn block of text broken to `width`, told as `role`.
  public Mark.Group block(Role role, Lettering lettering, String text, Rect place) {
    var marks = new ArrayList<Mark>();
    double bottom = lettering.set(marks, text, place.x(), place.y(), place.width());
    var bounds = new Rect(place.x(), place.y(), place.width(), bottom - place.y());
    return new Mark.Group(role, null, text, bounds, marks);
  }

  /// The largest lettering in which a text fits a space.
  Lettering fitting(
      Weight weight,
      String text,
      double width,
      double height,
      double most,
      double least,
      Tone tone) {
    double size = most;
    while (size > least && !fits(lettering(weight, size, tone), text, width, height)) {
      size -= 1;
    }
    return lettering(weight, Math.max(size, least), tone);
  }

  private static boolean fits(Lettering lettering, String text, double width, double height) {
    double widest = 0;
    for (String word : text.split("\\s+")) {
      widest = Math.max(widest, lettering.width(word));
    }
    return widest <= width
        && lettering.broken(text, width).size() * lettering.lineHeight() <= height;
  }

  /// What shows a kind of note beside a text.
  public List<Mark> swatch(CardKind kind, Rect place) {
    return swatch(palette, kind, place);
  }

  static List<Mark> swatch(Palette palette, CardKind kind, Rect place) {
    if (palette.plain()) {
      return new PlainPaper(palette).swatch(kind, place);
    }
    Colour border = kind == CardKind.METRIC ? palette.pillEdge() : null;
    double width = border == null ? 0 : 0.75;
    return List.of(
        new Mark.Box(
            place.inset(width / 2), 1.5, palette.note(kind), border, width, Mark.Shadow.NONE));
  }
}
