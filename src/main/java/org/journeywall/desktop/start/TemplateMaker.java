package org.journeywall.desktop.start;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.field.TextLimit;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.edit.MapContent;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.store.OwnTemplates;

/// Makes a template of the map in front: asks for its name and whether its cards shall be in it.
///
/// @param drives where it is written
public record TemplateMaker(Desk desk, Dialogs dialogs, OwnTemplates templates, Executor drives) {
  private static final double WIDTH = 440;

  /// Asks, and keeps it.
  public void ask() {
    Texts texts = dialogs.texts();
    Workshop workshop = desk.workshop();
    var name = new TextField();
    name.setId("template-name");
    TextLimit.on(name).set(workshop.info().title());
    var cards = new CheckBox(texts.say("template.cards"));
    cards.setId("template-cards");
    var about = new Label(texts.say("template.about"));
    about.setWrapText(true);
    about.setMinHeight(Label.USE_PREF_SIZE);
    about.getStyleClass().add("quiet");
    var view = new VBox(14, about, new Field(texts.say("template.name"), name), cards);
    view.setPrefWidth(WIDTH);
    var keep = new ButtonType(texts.say("template.keep"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts.say("template.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialogs.make(texts.say("template.title"), view, keep, cancel);
    FieldStyles.dress(dialog.getDialogPane());
    Node button = dialog.getDialogPane().lookupButton(keep);
    button.disableProperty().bind(name.textProperty().map(String::isBlank));
    dialog.setOnHidden(event -> {
      if (keep.equals(dialog.getResult())) {
        keep(of(workshop, name.getText().strip(), cards.isSelected()));
      }
    });
    dialog.show();
    Platform.runLater(name::requestFocus);
  }

  // Who took part, when and for whom is no business of the next workshop's.
  private Workshop of(Workshop workshop, String name, boolean withCards) {
    MapContent content = MapContent.of(workshop, desk.map());
    MapContent kept =
        withCards
            ? content
            : new MapContent(
                content.map(), content.stages(), content.lanes(), List.of(), List.of());
    return kept.alone(workshop).withInfo(WorkshopInfo.titled(name, workshop.info().language()));
  }

  private void keep(Workshop template) {
    drives.execute(() -> {
      Outcome<Path> kept = templates.keep(template);
      Platform.runLater(() -> told(kept));
    });
  }

  private void told(Outcome<Path> kept) {
    switch (kept) {
      case Outcome.Done<Path>(Path file) ->
          dialogs.show(
              dialogs.texts().say("template.title"),
              new Label(dialogs.texts().say("template.kept", String.valueOf(file.getFileName()))));
      case Outcome.Failed<Path>(var problem) -> dialogs.tell(problem);
    }
  }
}
