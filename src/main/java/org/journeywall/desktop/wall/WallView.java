package org.journeywall.desktop.wall;

import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Look;
import org.journeywall.desktop.look.Remark;
import org.journeywall.desktop.tiles.Glass;
import org.journeywall.desktop.tiles.Tiles;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Workshop;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Raster;
import org.journeywall.tool.CarryingNew;
import org.journeywall.tool.Input;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Walk;
import org.jspecify.annotations.Nullable;

/// The wall in a window: the picture of the map, what moves over it, and the fields for writing.
/// Everything it shows comes from the desk; everything done to it goes there as a command.
public final class WallView extends Region implements WallPort {
  private static final String STYLES = "wall.css";
  private static final double SMALLEST_WIDTH = 300;
  private static final double SMALLEST_HEIGHT = 200;

  private final Desk desk;
  private final Executor worker;
  private final Surface surface;
  private final Glide glide;
  private final WallPicture picture;
  private final Painting painting;
  private final NoteWriter notes;
  private final HeaderWriter headers;
  private final WallHands hands;
  private final WallEdits edits;
  private final WallKeys keys;
  private final WallLinks links;
  private final Glass glass = new Glass();
  private final Rectangle window = new Rectangle();
  private final AddButtons addButtons;
  private final FoldButtons folds;
  private final Minimap minimap;
  private final Zoom zoom;
  private final Subscription listening;

  /// @param raster draws the wall's tiles
  /// @param worker runs what takes longer than a frame
  /// @param motion whether moved cards settle instead of jumping
  public WallView(
      Desk desk,
      BoardLayout layout,
      FaceFonts fonts,
      Palette palette,
      Texts windowTexts,
      CardClipboard clipboard,
      Raster raster,
      Executor worker,
      boolean motion) {
    this.desk = desk;
    this.worker = worker;
    Texts texts = windowTexts.beside(WallView.class);
    surface = new Surface(desk, layout, () -> Look.isForFingers(this));
    zoom = new Zoom(surface, this::looked);
    glide = new Glide(motion);
    var painter = new BoardPainter(palette, layout.words());
    var outline = new SelectionOutline(surface, palette, fonts.book(), texts);
    var overlay = new WallOverlay(surface, painter, raster);
    minimap = new Minimap(surface, palette, this::looked, this::repaint);
    var tiles = new Tiles(raster, worker, Platform::runLater, this::repaint);
    var lights = new LinkLights(surface, palette);
    picture =
        new WallPicture(
            glass, surface, painter, glide, outline, lights, minimap, tiles, raster, desk::bright);
    var noteField = new NoteField(palette);
    var headerField = new TextField();
    notes = new NoteWriter(desk, surface, fonts, noteField, texts.locale(), this::backToWall);
    headers = new HeaderWriter(desk, surface, headerField, this::backToWall, this::looked);
    addButtons = new AddButtons(desk, surface, headers, texts);
    painting = new Painting(picture);
    var yarn = new Yarn(surface, palette);
    var scores = new ScoreChoice(this, desk, surface);
    var drops = new DropCard(this, desk, surface, texts, this::show);
    var effects =
        new WallEffects(
            desk, picture, overlay, yarn, notes, headers, scores, drops, painting::repaint);
    hands = new WallHands(this, surface, effects, this::looked);
    links =
        new WallLinks(
            this, desk, surface, texts, hands, lights, yarn, noteField::isVisible, this::repaint);
    noteField.visibleProperty().subscribe((was, is) -> links.place());
    folds = new FoldButtons(this, desk, surface, texts, this::finishEditing);
    edits = new WallEdits(desk, surface, clipboard, said -> fireEvent(new Remark(said)));
    keys = new WallKeys(desk, surface, hands, edits, notes, this, this::looked);
    painting.carrying(hands::hold);
    listening =
        Subscription.combine(
            desk.workshopProperty().subscribe((before, now) -> workshopChanged(before)),
            desk.mapProperty().subscribe((before, now) -> mapChanged()),
            desk.selectionProperty().subscribe((before, now) -> looked()),
            desk.arrangementProperty().subscribe((was, is) -> workshopChanged(desk.workshop())),
            desk.brightProperty().subscribe((before, now) -> repaint()));
    var menu = new WallMenu(desk, surface, edits, addButtons, this, texts);
    setOnContextMenuRequested(menu::show);
    addEventHandler(MouseEvent.MOUSE_MOVED, new WallTips(this, surface, texts)::moved);
    addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    setMinSize(SMALLEST_WIDTH, SMALLEST_HEIGHT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText(texts.say("accessible"));
    getStyleClass().add("wall");
    getStylesheets().add(styles());
    setClip(window);
    getChildren().add(glass);
    getChildren().addAll(addButtons.nodes());
    getChildren().addAll(folds.nodes());
    getChildren().add(minimap);
    getChildren().addAll(links.nodes());
    getChildren().addAll(overlay.nodes());
    getChildren().addAll(noteField, headerField);
    if (desk.selection() instanceof Selection.None) {
      desk.select(Walk.start(surface.scene()));
    }
    sceneProperty().addListener((observed, before, scene) -> painting.show(scene != null));
  }

  static String styles() {
    return Objects.requireNonNull(WallView.class.getResource(STYLES)).toExternalForm();
  }

  private void repaint() {
    painting.repaint();
  }

  /// Lets go of the desk: this view is not shown again.
  public void dispose() {
    finishEditing();
    listening.unsubscribe();
    painting.show(false);
    picture.release();
  }

  private void workshopChanged(Workshop before) {
    if (!desk.workshop().maps().contains(desk.map())) {
      return;
    }
    Board old = surface.board();
    surface.refresh();
    boolean sameMap = old.map().id().equals(desk.map());
    if (sameMap && before.maps().contains(desk.map())) {
      glide.change(old, surface.board(), surface.readable(), System.nanoTime());
    }
    looked();
  }

  private void mapChanged() {
    finishEditing();
    glide.stop();
    surface.refresh();
    surface.fitWidth();
    desk.select(Walk.start(surface.scene()));
    looked();
  }

  private void backToWall() {
    painting.repaint();
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean fieldHadIt = owner == null || owner.getParent() == this;
    if (fieldHadIt) {
      requestFocus();
    }
  }

  // A large wall that is only a draft so far is laid out whole, which moves nothing that is in
  // view.
  private void looked() {
    surface.complete(worker, Platform::runLater, this::looked);
    zoom.tell();
    notes.place();
    links.place();
    addButtons.place();
    folds.place();
    minimap.place();
    painting.repaint();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width > 0 && height > 0 && (window.getWidth() != width || window.getHeight() != height)) {
      window.setWidth(width);
      window.setHeight(height);
      zoom.resized(width, height, getScene() == null ? height : getScene().getHeight());
    }
  }

  /// Whether the wall is painted as it should be, with nothing still being painted beside it.
  public boolean isSettled() {
    return surface.board().isComplete() && picture.isSettled();
  }

  /// Takes a fresh note from the palette in the hand; see [KindRail].
  WallHands take(CardKind kind) {
    finishEditing();
    hands.take(new CarryingNew(kind, desk.ids().card()));
    return hands;
  }

  Surface surface() {
    return surface;
  }

  /// Selects a card, brings its map to the front and the card into view.
  public void show(CardId card) {
    keys.show(card);
  }

  @Override
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.factor();
  }

  @Override
  public void reveal() {
    keys.reveal();
  }

  @Override
  public void zoomIn() {
    zoom.in();
  }

  @Override
  public void zoomOut() {
    zoom.out();
  }

  @Override
  public void zoomTo100() {
    zoom.to(1);
  }

  @Override
  public void fitMap() {
    zoom.fitMap();
  }

  @Override
  public void fitSelection() {
    zoom.fitSelection();
  }

  @Override
  public void edit() {
    switch (desk.selection()) {
      case Selection.Cards cards -> notes.write(cards.focus());
      case Selection.Stage stage -> headers.renameStage(stage.id());
      case Selection.Lane lane -> headers.renameLane(lane.id());
      case Selection.Link link -> headers.labelLink(link.id());
      case Selection.Cell cell -> newCard();
      case Selection.Parking parking -> newCard();
      case Selection.None none -> {}
    }
  }

  @Override
  public void newCard() {
    newCard(null);
  }

  /// A new card where the selection is, of the given kind or of the lane's.
  public void newCard(@Nullable CardKind kind) {
    Scene.Slot slot = edits.slot();
    notes.writeNew(slot.target(), slot.index(), kind, "");
  }

  @Override
  public void selectAll() {
    edits.selectAll();
  }

  @Override
  public void copy() {
    edits.copy();
  }

  @Override
  public void cut() {
    edits.cut();
  }

  @Override
  public void paste() {
    edits.paste();
  }

  @Override
  public void pasteAsOne() {
    edits.pasteAsOne();
  }

  @Override
  public void duplicate() {
    edits.duplicate();
  }

  @Override
  public void remove() {
    edits.remove();
  }

  @Override
  public void vote(int delta) {
    edits.vote(delta);
  }

  @Override
  public void link() {
    finishEditing();
    links.link();
  }

  @Override
  public void finishEditing() {
    links.stop();
    hands.on(new Input.Cancel());
    notes.finish();
    headers.finish();
  }
}
