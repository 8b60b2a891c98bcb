package org.journeywall.desktop.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// The tabs of the workshop's maps, and the button that adds one.
final class MapTabs extends HBox {
  private final Desk desk;
  private final Texts texts;
  private final MapDeeds deeds;
  private List<JourneyMap> shown = List.of();

  MapTabs(Desk desk, Texts texts, MapDeeds deeds) {
    super(4);
    this.desk = desk;
    this.texts = texts;
    this.deeds = deeds;
    setAlignment(Pos.CENTER_LEFT);
    setId("map-tabs");
    var shownNow = sceneProperty().map(scene -> true).orElse(false);
    desk.workshopProperty().when(shownNow).subscribe(this::show);
    desk.mapProperty().when(shownNow).subscribe(this::mark);
  }

  private void show(Workshop workshop) {
    List<JourneyMap> maps = workshop.mapsInOrder();
    if (maps.equals(shown)) {
      return;
    }
    shown = maps;
    getChildren().setAll(maps.stream().map(this::tab).toList());
    Button add = Buttons.text("+", deeds::add);
    add.getStyleClass().addAll("map-tab", "add-map");
    add.setId("add-map");
    add.setAccessibleText(texts.say("maps.add"));
    add.setTooltip(new Tooltip(texts.say("maps.add-blank")));
    getChildren().add(add);
    mark(desk.map());
  }

  private MapTab tab(JourneyMap map) {
    return new MapTab(map, texts, deeds, () -> desk.mapProperty().set(map.id()));
  }

  private void mark(MapId front) {
    for (var child : getChildren()) {
      if (child instanceof MapTab tab) {
        tab.mark(tab.map().equals(front));
      }
    }
  }

  /// Lets the user type another name for a map.
  void rename(MapId map) {
    getChildren().stream()
        .filter(MapTab.class::isInstance)
        .map(MapTab.class::cast)
        .filter(tab -> tab.map().equals(map))
        .findFirst()
        .ifPresent(MapTab::edit);
  }
}
