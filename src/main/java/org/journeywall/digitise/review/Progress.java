package org.journeywall.digitise.review;

/// How far a review is.
///
/// @param checked notes somebody has decided about
/// @param sure undecided ones the machine is sure of
/// @param toRead undecided ones that have to be read
/// @param seconds about how long the rest takes
public record Progress(int checked, int sure, int toRead, int seconds) {
  private static final int GLANCE = 2;
  private static final int READING = 6;
  private static final int STEP = 10;

  static Progress of(Review review) {
    int checked = 0;
    int sure = 0;
    int seconds = 0;
    int toRead = 0;
    for (WallNote note : review.notes()) {
      if (note.state().isDecided()) {
        checked++;
      } else {
        seconds += note.isSure() && !note.found().suggestion().isEmpty() ? GLANCE : READING;
        sure += note.isSure() ? 1 : 0;
        toRead += note.isSure() ? 0 : 1;
      }
    }
    return new Progress(checked, sure, toRead, seconds);
  }

  public int total() {
    return checked + sure + toRead;
  }

  public boolean isDone() {
    return sure + toRead == 0;
  }

  /// The part that is done, 0 to 1.
  public double share() {
    return total() == 0 ? 1 : (double) checked / total();
  }

  /// About how long the rest takes, in seconds, in steps of ten.
  public int secondsLeft() {
    return (seconds + STEP - 1) / STEP * STEP;
  }
}
