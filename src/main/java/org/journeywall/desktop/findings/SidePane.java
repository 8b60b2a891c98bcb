package org.journeywall.desktop.findings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// What stands at the right of the wall: the inspector, and beside it, while they are open, the
/// findings. In a narrow window they take the inspector's place, so that the wall keeps its own.
public final class SidePane extends HBox {
  private static final double WIDTH = 316;

  /// A window so wide has room for both.
  private static final double WIDE = 1500;

  private final Region inspector;
  private final VBox panel = new VBox();
  private final BooleanProperty open = new SimpleBooleanProperty();

  /// @param leave gives the keyboard back to the wall
  public SidePane(Region inspector, FindingsPane findings, Texts windowTexts, Runnable leave) {
    this.inspector = inspector;
    Texts texts = windowTexts.beside(SidePane.class);
    var title = new Label(texts.say("title"));
    title.getStyleClass().add("side-title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close =
        Buttons.icon(
            Feather.X,
            texts.say("close"),
            () -> {
              open.set(false);
              leave.run();
            });
    close.setId("side-close");
    close.getStyleClass().add("flat");
    var head = new HBox(title, space, close);
    head.getStyleClass().add("side-head");
    head.setAlignment(Pos.CENTER_LEFT);
    panel.getStyleClass().add("side-panel");
    panel.getStylesheets().setAll(findings.getStylesheets());
    panel.getChildren().setAll(head, findings);
    panel.setPrefWidth(WIDTH);
    panel.setMinWidth(WIDTH);
    open.subscribe(this::arrange);
    sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> arrange());
  }

  /// Whether the findings are open.
  public BooleanProperty openProperty() {
    return open;
  }

  private void arrange() {
    boolean wide = getScene() == null || getScene().getWidth() >= WIDE;
    if (!open.get()) {
      getChildren().setAll(inspector);
    } else if (wide) {
      getChildren().setAll(panel, inspector);
    } else {
      getChildren().setAll(panel);
    }
  }
}
