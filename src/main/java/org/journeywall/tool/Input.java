package org.journeywall.tool;

/// What a hand does, without any toolkit.
public sealed interface Input {

  /// The main button goes down.
  ///
  /// @param adding whether the key is held that adds to the selection
  /// @param clicks 2 for the second press of a double click
  record Press(Spot spot, boolean adding, int clicks) implements Input {}

  /// The pointer moves with the button held.
  ///
  /// @param copying whether the key is held that copies instead of moving
  record Move(Spot spot, boolean copying) implements Input {}

  /// The pointer has rested for a moment with the button held.
  record Rest(Spot spot, boolean copying) implements Input {}

  /// The button goes up where the pointer was last.
  record Release() implements Input {}

  /// Esc, or the window has lost the pointer.
  record Cancel() implements Input {}
}
