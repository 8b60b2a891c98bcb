package org.journeywall.desktop.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.field.Segments;
import org.journeywall.desktop.look.Buttons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What stands at the right of the wall: the inspector, and beside it, while one is open, a panel
/// of what the map says or asks for. In a narrow window the panel takes the inspector's place, so
/// that the wall keeps its own.
public final class SidePane extends HBox {
  private static final double WIDTH = 372;

  /// A window so wide has room for both.
  private static final double WIDE = 1500;

  private final Region inspector;
  private final Runnable leave;
  private final VBox panel = new VBox();
  private final Segments<SideTab> tabs;
  private final Map<SideTab, Region> panes = new EnumMap<>(SideTab.class);
  private final ObjectProperty<@Nullable SideTab> shown = new SimpleObjectProperty<>();

  /// @param leave gives the keyboard back to the wall
  public SidePane(
      Region inspector,
      FindingsPane findings,
      ActionsPane actions,
      PrioritiesPane priorities,
      HealthPane health,
      Texts windowTexts,
      Runnable leave) {
    this.inspector = inspector;
    this.leave = leave;
    panes.put(SideTab.FINDINGS, findings);
    panes.put(SideTab.ACTIONS, actions);
    panes.put(SideTab.PRIORITIES, priorities);
    panes.put(SideTab.HEALTH, health);
    Texts texts = windowTexts.beside(SidePane.class);
    tabs = new Segments<>(List.of(SideTab.values()), tab -> texts.say(tab.key()), false).fitted();
    tabs.setId("side-tabs");
    HBox.setHgrow(tabs, Priority.ALWAYS);
    Button close =
        Buttons.icon(
            Feather.X,
            texts.say("close"),
            () -> {
              shown.set(null);
              leave.run();
            });
    close.setId("side-close");
    close.getStyleClass().add("flat");
    var head = new HBox(8, tabs, close);
    head.getStyleClass().add("side-head");
    head.setAlignment(Pos.CENTER_LEFT);
    panel.getStyleClass().add("side-panel");
    FieldStyles.dress(panel);
    panel
        .getStylesheets()
        .add(Objects.requireNonNull(SidePane.class.getResource("findings.css")).toExternalForm());
    panel.getChildren().setAll(head);
    panel.setPrefWidth(WIDTH);
    panel.setMinWidth(WIDTH);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    shown.subscribe(this::arrange);
    sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> arrange());
  }

  /// Which panel is open; null for none.
  public ObjectProperty<@Nullable SideTab> shownProperty() {
    return shown;
  }

  /// Opens a panel, or closes it where it is open.
  public void turn(SideTab tab) {
    shown.set(shown.get() == tab ? null : tab);
  }

  /// Takes the keyboard into the first part, from each part to the next, and from the last back to
  /// the wall.
  public void takeKeyboard() {
    Node focus = getScene().getFocusOwner();
    int at = -1;
    for (Node node = focus; node != null; node = node.getParent()) {
      at = Math.max(at, getChildren().indexOf(node));
    }
    if (at + 1 < getChildren().size()) {
      getChildren().get(at + 1).requestFocusTraversal(TraversalDirection.NEXT);
    } else {
      leave.run();
    }
  }

  // What a field did not need of it.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    }
  }

  private void arrange() {
    SideTab tab = shown.get();
    tabs.show(tab, chosen -> shown.set(chosen));
    boolean wide = getScene() == null || getScene().getWidth() >= WIDE;
    if (tab == null) {
      put(List.of(inspector));
      return;
    }
    Region pane = Objects.requireNonNull(panes.get(tab));
    VBox.setVgrow(pane, Priority.ALWAYS);
    if (!panel.getChildren().contains(pane)) {
      panel.getChildren().setAll(panel.getChildren().getFirst(), pane);
    }
    put(wide ? List.of(panel, inspector) : List.of(panel));
  }

  // What stays keeps the keyboard.
  private void put(List<Region> parts) {
    if (!getChildren().equals(parts)) {
      getChildren().setAll(parts);
    }
  }
}
