package org.journeywall.desktop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.journeywall.desktop.files.Shelf;
import org.journeywall.desktop.look.Logo;
import org.journeywall.desktop.menu.Deed;
import org.journeywall.desktop.menu.FileDeed;
import org.journeywall.desktop.menu.HelpDeed;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.start.RecentList;
import org.journeywall.desktop.start.StartSide;
import org.journeywall.desktop.start.StartView;
import org.journeywall.desktop.start.Starter;
import org.journeywall.model.Ids;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;
import org.journeywall.template.Template;

/// The window of the first screen. It goes when a workshop comes and returns when it is asked for.
final class StartWindow {
  private final Stage stage;
  private final Shelf shelf;
  private final Preferences preferences;
  private final List<String> droppable;
  private final Clock clock;
  private final BorderPane root = new BorderPane();
  private Runnable showPutOff = () -> {};
  private List<Workshop> own = List.of();
  private boolean built;
  private double cardWidth = StartView.cardWidth(0);

  /// @param droppable endings of the files that can be dropped here
  StartWindow(
      Stage stage, Shelf shelf, Preferences preferences, List<String> droppable, Clock clock) {
    this.stage = stage;
    this.shelf = shelf;
    this.preferences = preferences;
    this.droppable = droppable;
    this.clock = clock;
  }

  Stage stage() {
    return stage;
  }

  void show(ProgramPort program) {
    if (!built) {
      built = true;
      stage.setScene(new Scene(root));
      new WindowPlace(preferences).restore(stage);
      new FileDrop(files -> program.open(files, stage), droppable).on(root);
      stage.getIcons().setAll(Logo.icons());
      listenToKeys(program);
      preferences.onChange(() -> build(program));
      stage.focusedProperty().addListener((value, was, is) -> showPutOff.run());
      root.widthProperty().addListener((value, was, is) -> fit(is.doubleValue(), program));
    }
    build(program);
    stage.show();
    stage.toFront();
  }

  private void fit(double width, ProgramPort program) {
    double wanted = StartView.cardWidth(width);
    if (wanted != cardWidth) {
      cardWidth = wanted;
      build(program);
    }
  }

  void hide() {
    stage.hide();
  }

  private void build(ProgramPort program) {
    Texts texts = preferences.texts();
    Palette palette = preferences.look().palette();
    preferences.look().dress(root);
    stage.setTitle(texts.say("start.window"));
    var recent = new RecentList(stage, program, texts, palette, clock);
    var column = new StartSide(stage, program, preferences, texts);
    var side = column.view(recent);
    showPutOff = column::showPutOff;
    var view = new StartView(stage, program, texts, palette, cardWidth);
    root.setCenter(view.view(side, starters()));
    shelf.lookAtRecent(recent::show);
    shelf.ownTemplates(found -> {
      if (!found.equals(own)) {
        own = found;
        build(program);
      }
    });
  }

  // Only looked at: what is opened later gets ids of its own.
  private List<Starter> starters() {
    var locale = preferences.locale();
    var ids = new Ids(RandomGenerator.of("SplittableRandom"));
    LocalDate today = LocalDate.now(clock);
    Stream<Starter> known =
        Arrays.stream(Template.values())
            .map(one ->
                new Starter(
                    one.id(),
                    one.name(locale),
                    one.about(locale),
                    one.open(locale.getLanguage(), ids, today),
                    one.kind() == Template.Kind.SAMPLE,
                    one == Template.BLANK,
                    false));
    return Stream.concat(known, own.stream().map(this::own)).toList();
  }

  private Starter own(Workshop workshop) {
    String about =
        preferences
            .texts()
            .say("start.own.about", workshop.stages().size(), workshop.lanes().size());
    String name = workshop.info().title();
    return new Starter(name, name, about, workshop, false, false, true);
  }

  private void listenToKeys(ProgramPort program) {
    on(FileDeed.NEW, () -> program.newWorkshop(stage));
    on(FileDeed.OPEN, () -> program.askOpen(stage));
    on(FileDeed.DIGITISE, () -> program.digitising().ask(stage, null));
    on(FileDeed.IMPORT, () -> program.askImport(stage));
    on(FileDeed.PREFERENCES, () -> program.preferences(stage));
    on(FileDeed.CLOSE, this::hide);
    on(FileDeed.QUIT, program::quit);
    on(HelpDeed.KEYS, () -> program.keys(stage));
  }

  private void on(Deed deed, Runnable action) {
    for (String keys : deed.keys()) {
      stage.getScene().getAccelerators().put(KeyCombination.valueOf(keys), action);
    }
  }
}
