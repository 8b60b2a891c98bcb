package org.journeywall.desktop.wall;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.model.CardKind;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// The palette of notes left of the wall: drag one onto the wall, or click it for a note of its
/// kind where the selection is.
public final class KindRail extends VBox {
  private static final double NOTE = 36;

  /// How far a note gives way where the window is low, in pixels.
  private static final double LOWEST = 10;

  private static final List<CardKind> KINDS =
      List.of(
          CardKind.TOUCHPOINT,
          CardKind.NEED,
          CardKind.EMOTION,
          CardKind.CONCERN,
          CardKind.ACTION,
          CardKind.METRIC,
          CardKind.OPPORTUNITY,
          CardKind.NOTE);

  private final WallView wall;
  private @Nullable WallHands hands;

  public KindRail(WallView wall, Texts windowTexts, Palette palette) {
    Texts texts = windowTexts.beside(KindRail.class);
    this.wall = wall;
    getStyleClass().add("kind-rail");
    getStylesheets().add(WallView.styles());
    setAlignment(Pos.TOP_CENTER);
    setMinHeight(0);
    for (CardKind kind : KINDS) {
      getChildren().add(entry(kind, texts, palette));
    }
  }

  private VBox entry(CardKind kind, Texts texts, Palette palette) {
    String name = texts.say("kind." + kind.name().toLowerCase(Locale.ROOT));
    var note = new Region();
    note.setMinSize(NOTE, LOWEST);
    note.setPrefSize(NOTE, NOTE);
    note.setMaxSize(NOTE, NOTE);
    note.getStyleClass().addAll("kind-note", "kind-" + kind.name().toLowerCase(Locale.ROOT));
    note.setStyle("-fx-background-color: #%06x;".formatted(palette.note(kind).rgb()));
    var label = new Label(name);
    label.getStyleClass().add("kind-name");
    label.setMinWidth(USE_PREF_SIZE);
    var entry = new VBox(note, label);
    entry.getStyleClass().add("kind-entry");
    entry.setAlignment(Pos.TOP_CENTER);
    entry.setFocusTraversable(true);
    entry.setAccessibleRole(AccessibleRole.BUTTON);
    entry.setAccessibleText(name);
    Tooltip.install(entry, new Tooltip(texts.say("dragKind", name)));
    entry.setOnMousePressed(event -> hands = null);
    entry.setOnDragDetected(event -> take(kind, event));
    entry.setOnMouseDragged(this::carry);
    entry.setOnMouseReleased(event -> release(kind, event));
    entry.setOnKeyPressed(event -> key(kind, event));
    return entry;
  }

  private void take(CardKind kind, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      hands = wall.take(kind);
      wall.requestFocus();
      carry(event);
    }
    event.consume();
  }

  private void carry(MouseEvent event) {
    WallHands carrying = hands;
    if (carrying != null) {
      Point2D at = wall.sceneToLocal(event.getSceneX(), event.getSceneY());
      carrying.carryTo(at.getX(), at.getY());
    }
    event.consume();
  }

  private void release(CardKind kind, MouseEvent event) {
    WallHands carrying = hands;
    if (carrying != null) {
      carrying.drop();
    } else if (event.getButton() == MouseButton.PRIMARY) {
      wall.newCard(kind);
    }
    event.consume();
  }

  private void key(CardKind kind, KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      wall.newCard(kind);
      event.consume();
    }
  }
}
