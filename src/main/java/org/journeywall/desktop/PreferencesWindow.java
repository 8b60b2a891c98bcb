package org.journeywall.desktop;

import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.settings.PreferencesDialog;

/// The dialog of the preferences, which follows the language and the look chosen in it.
record PreferencesWindow(Preferences preferences) {

  void show(Window from) {
    Dialogs dialogs = dialogs(from);
    Dialog<ButtonType> dialog = dialogs.make("", new VBox(), dialogs.close());
    fill(dialog, dialogs);
    // The box that was chosen from is still busy when the choice is told.
    Runnable stop =
        preferences.onChange(() -> Platform.runLater(() -> fill(dialog, dialogs(from))));
    dialog.setOnHidden(event -> stop.run());
    dialog.show();
  }

  private Dialogs dialogs(Window from) {
    return new Dialogs(from, preferences.look(), preferences.texts());
  }

  private void fill(Dialog<ButtonType> dialog, Dialogs now) {
    DialogPane pane = dialog.getDialogPane();
    dialog.setTitle(now.texts().say("prefs.title"));
    pane.setContent(new PreferencesDialog(preferences, now.texts()).view());
    pane.getButtonTypes().setAll(now.close());
    now.look().dress(pane);
  }
}
