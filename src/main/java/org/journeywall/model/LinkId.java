package org.journeywall.model;

/// Names one link; unique within a workshop file and never used again after its link is gone.
public record LinkId(String value) implements Id {
  public LinkId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
