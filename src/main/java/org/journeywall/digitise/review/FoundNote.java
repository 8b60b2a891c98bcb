package org.journeywall.digitise.review;

import org.journeywall.digitise.Note;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.shape.Quad;

/// A note as the search hands it over, or as somebody drew it.
///
/// @param quad in pixels of its photograph
/// @param score how sure it is that this is a note, 0 to 1
/// @param votes dots stuck on it
/// @param suggestion what was read on it; empty where nothing was
/// @param confidence how sure the reading is, 0 to 1; 0 where nothing was read
public record FoundNote(
    Quad quad, NoteColour colour, double score, int votes, String suggestion, double confidence) {
  public FoundNote {
    votes = Math.max(0, votes);
  }

  /// A note without votes that nobody has read.
  public static FoundNote unread(Quad quad, NoteColour colour, double score) {
    return new FoundNote(quad, colour, score, 0, "", 0);
  }

  /// What the search found.
  public static FoundNote of(Note note) {
    return new FoundNote(
        note.quad(),
        note.colour(),
        note.score(),
        note.allVotes(),
        note.reading().text(),
        note.reading().confidence());
  }

  FoundNote withReading(Reading reading) {
    return new FoundNote(quad, colour, score, votes, reading.text(), reading.confidence());
  }

  FoundNote withQuad(Quad newQuad) {
    return new FoundNote(newQuad, colour, score, votes, suggestion, confidence);
  }
}
