package org.journeywall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An expected failure, as a value: what happened, to which file, what is safe nevertheless and
/// what to do. It holds no sentence; [ProblemTexts] says it in the user's language, on the command
/// line and in the window alike.
///
/// @param file the file or folder concerned, as the user would write it; null where there is none
/// @param arguments what the sentences of this kind name besides the file, in the order told at the
///   [Kind]
public record Problem(Kind kind, @Nullable String file, List<String> arguments) {

  /// Every failure the program expects. Each has three texts: `kind.what`, `kind.safe`,
  /// `kind.todo`.
  public enum Kind {
    // Reading
    FILE_MISSING,
    FILE_IS_FOLDER,
    /// The system refuses to let the file be read.
    READ_DENIED,
    /// Argument: the system's reason.
    READ_FAILED,
    /// Argument: the limit in megabytes.
    FILE_TOO_LARGE,
    /// The drive does not answer while a file is opened.
    READ_HANGS,
    /// More cards and texts than can be held in memory.
    WORKSHOP_TOO_LARGE,
    NOT_UTF8,
    /// Arguments: line, column where reading had to stop.
    NOT_JSON,
    /// Readable, but not a workshop of this program.
    NOT_A_WORKSHOP,
    /// Argument: what stands where the version should.
    VERSION_UNREADABLE,
    /// A higher major version: opened for reading only. Arguments: the file's version, this
    /// program's.
    VERSION_NEWER,
    /// A higher major version that cannot even be shown. Arguments: the file's version, this
    /// program's.
    VERSION_TOO_NEW,
    // Writing
    FOLDER_MISSING,
    FILE_EXISTS,
    WRITE_DENIED,
    DISK_FULL,
    /// Argument: the system's reason.
    WRITE_FAILED,
    /// What was read back is not what was written.
    WRITE_DIFFERS,
    /// Another program keeps the target open; what was written stands beside it. Argument: that
    /// file's name.
    FILE_IN_USE,
    /// The file was changed by somebody else; ours was written beside it. Argument: our file's
    /// name.
    CHANGED_OUTSIDE,
    /// The folder of an open workshop is not there any more, as when a drive is unplugged.
    FOLDER_GONE,
    /// The drive does not answer.
    WRITE_HANGS,
    /// The workshop was opened for reading only.
    READ_ONLY_WORKSHOP,
    /// The title changed but the file keeps its name. Argument: the name it should have got.
    RENAME_FAILED,
    // While a workshop is open
    /// Another window on this computer has it open.
    OPEN_TWICE,
    /// Somebody else has it open. Arguments: who, on which computer, since when.
    OPEN_ELSEWHERE,
    /// Somebody else wrote the file, and nothing here is unsaved.
    CHANGED_MEANWHILE,
    /// Somebody else wrote something into the file that cannot be read.
    CHANGED_UNREADABLE,
    /// The file was deleted or taken away.
    DELETED_OUTSIDE,
    /// The file had been deleted, and was written again with the work done here.
    WRITTEN_AGAIN,
    /// The file was given another name. Argument: that name.
    RENAMED_OUTSIDE,
    /// Second versions of the file stand beside it. Argument: their names.
    CONFLICT_COPIES,
    /// A backup is not what was kept.
    BACKUP_DAMAGED,
    /// Earlier states cannot be kept at present. Argument: the folder they would be in.
    BACKUPS_FAIL,
    // The journal
    /// The safe copy of the work on this computer cannot be written. Argument: the system's reason.
    JOURNAL_FAILED,
    /// The disk of the safe copy does not answer.
    JOURNAL_HANGS,
    /// Writing the safe copy failed once and goes on in another file. Argument: the system's
    /// reason.
    JOURNAL_RENEWED,
    /// Work left behind by a crash could not be brought back. Argument: the folder it is in.
    RECOVERY_FAILED,
    /// Work left behind by a crash does not belong to what the file holds now; it is in a file of
    /// its own. Argument: that file's name.
    RECOVERED_BESIDE,
    /// The file of work left behind by a crash is gone; the work is in another. Argument: that
    /// file.
    RECOVERED_FILE_GONE,
    // Settings
    /// Argument: the name under which the damaged file was kept.
    SETTINGS_DAMAGED,
    /// A review of a wall that was put off cannot be read.
    REVIEW_UNREADABLE,
    // Handing out and taking in
    /// Argument: the formats there are.
    FORMAT_UNKNOWN,
    /// A table to import in no format that can be read. Argument: the formats there are.
    IMPORT_FORMAT_UNKNOWN,
    /// Arguments: the language asked for, the languages there are.
    LANGUAGE_UNKNOWN,
    /// Arguments: the map asked for, the maps there are.
    MAP_UNKNOWN,
    /// Arguments: the paper asked for, the papers there are.
    PAPER_UNKNOWN,
    /// The format leaves nothing to choose. Arguments: the option asked for, the format.
    OPTIONS_NONE,
    /// Arguments: the option asked for, the format, the options it has.
    OPTION_UNKNOWN,
    /// Arguments: the value asked for, the option, its values.
    OPTION_VALUE,
    /// What should be left out is nothing that can be. Arguments: the word, the words there are.
    REDACTION_UNKNOWN,
    /// Argument: the reason.
    EXPORT_FAILED,
    EXPORT_CANCELLED,
    PRINT_NO_PRINTER,
    /// Arguments: the printer, the reason.
    PRINT_FAILED,
    /// Argument: how many pages there are.
    PRINT_NO_PAGES,
    PRINT_CANCELLED,
    /// The table to import cannot be read. Argument: the reason.
    IMPORT_UNREADABLE,
    /// The table to import has no row that could become a card.
    IMPORT_EMPTY,
    /// The first row does not name the columns of a card table.
    IMPORT_NO_HEADER,
    /// A column that was named is not there. Arguments: that name, the names there are.
    IMPORT_COLUMN_MISSING,
    /// Columns cannot mean that. Arguments: what was asked for, what there is.
    COLUMN_UNKNOWN,
    /// Argument: the most rows that are read.
    IMPORT_TOO_MANY_ROWS,
    /// Not a file of the program its name says. Argument: that program.
    IMPORT_NO_BOARD,
    /// A board of another program without a note.
    IMPORT_NO_NOTES,
    /// The table to import is more than its reader can hold.
    IMPORT_TOO_LARGE,
    /// The table to import was given up. Argument: after how many seconds.
    IMPORT_TOO_SLOW,
    /// A quotation mark opens a cell and none closes it. Argument: the line where it opens.
    IMPORT_QUOTE_OPEN,
    // Remarks on an import that worked
    /// Argument: the columns nobody knows; what stood in them is in the cards' notes.
    IMPORT_COLUMNS_UNKNOWN,
    /// Values that were not understood. Arguments: the column, how many, the row and the value of
    /// the first.
    IMPORT_VALUES_KEPT,
    /// Ids that several cards had. Arguments: how many cards got a new one, the first such id.
    IMPORT_IDS_TWICE,
    /// Texts longer than a card can hold. Arguments: how many, the row of the first, the most
    /// characters.
    IMPORT_TEXTS_CUT,
    /// Arguments: the template or sample asked for, those there are.
    TEMPLATE_UNKNOWN,
    /// Neither PNG nor JPEG, or damaged.
    NOT_A_PICTURE,
    /// Arguments: the limits in megapixels and megabytes.
    PICTURE_TOO_LARGE,
    /// A photograph's file has no content.
    PHOTO_EMPTY,
    /// A photograph in the format of telephones, which is not read.
    PHOTO_HEIC,
    /// A photograph kept as amounts of ink.
    PHOTO_CMYK,
    /// Nothing in a photograph looks like a note.
    PHOTO_WITHOUT_NOTES,
    // What is typed or pasted
    /// A text was refused. Arguments: the most characters it may have, how many it would have had.
    TEXT_TOO_LONG,
    /// A name was refused. Arguments: as for a text.
    NAME_TOO_LONG,
    /// A pasted text went onto several cards. Arguments: the most characters of a card, how many
    /// cards.
    TEXT_SPREAD,
    /// So many cards were not pasted. Arguments: the most a workshop takes, how many it would have
    /// had.
    TOO_MANY_CARDS,
    // Measuring
    /// Arguments: the scenario asked for, the scenarios there are.
    SCENARIO_UNKNOWN,
    /// What was measured did not show on the screen. Arguments: the scenario, how often the picture
    /// changed, how often it was looked at.
    NOTHING_PAINTED,
    // The system
    NO_DISPLAY,
    /// Argument: the package to install.
    NO_GTK,
    /// A bug that reached the edge; the details are in the log.
    UNEXPECTED
  }

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(Kind kind, @Nullable String file, String... arguments) {
    return new Problem(kind, file, List.of(arguments));
  }
}
