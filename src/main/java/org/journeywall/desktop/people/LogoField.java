package org.journeywall.desktop.people;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
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
import org.journeywall.edit.ChangeInfo;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.RemovePicture;
import org.journeywall.model.Outcome;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Workshop;
import org.journeywall.store.Disk;
import org.jspecify.annotations.Nullable;

/// The client's logo, to be chosen from a file or taken away.
final class LogoField extends HBox {
  private static final double WIDTH = 150;
  private static final double HEIGHT = 60;

  private final Desk desk;
  private final Texts texts;
  private final Dialogs dialogs;
  private final Disk disk;
  private final Executor background;
  private final Thumbnail picture;
  private final StackPane frame;
  private final Button remove;

  LogoField(Desk desk, Dialogs dialogs, Disk disk, Executor background) {
    super(10);
    texts = dialogs.texts().beside(People.class);
    this.desk = desk;
    this.dialogs = dialogs;
    this.disk = disk;
    this.background = background;
    picture = new Thumbnail(WIDTH, HEIGHT, background);
    frame = new StackPane(picture);
    // A logo is made for white paper, by night too.
    frame.setStyle("-fx-background-color: white; -fx-background-radius: 4; -fx-padding: 4;");
    frame.managedProperty().bind(frame.visibleProperty());
    Button choose = Buttons.text(texts.say("block.choose-logo"), this::choose);
    choose.setId("block-choose-logo");
    remove = Buttons.text(texts.say("block.remove-logo"), () -> commit(null));
    remove.setId("block-remove-logo");
    remove.managedProperty().bind(remove.visibleProperty());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(frame, choose, remove);
  }

  void show(Workshop workshop) {
    PictureId id = workshop.info().logo();
    picture.show(id == null ? null : workshop.pictures().get(id));
    frame.setVisible(id != null);
    remove.setVisible(id != null);
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.say("block.choose-logo"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                texts.say("block.pictures"),
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

  /// Reads a logo in the background and puts it on the title block, or says what is wrong with it.
  void take(Path file) {
    PictureId id = desk.ids().picture();
    background.execute(() -> {
      Outcome<Picture> read = PictureFile.open(disk, id, file);
      Platform.runLater(() -> take(read));
    });
  }

  private void take(Outcome<Picture> read) {
    switch (read) {
      case Outcome.Done<Picture>(Picture logo) -> commit(logo);
      case Outcome.Failed<Picture>(var problem) -> dialogs.tell(problem);
    }
  }

  private void commit(@Nullable Picture logo) {
    Workshop workshop = desk.workshop();
    PictureId old = workshop.info().logo();
    var commands = new ArrayList<Command>();
    if (logo != null) {
      commands.add(new AddPicture(logo));
    }
    commands.add(new ChangeInfo(workshop.info().withLogo(logo == null ? null : logo.id())));
    if (old != null && !isShownElsewhere(workshop, old)) {
      commands.add(new RemovePicture(old));
    }
    desk.commit(new Batch(CommandName.CHANGE_INFO, List.copyOf(commands)));
  }

  private static boolean isShownElsewhere(Workshop workshop, PictureId picture) {
    return workshop.cards().values().stream()
            .anyMatch(card -> picture.equals(card.about().picture()))
        || workshop.personas().values().stream()
            .anyMatch(persona -> picture.equals(persona.picture()));
  }
}
