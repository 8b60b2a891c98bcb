package org.journeywall.desktop.revisions;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.compare.Comparing;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.store.Backups;
import org.journeywall.store.Library;
import org.jspecify.annotations.Nullable;

/// Opens the panel of earlier states, for a workshop that is open as well as for a file that cannot
/// be read. FX thread only.
public final class Revisions {
  private final Library library;
  private final Backups backups;
  private final Executor worker;
  private final Clock clock;
  private final Function<Texts, StatePicture> pictures;
  private final Comparing comparing;

  /// @param worker reads and draws; not the FX thread
  /// @param pictures draws in the look and language of the moment, which the texts tell
  public Revisions(
      Library library,
      Backups backups,
      Executor worker,
      Clock clock,
      Function<Texts, StatePicture> pictures,
      Comparing comparing) {
    this.library = library;
    this.backups = backups;
    this.worker = worker;
    this.clock = clock;
    this.pictures = pictures;
    this.comparing = comparing;
  }

  /// Shows the panel.
  ///
  /// @param file the workshop's
  /// @param present null where the file cannot be opened
  /// @param open opens a file
  public void show(
      Path file, @Nullable Present present, Dialogs dialogs, Consumer<List<Path>> open) {
    Texts texts = dialogs.texts().beside(Revisions.class);
    var past = new Past(library, backups, file);
    var reader = new StateReader(past, pictures.apply(dialogs.texts()), worker);
    var moments = new Moments(texts, clock);
    var room = new StackPane();
    String name = String.valueOf(file.getFileName());
    Dialog<ButtonType> dialog = dialogs.make(texts.say("title", name), room, dialogs.close());
    Consumer<PastState> copy =
        state ->
            copy(
                () -> past.copy(state, texts.say("copy.name", moments.stamp(state.at()))),
                copied -> {
                  dialog.close();
                  open.accept(List.of(copied));
                },
                dialogs);
    BiConsumer<Workshop, String> compare =
        (state, of) -> {
          if (present != null) {
            comparing.show(dialogs, present, state, of);
          }
        };
    var view =
        new RevisionsView(
            reader,
            present,
            new RevisionsView.Ways(copy, compare, dialog::close),
            texts,
            moments,
            density(dialogs.owner()));
    room.getChildren().setAll(view);
    room.setId("revisions");
    dialog.setOnHidden(event -> reader.stop());
    dialog.show();
    Platform.runLater(view::begin);
  }

  /// Tells later whether there is anything to show of a file.
  public void ifAny(Path file, Consumer<Boolean> then) {
    worker.execute(() -> {
      boolean any = !backups.of(file).isEmpty();
      Platform.runLater(() -> then.accept(any));
    });
  }

  /// Puts what is in a file now into another beside it and opens that.
  public void openCopy(Path file, Dialogs dialogs, Consumer<List<Path>> open) {
    Texts texts = dialogs.texts().beside(Revisions.class);
    copy(
        () ->
            library
                .content(file)
                .then(content -> library.copy(file, texts.say("copy.plain"), content)),
        copied -> open.accept(List.of(copied)),
        dialogs);
  }

  private void copy(Supplier<Outcome<Path>> work, Consumer<Path> then, Dialogs dialogs) {
    worker.execute(() -> {
      Outcome<Path> outcome = work.get();
      Platform.runLater(() -> {
        switch (outcome) {
          case Outcome.Done<Path>(var copied) -> then.accept(copied);
          case Outcome.Failed<Path>(var problem) -> dialogs.tell(problem);
        }
      });
    });
  }

  private static double density(@Nullable Window window) {
    return window == null ? Screen.getPrimary().getOutputScaleX() : window.getOutputScaleX();
  }
}
