package org.journeywall.model;

/// A smaller step inside a stage, such as “proof of concept” inside *Decision*.
public record Step(StepId id, String name, Extras extras) {
  public static Step named(StepId id, String name) {
    return new Step(id, name, Extras.NONE);
  }
}
