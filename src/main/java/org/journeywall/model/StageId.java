package org.journeywall.model;

/// Names one stage; unique within a workshop file and never used again after its stage is gone.
public record StageId(String value) implements Id {
  public StageId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
