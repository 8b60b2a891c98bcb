package org.journeywall.model;

/// Names one revision; unique within a workshop file and never used again after its revision is
/// gone.
public record RevisionId(String value) implements Id {
  public RevisionId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
