package org.journeywall.model;

import java.util.random.RandomGenerator;

/// Makes new ids: 12 characters of base 32 from the given source of randomness (60 bits), so that
/// workshops edited on two laptops can be merged. Seeded in tests.
public final class Ids {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;

  private final RandomGenerator random;

  public Ids(RandomGenerator random) {
    this.random = random;
  }

  public MapId map() {
    return new MapId(next());
  }

  public StageId stage() {
    return new StageId(next());
  }

  public StepId step() {
    return new StepId(next());
  }

  public LaneId lane() {
    return new LaneId(next());
  }

  public CardId card() {
    return new CardId(next());
  }

  public PersonaId persona() {
    return new PersonaId(next());
  }

  public LinkId link() {
    return new LinkId(next());
  }

  public PictureId picture() {
    return new PictureId(next());
  }

  public RevisionId revision() {
    return new RevisionId(next());
  }

  private String next() {
    var text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
    }
    return text.toString();
  }
}
