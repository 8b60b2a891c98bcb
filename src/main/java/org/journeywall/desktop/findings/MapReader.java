package org.journeywall.desktop.findings;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.journeywall.desktop.Desk;
import org.journeywall.finding.Reading;
import org.journeywall.finding.Wordings;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// Reads the map in front again whenever the desk has rested for a moment after a change, on
/// another thread, so that no edit waits for it. FX thread only.
public final class MapReader {
  /// A reading and the workshop it was made of, which may be older than the desk's by a moment.
  public record Read(Workshop workshop, MapId map, Reading reading) {}

  private static final Duration CALM = Duration.ofMillis(500);

  private final Desk desk;
  private final Executor background;
  private final Executor later;
  private final ReadOnlyObjectWrapper<Read> read;
  private final Runnable stopListening;
  private final ChangeListener<MapId> turn = (value, was, is) -> ask();
  private int asked;
  private boolean busy;
  private boolean gone;
  // Of the thread that reads alone: one reading follows another.
  private final Wordings wordings = new Wordings();

  public MapReader(Desk desk, Executor background) {
    this.desk = desk;
    this.background = background;
    later = CompletableFuture.delayedExecutor(CALM.toMillis(), TimeUnit.MILLISECONDS, background);
    read =
        new ReadOnlyObjectWrapper<>(new Read(desk.editor().committed(), desk.map(), Reading.NONE));
    stopListening =
        desk.editor()
            .onChange(change -> {
              if (!change.committed().isEmpty()) {
                ask();
              }
            });
    desk.mapProperty().addListener(turn);
    ask();
  }

  /// What was read last.
  public ReadOnlyObjectProperty<Read> readProperty() {
    return read.getReadOnlyProperty();
  }

  /// Lets go of the desk.
  public void dispose() {
    gone = true;
    stopListening.run();
    desk.mapProperty().removeListener(turn);
  }

  // Not a transition: one that runs asks for frame after frame while nothing moves.
  private void ask() {
    asked++;
    int mine = asked;
    later.execute(() -> Platform.runLater(() -> begin(mine)));
  }

  private void begin(int mine) {
    if (gone || mine != asked) {
      return;
    }
    if (busy) {
      ask();
      return;
    }
    busy = true;
    Grid map = desk.committedGrid();
    background.execute(() -> {
      Reading found = Reading.of(map, wordings);
      Platform.runLater(() -> done(new Read(map.workshop(), map.map(), found)));
    });
  }

  private void done(Read found) {
    busy = false;
    if (!gone) {
      read.set(found);
    }
  }
}
