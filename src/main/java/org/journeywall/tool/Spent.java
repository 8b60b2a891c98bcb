package org.journeywall.tool;

/// A gesture was given up; what the hand still does until it lets go means nothing.
public record Spent() implements Tool {
  @Override
  public Step on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> new Resting().on(press, scene);
      case Input.Move move -> Step.to(this);
      case Input.Rest rest -> Step.to(this);
      case Input.Release release -> Step.to(new Resting());
      case Input.Cancel cancel -> Step.to(this);
    };
  }
}
