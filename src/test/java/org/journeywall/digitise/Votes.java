package org.journeywall.digitise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.digitise.shape.Spot;

/// How many dots somebody counted on the notes of a photograph.
record Votes(List<Counted> notes) {
  record Counted(Spot centre, int dots) {}

  static Votes read(Path file) throws IOException {
    List<Counted> notes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] words = line.strip().split("\\s+");
        Spot centre = new Spot(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
        notes.add(new Counted(centre, Integer.parseInt(words[2])));
      }
    }
    return new Votes(notes);
  }

  /// The share of notes on which as many were found, give or take one.
  double right(List<Note> found) {
    int right = 0;
    for (Counted counted : notes) {
      int dots =
          found.stream()
              .min(Comparator.comparingDouble(n -> n.quad().centre().distance(counted.centre)))
              .filter(note -> note.quad().contains(counted.centre))
              .map(Note::allVotes)
              .orElse(0);
      right += Math.abs(dots - counted.dots) <= 1 ? 1 : 0;
    }
    return (double) right / notes.size();
  }
}
