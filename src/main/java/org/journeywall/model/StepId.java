package org.journeywall.model;

/// Names one step; unique within a workshop file and never used again after its step is gone.
public record StepId(String value) implements Id {
  public StepId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
