package org.journeywall.desktop.takein;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.exchange.table.Mapping;

/// Asks what the columns of somebody else's table mean, and shows the cards it gives.
public final class MappingDialog {
  private final Dialogs dialogs;
  private final Texts texts;

  public MappingDialog(Dialogs dialogs) {
    this.dialogs = dialogs;
    texts = dialogs.texts().beside(MappingDialog.class);
  }

  /// Shows the guess, with which Enter suffices where it is right.
  ///
  /// @param foreign the table
  /// @param then gets what was chosen
  public void ask(Foreign foreign, Consumer<Mapping> then) {
    var view = new MappingView(foreign, texts, dialogs.look().palette());
    view.setId("mapping");
    view.getStylesheets()
        .add(
            Objects.requireNonNull(MappingDialog.class.getResource("takein.css")).toExternalForm());
    var take = new ButtonType(texts.say("map.go"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts.say("cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialogs.make(texts.say("map.title"), view, take, cancel);
    Node button = dialog.getDialogPane().lookupButton(take);
    button.setId("mapping-go");
    button.disableProperty().bind(view.possible().not());
    dialog.setOnShown(event -> button.requestFocus());
    dialog
        .resultProperty()
        .addListener((value, was, is) -> {
          if (take.equals(is)) {
            then.accept(view.mapping());
          }
        });
    dialog.show();
  }
}
