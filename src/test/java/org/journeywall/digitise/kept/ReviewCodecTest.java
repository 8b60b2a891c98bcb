package org.journeywall.digitise.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.review.Bands;
import org.journeywall.digitise.review.FoundNote;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.digitise.review.Press.Plain;
import org.journeywall.digitise.review.Proposal;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.Sitting;
import org.journeywall.digitise.review.VoteBudget;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.Test;

/// What is put off is what one goes on with.
class ReviewCodecTest {
  private final ReviewCodec codec = new ReviewCodec();

  private static Review review() {
    var straight = new Homography(1.1, 0.1, 3, 0, 0.9, 4, 1e-5, 2e-5);
    var page =
        new PhotoPage(
            "ab", "łata.jpg", 800, 600, straight, Quad.box(0, 0, 8, 6), Quad.box(1, 2, 700, 500));
    var found =
        List.of(
            FoundNote.unread(Quad.box(10, 10, 110, 110), NoteColour.PINK, 0.9),
            new FoundNote(Quad.box(300, 10, 400, 110), NoteColour.BLUE, 0.7, 3, "řeč", 0.4));
    return Sitting.at(Proposal.of(page, found))
        .typed("zażółć\n\"x\"")
        .press(Plain.ACCEPT)
        .press(Plain.STAGE_LEFT)
        .review()
        .withBudget(new VoteBudget(12, 5))
        .withLanes(Bands.cut(List.of(200.0)).renamed(1, "Obawy"));
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    Review review = review();
    assertEquals(Outcome.done(review), codec.read(codec.write(review), "x"));
  }

  @Test
  void damagedReviewsAreRefused() {
    byte[] good = codec.write(review());
    String text = new String(good, UTF_8);
    for (String bad :
        List.of(
            "",
            "null",
            "{}",
            text.substring(0, good.length / 2),
            text.replace("\"version\":1", "\"version\":2"),
            text.replace("\"photo\":0", "\"photo\":7"))) {
      assertInstanceOf(Outcome.Failed.class, codec.read(bad.getBytes(UTF_8), "x"), bad);
    }
  }
}
