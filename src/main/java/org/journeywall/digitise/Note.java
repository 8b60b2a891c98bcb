package org.journeywall.digitise;

import java.util.Map;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// A note seen on the wall.
///
/// @param photo which of the photographs shows it best, from 0
/// @param quad its corners there, in pixels of the upright source picture
/// @param straight its corners on the wall seen from the front, in widths of a note
/// @param score how sure it is that this is a note, 0 to 1
/// @param votes round dots on it or touching it, by their colour
/// @param reading what stands on it, as a suggestion
public record Note(
    int photo,
    Quad quad,
    Quad straight,
    NoteColour colour,
    double score,
    Map<NoteColour, Integer> votes,
    Reading reading) {
  public Note {
    votes = Map.copyOf(votes);
  }

  public Spot spot() {
    return straight.centre();
  }

  public int allVotes() {
    return votes.values().stream().mapToInt(Integer::intValue).sum();
  }

  public Note withReading(Reading newReading) {
    return new Note(photo, quad, straight, colour, score, votes, newReading);
  }

  public Note withStraight(Quad newStraight) {
    return new Note(photo, quad, newStraight, colour, score, votes, reading);
  }

  public Note inPhoto(int newPhoto) {
    return new Note(newPhoto, quad, straight, colour, score, votes, reading);
  }
}
