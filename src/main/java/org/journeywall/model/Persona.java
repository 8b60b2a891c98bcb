package org.journeywall.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A typical customer or a member of the buying committee, whom cards concern and emotions belong
/// to.
///
/// @param role the part played in the committee
/// @param roleName the role in the facilitator's words, where `role` is [CommitteeRole#OTHER] or
///   needs saying; may be empty
/// @param colour which of the persona colours marks it, 0 and up, taken modulo the number of
///   colours
/// @param goals what the persona wants to achieve, one per line; may be empty
/// @param barriers what stands in its way, one per line; may be empty
/// @param involvements per stage, in no order, at most one each
public record Persona(
    PersonaId id,
    Rank rank,
    String name,
    CommitteeRole role,
    String roleName,
    int colour,
    String goals,
    String barriers,
    List<Involvement> involvements,
    @Nullable PictureId picture,
    Extras extras) {
  public Persona {
    involvements = List.copyOf(involvements);
    colour = Math.max(0, colour);
  }

  public static Persona named(PersonaId id, Rank rank, String name, int colour) {
    return new Persona(
        id, rank, name, CommitteeRole.OTHER, "", colour, "", "", List.of(), null, Extras.NONE);
  }

  /// What it has to do with a stage; nothing where that was never said.
  public Involvement involvement(StageId stage) {
    return involvements.stream()
        .filter(one -> one.stage().equals(stage))
        .findFirst()
        .orElse(Involvement.none(stage));
  }

  /// With another involvement in the stage it names; one that says nothing is left out.
  public Persona with(Involvement involvement) {
    var others =
        involvements.stream()
            .filter(one -> !one.stage().equals(involvement.stage()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!involvement.isEmpty()) {
      int at =
          (int)
              involvements.stream()
                  .takeWhile(one -> !one.stage().equals(involvement.stage()))
                  .count();
      others.add(at, involvement);
    }
    return withInvolvements(others);
  }

  public Persona withId(PersonaId newId) {
    return new Persona(
        newId, rank, name, role, roleName, colour, goals, barriers, involvements, picture, extras);
  }

  public Persona withRank(Rank newRank) {
    return new Persona(
        id, newRank, name, role, roleName, colour, goals, barriers, involvements, picture, extras);
  }

  public Persona withName(String newName) {
    return new Persona(
        id, rank, newName, role, roleName, colour, goals, barriers, involvements, picture, extras);
  }

  public Persona withRole(CommitteeRole newRole, String newRoleName) {
    return new Persona(
        id,
        rank,
        name,
        newRole,
        newRoleName,
        colour,
        goals,
        barriers,
        involvements,
        picture,
        extras);
  }

  public Persona withColour(int newColour) {
    return new Persona(
        id, rank, name, role, roleName, newColour, goals, barriers, involvements, picture, extras);
  }

  public Persona withAims(String newGoals, String newBarriers) {
    return new Persona(
        id,
        rank,
        name,
        role,
        roleName,
        colour,
        newGoals,
        newBarriers,
        involvements,
        picture,
        extras);
  }

  public Persona withPicture(@Nullable PictureId newPicture) {
    return new Persona(
        id, rank, name, role, roleName, colour, goals, barriers, involvements, newPicture, extras);
  }

  /// The first letters of the first and the last word of its name that begin with a letter, in
  /// upper case: what stands for it where there is no picture. An abbreviation of up to three
  /// letters stands for itself. Empty where there is no letter.
  public String initials() {
    if (name.matches("\\p{Lu}{2,3}")) {
      return name;
    }
    List<String> letters =
        Stream.of(name.split("[\\s\\-/]+"))
            .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
            .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT))
            .toList();
    return letters.size() < 2 ? String.join("", letters) : letters.getFirst() + letters.getLast();
  }

  public Persona withInvolvements(List<Involvement> newInvolvements) {
    return new Persona(
        id, rank, name, role, roleName, colour, goals, barriers, newInvolvements, picture, extras);
  }
}
