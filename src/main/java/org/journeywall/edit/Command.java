package org.journeywall.edit;

import org.journeywall.model.Workshop;

/// A change to a workshop, as data. It knows only what the workshop is afterwards; undo is derived
/// from the difference, so no command says how it is taken back.
///
/// Every command keeps a valid workshop valid (see [org.journeywall.model.Validity]) and cleans the
/// texts it brings in. What it names and what is no longer there is left out; a command with
/// nothing left to do is no change and never an exception, so that commands of two people can be
/// played one after the other.
public sealed interface Command
    permits AddCards,
        EditText,
        SplitCard,
        MoveCards,
        StackCards,
        UnstackCards,
        RemoveCards,
        ChangeCards,
        LinkCards,
        ChangeLink,
        TurnLink,
        UnlinkCards,
        AddStage,
        ChangeStage,
        MoveStage,
        RemoveStage,
        AddLane,
        ChangeLane,
        MoveLane,
        RemoveLane,
        AddPersona,
        ChangePersona,
        ChangeInvolvement,
        MovePersona,
        RemovePersona,
        AddMap,
        ChangeMap,
        MoveMap,
        RemoveMap,
        ChangeInfo,
        SaveRevision,
        RemoveRevision,
        Restore,
        AddPicture,
        RemovePicture,
        Batch {

  /// The workshop after this command; pure.
  Workshop apply(Workshop before);

  /// What the menu says undo takes back.
  Label label();
}
