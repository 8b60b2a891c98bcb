package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.ChangeLink;
import org.journeywall.edit.Command;
import org.journeywall.edit.MoveLane;
import org.journeywall.edit.MoveStage;
import org.journeywall.edit.Selection;
import org.journeywall.edit.TurnLink;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Link;
import org.jspecify.annotations.Nullable;

/// The menu under the right mouse button: what can be done with what lies there.
final class WallMenu {
  private final Desk desk;
  private final Surface surface;
  private final WallEdits edits;
  private final AddButtons adding;
  private final WallView wall;
  private final Texts texts;
  private final Stacking stacking;
  private final Folds folds;
  private final ContextMenu menu = new ContextMenu();

  WallMenu(
      Desk desk, Surface surface, WallEdits edits, AddButtons adding, WallView wall, Texts texts) {
    this.desk = desk;
    this.surface = surface;
    this.edits = edits;
    this.adding = adding;
    this.wall = wall;
    this.texts = texts;
    stacking = new Stacking(desk);
    folds = new Folds(desk);
  }

  void show(ContextMenuEvent event) {
    List<MenuItem> items =
        switch (desk.selection()) {
          case Selection.Cards cards -> cards(cards.ids());
          case Selection.Cell cell -> ground();
          case Selection.Parking parking -> ground();
          case Selection.Stage stage -> stage(surface.board().stage(stage.id()));
          case Selection.Lane lane -> lane(surface.board().lane(lane.id()));
          case Selection.Link link -> link(desk.workshop().links().get(link.id()));
          case Selection.None none -> List.of();
        };
    menu.getItems().setAll(items);
    if (!items.isEmpty()) {
      menu.show(wall, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(texts.say(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private MenuItem item(String key, Command command) {
    return item(key, () -> desk.commit(command));
  }

  private List<MenuItem> cards(Set<CardId> ids) {
    var items = new ArrayList<MenuItem>();
    if (ids.size() == 1) {
      items.add(item("edit", wall::edit));
    }
    items.add(kinds(ids));
    boolean all =
        ids.stream().allMatch(id -> desk.workshop().cards().require(id).details().momentOfTruth());
    items.add(
        item(
            all ? "noMomentOfTruth" : "momentOfTruth",
            new ChangeCards(ids, new CardChange.MomentOfTruth(!all))));
    items.add(item("vote", () -> edits.vote(1)));
    items.add(item("unvote", () -> edits.vote(-1)));
    items.add(item("linkTo", wall::link));
    items.addAll(stacks());
    items.add(new SeparatorMenuItem());
    items.add(item("cut", edits::cut));
    items.add(item("copy", edits::copy));
    items.add(item("paste", edits::paste));
    items.add(item("duplicate", edits::duplicate));
    items.add(new SeparatorMenuItem());
    items.add(item("remove", edits::remove));
    return items;
  }

  private List<MenuItem> stacks() {
    var items = new ArrayList<MenuItem>();
    items.add(new SeparatorMenuItem());
    if (stacking.canSplit()) {
      items.add(item("split", stacking::split));
    }
    if (stacking.canStack()) {
      items.add(item("stack", stacking::stack));
    }
    if (stacking.canOpen()) {
      items.add(item(stacking.isOpen() ? "closeStack" : "openStack", stacking::openOrClose));
    }
    if (stacking.canUnstack()) {
      items.add(item("unstack", stacking::unstack));
    }
    return items.size() == 1 ? List.of() : items;
  }

  private Menu kinds(Set<CardId> ids) {
    var kinds = new Menu(texts.say("changeKind"));
    for (CardKind kind : CardKind.values()) {
      kinds
          .getItems()
          .add(
              item(
                  "kind." + kind.name().toLowerCase(Locale.ROOT),
                  new ChangeCards(ids, new CardChange.ToKind(kind))));
    }
    return kinds;
  }

  private List<MenuItem> link(@Nullable Link link) {
    var items = new ArrayList<MenuItem>();
    if (link != null) {
      for (Link.Kind kind : Link.Kind.values()) {
        var item = new RadioMenuItem(texts.say("link." + kind.name().toLowerCase(Locale.ROOT)));
        item.setSelected(kind == link.kind());
        item.setOnAction(event -> desk.commit(new ChangeLink(link.id(), kind, link.label())));
        items.add(item);
      }
      items.add(new SeparatorMenuItem());
      items.add(item("linkLabel", wall::edit));
      items.add(item("linkTurn", new TurnLink(link.id())));
      items.add(item("linkRemove", edits::remove));
    }
    return items;
  }

  private List<MenuItem> ground() {
    var items = new ArrayList<MenuItem>();
    items.add(item("newCard", wall::newCard));
    items.add(item("paste", edits::paste));
    items.add(item("pasteAsOne", edits::pasteAsOne));
    items.add(new SeparatorMenuItem());
    if (folds.isFolded(folds.lane())) {
      items.add(item("unfoldLane", folds::turnLane));
    }
    if (folds.isFolded(folds.stage())) {
      items.add(item("unfoldStage", folds::turnStage));
    }
    return items.getLast() instanceof SeparatorMenuItem ? items.subList(0, 3) : items;
  }

  private List<MenuItem> stage(@Nullable PlacedStage stage) {
    if (stage == null) {
      return List.of();
    }
    int index = stage.index();
    return List.of(
        item("rename", wall::edit),
        item("stageBefore", () -> adding.addStage(index)),
        item("stageAfter", () -> adding.addStage(index + 1)),
        item("stageLeft", new MoveStage(stage.stage().id(), Math.max(0, index - 1))),
        item("stageRight", new MoveStage(stage.stage().id(), index + 1)),
        new SeparatorMenuItem(),
        item(stage.folded() ? "unfoldStage" : "foldStage", folds::turnStage),
        unfoldAll(),
        new SeparatorMenuItem(),
        item("removeStage", edits::remove));
  }

  private List<MenuItem> lane(@Nullable PlacedLane lane) {
    if (lane == null) {
      return List.of();
    }
    int index = lane.index();
    return List.of(
        item("rename", wall::edit),
        item("laneAbove", () -> adding.addLane(index)),
        item("laneBelow", () -> adding.addLane(index + 1)),
        item("laneUp", new MoveLane(lane.lane().id(), Math.max(0, index - 1))),
        item("laneDown", new MoveLane(lane.lane().id(), index + 1)),
        new SeparatorMenuItem(),
        item(lane.folded() ? "unfoldLane" : "foldLane", folds::turnLane),
        unfoldAll(),
        new SeparatorMenuItem(),
        item("removeLane", edits::remove));
  }

  private MenuItem unfoldAll() {
    MenuItem item = item("unfoldAll", folds::unfoldAll);
    item.setDisable(!folds.isAny());
    return item;
  }
}
