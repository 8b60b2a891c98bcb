package org.journeywall.fuzz;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.WallWords;
import org.journeywall.digitise.kept.ReviewCodec;
import org.journeywall.digitise.review.Hanging;
import org.journeywall.digitise.review.Press;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.Sitting;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.model.Ids;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;

/// Reviews of a wall that were put off: refused, or one can go on with them to the end.
public final class ReviewTarget {
  private static final ReviewCodec CODEC = new ReviewCodec();
  private static final Workshop WALL =
      Template.BLANK.open("en", new Ids(new Random(1)), LocalDate.of(2026, 11, 22));

  private ReviewTarget() {}

  /// Takes any bytes; throws where reading does, or any step with what was read.
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (CODEC.read(bytes, "f") instanceof Outcome.Done<Review>(var review)) {
      if (!CODEC.read(CODEC.write(review), "f").equals(Outcome.done(review))) {
        throw new IllegalStateException("written again it is another review");
      }
      seen(review);
      Sitting sitting = Sitting.at(review).typed("x").press(new Press.Colour(NoteColour.PINK));
      for (Press.Plain press : Press.Plain.values()) {
        sitting = sitting.press(press);
        seen(sitting.review());
      }
      hung(sitting.review());
    }
  }

  private static void seen(Review review) {
    review.extent();
    review.progress();
    for (WallNote note : review.notes()) {
      review.stageName(review.stageOf(note));
      review.laneOf(note);
      review.noteAt(review.onWall(note).centre());
    }
  }

  private static void hung(Review review) {
    var ids = new Ids(new Random(2));
    MapId map = WALL.mapsInOrder().getFirst().id();
    Intake.sound(
        Hanging.on(map, review, WALL, ids, new WallWords(Locale.ENGLISH), Map.of()).apply(WALL));
  }
}
