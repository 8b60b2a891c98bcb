package org.journeywall.layout;

import java.util.List;
import org.journeywall.model.PersonaId;
import org.journeywall.model.PictureId;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// The strip below the stage headers that says how much each persona is involved in each stage: a
/// row per persona, a place per stage.
///
/// @param top upper edge of the strip
/// @param height of it; 0 where there is none
/// @param members from top to bottom
public record PlacedCommittee(double top, double height, List<Member> members) {

  /// No strip at all.
  public static final PlacedCommittee NONE = new PlacedCommittee(Measures.HEADER, 0, List.of());

  /// A persona's row.
  ///
  /// @param face its picture or initials, at the left
  /// @param chip its name, beside the face
  /// @param row the height it takes, from the wall's left edge to the last stage
  /// @param parts one per stage, from left to right
  /// @param said the same in words, for people who cannot see it
  public record Member(Face face, PlacedLane.Chip chip, Rect row, List<Part> parts, String said) {
    public Member {
      parts = List.copyOf(parts);
    }

    public PersonaId persona() {
      return chip.persona();
    }
  }

  /// A persona's face.
  ///
  /// @param picture null where it has none
  /// @param initials in the place of a picture; null where there is one, or no letter
  public record Face(Rect rect, @Nullable PictureId picture, @Nullable PlacedText initials) {}

  /// How much a persona has to do with a stage.
  ///
  /// @param level as in [org.journeywall.model.Involvement]
  /// @param rect the place, as wide as the stage
  /// @param bars one for each level above none, of which the first `level` are filled
  /// @param word what the level is called; null where it is none or there is no room
  public record Part(
      StageId stage, int level, Rect rect, List<Rect> bars, @Nullable PlacedText word) {
    public Part {
      bars = List.copyOf(bars);
    }
  }

  public PlacedCommittee {
    members = List.copyOf(members);
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  public double bottom() {
    return top + height;
  }

  /// The persona whose row is at a height; null where none is.
  public @Nullable Member at(double y) {
    return members.stream()
        .filter(member -> y >= member.row().y() && y < member.row().bottom())
        .findFirst()
        .orElse(null);
  }
}
