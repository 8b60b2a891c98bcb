package org.journeywall.desktop.menu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.journeywall.desktop.Texts;

/// The menus of a window, made from the table of deeds. The toolkit listens for the first key of
/// each item as long as the menu is part of a scene.
public final class Menus {

  /// One of the workshops opened last, in the menu that lists them.
  ///
  /// @param name its title
  /// @param open opens it
  public record Recent(String name, Runnable open) {}

  private final Texts texts;
  private final Doer doer;
  private final Supplier<List<Recent>> recent;

  /// @param recent the workshops opened last, asked for each time the menu opens
  public Menus(Texts texts, Doer doer, Supplier<List<Recent>> recent) {
    this.texts = texts;
    this.doer = doer;
    this.recent = recent;
  }

  /// All menus, made anew.
  public List<Menu> make() {
    return Arrays.stream(MenuName.values()).map(this::menu).toList();
  }

  private Menu menu(MenuName name) {
    var menu = new Menu(texts.say(name.textKey()));
    menu.setId(name.textKey());
    int group = 0;
    for (Deed deed : name.deeds()) {
      if (deed.group() != group) {
        menu.getItems().add(new SeparatorMenuItem());
        group = deed.group();
      }
      menu.getItems().add(item(deed));
    }
    return menu;
  }

  private MenuItem item(Deed deed) {
    MenuItem item = deed == FileDeed.RECENT ? recentMenu() : doing(deed);
    item.setId(deed.textKey());
    item.setMnemonicParsing(false);
    ObservableValue<String> title = doer.title(deed);
    if (title == null) {
      item.setText(texts.say(deed.textKey()));
    } else {
      item.textProperty().bind(title);
    }
    return item;
  }

  private MenuItem doing(Deed deed) {
    ObservableValue<Boolean> inForce = doer.inForce(deed);
    MenuItem item = inForce == null ? new MenuItem() : new CheckMenuItem();
    item.setAccelerator(Keys.first(deed));
    item.disableProperty().bind(doer.possible(deed).map(possible -> !possible));
    item.setOnAction(event -> doer.perform(deed));
    if (item instanceof CheckMenuItem check && inForce != null) {
      check.setSelected(inForce.getValue());
      inForce.addListener((value, was, is) -> check.setSelected(is));
      // The click has flipped the sign already, whatever came of the deed.
      check
          .selectedProperty()
          .addListener((value, was, is) -> check.setSelected(inForce.getValue()));
      check.getProperties().put(Doer.class, inForce);
    }
    return item;
  }

  private Menu recentMenu() {
    var menu = new Menu();
    menu.getItems().add(nothing());
    menu.setOnShowing(event -> menu.getItems().setAll(recentItems()));
    return menu;
  }

  private List<MenuItem> recentItems() {
    var items = new ArrayList<MenuItem>();
    for (Recent one : recent.get()) {
      var item = new MenuItem(one.name());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> one.open().run());
      items.add(item);
    }
    return items.isEmpty() ? List.of(nothing()) : items;
  }

  private MenuItem nothing() {
    var item = new MenuItem(texts.say("menu.recent.none"));
    item.setDisable(true);
    return item;
  }
}
