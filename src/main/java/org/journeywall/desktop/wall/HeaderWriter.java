package org.journeywall.desktop.wall;

import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.field.TextLimit;
import org.journeywall.edit.ChangeLane;
import org.journeywall.edit.ChangeLink;
import org.journeywall.edit.ChangeMap;
import org.journeywall.edit.ChangeStage;
import org.journeywall.edit.Command;
import org.journeywall.edit.LaneChange;
import org.journeywall.edit.MapChange;
import org.journeywall.edit.StageChange;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// Renaming a stage, a lane or the map where its name stands, and writing on links.
final class HeaderWriter {
  private static final double FIELD = 34;
  private static final double NARROWEST = 140;
  private static final double WIDEST = 320;
  private static final double LABEL = 200;

  private final Desk desk;
  private final Surface surface;
  private final TextField field;
  private final Runnable done;
  private final Runnable looked;
  private final TextLimit limit;
  private @Nullable Function<String, Command> rename;
  private boolean mayBeEmpty;
  private String before = "";

  /// @param done gives the focus back to the wall
  /// @param looked is run after the view has moved
  HeaderWriter(Desk desk, Surface surface, TextField field, Runnable done, Runnable looked) {
    this.desk = desk;
    this.surface = surface;
    this.field = field;
    this.done = done;
    this.looked = looked;
    limit = TextLimit.on(field);
    field.setManaged(false);
    field.setVisible(false);
    field.getStyleClass().add("header-field");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field.textProperty().addListener((value, was, is) -> typed());
    field
        .focusedProperty()
        .addListener((observed, was, focused) -> {
          if (!focused) {
            finish();
          }
        });
  }

  void renameStage(StageId id) {
    new Folds(desk).unfold(id);
    PlacedStage stage = surface.board().stage(id);
    if (stage != null) {
      surface.reveal(stage);
      looked.run();
      Viewport view = surface.viewport();
      Rect header = view.screen(view.header(stage));
      double point = Measures.CHEVRON_POINT * view.scale();
      double middle = (Measures.CHEVRON_TOP + Measures.CHEVRON_BOTTOM) / 2 * view.scale();
      double top = header.y() + middle - FIELD / 2;
      open(
          new Rect(header.x() + point, top, header.width() - 2 * point, FIELD),
          stage.stage().name(),
          name -> new ChangeStage(id, new StageChange.NameTo(name)));
    }
  }

  void renameLane(LaneId id) {
    new Folds(desk).unfold(id);
    PlacedLane lane = surface.board().lane(id);
    if (lane != null) {
      surface.reveal(lane);
      looked.run();
      Viewport view = surface.viewport();
      Rect header = view.screen(view.name(lane));
      double inset = Measures.LANE_INSET * view.scale();
      double top = header.y() + Measures.LANE_MARGIN * view.scale() - 6;
      open(
          new Rect(header.x() + inset - 9, top, header.width() - inset, FIELD),
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

  /// Writes what a link says on it, in the middle of its way; in the middle of the window where it
  /// does not run on the wall.
  void labelLink(LinkId id) {
    Link link = desk.workshop().links().get(id);
    if (link != null) {
      PlacedLink placed = surface.board().links().get(id);
      PlacedLink.Label label = placed == null ? null : placed.label();
      Viewport view = surface.viewport();
      double x = surface.width() / 2;
      double y = surface.trayTop() / 2;
      if (placed != null) {
        Bend.Through middle = placed.curve().at(0.5);
        Rect on = label == null ? Rect.around(middle.x(), middle.y(), 0) : label.pill();
        x = view.screenX(on.centreX());
        y = Math.clamp(view.screenY(on.centreY()), FIELD, Math.max(FIELD, 2 * y - FIELD));
      }
      open(
          new Rect(x - LABEL / 2, y - FIELD / 2, LABEL, FIELD),
          link.label(),
          text -> new ChangeLink(id, link.kind(), text));
      mayBeEmpty = true;
    }
  }

  private void open(Rect screen, String name, Function<String, Command> command) {
    finish();
    mayBeEmpty = false;
    before = name;
    limit.set(name);
    rename = command;
    double width = Math.clamp(screen.width(), NARROWEST, WIDEST);
    double farthest = Math.max(0, surface.width() - width);
    field.resizeRelocate(
        Math.rint(Math.clamp(screen.x(), 0, farthest)),
        Math.rint(screen.y()),
        width,
        screen.height());
    field.setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  /// Ends renaming and keeps the name, unless nothing is left of it. A link need not say anything.
  void finish() {
    Function<String, Command> command = rename;
    if (command == null) {
      return;
    }
    rename = null;
    field.setVisible(false);
    commit(command);
    done.run();
  }

  private void commit(Function<String, Command> command) {
    String name = field.getText().strip();
    if ((mayBeEmpty || !name.isEmpty()) && !name.equals(before)) {
      desk.commit(command.apply(name));
    }
  }

  private void typed() {
    Function<String, Command> command = rename;
    if (command != null) {
      desk.draft(() -> commit(command));
    }
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
