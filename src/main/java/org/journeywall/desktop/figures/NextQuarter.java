package org.journeywall.desktop.figures;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.edit.AddMap;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.MapContent;
import org.journeywall.edit.Quarter;
import org.journeywall.edit.Succession;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// Starts the next quarter of the map in front: asks for the new figures, then puts the map for the
/// new quarter beside the old one, in one step.
public record NextQuarter(Desk desk, Dialogs dialogs, InstantSource clock) {

  /// Asks for the name and the figures.
  public void ask() {
    var view = new QuarterView(desk.workshop(), desk.map(), texts(), name(quarter()), today());
    var start = new ButtonType(texts().say("quarter.start"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts().say("cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialogs.make(texts().say("quarter.title"), view, start, cancel);
    FieldStyles.dress(dialog.getDialogPane());
    Node button = dialog.getDialogPane().lookupButton(start);
    button.disableProperty().bind(view.readyProperty().not());
    view.onLastEnter(button::requestFocus);
    dialog.setOnHidden(event -> {
      if (start.equals(dialog.getResult())) {
        begin(view.answers());
      }
    });
    dialog.show();
    Platform.runLater(view::begin);
  }

  private void begin(QuarterView.Answers answers) {
    Workshop workshop = desk.workshop();
    MapId map = desk.map();
    JourneyMap old = workshop.maps().require(map);
    MapContent content =
        Succession.quarter(
            workshop,
            map,
            desk.ids(),
            answers.name(),
            Quarter.renamed(old.subtitle(), name(quarter())),
            answers.values(),
            answers.day());
    List<MapId> order = workshop.mapsInOrder().stream().map(JourneyMap::id).toList();
    desk.commit(new AddMap(content, order.indexOf(map) + 1, CommandName.NEXT_QUARTER));
    desk.mapProperty().set(content.map().id());
  }

  // The one after the latest that maps of this workshop speak of: the last may be in front or not.
  private Quarter quarter() {
    JourneyMap map = desk.workshop().maps().require(desk.map());
    LocalDate held = desk.workshop().info().date();
    return Quarter.in(map.name())
        .or(() -> Quarter.in(map.subtitle()))
        .orElse(Quarter.of(held == null ? today() : held))
        .next();
  }

  private String name(Quarter quarter) {
    return texts().say("quarter", quarter.number(), Integer.toString(quarter.year()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  private Texts texts() {
    return dialogs.texts().beside(NextQuarter.class);
  }
}
