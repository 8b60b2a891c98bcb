package org.journeywall.digitise.review;

import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.review.Press.Plain;
import org.journeywall.digitise.shape.Quad;

/// Somebody at the review: the notes, and the line below the large picture with what they are
/// typing.
///
/// @param line what stands in the line; the text of the note in front, or what is typed for it
public record Sitting(Timeline timeline, String line) {

  /// Sits down at a review.
  public static Sitting at(Review review) {
    return at(Timeline.of(review));
  }

  private static Sitting at(Timeline timeline) {
    WallNote note = timeline.now().currentNote();
    return new Sitting(timeline, note == null ? "" : note.text());
  }

  public Review review() {
    return timeline.now();
  }

  /// The line says something else.
  public Sitting typed(String text) {
    return new Sitting(timeline, text);
  }

  /// After a key.
  public Sitting press(Press press) {
    return switch (press) {
      case Press.Colour(var colour) -> staying(review().colour(colour));
      case Plain plain -> press(plain);
    };
  }

  private Sitting press(Plain plain) {
    return switch (plain) {
      case ACCEPT -> going(review().accept(line));
      case LATER -> going(review().later(line));
      case NEXT -> at(timeline.step(kept().walk(1)));
      case BACK -> at(timeline.step(kept().walk(-1)));
      case REJECT -> going(review().reject());
      case ACCEPT_SURE -> going(kept().acceptSure());
      case STAGE_LEFT -> staying(review().moveStage(-1));
      case STAGE_RIGHT -> staying(review().moveStage(1));
      case LANE_UP -> staying(review().moveLane(-1));
      case LANE_DOWN -> staying(review().moveLane(1));
      case SPLIT -> going(Carving.split(kept()));
      case MERGE -> going(Carving.merge(kept()));
      case ROLE -> staying(review().turnRole());
      case UNDO -> at(timeline.undo());
      case REDO -> at(timeline.redo());
    };
  }

  /// Another note comes to the front, and what is in the line stays with the one left.
  public Sitting go(int id) {
    return going(kept().go(id));
  }

  /// A step that may bring another note to the front: the line says that note's text.
  public Sitting going(Review next) {
    return at(timeline.step(next));
  }

  /// A step about something else: the line stays as it is.
  public Sitting staying(Review next) {
    return new Sitting(timeline.step(next), line);
  }

  /// An engine has read a note. That is no step to take back, and no letter somebody typed is lost.
  ///
  /// @param quad the note's corners when it was read; of a note that has others now nothing is
  ///   taken
  public Sitting read(int id, Quad quad, Reading reading) {
    WallNote front = review().currentNote();
    boolean untouched = front != null && front.text().equals(line);
    var read = timeline.amended(review -> review.withReading(id, quad, reading));
    return untouched ? at(read) : new Sitting(read, line);
  }

  /// The review with what is in the line.
  public Review kept() {
    WallNote note = review().currentNote();
    return note == null || note.text().equals(line) ? review() : review().type(line);
  }
}
