package org.journeywall.digitise.review;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;

/// Walls made by hand for the tests: notes of 100 pixels in a photograph of 2,000 by 1,500.
final class Walls {
  static final PhotoPage PAGE = page("ab12");

  private Walls() {}

  static PhotoPage page(String hash) {
    var straight = new Homography(0.01, 0, 0, 0, 0.01, 0, 0, 0);
    return new PhotoPage(hash, hash + ".jpg", 2000, 1500, straight, Quad.box(0, 0, 20, 15), null);
  }

  static FoundNote note(double x, double y, NoteColour colour, double score) {
    return FoundNote.unread(Quad.box(x, y, x + 100, y + 100), colour, score);
  }

  static FoundNote read(double x, double y, String text, double confidence, int votes) {
    var quad = Quad.box(x, y, x + 100, y + 100);
    return new FoundNote(quad, NoteColour.YELLOW, 0.9, votes, text, confidence);
  }

  /// Three columns under three blue notes: two, four in pairs side by side, and one.
  static Review threeColumns() {
    List<FoundNote> found = new ArrayList<>();
    found.add(note(100, 40, NoteColour.BLUE, 0.9));
    found.add(note(460, 50, NoteColour.BLUE, 0.9));
    found.add(note(900, 45, NoteColour.BLUE, 0.9));
    found.add(note(100, 200, NoteColour.ORANGE, 0.9));
    found.add(note(130, 340, NoteColour.ORANGE, 0.3));
    found.add(note(400, 200, NoteColour.ORANGE, 0.9));
    found.add(note(520, 200, NoteColour.ORANGE, 0.9));
    found.add(note(400, 340, NoteColour.PINK, 0.5));
    found.add(note(520, 340, NoteColour.YELLOW, 0.9));
    found.add(note(900, 200, NoteColour.ORANGE, 0.9));
    return Proposal.of(PAGE, found);
  }
}
