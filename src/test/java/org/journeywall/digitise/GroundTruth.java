package org.journeywall.digitise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// Where somebody saw the notes of a photograph, and what of it does not count.
record GroundTruth(List<Seen> notes, List<Quad> ignored) {
  private static final double NEAR = 0.36;
  private static final double SMALLEST = 0.58;
  private static final double LARGEST = 1.6;

  record Seen(Spot centre, double side) {
    double distance(Quad quad) {
      return centre.distance(quad.centre()) / side;
    }

    boolean matches(Quad quad) {
      double ratio = quad.side() / side;
      return distance(quad) <= NEAR && ratio >= SMALLEST && ratio <= LARGEST;
    }
  }

  /// @param missed indices of notes
  /// @param wrong indices of finds
  record Score(int hits, Set<Integer> missed, Set<Integer> wrong) {
    int finds() {
      return hits + wrong.size();
    }

    int notes() {
      return hits + missed.size();
    }
  }

  static GroundTruth read(Path file) throws IOException {
    List<Seen> notes = new ArrayList<>();
    List<Quad> ignored = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] words = line.strip().split("\\s+");
      if (words[0].equals("ignore")) {
        ignored.add(
            Quad.box(number(words[1]), number(words[2]), number(words[3]), number(words[4])));
      } else if (words.length >= 3) {
        notes.add(new Seen(new Spot(number(words[0]), number(words[1])), number(words[2])));
      }
    }
    return new GroundTruth(notes, ignored);
  }

  /// As somebody would drag it: around all notes, a note's side away.
  Quad outline() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = 0;
    double bottom = 0;
    for (Seen note : notes) {
      left = Math.min(left, note.centre.x() - 1.5 * note.side);
      top = Math.min(top, note.centre.y() - 1.5 * note.side);
      right = Math.max(right, note.centre.x() + 1.5 * note.side);
      bottom = Math.max(bottom, note.centre.y() + 1.5 * note.side);
    }
    return Quad.box(left, top, right, bottom);
  }

  private static double number(String word) {
    return Double.parseDouble(word);
  }

  /// One to one, the nearest pairs first.
  Score score(List<Quad> finds) {
    record Pair(int note, int find, double distance) {}
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      for (int j = 0; j < finds.size(); j++) {
        if (notes.get(i).matches(finds.get(j))) {
          pairs.add(new Pair(i, j, notes.get(i).distance(finds.get(j))));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::distance));
    Set<Integer> foundNotes = new HashSet<>();
    Set<Integer> rightFinds = new HashSet<>();
    for (Pair pair : pairs) {
      if (!foundNotes.contains(pair.note) && !rightFinds.contains(pair.find)) {
        foundNotes.add(pair.note);
        rightFinds.add(pair.find);
      }
    }
    Set<Integer> missed = new HashSet<>();
    for (int i = 0; i < notes.size(); i++) {
      if (!foundNotes.contains(i)) {
        missed.add(i);
      }
    }
    Set<Integer> wrong = new HashSet<>();
    for (int j = 0; j < finds.size(); j++) {
      Spot centre = finds.get(j).centre();
      if (!rightFinds.contains(j) && ignored.stream().noneMatch(area -> area.contains(centre))) {
        wrong.add(j);
      }
    }
    return new Score(foundNotes.size(), missed, wrong);
  }
}
