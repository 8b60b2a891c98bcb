package org.journeywall.digitise.read;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.digitise.image.Crop;

/// Reads print, and says so only of print. An engine made for print takes handwriting for whatever
/// comes nearest and is sure of it; but it takes it for something else when it sees it at another
/// size. So every note is read at two sizes, and only what comes out the same both times, of words
/// the engine is sure of, is called sure. Of the rest what looks like words is suggested as unsure.
///
/// @param engine asked up to five times a note
public record PrintReader(Engine engine) implements Reader {
  private static final Map<String, String> NAMES = Map.of("en", "eng", "pl", "pol", "cs", "ces");
  private static final List<String> ORDER = List.of("eng", "pol", "ces");

  /// Longer sides, in pixels, at which a note is read. Letters as large as people write them on
  /// notes are then about as large as those the engine was taught with.
  private static final int USUAL = 320;

  private static final int LARGE = 480;

  /// How sure an engine is of print, on average and of each word.
  private static final double MEAN = 0.88;

  private static final double LEAST = 0.65;

  /// Below this it is no text in any language.
  private static final double WORDS = 0.5;

  /// What is not sure is said to be so by this much of what the engine says.
  private static final double UNSURE = 0.5;

  @Override
  public Reading read(Crop crop, String language) {
    Flattened flat = Flattened.of(crop);
    byte[] usual = flat.pgm(USUAL);
    byte[] large = flat.pgm(LARGE);
    Transcript first = Transcript.NOTHING;
    for (String name : languages(language)) {
      Transcript seen = transcript(usual, name);
      boolean isFirst = first.text().isEmpty();
      // A language that knows fewer accents is no better reader of the same letters.
      boolean isOther = isFirst || !seen.spells(first.text());
      if (isOther && isPrint(seen) && transcript(large, name).says(seen.text())) {
        return new Reading(seen.tidied(), seen.mean());
      }
      first = isFirst ? seen : first;
      if (first.mean() < WORDS) {
        return Reading.NOTHING;
      }
    }
    return new Reading(first.tidied(), first.mean() * UNSURE);
  }

  private static Set<String> languages(String first) {
    var names = new LinkedHashSet<String>();
    names.add(NAMES.getOrDefault(first, ORDER.getFirst()));
    names.addAll(ORDER);
    return names;
  }

  private static boolean isPrint(Transcript seen) {
    return seen.mean() >= MEAN && seen.least() >= LEAST;
  }

  private Transcript transcript(byte[] picture, String name) {
    try {
      return Transcript.of(engine.read(picture, name));
    } catch (IOException _) {
      // Without an engine, or without this language, there is nothing to suggest.
      return Transcript.NOTHING;
    }
  }
}
