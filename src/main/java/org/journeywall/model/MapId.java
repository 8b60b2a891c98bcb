package org.journeywall.model;

/// Names one map; unique within a workshop file and never used again after its map is gone.
public record MapId(String value) implements Id {
  public MapId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
