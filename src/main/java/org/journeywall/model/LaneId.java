package org.journeywall.model;

/// Names one lane; unique within a workshop file and never used again after its lane is gone.
public record LaneId(String value) implements Id {
  public LaneId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
