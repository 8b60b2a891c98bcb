package org.journeywall.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tone;
import org.journeywall.model.CardKind;
import org.journeywall.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything on the wall can be read, by day and by night.
class PaletteTest {
  private static final double ON_NOTES = 7;
  private static final double ELSEWHERE = 4.5;

  static List<Palette> palettes() {
    return List.of(Palette.LIGHT, Palette.DARK, Palette.BLACK_AND_WHITE);
  }

  private static void assertReadable(Colour ink, Colour ground, double least, Object what) {
    Colour seen = ground.towards(Colour.rgb(ink.rgb()), ink.alpha() / 255.0);
    double contrast = seen.contrast(ground);
    assertTrue(contrast >= least, () -> what + " has a contrast of " + contrast);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textOnNotes(Palette palette) {
    for (CardKind kind : CardKind.values()) {
      double least = kind == CardKind.METRIC ? ELSEWHERE : ON_NOTES;
      assertReadable(palette.onNote(kind, Tone.INK), palette.note(kind), ON_NOTES, kind);
      for (Tone tone : List.of(Tone.QUIET, Tone.MOMENT_OF_TRUTH, Tone.BETTER, Tone.WORSE)) {
        assertReadable(palette.onNote(kind, tone), palette.note(kind), least, kind + " " + tone);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textOnTheWallAndItsFrame(Palette palette) {
    List<Colour> grounds =
        List.of(palette.wall(), palette.frame(), palette.header(), palette.parking());
    for (Colour ground : grounds) {
      assertReadable(palette.ink(), ground, ON_NOTES, "ink");
      assertReadable(palette.quiet(), ground, ELSEWHERE, "quiet text");
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void linksAndTextAboveThem(Palette palette) {
    for (Link.Kind kind : Link.Kind.values()) {
      assertReadable(palette.link(kind), palette.wall(), 3, kind);
      assertReadable(palette.strongLink(kind), palette.wall(), ELSEWHERE, "strong " + kind);
    }
    Colour trace = palette.linkThroughPaper();
    for (CardKind kind : CardKind.values()) {
      Colour paper = palette.note(kind);
      Colour crossed = paper.towards(Colour.rgb(trace.rgb()), trace.alpha() / 255.0);
      assertReadable(palette.onNote(kind, Tone.INK), crossed, ON_NOTES, "over a link: " + kind);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void pills(Palette palette) {
    assertReadable(palette.onWall(Tone.INK), palette.pill(), ELSEWHERE, "pill");
    assertReadable(palette.onWall(Tone.ALARM), palette.alarmGround(), ELSEWHERE, "alarm");
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void stageHeaders(Palette palette) {
    for (int count = 1; count < 12; count++) {
      for (int index = 0; index < count; index++) {
        Colour ground = palette.stage(index, count);
        assertReadable(palette.onWall(Tone.LIGHT), ground, ELSEWHERE, "stage " + index);
        assertReadable(palette.onWall(Tone.LIGHT_QUIET), ground, ELSEWHERE, "duration " + index);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void personas(Palette palette) {
    for (int colour = 0; colour < Palette.personaColours(); colour++) {
      Colour ink = palette.personaInk(colour);
      assertReadable(ink, palette.personaGround(colour), ELSEWHERE, "chip " + colour);
      assertReadable(ink, palette.wall(), ELSEWHERE, "word " + colour);
      assertReadable(palette.persona(colour), palette.wall(), 3, "curve " + colour);
    }
  }

  @Test
  void kindsAndPersonasAreToldApartWithoutColours() {
    Palette palette = Palette.BLACK_AND_WHITE;
    var paper = new PlainPaper(palette);
    var notes = new HashSet<List<Mark>>();
    for (CardKind kind : CardKind.values()) {
      // A tile has its own form.
      if (kind != CardKind.METRIC) {
        notes.add(paper.note(kind, new Rect(0, 0, 115, 115)));
      }
      assertGrey(palette.note(kind));
      assertGrey(palette.onNote(kind, Tone.MOMENT_OF_TRUTH));
    }
    assertEquals(CardKind.values().length - 1, notes.size());
    var dashes = new HashSet<List<Double>>();
    for (int colour = 0; colour < Palette.personaColours(); colour++) {
      dashes.add(palette.personaDash(colour));
      assertGrey(palette.persona(colour));
      assertGrey(palette.personaInk(colour));
    }
    assertEquals(Palette.personaColours(), dashes.size());
    for (Tone tone : Tone.values()) {
      assertGrey(palette.onWall(tone));
    }
    assertGrey(palette.vote());
    assertGrey(palette.stage(1, 3));
  }

  private static void assertGrey(Colour colour) {
    assertTrue(colour.red() == colour.green() && colour.green() == colour.blue(), colour::toString);
  }
}
