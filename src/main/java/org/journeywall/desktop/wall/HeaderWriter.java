package org.journeywall.desktop.wall;

import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.ChangeLane;
import org.journeywall.edit.ChangeMap;
import org.journeywall.edit.ChangeStage;
import org.journeywall.edit.Command;
import org.journeywall.edit.LaneChange;
import org.journeywall.edit.MapChange;
import org.journeywall.edit.StageChange;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.LaneId;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// Renaming a stage, a lane or the map where its name stands.
final class HeaderWriter {
  private static final double FIELD = 34;
  private static final double WIDEST = 320;

  private final Desk desk;
  private final Surface surface;
  private final TextField field;
  private final Runnable done;
  private @Nullable Function<String, Command> rename;
  private String before = "";

  HeaderWriter(Desk desk, Surface surface, TextField field, Runnable done) {
    this.desk = desk;
    this.surface = surface;
    this.field = field;
    this.done = done;
    field.setManaged(false);
    field.setVisible(false);
    field.getStyleClass().add("header-field");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field
        .focusedProperty()
        .addListener((observed, was, focused) -> {
          if (!focused) {
            finish();
          }
        });
  }

  void renameStage(StageId id) {
    PlacedStage stage = surface.board().stage(id);
    if (stage != null) {
      Viewport view = surface.viewport();
      double top = (Measures.CHEVRON_TOP + 6) * view.scale();
      double width = (stage.width() - 2 * Measures.CHEVRON_POINT) * view.scale();
      open(
          new Rect(view.screenX(stage.x() + Measures.CHEVRON_POINT), top, width, FIELD),
          stage.stage().name(),
          name -> new ChangeStage(id, new StageChange.NameTo(name)));
    }
  }

  void renameLane(LaneId id) {
    PlacedLane lane = surface.board().lane(id);
    if (lane != null) {
      Viewport view = surface.viewport();
      double top = view.screenY(lane.y() + Measures.LANE_MARGIN) - 6;
      double width = (Measures.LANE_COLUMN - Measures.LANE_INSET) * view.scale();
      open(
          new Rect(Measures.LANE_INSET * view.scale() - 9, top, width, FIELD),
          lane.lane().name(),
          name -> new ChangeLane(id, new LaneChange.NameTo(name)));
    }
  }

  void renameMap() {
    JourneyMap map = surface.board().map();
    double scale = surface.viewport().scale();
    double width = (Measures.LANE_COLUMN - Measures.LANE_INSET) * scale;
    open(
        new Rect(Measures.LANE_INSET * scale - 9, 8 * scale, width, FIELD),
        map.title().isEmpty() ? map.name() : map.title(),
        title -> new ChangeMap(map.id(), new MapChange.NamesTo(map.name(), title, map.subtitle())));
  }

  private void open(Rect screen, String name, Function<String, Command> command) {
    finish();
    rename = command;
    before = name;
    field.setText(name);
    field.resizeRelocate(
        Math.rint(screen.x()),
        Math.rint(screen.y()),
        Math.clamp(screen.width(), 140, WIDEST),
        screen.height());
    field.setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  /// Ends renaming and keeps the name, unless nothing is left of it.
  void finish() {
    Function<String, Command> command = rename;
    if (command == null) {
      return;
    }
    rename = null;
    field.setVisible(false);
    String name = field.getText().strip();
    if (!name.isEmpty() && !name.equals(before)) {
      desk.commit(command.apply(name));
    }
    done.run();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
      event.consume();
      finish();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      field.setText(before);
      finish();
    }
  }
}
