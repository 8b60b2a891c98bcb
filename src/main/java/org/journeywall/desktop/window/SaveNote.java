package org.journeywall.desktop.window;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Hyperlink;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.files.DeskFile;
import org.journeywall.store.SaveState;

/// The line under the title that says, truthfully, whether everything is on the disk.
final class SaveNote extends Hyperlink {
  private static final Duration JUST_NOW = Duration.ofMinutes(1);
  private static final Duration LATELY = Duration.ofHours(1);

  /// What is longer is told whole by a click; the maps need room, too.
  private static final double WIDEST = 500;

  private final DeskFile file;
  private final InstantSource clock;
  private final Texts texts;
  private final Timeline ticking = new Timeline();

  SaveNote(DeskFile file, InstantSource clock, Texts texts) {
    this.file = file;
    this.clock = clock;
    this.texts = texts;
    setId("save-note");
    getStyleClass().setAll("save-note");
    setMaxWidth(WIDEST);
    file.stateProperty()
        .when(sceneProperty().map(scene -> true).orElse(false))
        .subscribe(now -> show());
    ticking.getKeyFrames().add(new KeyFrame(javafx.util.Duration.seconds(20), event -> show()));
    ticking.setCycleCount(Animation.INDEFINITE);
    // Out of the scene there is nobody to tell, and a running timeline would keep it alive.
    sceneProperty().addListener((value, was, is) -> tick(is != null));
  }

  private void tick(boolean on) {
    if (on) {
      ticking.play();
    } else {
      ticking.stop();
    }
  }

  private void show() {
    SaveState now = file.stateProperty().get();
    setText(file.readOnly() == null ? words(now) : texts.say("save.read-only"));
    getStyleClass().remove("alarm");
    if (now instanceof SaveState.Failed) {
      getStyleClass().add("alarm");
    }
  }

  private String words(SaveState now) {
    return switch (now) {
      case SaveState.Saved(var at) -> saved(at);
      case SaveState.Saving() -> texts.say("save.saving");
      case SaveState.Failed failed -> FailureWords.line(failed, texts);
    };
  }

  private String saved(Instant at) {
    Duration ago = Duration.between(at, clock.instant());
    if (ago.compareTo(JUST_NOW) < 0) {
      return texts.say("save.saved-just-now");
    }
    return ago.compareTo(LATELY) < 0
        ? texts.say("save.saved-minutes", ago.toMinutes())
        : texts.say("save.saved");
  }
}
