package org.journeywall.desktop.people;

import java.util.concurrent.Executor;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.plan.ContentPlanView;
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
    show(texts().say("title"), view, view::close);
  }

  private Texts texts() {
    return dialogs.texts().beside(People.class);
  }

  /// What each persona needs and gets in each stage of the map in front.
  public void showContentPlan() {
    var view = new ContentPlanView(desk, dialogs.texts(), dialogs.look().palette());
    show(dialogs.texts().beside(ContentPlanView.class).say("title"), view, view::close);
    view.begin();
  }

  /// The title block.
  public void showTitleBlock() {
    var view = new TitleBlockView(desk, dialogs, disk, background);
    show(texts().say("block"), view, view::close);
  }

  private void show(String title, Region view, Runnable closed) {
    var close = new ButtonType(dialogs.texts().say("dialog.close"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialogs.make(title, view, close);
    FieldStyles.dress(dialog.getDialogPane());
    dialog.setOnHidden(event -> closed.run());
    dialog.show();
  }
}
