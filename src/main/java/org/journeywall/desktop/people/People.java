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
/// @param disk where logos and portraits are read from
/// @param background where files are read and pictures decoded
public record People(Desk desk, Dialogs dialogs, Disk disk, Executor background) {

  private static final double PORTRAIT = 60;

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
            desk,
            texts(),
            dialogs.look().palette(),
            persona,
            faces(),
            new PictureField(desk, dialogs, disk, background, "portrait", PORTRAIT));
    show(texts().say("title"), view, view::close);
    view.begin();
  }

  /// The faces of the personas.
  public Faces faces() {
    return new Faces(desk, dialogs.look().palette(), background);
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
