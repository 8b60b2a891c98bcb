package org.journeywall.desktop.digitise;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.review.Press;
import org.journeywall.digitise.review.Press.Plain;
import org.jspecify.annotations.Nullable;

/// The keys of the review. They are taken before the line of text sees them, except those that edit
/// a text somebody is typing.
final class ReviewKeys {
  /// In the order of their keys, 1 to 9.
  private static final List<NoteColour> COLOURS = List.of(NoteColour.values());

  private final Table table;
  private final NotePane note;
  private final WallHand hand;
  private final Wishes wishes;

  /// What keys ask of the window as a whole.
  interface Wishes {
    /// To put the notes on the wall.
    void put();

    /// To go on another time.
    void later();

    /// To look at the photograph as it is, or at the straightened wall again.
    void compare();

    /// To agree about all that is different since an earlier photograph, or about nothing of it.
    void acceptChanges();
  }

  ReviewKeys(Table table, NotePane note, WallHand hand, Wishes wishes) {
    this.table = table;
    this.note = note;
    this.hand = hand;
    this.wishes = wishes;
  }

  void on(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // What a letter with Alt would write is not meant.
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.isAltDown() && !event.isControlDown()) {
            event.consume();
          }
        });
  }

  private void pressed(KeyEvent event) {
    boolean elsewhere =
        event.getTarget() instanceof TextInputControl field && !field.equals(note.line());
    if (elsewhere) {
      if (event.getCode() == KeyCode.ESCAPE && hand.giveUpName()) {
        event.consume();
      }
      return;
    }
    if (window(event) || review(event)) {
      event.consume();
    }
  }

  private boolean window(KeyEvent event) {
    return switch (event.getCode()) {
      case F2 -> done(note::edit);
      case ESCAPE -> done(hand.isDrawing() ? hand::stop : wishes::later);
      case SPACE -> event.isShortcutDown() && done(wishes::compare);
      case N -> event.isAltDown() && done(hand::draw);
      case A -> event.isAltDown() && done(wishes::acceptChanges);
      case ENTER -> enter(event);
      default -> false;
    };
  }

  private boolean enter(KeyEvent event) {
    boolean put = table.review().progress().isDone() && !note.isTyped();
    if (hand.isDrawing()) {
      return done(hand::draw);
    }
    return (put || event.isShortcutDown() && event.isShiftDown()) && done(wishes::put);
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }

  private boolean review(KeyEvent event) {
    Press press = event.isAltDown() ? withAlt(event) : press(event);
    if (press != null) {
      table.press(press);
    }
    return press != null;
  }

  private @Nullable Press press(KeyEvent event) {
    boolean control = event.isShortcutDown();
    return switch (event.getCode()) {
      case ENTER -> control ? Plain.ACCEPT_SURE : Plain.ACCEPT;
      case TAB -> event.isShiftDown() ? Plain.BACK : Plain.LATER;
      case PAGE_DOWN, DOWN -> control ? Plain.LANE_DOWN : Plain.NEXT;
      case PAGE_UP, UP -> control ? Plain.LANE_UP : Plain.BACK;
      case DELETE -> note.isEdited() ? null : Plain.REJECT;
      case LEFT -> control ? Plain.STAGE_LEFT : null;
      case RIGHT -> control ? Plain.STAGE_RIGHT : null;
      case Z -> !control || note.isTyped() ? null : event.isShiftDown() ? Plain.REDO : Plain.UNDO;
      case Y -> control ? Plain.REDO : null;
      default -> null;
    };
  }

  private static @Nullable Press withAlt(KeyEvent event) {
    return switch (event.getCode()) {
      case S -> Plain.SPLIT;
      case M -> Plain.MERGE;
      case H -> Plain.ROLE;
      default -> colour(event.getCode());
    };
  }

  private static @Nullable Press colour(KeyCode code) {
    int number = digit(code);
    return number < 1 ? null : new Press.Colour(COLOURS.get(number - 1));
  }

  private static int digit(KeyCode code) {
    String name = code.getName().replace("Numpad ", "");
    return name.length() == 1 && Character.isDigit(name.charAt(0)) ? name.charAt(0) - '0' : 0;
  }
}
