package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.PatientRobot;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.Editor;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.edit.Selection;
import org.journeywall.find.Question;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.RandomArrangements;
import org.journeywall.model.Card;
import org.journeywall.model.Ids;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Raster;
import org.journeywall.raster.Shades;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A window that has only ever drawn again what changed shows the same as one that has just been
/// opened.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The test's start method shows it before anything else.
class FreshPictureTest {
  private static final FontBook BOOK = new FontBook();
  private static final int SEEDS = 2;
  private static final int STEPS = 9;
  private static final int CARDS = 40;
  private static final int GLIDE = 220;
  private static final int PATIENCE = 40;
  private static final int WIDTH = 1100;
  private static final int HEIGHT = 760;

  /// What has been mended may differ by a shade or two from what is painted at once.
  private static final int SHADES = 2;

  private static final double[] SCALES = {0.3, 0.6, 1, 1.4};

  private Stage stage;

  @Start
  void show(Stage shown) {
    stage = shown;
    // Whatever other tests have left on it.
    stage.setScene(new Scene(new Region(), WIDTH, HEIGHT));
    stage.show();
  }

  @Test
  void whatIsDrawnAgainInPartIsTheWhole() {
    for (int seed = 0; seed < SEEDS; seed++) {
      edit(seed);
    }
  }

  private void edit(int seed) {
    var random = new Random(seed);
    var commands = new RandomCommands(seed);
    Ids ids = new Ids(new SplittableRandom(seed));
    var editor =
        new Editor(
            RandomWorkshops.linked(seed, CARDS),
            bug -> {
              throw new AssertionError(bug);
            });
    var desk = new Desk(editor, ids);
    WallView used = opened(desk);
    look(desk, used, new Viewport(SCALES[random.nextInt(SCALES.length)], 0, 0));
    for (int step = 0; step < STEPS; step++) {
      onFx(() -> {
        change(desk, commands, random);
        return true;
      });
      settle(used);
      WritableImage seen = picture(used);
      Viewport viewport = onFx(() -> used.surface().viewport());
      WallView fresh = opened(desk);
      look(desk, fresh, viewport);
      assertAlike(picture(fresh), seen, "seed " + seed + ", step " + step);
      onFx(() -> {
        fresh.dispose();
        stage.getScene().setRoot(used);
        return true;
      });
      settle(used);
    }
    onFx(() -> {
      used.dispose();
      return true;
    });
  }

  private static void change(Desk desk, RandomCommands commands, Random random) {
    List<Card> cards = desk.committedGrid().inReadingOrder();
    switch (random.nextInt(8)) {
      case 0 ->
          desk.questionProperty().set(Question.NONE.withText(random.nextBoolean() ? "a" : ""));
      case 1, 2 -> desk.select(Selection.card(cards.get(random.nextInt(cards.size())).id()));
      case 3 ->
          desk.arrange(RandomArrangements.after(desk.arrangement(), desk.committedGrid(), random));
      default -> desk.commit(commands.next(desk.workshop()));
    }
  }

  private WallView opened(Desk desk) {
    return onFx(() -> {
      var wall =
          new WallView(
              desk,
              new BoardLayout(BOOK, BoardWords.in(Locale.ENGLISH)),
              new FaceFonts(BOOK),
              Palette.LIGHT,
              Texts.in(Locale.ENGLISH),
              new CardClipboard(),
              new Raster(BOOK, id -> null),
              task -> Thread.ofVirtual().start(task),
              true);
      stage.getScene().setRoot(wall);
      return wall;
    });
  }

  private static void look(Desk desk, WallView wall, Viewport viewport) {
    settle(wall);
    onFx(() -> {
      wall.surface().look(viewport);
      // Has it painted.
      Selection selected = desk.selection();
      desk.select(new Selection.Parking(desk.map()));
      desk.select(selected);
      return true;
    });
    settle(wall);
  }

  // Cards glide for a moment, and the overview follows behind.
  private static void settle(WallView wall) {
    for (int tries = 0; tries < PATIENCE; tries++) {
      new FxRobot().sleep(GLIDE);
      PatientRobot.settle();
      PatientRobot.settle();
      if (onFx(wall::isSettled)) {
        return;
      }
    }
    fail("The wall is not painted to its end");
  }

  private static WritableImage picture(WallView wall) {
    return onFx(() -> wall.snapshot(new SnapshotParameters(), null));
  }

  private static void assertAlike(WritableImage expected, WritableImage actual, String what) {
    assertEquals(expected.getWidth(), actual.getWidth(), what);
    PixelReader wanted = expected.getPixelReader();
    PixelReader found = actual.getPixelReader();
    for (int y = 0; y < expected.getHeight(); y++) {
      for (int x = 0; x < expected.getWidth(); x++) {
        int at = x;
        int down = y;
        assertTrue(
            Shades.apart(wanted.getArgb(x, y), found.getArgb(x, y)) <= SHADES,
            () -> what + ": pixel " + at + ", " + down);
      }
    }
  }

  private static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }
}
