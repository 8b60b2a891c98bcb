package org.journeywall.desktop.window;

import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.menu.ViewDeed;
import org.journeywall.desktop.wall.Folds;
import org.journeywall.desktop.wall.WallPort;

/// What the menus do about lanes and stages that are folded.
final class FoldDeeds {
  private final Desk desk;
  private final WallPort wall;
  private final Folds folds;

  FoldDeeds(Desk desk, WallPort wall) {
    this.desk = desk;
    this.wall = wall;
    folds = new Folds(desk);
  }

  /// Does it; nothing where the deed is another.
  void perform(ViewDeed deed) {
    wall.finishEditing();
    if (deed == ViewDeed.FOLD_LANE) {
      folds.turnLane();
    } else if (deed == ViewDeed.FOLD_STAGE) {
      folds.turnStage();
    } else if (deed == ViewDeed.UNFOLD_ALL) {
      folds.unfoldAll();
    }
    wall.reveal();
  }

  /// Whether there is something to fold or to unfold.
  ObservableValue<Boolean> possible(ViewDeed deed) {
    return following(() ->
        deed == ViewDeed.UNFOLD_ALL
            ? folds.isAny()
            : deed == ViewDeed.FOLD_LANE ? folds.lane() != null : folds.stage() != null);
  }

  /// Whether the lane or stage is folded.
  ObservableValue<Boolean> inForce(ViewDeed deed) {
    return following(() ->
        deed == ViewDeed.FOLD_LANE ? folds.isFolded(folds.lane()) : folds.isFolded(folds.stage()));
  }

  private ObservableValue<Boolean> following(Callable<Boolean> now) {
    return Bindings.createBooleanBinding(
        now,
        desk.selectionProperty(),
        desk.workshopProperty(),
        desk.mapProperty(),
        desk.arrangementProperty());
  }
}
