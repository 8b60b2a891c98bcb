package org.journeywall.digitise;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.model.Extras;
import org.journeywall.model.Picture;

/// Where a card's picture comes from, kept with it in the file: which photograph, which corners. A
/// later photograph of the wall is compared with this.
public final class Provenance {
  private static final Pattern PAIR =
      Pattern.compile("\\[\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)\\s*]");

  /// What a picture tells of where it comes from.
  ///
  /// @param photo the photograph's SHA-256
  /// @param spot the note's middle on the straightened wall, in widths of a note
  public record Trace(String photo, Spot spot, NoteColour colour) {}

  private Provenance() {}

  /// Where a picture comes from; nothing where it is of no wall.
  public static Optional<Trace> trace(Picture picture) {
    var fields = picture.extras().fields();
    Matcher spot = PAIR.matcher(fields.getOrDefault("spot", ""));
    String word = fields.getOrDefault("colour", "").replace("\"", "");
    Optional<NoteColour> colour =
        Stream.of(NoteColour.values()).filter(one -> one.word().equals(word)).findFirst();
    return !spot.matches()
        ? Optional.empty()
        : colour.map(paper ->
            new Trace(
                fields.getOrDefault("photo", "").replace("\"", ""),
                new Spot(Double.parseDouble(spot.group(1)), Double.parseDouble(spot.group(2))),
                paper));
  }

  /// The fields of a picture: `photo`, the photograph's SHA-256; `quad`, the note's corners there,
  /// clockwise from the one up left, as x and y in turn; `spot`, its middle on the straightened
  /// wall in widths of a note; `colour`, the paper's.
  static Extras picture(Wall wall, Note note) {
    String hash = wall.photos().get(note.photo()).hash();
    return picture(hash, note.quad(), note.spot(), note.colour());
  }

  /// The same of a note nobody has on a wall.
  ///
  /// @param hash the photograph's
  /// @param corners in pixels of the source
  /// @param middle on the straightened wall
  public static Extras picture(String hash, Quad corners, Spot middle, NoteColour colour) {
    String quad =
        corners.corners().stream()
            .flatMap(corner -> Stream.of(corner.x(), corner.y()))
            .map(Provenance::number)
            .collect(joining(",", "[", "]"));
    String spot =
        List.of(middle.x(), middle.y()).stream()
            .map(Provenance::number)
            .collect(joining(",", "[", "]"));
    return Extras.of(
        Map.of(
            "photo",
            '"' + hash + '"',
            "quad",
            quad,
            "spot",
            spot,
            "colour",
            '"' + colour.word() + '"'));
  }

  /// The field of a card: `transcription`, `picture` while nobody has typed what stands on it,
  /// `suggested` while an engine's reading is not checked.
  static Extras card(Note note) {
    String state = note.reading().text().isEmpty() ? "picture" : "suggested";
    return Extras.of(Map.of("transcription", '"' + state + '"'));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
