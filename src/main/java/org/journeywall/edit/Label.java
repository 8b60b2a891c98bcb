package org.journeywall.edit;

/// What a command is called where undo and redo name it.
///
/// @param count how many cards or other records it is about, at least 1; the texts may say it
public record Label(CommandName name, int count) {
  public Label {
    count = Math.max(1, count);
  }

  public static Label of(CommandName name) {
    return new Label(name, 1);
  }
}
