package org.journeywall.desktop.window;

import atlantafx.base.theme.Tweaks;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.desktop.look.Logo;
import org.journeywall.desktop.menu.Doer;
import org.journeywall.desktop.menu.EditDeed;
import org.journeywall.desktop.menu.FileDeed;
import org.journeywall.desktop.menu.Keys;
import org.journeywall.desktop.wall.WallPort;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar on top: menu, title and what is saved, the maps, and at the right what one does all the
/// time.
final class TopBar extends HBox {
  /// Where the tabs begin, where the title leaves them room.
  private static final double TABS_AT = 400;

  /// The part of a narrow window up to which they may move.
  private static final double TITLE_SHARE = 0.27;

  /// @param touch title and what is saved side by side, where a finger can tell them apart
  TopBar(
      MenuButton menu,
      TitleField title,
      SaveNote saved,
      MapTabs tabs,
      WallPort wall,
      Desk desk,
      Doer doer,
      Texts texts,
      boolean touch) {
    super(10);
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    var left = new HBox(10, menu, Logo.view(28), names(title, saved, touch));
    left.setAlignment(Pos.CENTER_LEFT);
    left.minWidthProperty().bind(Bindings.min(TABS_AT, widthProperty().multiply(TITLE_SHARE)));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button export = Buttons.primary(texts.say("top.export"), () -> doer.perform(FileDeed.EXPORT));
    export.setId("export");
    export.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            left,
            tabs,
            space,
            deed(Feather.CORNER_UP_LEFT, EditDeed.UNDO, "undo", desk, doer, texts),
            deed(Feather.CORNER_UP_RIGHT, EditDeed.REDO, "redo", desk, doer, texts),
            new ZoomBox(wall, texts),
            export);
  }

  private static Pane names(TitleField title, SaveNote saved, boolean touch) {
    if (touch) {
      var beside = new HBox(4, title, saved);
      beside.setAlignment(Pos.CENTER_LEFT);
      return beside;
    }
    var below = new VBox(0, title, saved);
    below.setAlignment(Pos.CENTER_LEFT);
    return below;
  }

  private static Button deed(
      Ikon icon, EditDeed deed, String id, Desk desk, Doer doer, Texts texts) {
    Button button = Buttons.icon(icon, texts.say(deed.textKey()), () -> doer.perform(deed));
    button.setId(id);
    button.setFocusTraversable(false);
    var name = deed == EditDeed.UNDO ? desk.undoNameProperty() : desk.redoNameProperty();
    var words = new UndoWords(texts).titled(deed.textKey(), name);
    var tip = new Tooltip();
    tip.textProperty().bind(words.concat("  " + Keys.shown(deed)));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(words);
    button.disableProperty().bind(name.isNull());
    return button;
  }

  /// The button behind which all menus are.
  static MenuButton menuButton(Texts texts) {
    var button = new MenuButton("", new FontIcon(Feather.MENU));
    button.setId("menu");
    button.getStyleClass().addAll("flat", "menu-root", Tweaks.NO_ARROW);
    button.setAccessibleText(texts.say("menu.button"));
    button.setTooltip(new Tooltip(texts.say("menu.button.tip")));
    button.setFocusTraversable(false);
    return button;
  }
}
