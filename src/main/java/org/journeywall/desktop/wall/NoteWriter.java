package org.journeywall.desktop.wall;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.Batch;
import org.journeywall.edit.Command;
import org.journeywall.edit.DrawnLinks;
import org.journeywall.edit.EditText;
import org.journeywall.edit.LinkCards;
import org.journeywall.edit.NewCards;
import org.journeywall.edit.Selection;
import org.journeywall.edit.Target;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Lane;
import org.journeywall.model.LinkId;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.text.Face;
import org.journeywall.text.Weight;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Spot;
import org.jspecify.annotations.Nullable;

/// Writing on the wall: opens the field over a card or a new note, shows each letter on the wall at
/// once as a preview, and commits when the writer is done. Enter goes on below, Tab in the next
/// stage, Esc leaves; what was typed stays.
final class NoteWriter {

  /// What is being written.
  private sealed interface Piece {
    CardId card();

    record Old(CardId card, String before) implements Piece {}

    /// @param link to it from another card, if there is to be one
    record Fresh(CardId card, Target target, int index, CardKind kind, @Nullable Tie link)
        implements Piece {}
  }

  /// What becomes a link.
  private record Tie(LinkId id, CardId from) {}

  /// Below this one could not read what one types, in pixels.
  private static final double SMALLEST = 9;

  /// Size and first baseline of what is typed into a metric's tile, in board units.
  private static final double USUAL = 15;

  private static final double USUAL_BASELINE = 24;

  private final Desk desk;
  private final Surface surface;
  private final FaceFonts fonts;
  private final NoteField field;
  private final Locale locale;
  private final Runnable done;
  private @Nullable Piece piece;

  /// @param done gives the focus back to the wall
  NoteWriter(
      Desk desk, Surface surface, FaceFonts fonts, NoteField field, Locale locale, Runnable done) {
    this.desk = desk;
    this.surface = surface;
    this.fonts = fonts;
    this.field = field;
    this.locale = locale;
    this.done = done;
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field.textProperty().addListener((observed, before, text) -> show());
    field
        .focusedProperty()
        .addListener((observed, before, focused) -> {
          if (!focused) {
            finish();
          }
        });
  }

  boolean isWriting() {
    return piece != null;
  }

  /// The card that is being written; null while none is.
  @Nullable CardId card() {
    Piece current = piece;
    return current == null ? null : current.card();
  }

  /// Opens a card for writing, its text selected from the end.
  void write(CardId id) {
    finish();
    Card card = desk.workshop().cards().get(id);
    if (card != null) {
      Stacking.uncover(desk, card);
      new Folds(desk).unfold(card);
      String text = NewCards.typed(card, locale);
      desk.select(Selection.card(id));
      open(new Piece.Old(id, text), text);
    }
  }

  /// Opens a new note before the target's card number `index` with `start` already typed.
  void writeNew(Target target, int index, @Nullable CardKind wanted, String start) {
    writeNew(target, index, wanted, start, null);
  }

  /// Opens a new note in the same way and links a card to it.
  void writeLinked(CardId from, Target target, int index) {
    writeNew(target, index, null, "", new Tie(desk.ids().link(), from));
  }

  private void writeNew(
      Target target, int index, @Nullable CardKind wanted, String start, @Nullable Tie link) {
    finish();
    CardKind kind = wanted == null ? NewCards.kind(desk.workshop(), target) : wanted;
    if (target instanceof Target.Cell cell) {
      new Folds(desk).unfold(cell.stage(), cell.lane());
    }
    desk.select(select(target));
    int at = Math.min(index, cardsIn(target));
    open(new Piece.Fresh(desk.ids().card(), target, at, kind, link), start);
  }

  private int cardsIn(Target target) {
    return switch (target) {
      case Target.Cell cell -> surface.board().grid().cards(cell.stage(), cell.lane()).size();
      case Target.Parking parking -> surface.board().grid().parked().size();
    };
  }

  private static Selection select(Target target) {
    return switch (target) {
      case Target.Cell cell -> new Selection.Cell(cell.map(), cell.stage(), cell.lane());
      case Target.Parking parking -> new Selection.Parking(parking.map());
    };
  }

  private void open(Piece next, String text) {
    piece = next;
    field.begin(text);
    show();
    field.setVisible(true);
    field.requestFocus();
  }

  private void show() {
    Command command = command();
    if (command != null) {
      desk.editor().type(command);
      place();
    }
  }

  private @Nullable Command command() {
    return switch (piece) {
      case null -> null;
      case Piece.Old old -> new EditText(old.card(), field.getText(), desk.scoredPersonas());
      case Piece.Fresh fresh -> adding(fresh);
    };
  }

  private Command adding(Piece.Fresh fresh) {
    Workshop committed = desk.editor().committed();
    Card card =
        NewCards.of(
            committed,
            fresh.card(),
            fresh.target(),
            fresh.kind(),
            field.getText(),
            desk.scoredPersonas());
    var add = new AddCards(List.of(card), fresh.target(), fresh.index());
    Tie tie = fresh.link();
    Card from = tie == null ? null : committed.cards().get(tie.from());
    return tie == null || from == null
        ? add
        : new Batch(
            add.label(),
            List.of(add, new LinkCards(List.of(DrawnLinks.between(tie.id(), from, card)))));
  }

  /// Puts the field over the note where it now lies; after every change of the wall or the view.
  void place() {
    Piece current = piece;
    if (current == null) {
      return;
    }
    Scene scene = surface.scene();
    for (Spot.Ground ground : Spot.Ground.values()) {
      PlacedCard placed = placed(current.card(), ground);
      if (placed != null) {
        cover(surface.screen(ground, placed.rect()), placed, surface.scale(ground));
        return;
      }
    }
    Card card = desk.workshop().cards().get(current.card());
    if (card != null && card.place().stage() != null && card.place().lane() != null) {
      Rect cell = scene.board().cell(card.place().stage(), card.place().lane());
      Rect note =
          new Rect(
              cell.x() + Measures.CELL_MARGIN,
              cell.y() + Measures.LANE_MARGIN,
              Measures.NOTE,
              Measures.NOTE);
      double scale = surface.viewport().scale();
      cover(surface.viewport().screen(note), surface.layout().alone(card), scale);
    }
  }

  private @Nullable PlacedCard placed(CardId id, Spot.Ground ground) {
    return switch (ground) {
      case WALL -> surface.board().card(id);
      case PARKING_LOT -> surface.scene().parked(id);
    };
  }

  private void cover(Rect screen, PlacedCard placed, double scale) {
    boolean plain = placed.form() == PlacedCard.Form.TILE || placed.face().texts().isEmpty();
    double size = plain ? USUAL : placed.face().texts().getFirst().size();
    double baseline = plain ? USUAL_BASELINE : placed.face().texts().getFirst().baseline();
    double shown = Math.max(size, SMALLEST / scale);
    Face face = fonts.book().primary(Weight.MEDIUM);
    fonts.font(face, size);
    field.cover(screen, placed.card().kind(), scale, face.name(), shown, baseline * shown / size);
  }

  /// Ends writing and keeps what was typed; a new note without a text is as if it had never been.
  void finish() {
    Piece current = piece;
    if (current == null) {
      return;
    }
    Command command = command();
    piece = null;
    field.setVisible(false);
    boolean blank = field.getText().isBlank() && current instanceof Piece.Fresh;
    if (command == null || blank || isUntouched(current)) {
      desk.editor().cancelPreview();
    } else {
      desk.commit(command, Selection.card(current.card()));
    }
    done.run();
  }

  private boolean isUntouched(Piece current) {
    return current instanceof Piece.Old old && old.before().equals(field.getText());
  }

  private void onKey(KeyEvent event) {
    Piece current = piece;
    if (current == null) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        if (event.isShiftDown()) {
          field.replaceSelection("\n");
        } else {
          next(current);
        }
      }
      case TAB -> {
        event.consume();
        sideways(current, event.isShiftDown() ? -1 : 1);
      }
      case ESCAPE -> {
        event.consume();
        finish();
      }
      default -> {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
          finish();
        }
      }
    }
  }

  // An empty note ends the row: Enter twice is done. A note that was drawn from a card is one
  // alone.
  private void next(Piece current) {
    boolean wrote = !field.getText().isBlank();
    finish();
    if (wrote && current instanceof Piece.Fresh fresh && fresh.link() == null) {
      writeNew(fresh.target(), fresh.index() + 1, fresh.kind(), "");
    }
  }

  private void sideways(Piece current, int by) {
    Target.Cell from = cell(current);
    finish();
    if (from == null) {
      return;
    }
    List<Stage> stages = surface.board().grid().stages();
    List<Lane> lanes = surface.board().grid().lanes();
    int column = stages.stream().map(Stage::id).toList().indexOf(from.stage());
    int row = lanes.stream().map(Lane::id).toList().indexOf(from.lane());
    int place = row * stages.size() + column + by;
    if (place >= 0 && place < stages.size() * lanes.size()) {
      var target =
          new Target.Cell(
              from.map(),
              stages.get(place % stages.size()).id(),
              lanes.get(place / stages.size()).id(),
              null);
      writeNew(target, AddCards.LAST, null, "");
    }
  }

  private Target.@Nullable Cell cell(Piece current) {
    Card card = desk.workshop().cards().get(current.card());
    if (card == null || card.place().stage() == null || card.place().lane() == null) {
      return null;
    }
    return new Target.Cell(card.place().map(), card.place().stage(), card.place().lane(), null);
  }
}
