package org.journeywall.desktop.digitise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.journeywall.digitise.again.Comparing;
import org.journeywall.digitise.again.Comparison;
import org.journeywall.digitise.again.Rehanging;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.Sitting;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The wall on the table held against the cards of the map in front: where these were made of an
/// earlier photograph of it, only what is different has to be gone through. FX thread only.
final class Again {
  private final Table table;
  private final @Nullable Before before;
  private final Executor background;
  private final Set<CardId> refused = new HashSet<>();
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
  private @Nullable Comparison comparison;
  private Review all;
  private boolean on;

  /// A map that may have been made of the same wall.
  record Before(Workshop workshop, MapId map) {}

  /// @param before the map in front; null where there is none
  Again(Table table, @Nullable Before before, Executor background) {
    this.table = table;
    this.before = before;
    this.background = background;
    all = table.review();
    look();
  }

  /// Changes whenever something does that is told here.
  ReadOnlyLongProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /// Compares all that is on the table now.
  void look() {
    Before map = before;
    if (map == null) {
      return;
    }
    Review whole = whole(table.review());
    background.execute(() -> {
      Optional<Comparison> found = Comparing.of(whole, map.workshop(), map.map(), this::crop);
      Platform.runLater(() -> found.ifPresent(this::take));
    });
  }

  private Crop crop(WallNote note) {
    Photo photo = table.sheet(note.photo()).photo();
    return Crop.of(photo, note.quad().times(1.0 / photo.step()));
  }

  private void take(Comparison found) {
    all = whole(table.sittingProperty().get().kept());
    comparison = found;
    on = true;
    table.change(now -> Sitting.at(found.fresh(all)));
    tell();
  }

  private void tell() {
    changes.set(changes.get() + 1);
  }

  /// Whether only what is different is shown.
  boolean isOn() {
    return on;
  }

  /// What is different; nothing where no earlier photograph of this wall is known.
  Optional<Comparison> comparison() {
    return Optional.ofNullable(comparison);
  }

  /// Shows only what is different, or the whole wall as if nobody knew it.
  void turn(boolean only) {
    Comparison known = comparison;
    if (known == null || on == only) {
      return;
    }
    Review now = table.sittingProperty().get().kept();
    all = only ? now : known.whole(now, all);
    on = only;
    table.change(sitting -> Sitting.at(only ? known.fresh(all) : all));
    tell();
  }

  /// The review with the notes that are known, too: that is what is kept for another time.
  Review whole(Review shown) {
    Comparison known = comparison;
    return on && known != null ? known.whole(shown, all) : shown;
  }

  boolean isAccepted(CardId card) {
    return !refused.contains(card);
  }

  /// Agrees that a card has moved or is gone, or does not.
  void accept(CardId card, boolean accepted) {
    if (accepted ? refused.remove(card) : refused.add(card)) {
      tell();
    }
  }

  /// Agrees about everything, or about nothing where that was so.
  void acceptAll() {
    List<CardId> cards = cards();
    boolean everything = cards.stream().allMatch(this::isAccepted);
    refused.clear();
    if (everything) {
      refused.addAll(cards);
    }
    tell();
  }

  private List<CardId> cards() {
    return comparison().stream()
        .flatMap(known ->
            Stream.concat(
                known.moved().stream().map(Comparison.Moved::card),
                known.gone().stream().map(Comparison.Gone::card)))
        .toList();
  }

  /// How many changes somebody agreed about.
  int accepted() {
    return (int) cards().stream().filter(this::isAccepted).count();
  }

  /// The notes whose cards move.
  List<WallNote> moved() {
    return comparison().stream()
        .flatMap(known -> known.moved().stream())
        .filter(moved -> isAccepted(moved.card()))
        .flatMap(moved -> Stream.ofNullable(all.note(moved.note())))
        .toList();
  }

  /// What puts the differences on the map; nothing where the whole wall is shown.
  Optional<Rehanging> rehanging() {
    Before map = before;
    return map == null || !on
        ? Optional.empty()
        : comparison()
            .map(known ->
                new Rehanging(
                    known,
                    new HashSet<>(cards().stream().filter(this::isAccepted).toList()),
                    map.map()));
  }

  /// The words on a card.
  String excerpt(CardId card, int longest) {
    return before == null ? "" : before.workshop().cards().require(card).excerpt(longest);
  }
}
