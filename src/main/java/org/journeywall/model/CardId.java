package org.journeywall.model;

/// Names one card; unique within a workshop file and never used again after its card is gone.
public record CardId(String value) implements Id {
  public CardId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
