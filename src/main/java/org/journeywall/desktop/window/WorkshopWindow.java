package org.journeywall.desktop.window;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.ProgramPort;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.export.Begin;
import org.journeywall.desktop.export.Copying;
import org.journeywall.desktop.export.Exporting;
import org.journeywall.desktop.files.Choosers;
import org.journeywall.desktop.files.DeskFile;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.look.Look;
import org.journeywall.desktop.look.Remark;
import org.journeywall.desktop.menu.Deed;
import org.journeywall.desktop.menu.Doer;
import org.journeywall.desktop.menu.Keys;
import org.journeywall.desktop.menu.Menus;
import org.journeywall.desktop.palette.CommandPalette;
import org.journeywall.desktop.search.SearchBar;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.wall.WallPort;
import org.journeywall.edit.ChangeInfo;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.store.Disk;
import org.journeywall.store.Settings;
import org.jspecify.annotations.Nullable;

/// The window of one workshop. Its views are built from the desk, and built anew when the language
/// or the look changes; nothing else lives in them.
public final class WorkshopWindow implements WindowPort {
  private static final boolean SYSTEM_MENU = System.getProperty("os.name").startsWith("Mac");

  private final Stage stage;
  private final Desk desk;
  private final DeskFile file;
  private final Disk disk;
  private final ProgramPort program;
  private final Preferences preferences;
  private final WallParts.Maker maker;
  private final Consumer<WorkshopWindow> whenGone;
  private final Exporting exporting;
  private final InstantSource clock;
  private final Frame frame = new Frame();
  private final Notices notices;
  private final Runnable stopListening;
  private @Nullable Front front;

  /// The views as they were built last, as far as they are asked something.
  private record Front(
      WallParts parts, TitleField title, MapTabs tabs, SearchBar search, CommandPalette palette) {}

  /// @param maker makes the wall and what stands beside it
  /// @param whenGone told when the window is closed
  /// @param exporting hands the workshop out
  public WorkshopWindow(
      Stage stage,
      Desk desk,
      DeskFile file,
      Disk disk,
      ProgramPort program,
      Preferences preferences,
      WallParts.Maker maker,
      Exporting exporting,
      InstantSource clock,
      Consumer<WorkshopWindow> whenGone) {
    this.stage = stage;
    this.desk = desk;
    this.file = file;
    this.disk = disk;
    this.program = program;
    this.preferences = preferences;
    this.maker = maker;
    this.whenGone = whenGone;
    this.exporting = exporting;
    this.clock = clock;
    notices = new Notices(frame.notices(), preferences, this::toTheWall);
    var scene = new Scene(frame);
    stage.setScene(scene);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.fullScreenProperty().subscribe(frame::wallOnly);
    stage.titleProperty().bind(WindowName.of(desk, file));
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
    new AltKey(this::openMenu).on(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveFullScreen);
    scene.addEventHandler(Remark.TYPE, remark -> notices.tell(remark.problem()));
    stopListening = preferences.onChange(this::build);
    build();
  }

  public Stage stage() {
    return stage;
  }

  public Desk desk() {
    return desk;
  }

  public DeskFile file() {
    return file;
  }

  private void build() {
    Front old = front;
    if (old != null) {
      old.parts.dispose().run();
    }
    Look look = preferences.look();
    Texts texts = preferences.texts();
    look.dress(frame);
    boolean calm =
        preferences.get(Settings.REDUCED_MOTION) || Platform.getPreferences().isReducedMotion();
    WallParts parts = maker.make(desk, look, texts, calm);
    WallPort wall = parts.port();
    var maps = new MapDeeds(desk, texts, wall::requestFocus);
    Doer doer = new WindowDeeds(stage, desk, wall, this, program, preferences, texts, maps, parts);
    var titleNow = desk.workshopProperty().map(now -> now.info().title());
    var title = new TitleField(titleNow, texts, this::retitle, desk::draft, wall::requestFocus);
    var tabs = new MapTabs(desk, texts, maps);
    var search = new SearchBar(desk, texts, look.palette(), parts.reveal(), wall::requestFocus);
    var palette =
        new CommandPalette(
            desk, doer, texts, look.palette(), preferences, parts.reveal(), wall::requestFocus);
    front = new Front(parts, title, tabs, search, palette);
    var menus = new Menus(texts, doer, () -> program.recent(stage));
    frame.show(
        topBar(menus, title, tabs, wall, doer, texts),
        search,
        parts,
        List.of(exporting.bar(), new StatusLine(desk, texts, parts)),
        palette);
    listenToFurtherKeys(doer);
    wall.requestFocus();
  }

  private List<Node> topBar(
      Menus menus, TitleField title, MapTabs tabs, WallPort wall, Doer doer, Texts texts) {
    var saved = new SaveNote(file, clock, texts);
    saved.setOnAction(event -> new FileCard(file, this, texts).show(saved));
    boolean bar = SYSTEM_MENU || preferences.get(Settings.MENU_BAR);
    MenuButton button = TopBar.menuButton(texts);
    button.setVisible(!bar);
    button.setManaged(!bar);
    var line =
        new TopBar(
            button, title, saved, tabs, wall, desk, doer, texts, preferences.get(Settings.TOUCH));
    if (bar) {
      var menuBar = new MenuBar();
      menuBar.setUseSystemMenuBar(SYSTEM_MENU);
      menuBar.getMenus().setAll(menus.make());
      return List.of(menuBar, line);
    }
    button.getItems().setAll(menus.make());
    return List.of(line);
  }

  // The first key of a deed is the menu's own affair.
  private void listenToFurtherKeys(Doer doer) {
    for (Deed deed : Deed.all()) {
      var possible = doer.possible(deed);
      for (KeyCombination keys : Keys.others(deed)) {
        stage
            .getScene()
            .getAccelerators()
            .put(
                keys,
                () -> {
                  if (possible.getValue()) {
                    doer.perform(deed);
                  }
                });
      }
    }
  }

  // Whatever has a use of its own for the key took it before.
  private void leaveFullScreen(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && stage.isFullScreen()) {
      stage.setFullScreen(false);
      event.consume();
    }
  }

  private void openMenu() {
    if (frame.lookup("#menu") instanceof MenuButton button && button.isVisible()) {
      button.show();
    }
  }

  private void retitle(String title) {
    WorkshopInfo info = desk.workshop().info();
    desk.commit(new ChangeInfo(info.withTitle(title)));
  }

  /// What the window says without being asked.
  private void toTheWall() {
    if (front != null) {
      front.parts.port().requestFocus();
    }
  }

  public Notices notices() {
    return notices;
  }

  @Override
  public void find() {
    finishTyping();
    if (front != null) {
      front.search.open();
    }
  }

  @Override
  public void findNext(boolean back) {
    if (front != null) {
      front.search.walk(back);
    }
  }

  @Override
  public void openPalette() {
    finishTyping();
    if (front != null) {
      front.palette.open();
    }
  }

  @Override
  public void save() {
    finishTyping();
    file.save();
  }

  /// Takes what is half typed into the workshop.
  public void finishTyping() {
    if (front != null) {
      front.parts.port().finishEditing();
      front.parts.settle().run();
    }
  }

  @Override
  public void saveAs() {
    finishTyping();
    Dialogs dialogs = dialogs();
    new Choosers(stage, dialogs.texts(), disk)
        .saveAs(file.path())
        .ifPresent(target -> file.saveAs(target, dialogs::tell));
  }

  @Override
  public void rename() {
    if (front != null) {
      front.title.edit();
    }
  }

  @Override
  public void renameMap() {
    if (front != null) {
      front.tabs.rename(desk.map());
    }
  }

  @Override
  public void showInFolder() {
    program.showInFolder(file.path());
  }

  @Override
  public void revisions() {
    finishTyping();
    program.revisions(stage, desk);
  }

  @Override
  public void export(Begin begin) {
    finishTyping();
    exporting.ask(begin, desk.editor().committed(), file.path());
  }

  @Override
  public void print() {
    finishTyping();
    exporting.print(desk.editor().committed(), file.path());
  }

  @Override
  public void copyFor(Copying.Form form) {
    finishTyping();
    var cards = desk.selection().cardIds();
    exporting.copy(form, desk.editor().committed(), desk.map(), cards);
  }

  @Override
  public void close() {
    finishTyping();
    file.flush(safe -> {
      if (safe || givesUp()) {
        file.close(safe, this::gone);
      }
    });
  }

  private boolean givesUp() {
    Texts texts = preferences.texts();
    var back = new ButtonType(texts.say("dialog.quit-unsaved.back"), ButtonData.CANCEL_CLOSE);
    var anyway = new ButtonType(texts.say("dialog.quit-unsaved.anyway"), ButtonData.LEFT);
    String why = FailureWords.closing(file.stateProperty().get(), texts);
    return dialogs()
        .ask(texts.say("dialog.quit-unsaved"), why, back, anyway)
        .equals(Optional.of(anyway));
  }

  private Dialogs dialogs() {
    return new Dialogs(stage, preferences.look(), preferences.texts());
  }

  private void gone() {
    stopListening.run();
    exporting.stop();
    if (front != null) {
      front.parts.dispose().run();
    }
    stage.close();
    // What ticks while it is in a scene would keep the whole window alive.
    stage.getScene().setRoot(new Region());
    whenGone.accept(this);
  }
}
