package org.journeywall.desktop.digitise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.journeywall.digitise.image.PhotoFile;
import org.journeywall.digitise.kept.ReviewCodec;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.digitise.review.Progress;
import org.journeywall.digitise.review.Review;
import org.journeywall.model.Outcome;
import org.journeywall.store.ReviewFolder;

/// Reviews kept for another time, and against a crash: what was decided is on the disk a moment
/// later. Answers on the FX thread; the disk is met on `drive` alone.
public final class KeptReviews {
  private final ReviewFolder folder;
  private final Executor drive;
  private final ReviewCodec codec = new ReviewCodec();

  /// Where one review is kept.
  public static final class Entry {
    private final String name;
    private final AtomicReference<Work> waiting = new AtomicReference<>(Work.NONE);
    private boolean gone;

    private Entry(String name) {
      this.name = name;
    }
  }

  /// What is to be written next; only the latest is.
  private record Work(List<Review> review, List<Table.Sheet> sheets) {
    private static final Work NONE = new Work(List.of(), List.of());
  }

  /// A review that was put off.
  ///
  /// @param photo name of its first photograph
  public record Waiting(Entry entry, String photo, Progress progress) {}

  /// A review with its photographs.
  record Opened(Review review, List<Table.Sheet> sheets) {}

  /// @param drive one thread that meets the disk
  public KeptReviews(ReviewFolder folder, Executor drive) {
    this.folder = folder;
    this.drive = drive;
  }

  /// A place for a new review.
  Entry entry() {
    return new Entry(folder.freshName());
  }

  /// Keeps the review as it is now.
  void keep(Entry entry, Review review, List<Table.Sheet> sheets) {
    Work before = entry.waiting.getAndSet(new Work(List.of(review), sheets));
    if (before.review.isEmpty()) {
      drive.execute(() -> write(entry));
    }
  }

  // A review that cannot be kept is not worth a message while somebody goes through it; the next
  // decision tries again.
  private void write(Entry entry) {
    Work work = entry.waiting.getAndSet(Work.NONE);
    if (entry.gone) {
      return;
    }
    for (Review review : work.review) {
      for (int i = 0; i < review.photos().size(); i++) {
        folder.keepPhoto(review.photos().get(i).hash(), work.sheets.get(i).file().bytes());
      }
      folder.keep(entry.name, codec.write(review));
    }
  }

  /// The review is done with.
  void forget(Entry entry) {
    drive.execute(() -> {
      entry.gone = true;
      folder.forget(entry.name);
      sweep();
    });
  }

  // Photographs no review names any more.
  private void sweep() {
    var named = new ArrayList<String>();
    for (String name : folder.names()) {
      if (read(name) instanceof Outcome.Done<Review>(var review)) {
        review.photos().stream().map(PhotoPage::hash).forEach(named::add);
      }
    }
    folder.keepOnly(named);
  }

  /// Tells which reviews were put off, the latest first.
  void waiting(Consumer<List<Waiting>> then) {
    drive.execute(() -> {
      var found = new ArrayList<Waiting>();
      for (String name : folder.names()) {
        if (read(name) instanceof Outcome.Done<Review>(var review)) {
          String photo = review.photos().getFirst().name();
          found.add(new Waiting(new Entry(name), photo, review.progress()));
        }
      }
      Platform.runLater(() -> then.accept(found));
    });
  }

  private Outcome<Review> read(String name) {
    return folder.read(name).then(bytes -> codec.read(bytes, name));
  }

  /// Reads a review with its photographs.
  void open(Entry entry, Consumer<Outcome<Opened>> then) {
    drive.execute(() -> {
      Outcome<Opened> opened = read(entry.name).then(this::withPhotos);
      Platform.runLater(() -> then.accept(opened));
    });
  }

  private Outcome<Opened> withPhotos(Review review) {
    Outcome<List<Table.Sheet>> sheets = Outcome.done(List.of());
    for (PhotoPage page : review.photos()) {
      sheets = sheets.then(before -> sheet(page).map(sheet -> plus(before, sheet)));
    }
    return sheets.map(all -> new Opened(review, all));
  }

  private Outcome<Table.Sheet> sheet(PhotoPage page) {
    return folder
        .photo(page.hash())
        .then(bytes ->
            PhotoFile.open(bytes, page.name())
                .map(photo ->
                    new Table.Sheet(photo, new FileBytes(bytes), WallPicture.of(photo, page))));
  }

  private static List<Table.Sheet> plus(List<Table.Sheet> sheets, Table.Sheet one) {
    var all = new ArrayList<>(sheets);
    all.add(one);
    return all;
  }
}
