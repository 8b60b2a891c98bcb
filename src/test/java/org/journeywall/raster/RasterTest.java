package org.journeywall.raster;

import static org.journeywall.raster.Walls.BOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Outline;
import org.journeywall.paint.Role;
import org.journeywall.text.NaughtyStrings;
import org.journeywall.text.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of mark is drawn where and as it should be, and at small scales as what is left of
/// it.
class RasterTest {
  private static final int WHITE = 0xFFFFFFFF;
  private static final Colour RED = Colour.rgb(0xC00000);
  private static final Colour INK = Colour.rgb(0x000000);
  private static final int SIDE = 200;

  private final Raster raster = new Raster(BOOK, id -> Walls.photo());

  private Pixels drawn(double scale, Mark... marks) {
    return Walls.drawn(raster, List.of(marks), scale, 0, 0, SIDE);
  }

  private static int at(Pixels picture, int x, int y) {
    return picture.argb()[y * picture.width() + x];
  }

  private static String colour(Pixels picture, int x, int y) {
    return Integer.toHexString(at(picture, x, y));
  }

  private static double darkness(Pixels picture, int x, int y) {
    return 1 - (at(picture, x, y) >> 8 & 255) / 255.0;
  }

  private static Mark.Words words(String text, double x, double baseline, double size) {
    return new Mark.Words(
        x, baseline, text, BOOK.runs(text, Weight.REGULAR, size), Weight.REGULAR, size, INK);
  }

  @Test
  void aFilledBoxHasItsEdgesWhereItStands() {
    Pixels picture = drawn(2, Mark.Box.filled(new Rect(10, 20, 30, 40), RED));
    assertEquals("ffc00000", colour(picture, 20, 40));
    assertEquals("ffc00000", colour(picture, 79, 119));
    for (int[] outside : new int[][] {{19, 60}, {80, 60}, {50, 39}, {50, 120}}) {
      assertEquals(WHITE, at(picture, outside[0], outside[1]));
    }
  }

  @Test
  void aRoundBoxLacksItsCornersAndKeepsItsBorder() {
    var box = new Mark.Box(new Rect(10, 10, 100, 60), 8, RED, INK, 2, Mark.Shadow.NONE);
    Pixels picture = drawn(1, box);
    assertEquals(WHITE, at(picture, 9, 9));
    assertEquals("ff000000", colour(picture, 60, 10));
    assertEquals("ff000000", colour(picture, 9, 40));
    assertEquals("ffc00000", colour(picture, 60, 40));
  }

  @Test
  void aBoxMayBeAllBorder() {
    var box = new Mark.Box(new Rect(10, 10, 100, 60), 4, null, INK, 2, Mark.Shadow.NONE);
    for (double scale : new double[] {1, 0.2}) {
      Pixels picture = drawn(scale, box);
      assertEquals(WHITE, at(picture, (int) (60 * scale), (int) (40 * scale)));
      assertTrue(darkness(picture, (int) (60 * scale), (int) (10 * scale)) > 0.3);
    }
  }

  @ParameterizedTest
  @EnumSource(Mark.Shadow.class)
  void aShadowFallsBelowTheBoxFromTheDetailedScaleOn(Mark.Shadow shadow) {
    var box = new Mark.Box(new Rect(20, 20, 100, 60), 3, RED, null, 0, shadow);
    double below = darkness(drawn(1, box), 70, 80);
    assertEquals(shadow != Mark.Shadow.NONE, below > 0.05);
    assertEquals("ffc00000", colour(drawn(1, box), 70, 79));
    assertEquals(0, darkness(drawn(0.25, box), 17, 21));
  }

  @Test
  void aShadowOutsideOfItsGroupIsDrawn() {
    var rect = new Rect(20, -61, 100, 60);
    var box = new Mark.Box(rect, 3, RED, null, 0, Mark.Shadow.NOTE);
    var group = new Mark.Group(Role.CARD, null, "", rect, List.of(box));
    assertTrue(darkness(drawn(1, group), 70, 0) > 0);
  }

  @Test
  void aGroupOutOfSightIsLeftOut() {
    var inside = Mark.Box.filled(new Rect(20, 20, 10, 10), RED);
    var far = new Mark.Group(Role.CARD, null, "", new Rect(500, 500, 5, 5), List.of(inside));
    assertEquals(WHITE, at(drawn(1, far), 25, 25));
  }

  @Test
  void fillsAndStrokesFollowTheirOutlines() {
    Pixels picture =
        drawn(
            1,
            new Mark.Fill(Outline.oval(Rect.around(50, 50, 20)), RED),
            new Mark.Stroke(Outline.line(0, 100, 200, 100), INK, 4, List.of(10.0, 20.0)),
            Mark.Stroke.solid(Outline.line(0, 150, 200, 150), INK, 4));
    assertEquals("ffc00000", colour(picture, 50, 50));
    assertEquals(WHITE, at(picture, 33, 33));
    assertEquals("ff000000", colour(picture, 5, 100));
    assertEquals(WHITE, at(picture, 20, 100));
    assertEquals("ff000000", colour(picture, 20, 150));
    assertEquals(WHITE, at(picture, 20, 153));
  }

  @Test
  void whatIsHalfCoveredIsHalfAsDark() {
    Pixels picture =
        drawn(1, new Mark.Fill(Outline.polygon(9.5, 10, 20, 10, 20, 20, 9.5, 20), INK));
    assertEquals(0.5, darkness(picture, 9, 15), 0.01);
    assertEquals(1, darkness(picture, 10, 15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.1, 4})
  void aPictureIsStretchedOverItsRectangle(double scale) {
    Pixels picture = drawn(scale, new Mark.Image(new Rect(8, 8, 32, 24), new PictureId("p")));
    assertEquals("ff0000ff", colour(picture, (int) (12 * scale), (int) (20 * scale)));
    assertEquals("ff00ff00", colour(picture, (int) (35 * scale), (int) (20 * scale)));
    assertEquals(WHITE, at(picture, (int) (43 * scale), (int) (20 * scale)));
  }

  @Test
  void aPictureThatCannotBeShownIsLeftOut() {
    var blind = new Raster(BOOK, id -> null);
    var image = new Mark.Image(new Rect(8, 8, 32, 24), new PictureId("p"));
    assertEquals(WHITE, at(Walls.drawn(blind, List.of(image), 1, 0, 0, SIDE), 12, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"l zażółć gęślą l", "l příliš žluťoučký l", "l «Отзыв» και l"})
  void aLineIsAsWideAsItWasMeasured(String text) {
    for (double size : new double[] {9.5, 13, 14}) {
      double[] ink = columns(drawn(1, words(text, 10.3, 50, size)));
      double between = BOOK.width(text, Weight.REGULAR, size) - advance("l", size);
      assertEquals(between, centre(ink, SIDE - 1, -1) - centre(ink, 0, 1), 0.3, text);
    }
  }

  private static double advance(String letter, double size) {
    return BOOK.width(letter, Weight.REGULAR, size);
  }

  private static double[] columns(Pixels picture) {
    return IntStream.range(0, SIDE)
        .mapToDouble(x -> IntStream.range(0, SIDE).mapToDouble(y -> darkness(picture, x, y)).sum())
        .toArray();
  }

  /// The middle of the first ink from a column on.
  private static double centre(double[] ink, int from, int step) {
    int x = from;
    while (ink[x] == 0) {
      x += step;
    }
    double sum = 0;
    double weighted = 0;
    for (; ink[x] > 0; x += step) {
      sum += ink[x];
      weighted += x * ink[x];
    }
    return weighted / sum;
  }

  @Test
  void textStandsOnItsBaseline() {
    Pixels picture = drawn(1, words("HHH", 10, 50.4, 20));
    assertTrue(row(picture, 49) > 3);
    assertEquals(0, row(picture, 50));
  }

  private static double row(Pixels picture, int y) {
    return IntStream.range(0, SIDE).mapToDouble(x -> darkness(picture, x, y)).sum();
  }

  @Test
  void textTooSmallToReadIsABarAndThenNothing() {
    Mark.Words words = words("mmmmmmmm", 40, 400, 14);
    Pixels readable = drawn(0.31, words);
    Pixels bar = drawn(0.29, words);
    Pixels nothing = drawn(0.09, words);
    assertTrue(rows(readable) > 1);
    assertEquals(1, rows(bar));
    assertEquals(0, rows(nothing));
  }

  private static long rows(Pixels picture) {
    return IntStream.range(0, SIDE).filter(y -> row(picture, y) > 0).count();
  }

  @Test
  void joinedAndMirroredTextIsShapedAndPictured() {
    for (String text : List.of("ببب", "שלום", "👩‍👩‍👧‍👦", "नमस्ते")) {
      Pixels picture = drawn(1, words(text, 20, 60, 24));
      double[] ink = columns(picture);
      double width = BOOK.width(text, Weight.REGULAR, 24);
      assertTrue(IntStream.range(0, 18).allMatch(x -> ink[x] == 0), text);
      assertTrue(IntStream.range(20, 20 + (int) width).anyMatch(x -> ink[x] > 1), text);
    }
  }

  @Test
  void anyTextCanBeDrawn() throws Exception {
    for (String text : NaughtyStrings.all()) {
      for (String line : text.split("\n", -1)) {
        drawn(1, words(line, 5, 60, 15));
      }
    }
  }

  @Test
  void everyNoteShowsInItsColourHoweverSmall() {
    for (int i = 0; i < 40; i++) {
      var note = new Mark.Box(new Rect(i * 123.0, 31, 115, 115), 3, RED, null, 0, Mark.Shadow.NOTE);
      Pixels picture = drawn(0.0187, note);
      int darkest = IntStream.of(picture.argb()).map(pixel -> pixel & 0xFF).min().orElseThrow();
      assertTrue(darkest < 0x10, "note " + i + " is pale: " + darkest);
    }
  }

  @Test
  void whitePaperShowsByItsBorderHoweverSmall() {
    var tile =
        new Mark.Box(new Rect(31, 31, 115, 66), 8, Colour.rgb(0xFFFFFF), INK, 1, Mark.Shadow.NONE);
    for (double scale : new double[] {0.29, 0.1, 0.03}) {
      assertTrue(IntStream.of(drawn(scale, tile).argb()).anyMatch(pixel -> pixel != WHITE));
    }
  }

  @Test
  void aGapOfAPixelNeverCloses() {
    double scale = 0.126;
    for (int i = 0; i < 60; i++) {
      double x = 10 + i * 17.3;
      var left = Mark.Box.filled(new Rect(x, 31, 115, 115), RED);
      var right = Mark.Box.filled(new Rect(x + 123, 31, 115, 115), RED);
      Pixels picture = drawn(scale, left, right);
      int from = (int) ((x + 100) * scale);
      int to = (int) ((x + 140) * scale);
      int palest =
          IntStream.rangeClosed(from, to).map(p -> at(picture, p, 10) & 255).max().orElse(0);
      assertTrue(palest > 100, "the gap at " + x + " is " + palest);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.37, 1.25, 1.5, 2.2})
  void linesOfOneKindLookAlike(double scale) {
    Pixels picture = new Pixels(SIDE, SIDE);
    picture.fill(Colour.rgb(0xFFFFFF));
    for (int i = 0; i < 6; i++) {
      var line = Mark.Box.filled(new Rect(0, (11.37 * i + 5) / scale, 1000, 1), INK);
      raster.draw(picture, List.of(line), scale, 0, 0);
    }
    List<Integer> shades =
        IntStream.range(0, SIDE).mapToObj(y -> at(picture, 50, y)).filter(p -> p != WHITE).toList();
    assertEquals(6 * Math.max(1, Math.round(scale)), shades.size());
    assertEquals(1, shades.stream().distinct().count());
  }

  @Test
  void aWindowMayBeginAnywhere() {
    var box = Mark.Box.filled(new Rect(-300, -300, 100, 100), RED);
    Pixels picture = Walls.drawn(raster, List.of(box), 1, -350, -320, SIDE);
    assertEquals("ffc00000", colour(picture, 50, 20));
    assertNotEquals("ffc00000", colour(picture, 49, 20));
  }

  @Test
  void ofTransparentGroundOnlyTheMarksAreOpaque() {
    var picture = new Pixels(SIDE, SIDE);
    raster.draw(picture, List.of(Mark.Box.filled(new Rect(0, 0, 50, 50), RED.faded(0.5))), 1, 0, 0);
    assertEquals("80600000", colour(picture, 20, 20));
    assertEquals(0, at(picture, 60, 20));
    picture.clear();
    assertEquals(0, at(picture, 20, 20));
  }
}
