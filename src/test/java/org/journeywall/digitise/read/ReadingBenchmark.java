package org.journeywall.digitise.read;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.ReadingPack;

/// Prints how well drawn notes are read, and how much of what is called sure is wrong.
final class ReadingBenchmark {
  private static final List<Integer> SIDES = List.of(160, 220, 300, 420);

  private ReadingBenchmark() {}

  /// What came of many notes.
  record Score(int notes, int sure, int letters, int wrong, int sureLetters, int sureWrong) {
    static final Score NONE = new Score(0, 0, 0, 0, 0, 0);

    Score with(String text, Reading reading) {
      int mistakes = distance(text, reading.text());
      boolean isSure = reading.confidence() >= 0.6;
      return new Score(
          notes + 1,
          sure + (isSure ? 1 : 0),
          letters + text.length(),
          wrong + mistakes,
          sureLetters + (isSure ? text.length() : 0),
          sureWrong + (isSure ? mistakes : 0));
    }

    double rate() {
      return (double) wrong / Math.max(1, letters);
    }

    double sureRate() {
      return (double) sureWrong / Math.max(1, sureLetters);
    }
  }

  /// @param args the folder of the reading pack, and files of fonts; without any the usual ones
  public static void main(String... args) throws IOException, FontFormatException {
    Reader reader = reader(Path.of(args[0]));
    List<Font> fonts = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      fonts.add(Font.createFont(Font.TRUETYPE_FONT, new File(args[i])));
    }
    for (Font font : fonts) {
      for (String language : List.of("pl", "cs", "en")) {
        long start = System.nanoTime();
        Score score = score(reader, font, language);
        System.out.printf(
            "%-24s %s  %d notes, %d sure; letters wrong: all %.4f, sure %.4f; %d ms a note%n",
            font.getFontName(),
            language,
            score.notes(),
            score.sure(),
            score.rate(),
            score.sureRate(),
            (System.nanoTime() - start) / 1_000_000 / score.notes());
      }
    }
  }

  static Reader reader(Path pack) {
    return new PrintReader(new ReadingPack(new LocalDisk(), List.of(pack))::read);
  }

  static Score score(Reader reader, Font font, String language) {
    var random = new SplittableRandom(7);
    Score score = Score.NONE;
    for (String text : WrittenNotes.TEXTS.getOrDefault(language, List.of())) {
      for (int side : SIDES) {
        Reading reading = reader.read(WrittenNotes.note(text, font, side, random), language);
        score = score.with(text, reading);
      }
    }
    return score;
  }

  /// How many letters are put in, left out or changed from one to the other (Levenshtein).
  static int distance(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] next = new int[other.length() + 1];
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(change, 1 + Math.min(last[j], next[j - 1]));
      }
      last = next;
    }
    return last[other.length()];
  }
}
