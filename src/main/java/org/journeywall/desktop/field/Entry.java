package org.journeywall.desktop.field;

import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// One value of the document as a text to type in. What is typed is committed when the field is
/// left, by Enter (Ctrl + Enter where Enter is a new line), or when [Typing] settles; Esc puts the
/// value back. A value that changes elsewhere shows at once, unless something is half typed.
public final class Entry {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final TextInputControl control;
  private final Typing typing;
  private final TextLimit limit;
  private final ReadOnlyBooleanWrapper invalid = new ReadOnlyBooleanWrapper();
  private @Nullable Object subject;
  private String shown = "";
  private Predicate<String> commit = text -> true;
  private boolean committing;
  private boolean setting;
  private boolean drafted;

  public Entry(TextInputControl control, Typing typing) {
    this.control = control;
    this.typing = typing;
    limit = TextLimit.on(control);
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    control.focusedProperty().addListener((value, was, is) -> focus(is));
    control.textProperty().addListener((value, was, is) -> typed());
    invalid.addListener((value, was, is) -> control.pseudoClassStateChanged(INVALID, is));
  }

  public TextInputControl control() {
    return control;
  }

  /// Whether what stands in the field cannot be read, and so was not committed.
  public ReadOnlyBooleanProperty invalidProperty() {
    return invalid.getReadOnlyProperty();
  }

  /// Shows a value.
  ///
  /// @param of what the value is of; typing is kept while it stays the same
  /// @param take commits what was typed; false where it cannot be read
  public void show(Object of, String value, Predicate<String> take) {
    boolean kept = of.equals(subject) && isTyped() && !committing;
    subject = of;
    commit = take;
    if (kept) {
      shown = value;
      return;
    }
    set(value);
  }

  private void set(String value) {
    if (!control.getText().equals(value)) {
      int caret = control.getCaretPosition();
      setting = true;
      limit.set(value);
      setting = false;
      if (control.isFocused()) {
        control.positionCaret(Math.min(caret, control.getLength()));
      }
    }
    invalid.set(false);
    // The control may leave out what it cannot show; that alone is no typing.
    shown = control.getText();
  }

  private void typed() {
    invalid.set(false);
    if (!setting && control.isFocused()) {
      drafted = true;
      typing.draft(() -> {
        if (isTyped()) {
          var _ = commit.test(control.getText());
        }
      });
    }
  }

  // What was given up shall not come back after a crash.
  private void forgetDraft() {
    if (drafted) {
      drafted = false;
      typing.draft(() -> {});
    }
  }

  /// Whether something stands there that is not committed.
  public boolean isTyped() {
    return !control.getText().equals(shown);
  }

  /// Commits what was typed, if anything.
  public void commit() {
    if (!isTyped() || committing || invalid.get()) {
      return;
    }
    committing = true;
    try {
      if (commit.test(control.getText())) {
        drafted = false;
        set(shown);
      } else {
        invalid.set(true);
      }
    } finally {
      committing = false;
    }
  }

  private void focus(boolean focused) {
    if (focused) {
      typing.began(this);
    } else {
      typing.ended(this);
      commit();
    }
  }

  private void key(KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    boolean wanted =
        switch (event.getCode()) {
          case ENTER -> enter(event);
          case ESCAPE -> putBack() || handOn(event);
          case TAB -> tab(event);
          case Z, Y -> event.isShortcutDown() && !isTyped() && history(event);
          default -> false;
        };
    if (wanted) {
      event.consume();
    }
  }

  // A field with a limit would keep it for itself.
  private boolean handOn(KeyEvent event) {
    Node parent = control.getParent();
    parent.fireEvent(event.copyFor(parent, parent));
    return true;
  }

  private boolean enter(KeyEvent event) {
    if (control instanceof TextArea && !event.isShortcutDown()) {
      return false;
    }
    boolean typed = isTyped();
    commit();
    return typed;
  }

  /// Shows what was committed last again; whether anything else stood there.
  public boolean putBack() {
    boolean typed = isTyped();
    set(shown);
    forgetDraft();
    return typed;
  }

  private boolean tab(KeyEvent event) {
    if (control instanceof TextField || event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    return control.requestFocusTraversal(
        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }

  private boolean history(KeyEvent event) {
    if (event.getCode() == KeyCode.Y || event.isShiftDown()) {
      typing.redo();
    } else {
      typing.undo();
    }
    return true;
  }
}
