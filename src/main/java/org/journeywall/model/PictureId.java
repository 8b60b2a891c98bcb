package org.journeywall.model;

/// Names one picture; unique within a workshop file and never used again after its picture is gone.
public record PictureId(String value) implements Id {
  public PictureId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
