package org.journeywall.desktop.digitise;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.read.Reader;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Quad;

/// Has the notes on the table read while somebody goes through them: the one in front first, then
/// those that come next, one at a time. FX thread only; the reading itself is done elsewhere.
final class Suggesting {
  private final Table table;
  private final Reader reader;
  private final String language;
  private final Executor background;
  private final Set<Asked> asked = new HashSet<>();
  private boolean reading;
  private boolean ended;

  /// A note as it was when it was read: one that was carved anew is read again.
  private record Asked(int id, int photo, Quad quad) {
    static Asked of(WallNote note) {
      return new Asked(note.id(), note.photo(), note.quad());
    }
  }

  /// @param language of the workshop, as its tag
  Suggesting(Table table, Reader reader, String language, Executor background) {
    this.table = table;
    this.reader = reader;
    this.language = language;
    this.background = background;
    table.onChange(now -> goOn());
    goOn();
  }

  /// No more notes are read.
  void end() {
    ended = true;
  }

  private void goOn() {
    if (!reading && !ended) {
      next().ifPresent(this::read);
    }
  }

  private Optional<WallNote> next() {
    Review review = table.review();
    WallNote front = review.currentNote();
    int from = front == null ? 0 : review.number(front);
    int count = review.notes().size();
    return review.notes().stream()
        .filter(note -> !note.state().isDecided() && note.text().isEmpty())
        .filter(note -> !asked.contains(Asked.of(note)))
        .min(Comparator.comparingInt(note -> Math.floorMod(review.number(note) - from, count)));
  }

  private void read(WallNote note) {
    asked.add(Asked.of(note));
    reading = true;
    Photo photo = table.sheet(note.photo()).photo();
    background.execute(() -> {
      Crop crop = Crop.of(photo, note.quad().times(1.0 / photo.step()));
      Reading found = reader.read(crop, language);
      Platform.runLater(() -> take(note, found));
    });
  }

  private void take(WallNote note, Reading found) {
    reading = false;
    if (!ended && !found.text().isEmpty()) {
      table.change(now -> now.read(note.id(), note.quad(), found));
    }
    goOn();
  }
}
