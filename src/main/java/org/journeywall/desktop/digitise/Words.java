package org.journeywall.desktop.digitise;

import org.journeywall.desktop.Texts;
import org.journeywall.digitise.review.WallWords;

/// What nameless things are called, in the language of the window.
record Words(Texts texts) implements WallWords {
  @Override
  public String map() {
    return texts.say("digitise.map");
  }

  @Override
  public String stage(int number) {
    return texts.say("digitise.stage", number);
  }

  @Override
  public String onlyLane() {
    return texts.say("digitise.lane.only");
  }

  @Override
  public String lane(int number) {
    return texts.say("digitise.lane", number);
  }
}
