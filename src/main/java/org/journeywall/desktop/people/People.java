package org.journeywall.desktop.people;

import java.util.concurrent.Executor;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.model.PersonaId;
import org.journeywall.store.Disk;
import org.jspecify.annotations.Nullable;

/// Opens the dialogs of one window about personas and the title block.
///
/// @param disk where a logo is read from
/// @param background where files are read and pictures decoded
public record People(Desk desk, Dialogs dialogs, Disk disk, Executor background) {

  /// The personas, the first of them open.
  public void showPersonas() {
    showPersonas(null);
  }

  /// The personas with this one open.
  public void showPersona(PersonaId persona) {
    showPersonas(persona);
  }

  private void showPersonas(@Nullable PersonaId persona) {
    var view =
        new PersonasView(
            desk, dialogs.texts().beside(People.class), dialogs.look().palette(), persona);
    show("title", view, view::close);
  }

  /// The title block.
  public void showTitleBlock() {
    var view = new TitleBlockView(desk, dialogs, disk, background);
    show("block", view, view::close);
  }

  private void show(String title, Region view, Runnable closed) {
    var close = new ButtonType(dialogs.texts().say("dialog.close"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog =
        dialogs.make(dialogs.texts().beside(People.class).say(title), view, close);
    FieldStyles.dress(dialog.getDialogPane());
    dialog.setOnHidden(event -> closed.run());
    dialog.show();
  }
}
