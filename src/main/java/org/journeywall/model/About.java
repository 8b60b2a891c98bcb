package org.journeywall.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be said of a card of any kind.
///
/// @param personas whom it concerns; none means everybody
/// @param tags free words, each once
/// @param votes dots stuck on it, 0 or more
/// @param note what does not fit the note's front; may be empty
/// @param picture its photograph, one of the workshop's pictures
public record About(
    List<PersonaId> personas,
    List<String> tags,
    int votes,
    String note,
    Evidence evidence,
    @Nullable PictureId picture) {
  public static final About NOTHING = new About(List.of(), List.of(), 0, "", Evidence.NONE, null);

  public About {
    personas = once(personas);
    tags = once(tags);
    votes = Math.max(0, votes);
  }

  private static <T> List<T> once(Collection<T> items) {
    return List.copyOf(new ArrayList<>(new LinkedHashSet<>(items)));
  }

  public About withPersonas(List<PersonaId> newPersonas) {
    return new About(newPersonas, tags, votes, note, evidence, picture);
  }

  public About withTags(List<String> newTags) {
    return new About(personas, newTags, votes, note, evidence, picture);
  }

  public About withVotes(int newVotes) {
    return new About(personas, tags, newVotes, note, evidence, picture);
  }

  public About withNote(String newNote) {
    return new About(personas, tags, votes, newNote, evidence, picture);
  }

  public About withEvidence(Evidence newEvidence) {
    return new About(personas, tags, votes, note, newEvidence, picture);
  }

  public About withPicture(@Nullable PictureId newPicture) {
    return new About(personas, tags, votes, note, evidence, newPicture);
  }
}
