package org.journeywall.desktop.digitise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.review.Press;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.Sitting;

/// What lies on the table while a wall is reviewed: the sitting as an observable value, and the
/// photographs it is about. FX thread only.
final class Table {
  private final ReadOnlyObjectWrapper<Sitting> sitting;
  private final List<Sheet> sheets;

  /// A photograph on the table.
  record Sheet(Photo photo, FileBytes file, WallPicture picture) {}

  Table(Sitting sitting, List<Sheet> sheets) {
    this.sitting = new ReadOnlyObjectWrapper<>(sitting);
    this.sheets = new ArrayList<>(sheets);
  }

  ReadOnlyObjectProperty<Sitting> sittingProperty() {
    return sitting.getReadOnlyProperty();
  }

  Review review() {
    return sitting.get().review();
  }

  String line() {
    return sitting.get().line();
  }

  Sheet sheet(int photo) {
    return sheets.get(photo);
  }

  /// All of them, in the order of the review's photographs.
  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /// A further photograph is on the table; to be told before the review knows of it.
  void lay(Sheet sheet) {
    sheets.add(sheet);
  }

  void press(Press press) {
    change(now -> now.press(press));
  }

  void change(UnaryOperator<Sitting> step) {
    sitting.set(step.apply(sitting.get()));
  }

  void onChange(Consumer<Sitting> listener) {
    sitting.addListener((value, was, is) -> listener.accept(is));
  }
}
