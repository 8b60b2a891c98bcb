package org.journeywall.edit;

import java.util.Locale;

/// All names under which undo and redo speak of a command. Each has a text in every language under
/// its [#key], with the number of records as `{0}`.
public enum CommandName {
  ADD_CARDS,
  PASTE_CARDS,
  COPY_CARDS,
  EDIT_TEXT,
  SPLIT_CARDS,
  MOVE_CARDS,
  STACK_CARDS,
  UNSTACK_CARDS,
  REMOVE_CARDS,
  CUT_CARDS,
  CHANGE_KIND,
  CHANGE_CHANNEL,
  CHANGE_OWNER,
  CHANGE_CARD_PERSONAS,
  CHANGE_TAGS,
  VOTE,
  CHANGE_NOTE,
  CHANGE_EVIDENCE,
  CHANGE_SEVERITY,
  CHANGE_STATUS,
  CHANGE_DUE,
  MARK_MOMENT_OF_TRUTH,
  SCORE,
  CHANGE_METRIC,
  CHANGE_CARD_PICTURE,
  CHANGE_STEP,
  LINK_CARDS,
  CHANGE_LINK,
  TURN_LINK,
  UNLINK_CARDS,
  ADD_STAGE,
  RENAME_STAGE,
  CHANGE_STAGE,
  RESIZE_STAGE,
  MOVE_STAGE,
  REMOVE_STAGE,
  ADD_LANE,
  RENAME_LANE,
  CHANGE_LANE,
  RESIZE_LANE,
  MOVE_LANE,
  REMOVE_LANE,
  ADD_PERSONA,
  CHANGE_PERSONA,
  MOVE_PERSONA,
  REMOVE_PERSONA,
  ADD_MAP,
  COPY_MAP,
  CHANGE_MAP,
  DISMISS_FINDING,
  BRING_BACK_FINDING,
  MOVE_MAP,
  REMOVE_MAP,
  CHANGE_INFO,
  SAVE_REVISION,
  REMOVE_REVISION,
  RESTORE,
  ADD_PICTURE,
  REMOVE_PICTURE,
  IMPORT;

  /// The key of its text, for example `undo.move-cards`.
  public String key() {
    return "undo." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
