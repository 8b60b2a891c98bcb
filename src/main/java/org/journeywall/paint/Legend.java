package org.journeywall.paint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Persona;
import org.journeywall.text.FontBook;
import org.journeywall.text.Weight;

/// Says what the colours and signs of a map mean: each kind of note that is on it, the diamond of a
/// moment of truth, the dot of a vote and the colours of the personas, in as many rows as it takes.
final class Legend {
  private static final double ROW = 17;
  private static final double SIGN = 9;
  private static final double CHIP = 14;
  private static final double CHIP_PADDING = 6;
  private static final double AFTER_SIGN = 4;
  private static final double BETWEEN = 14;

  private final Palette palette;
  private final PageWords words;
  private final String momentOfTruth;
  private final Lettering label;
  private final FontBook book;
  private final double width;
  private final List<Mark> marks = new ArrayList<>();
  private double x;
  private double top;

  Legend(FontBook book, Palette palette, BoardWords board, PageWords words, double width) {
    this.book = book;
    this.palette = palette;
    this.words = words;
    this.width = width;
    momentOfTruth = board.momentOfTruth();
    label = new Lettering(book, Weight.REGULAR, 8.5, palette.onWall(Tone.INK));
  }

  /// The legend with its top at `from`, for these cards; nothing for none.
  ///
  /// @param cards those the map draws as notes or tiles
  /// @param personas those it speaks of
  List<Mark> of(List<Card> cards, List<Persona> personas, double from) {
    top = from;
    Set<CardKind> kinds = EnumSet.noneOf(CardKind.class);
    cards.forEach(card -> kinds.add(card.kind()));
    kinds.forEach(kind -> sign(words.kind(kind), place -> Press.swatch(palette, kind, place)));
    if (cards.stream().anyMatch(card -> card.details().momentOfTruth())) {
      Colour colour = palette.onNote(CardKind.TOUCHPOINT, Tone.MOMENT_OF_TRUTH);
      sign(momentOfTruth, place -> List.of(Symbols.diamond(place, colour)));
    }
    if (cards.stream().anyMatch(card -> card.about().votes() > 0)) {
      sign(words.vote(), place -> dot(place));
    }
    personas.stream().filter(persona -> !persona.name().isBlank()).forEach(this::chip);
    return marks;
  }

  /// Where the legend ends.
  double bottom() {
    return marks.isEmpty() ? top : top + ROW;
  }

  private interface Sign {
    List<Mark> at(Rect place);
  }

  private List<Mark> dot(Rect place) {
    return List.of(new Mark.Fill(Outline.oval(place.inset(1.5)), palette.vote()));
  }

  private void sign(String name, Sign sign) {
    makeRoom(SIGN + AFTER_SIGN + label.width(name));
    marks.addAll(sign.at(new Rect(x, top + (ROW - SIGN) / 2, SIGN, SIGN)));
    x += SIGN + AFTER_SIGN;
    marks.add(label.centred(name, x, top + ROW / 2));
    x += label.width(name) + BETWEEN;
  }

  private void chip(Persona persona) {
    Colour ink = palette.personaInk(persona.colour());
    Lettering bold = new Lettering(book, Weight.BOLD, 8, ink);
    String name = bold.broken(persona.name(), width - 2 * CHIP_PADDING).getFirst().text();
    double wide = bold.width(name) + 2 * CHIP_PADDING;
    makeRoom(wide);
    var rect = new Rect(x, top + (ROW - CHIP) / 2, wide, CHIP);
    marks.addAll(BoardPainter.chip(palette, rect, persona.colour()));
    marks.add(bold.centred(name, x + CHIP_PADDING, rect.centreY()));
    x += wide + 6;
  }

  private void makeRoom(double wanted) {
    if (x > 0 && x + wanted > width) {
      x = 0;
      top += ROW;
    }
  }
}
