package org.journeywall.model;

/// A typed name of a record in a workshop. Ids are plain text of 1 to 64 letters, digits, `-`, `_`,
/// `.` and `:`, so that they can stand in a file, a link or a spreadsheet cell as they are.
public sealed interface Id
    permits MapId, StageId, StepId, LaneId, CardId, PersonaId, LinkId, PictureId, RevisionId {

  /// The longest an id may be, in characters.
  int LONGEST = 64;

  String value();

  /// Whether this text may serve as an id.
  static boolean isValid(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    return text.chars()
        .allMatch(c ->
            c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || "-_.:".indexOf(c) >= 0);
  }

  /// Throws where `text` is no id: ids made by the program always are, and readers ask [#isValid]
  /// first.
  static void check(String text) {
    if (!isValid(text)) {
      throw new IllegalArgumentException("Not an id: " + text);
    }
  }
}
