package org.journeywall.desktop.compare;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.journeywall.desktop.picture.PixelImage;
import org.journeywall.layout.PlacedCard;
import org.journeywall.model.CardId;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.jspecify.annotations.Nullable;

/// A wall to look at, drawn beside the window's thread. Dragging and the wheel move it, Ctrl with
/// the wheel and plus and minus make it larger and smaller; pointing at a card says what is
/// different about it. FX thread only.
final class BoardPane extends Region {
  private static final double STEP = 1.15;
  private static final double ARROW = 60;

  private final Camera camera;
  private final Raster raster;
  private final Executor worker;
  private final Palette palette;
  private final double density;
  private final Consumer<CardId> chosen;
  private final ImageView image = new ImageView();
  private final Tooltip tip = new Tooltip();
  private Compared.@Nullable Sheet sheet;
  private @Nullable CardId pointed;
  private boolean drawing;
  private boolean again;
  private double pressedX;
  private double pressedY;
  private boolean dragged;

  /// @param raster with the pictures of the workshop
  /// @param density pixels of the screen per pixel of the window
  /// @param chosen is told of a card that was clicked
  BoardPane(
      Camera camera,
      Raster raster,
      Executor worker,
      Palette palette,
      double density,
      Consumer<CardId> chosen) {
    this.camera = camera;
    this.raster = raster;
    this.worker = worker;
    this.palette = palette;
    this.density = density;
    this.chosen = chosen;
    getStyleClass().add("compared-wall");
    setFocusTraversable(true);
    getChildren().setAll(image);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    camera.onChange(this::draw);
    widthProperty().addListener(change -> draw());
    heightProperty().addListener(change -> draw());
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(this::released);
    setOnMouseMoved(this::pointed);
    setOnMouseExited(event -> tip.hide());
    setOnScroll(this::scrolled);
    setOnKeyPressed(this::key);
  }

  void show(Compared.Sheet newSheet, String name) {
    sheet = newSheet;
    setAccessibleText(name);
    draw();
  }

  private void draw() {
    Compared.Sheet now = sheet;
    int width = (int) Math.round(getWidth() * density);
    int height = (int) Math.round(getHeight() * density);
    if (now == null || width < 1 || height < 1) {
      return;
    }
    if (drawing) {
      again = true;
      return;
    }
    drawing = true;
    double scale = camera.scale() * density;
    double left = camera.left() * scale;
    double top = camera.top() * scale;
    worker.execute(() -> {
      var pixels = new Pixels(width, height);
      pixels.fill(palette.frame());
      raster.draw(pixels, now.marks(), scale, Math.rint(left), Math.rint(top));
      Platform.runLater(() -> drawn(pixels));
    });
  }

  private void drawn(Pixels pixels) {
    drawing = false;
    image.setImage(PixelImage.of(pixels));
    image.setFitWidth(pixels.width() / density);
    image.setFitHeight(pixels.height() / density);
    if (again) {
      again = false;
      draw();
    }
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    pressedX = event.getX();
    pressedY = event.getY();
    dragged = false;
  }

  private void dragged(MouseEvent event) {
    dragged = true;
    setCursor(Cursor.CLOSED_HAND);
    tip.hide();
    camera.pan(event.getX() - pressedX, event.getY() - pressedY);
    pressedX = event.getX();
    pressedY = event.getY();
  }

  private void released(MouseEvent event) {
    setCursor(null);
    CardId card = dragged ? null : cardAt(event);
    if (card != null) {
      chosen.accept(card);
    }
  }

  private @Nullable CardId cardAt(MouseEvent event) {
    Compared.Sheet now = sheet;
    if (now == null) {
      return null;
    }
    double x = camera.left() + event.getX() / camera.scale();
    double y = camera.top() + event.getY() / camera.scale();
    return now.board().cards().stream()
        .filter(placed -> placed.rect().contains(x, y))
        .map(PlacedCard::card)
        .map(card -> card.id())
        .findFirst()
        .orElse(null);
  }

  private void pointed(MouseEvent event) {
    CardId card = cardAt(event);
    if (!Objects.equals(card, pointed)) {
      pointed = card;
      tip.hide();
      List<String> lines =
          card == null || sheet == null ? List.of() : sheet.says().getOrDefault(card, List.of());
      if (!lines.isEmpty()) {
        tip.setText(String.join("\n", lines));
        tip.show(this, event.getScreenX() + 14, event.getScreenY() + 18);
      }
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      camera.zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
    } else {
      camera.pan(event.getDeltaX(), event.getDeltaY());
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> camera.pan(ARROW, 0);
      case RIGHT -> camera.pan(-ARROW, 0);
      case UP -> camera.pan(0, ARROW);
      case DOWN -> camera.pan(0, -ARROW);
      case PLUS, EQUALS, ADD -> camera.zoom(STEP, getWidth() / 2, getHeight() / 2);
      case MINUS, SUBTRACT -> camera.zoom(1 / STEP, getWidth() / 2, getHeight() / 2);
      case HOME -> camera.fit(getWidth(), getHeight());
      default -> {
        return;
      }
    }
    event.consume();
  }
}
