package org.journeywall.digitise.review;

/// What things without a name are called.
public record EnglishWords() implements WallWords {
  @Override
  public String map() {
    return "From the wall";
  }

  @Override
  public String stage(int number) {
    return "Stage " + number;
  }

  @Override
  public String onlyLane() {
    return "Notes";
  }

  @Override
  public String lane(int number) {
    return "Lane " + number;
  }
}
