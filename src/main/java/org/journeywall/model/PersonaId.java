package org.journeywall.model;

/// Names one persona; unique within a workshop file and never used again after its persona is gone.
public record PersonaId(String value) implements Id {
  public PersonaId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
