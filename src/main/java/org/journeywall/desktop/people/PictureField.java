package org.journeywall.desktop.people;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.picture.PictureFile;
import org.journeywall.desktop.picture.Thumbnail;
import org.journeywall.edit.AddPicture;
import org.journeywall.edit.Batch;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.RemovePicture;
import org.journeywall.model.Outcome;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Workshop;
import org.journeywall.store.Disk;
import org.jspecify.annotations.Nullable;

/// A picture of the workshop, the client's logo or a persona's portrait, to be chosen from a file
/// or taken away.
final class PictureField extends HBox {

  /// Whose picture it is.
  interface Whose {
    /// The picture there is; null for none.
    @Nullable PictureId picture();

    /// Makes another picture its own, or takes it away.
    Command change(@Nullable PictureId picture);

    /// What the change is called.
    CommandName name();
  }

  private static final double HEIGHT = 60;

  private final Desk desk;
  private final Texts texts;
  private final Dialogs dialogs;
  private final Disk disk;
  private final Executor background;
  private final Thumbnail picture;
  private final StackPane frame;
  private final Button remove;
  private @Nullable Whose whose;

  /// @param key begins the texts of its buttons and their ids
  /// @param width the most the picture takes, in pixels
  PictureField(
      Desk desk, Dialogs dialogs, Disk disk, Executor background, String key, double width) {
    super(10);
    texts = dialogs.texts().beside(People.class);
    this.desk = desk;
    this.dialogs = dialogs;
    this.disk = disk;
    this.background = background;
    picture = new Thumbnail(width, HEIGHT, background);
    frame = new StackPane(picture);
    // Pictures are made for white paper, by night too.
    frame.setStyle("-fx-background-color: white; -fx-background-radius: 4; -fx-padding: 4;");
    frame.managedProperty().bind(frame.visibleProperty());
    Button choose = Buttons.text(texts.say(key + ".choose"), this::choose);
    choose.setId(key + "-choose");
    remove = Buttons.text(texts.say(key + ".remove"), () -> commit(null));
    remove.setId(key + "-remove");
    remove.managedProperty().bind(remove.visibleProperty());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(frame, choose, remove);
  }

  /// Shows the picture of somebody; `null` where there is nobody.
  void show(@Nullable Whose now) {
    whose = now;
    PictureId id = now == null ? null : now.picture();
    picture.show(id == null ? null : desk.workshop().pictures().get(id));
    frame.setVisible(id != null);
    remove.setVisible(id != null);
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.say("picture.choose"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                texts.say("picture.files"),
                "*.png",
                "*.PNG",
                "*.jpg",
                "*.jpeg",
                "*.JPG",
                "*.JPEG"));
    var file = chooser.showOpenDialog(getScene().getWindow());
    if (file != null) {
      take(file.toPath());
    }
  }

  /// Reads a picture in the background and takes it over, or says what is wrong with it.
  void take(Path file) {
    PictureId id = desk.ids().picture();
    background.execute(() -> {
      Outcome<Picture> read = PictureFile.open(disk, id, file);
      Platform.runLater(() -> take(read));
    });
  }

  private void take(Outcome<Picture> read) {
    switch (read) {
      case Outcome.Done<Picture>(Picture chosen) -> commit(chosen);
      case Outcome.Failed<Picture>(var problem) -> dialogs.tell(problem);
    }
  }

  private void commit(@Nullable Picture chosen) {
    Whose now = whose;
    if (now == null) {
      return;
    }
    PictureId old = now.picture();
    var commands = new ArrayList<Command>();
    if (chosen != null) {
      commands.add(new AddPicture(chosen));
    }
    commands.add(now.change(chosen == null ? null : chosen.id()));
    if (old != null && uses(desk.workshop(), old) == 1) {
      commands.add(new RemovePicture(old));
    }
    desk.commit(new Batch(now.name(), List.copyOf(commands)));
  }

  private static long uses(Workshop workshop, PictureId picture) {
    Stream<PictureId> all =
        Stream.of(
                Stream.of(Optional.ofNullable(workshop.info().logo())),
                workshop.cards().values().stream()
                    .map(card -> Optional.ofNullable(card.about().picture())),
                workshop.personas().values().stream()
                    .map(persona -> Optional.ofNullable(persona.picture())))
            .flatMap(one -> one)
            .flatMap(Optional::stream);
    return all.filter(picture::equals).count();
  }
}
