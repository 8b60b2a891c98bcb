package org.journeywall.find;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.journeywall.model.CardKind;
import org.journeywall.model.Evidence;
import org.journeywall.model.PersonaId;

/// What somebody looks for among the cards: all of the words, and of every filter that is on one of
/// its values. An empty set is a filter that is off.
///
/// @param text words in any order, each anywhere in what the card says
/// @param personas whom the card names or scores; a card that names nobody concerns everybody and
///   answers none of them
/// @param tags as they stand on the cards
/// @param owners teams; the empty text stands for cards without one
/// @param votes how many votes it has at least; 0 is off
public record Question(
    String text,
    Set<PersonaId> personas,
    Set<CardKind> kinds,
    Set<String> tags,
    Set<Evidence.Basis> evidence,
    Set<String> owners,
    int votes) {

  /// Every card is an answer.
  public static final Question NONE =
      new Question("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 0);

  public Question {
    personas = kept(personas);
    kinds = kept(kinds);
    tags = kept(tags);
    evidence = kept(evidence);
    owners = kept(owners);
    votes = Math.max(0, votes);
  }

  private static <T> Set<T> kept(Set<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /// Whether every card is an answer.
  public boolean isEmpty() {
    return text.isBlank() && !isFiltered();
  }

  /// Whether any filter is on.
  public boolean isFiltered() {
    return !equals(NONE.withText(text));
  }

  public Question withText(String newText) {
    return new Question(newText, personas, kinds, tags, evidence, owners, votes);
  }

  public Question withPersonas(Set<PersonaId> newPersonas) {
    return new Question(text, newPersonas, kinds, tags, evidence, owners, votes);
  }

  public Question withKinds(Set<CardKind> newKinds) {
    return new Question(text, personas, newKinds, tags, evidence, owners, votes);
  }

  public Question withTags(Set<String> newTags) {
    return new Question(text, personas, kinds, newTags, evidence, owners, votes);
  }

  public Question withEvidence(Set<Evidence.Basis> newEvidence) {
    return new Question(text, personas, kinds, tags, newEvidence, owners, votes);
  }

  public Question withOwners(Set<String> newOwners) {
    return new Question(text, personas, kinds, tags, evidence, newOwners, votes);
  }

  public Question withVotes(int newVotes) {
    return new Question(text, personas, kinds, tags, evidence, owners, newVotes);
  }
}
