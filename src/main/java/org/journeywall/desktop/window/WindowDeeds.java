package org.journeywall.desktop.window;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.ProgramPort;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.digitise.TypingView;
import org.journeywall.desktop.export.Begin;
import org.journeywall.desktop.export.Copying;
import org.journeywall.desktop.menu.CardDeed;
import org.journeywall.desktop.menu.Deed;
import org.journeywall.desktop.menu.Doer;
import org.journeywall.desktop.menu.EditDeed;
import org.journeywall.desktop.menu.FileDeed;
import org.journeywall.desktop.menu.HelpDeed;
import org.journeywall.desktop.menu.InsertDeed;
import org.journeywall.desktop.menu.MapDeed;
import org.journeywall.desktop.menu.ViewDeed;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.wall.WallPort;
import org.journeywall.edit.Label;
import org.journeywall.edit.Selection;
import org.journeywall.find.Bright;
import org.journeywall.store.Setting;
import org.journeywall.store.Settings;
import org.jspecify.annotations.Nullable;

/// What the menus do in the window of a workshop.
final class WindowDeeds implements Doer {
  private static final ObservableValue<Boolean> ALWAYS = fixed(true);

  private final Stage stage;
  private final Desk desk;
  private final WallPort wall;
  private final WindowPort window;
  private final ProgramPort program;
  private final Preferences preferences;
  private final Texts texts;
  private final MapDeeds maps;
  private final WallParts parts;
  private final AnalysisDeeds analyses;
  private final Structure structure;
  private final TextEditing typing;
  private final CardDeeds cards;
  private final FoldDeeds folds;
  private final CommitteeStrip committee;

  WindowDeeds(
      Stage stage,
      Desk desk,
      WallPort wall,
      WindowPort window,
      ProgramPort program,
      Preferences preferences,
      Texts texts,
      MapDeeds maps,
      WallParts parts) {
    this.stage = stage;
    this.desk = desk;
    this.wall = wall;
    this.window = window;
    this.program = program;
    this.preferences = preferences;
    this.texts = texts;
    this.maps = maps;
    this.parts = parts;
    analyses = new AnalysisDeeds(desk, parts.side(), parts.text());
    structure = new Structure(desk, wall, texts);
    typing = new TextEditing(stage);
    cards = new CardDeeds(desk, wall);
    folds = new FoldDeeds(desk, wall);
    committee = new CommitteeStrip(desk);
  }

  @Override
  public void perform(Deed deed) {
    switch (deed) {
      case FileDeed file -> file(file);
      case EditDeed edit -> edit(edit);
      case ViewDeed view -> view(view);
      case InsertDeed insert -> insert(insert);
      case CardDeed card -> cards.perform(card);
      case MapDeed map -> map(map);
      case HelpDeed help -> help(help);
    }
  }

  private void file(FileDeed deed) {
    switch (deed) {
      case NEW -> program.newWorkshop(stage);
      case FROM_TEMPLATE -> program.startScreen();
      case OPEN -> program.askOpen(stage);
      case RECENT -> {}
      case SAVE -> window.save();
      case SAVE_AS -> window.saveAs();
      case RENAME -> window.rename();
      case REVISIONS -> window.revisions();
      case COMPARE -> parts.compare().run();
      case SHOW_IN_FOLDER -> window.showInFolder();
      case DIGITISE -> program.digitising().ask(stage, desk);
      case IMPORT -> program.askImport(stage);
      case MERGE -> program.askMerge(stage);
      case EXPORT -> window.export(Begin.AS_LAST_TIME);
      case WALL_KIT -> window.export(Begin.WITH_WALL_KIT);
      case PRINT -> window.print();
      case PREFERENCES -> program.preferences(stage);
      case CLOSE -> window.close();
      case QUIT -> program.quit();
    }
  }

  // While something is being typed, the keys and menus belong to the text.
  private void edit(EditDeed deed) {
    if (typing.takes(deed)) {
      return;
    }
    switch (deed) {
      case UNDO -> desk.undo();
      case REDO -> desk.redo();
      case CUT -> wall.cut();
      case COPY -> wall.copy();
      case COPY_AS_PICTURE -> window.copyFor(Copying.Form.PICTURE);
      case COPY_AS_TABLE -> window.copyFor(Copying.Form.TABLE);
      case COPY_FOR_EXCALIDRAW -> window.copyFor(Copying.Form.EXCALIDRAW);
      case COPY_FOR_MIRO -> window.copyFor(Copying.Form.MIRO);
      case PASTE -> wall.paste();
      case PASTE_AS_ONE -> wall.pasteAsOne();
      case DUPLICATE -> wall.duplicate();
      case REMOVE -> wall.remove();
      case EDIT_TEXT -> wall.edit();
      case SELECT_ALL -> wall.selectAll();
      case FIND -> window.find();
      case FIND_NEXT -> window.findNext(false);
      case FIND_PREVIOUS -> window.findNext(true);
      case PALETTE -> window.openPalette();
    }
  }

  private void view(ViewDeed deed) {
    switch (deed) {
      case ZOOM_IN -> wall.zoomIn();
      case ZOOM_OUT -> wall.zoomOut();
      case ZOOM_100 -> wall.zoomTo100();
      case FIT_MAP -> wall.fitMap();
      case FIT_SELECTION -> wall.fitSelection();
      case FOLD_LANE, FOLD_STAGE, UNFOLD_ALL -> folds.perform(deed);
      case DETAILS, FINDINGS, ACTIONS, PRIORITIES, HEALTH, FADE_ASSUMED, READ ->
          analyses.perform(deed);
      case COMMITTEE -> committee.turn();
      case THEME_SYSTEM -> theme(Settings.Theme.SYSTEM);
      case THEME_LIGHT -> theme(Settings.Theme.LIGHT);
      case THEME_DARK -> theme(Settings.Theme.DARK);
      case MENU_BAR -> flip(Settings.MENU_BAR);
      case TOUCH -> flip(Settings.TOUCH);
      case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
    }
  }

  private void flip(Setting<Boolean> setting) {
    preferences.set(setting, !preferences.get(setting));
  }

  private void theme(Settings.Theme theme) {
    preferences.set(Settings.THEME, theme);
  }

  private void insert(InsertDeed deed) {
    switch (deed) {
      case NEW_CARD -> wall.newCard();
      case NEW_STAGE -> structure.addStage();
      case NEW_LANE -> structure.addLane();
      case NEW_MAP -> maps.add();
    }
  }

  private void map(MapDeed deed) {
    switch (deed) {
      case RENAME_MAP -> window.renameMap();
      case COPY_MAP -> maps.copy(desk.map());
      case COPY_AS_FUTURE -> maps.future(desk.map());
      case REMOVE_MAP -> maps.remove(desk.map());
      case MAP_LEFT -> maps.moveBy(-1);
      case MAP_RIGHT -> maps.moveBy(1);
      case PREVIOUS_MAP -> maps.walk(-1);
      case NEXT_MAP -> maps.walk(1);
      case PERSONAS -> parts.people().showPersonas();
      case SCORE_NEXT -> maps.scoreNext();
      case CONTENT_PLAN -> parts.people().showContentPlan();
      case METRICS_FROM_TABLE -> parts.metrics().ask(stage);
      case NEXT_QUARTER -> parts.nextQuarter().ask();
      case TYPE_NOTES ->
          TypingView.open(desk, parts.people().dialogs(), parts.people().background());
      case TITLE_BLOCK -> parts.people().showTitleBlock();
      case SAVE_AS_TEMPLATE -> parts.template().run();
    }
  }

  private void help(HelpDeed deed) {
    switch (deed) {
      case KEYS -> program.keys(stage);
      case SAMPLE -> program.openTemplate("hr-saas", stage);
      case SECOND_SAMPLE -> program.openTemplate("b2b-committee", stage);
      case ABOUT -> program.about(stage);
    }
  }

  @Override
  public ObservableValue<Boolean> possible(Deed deed) {
    return switch (deed) {
      case FileDeed file -> ALWAYS;
      case EditDeed edit -> possible(edit);
      case ViewDeed view -> possible(view);
      case InsertDeed insert -> ALWAYS;
      case CardDeed card -> cards.possible(card);
      case MapDeed map -> possible(map);
      case HelpDeed help -> ALWAYS;
    };
  }

  private ObservableValue<Boolean> possible(ViewDeed deed) {
    return switch (deed) {
      case FIT_SELECTION ->
          desk.selectionProperty()
              .map(now -> !(now instanceof Selection.None || now instanceof Selection.Parking));
      case FOLD_LANE, FOLD_STAGE, UNFOLD_ALL -> folds.possible(deed);
      case COMMITTEE -> committee.possible();
      case ZOOM_IN,
          ZOOM_OUT,
          ZOOM_100,
          FIT_MAP,
          DETAILS,
          FINDINGS,
          ACTIONS,
          PRIORITIES,
          HEALTH,
          READ,
          FADE_ASSUMED,
          THEME_SYSTEM,
          THEME_LIGHT,
          THEME_DARK,
          MENU_BAR,
          TOUCH,
          FULL_SCREEN ->
          ALWAYS;
    };
  }

  private ObservableValue<Boolean> possible(MapDeed deed) {
    return switch (deed) {
      case RENAME_MAP,
          COPY_MAP,
          COPY_AS_FUTURE,
          PERSONAS,
          CONTENT_PLAN,
          METRICS_FROM_TABLE,
          NEXT_QUARTER,
          TYPE_NOTES,
          TITLE_BLOCK,
          SAVE_AS_TEMPLATE ->
          ALWAYS;
      case SCORE_NEXT -> desk.workshopProperty().map(workshop -> workshop.personas().size() > 1);
      case REMOVE_MAP, MAP_LEFT, MAP_RIGHT, PREVIOUS_MAP, NEXT_MAP ->
          desk.workshopProperty().map(workshop -> workshop.maps().size() > 1);
    };
  }

  private ObservableValue<Boolean> possible(EditDeed deed) {
    return switch (deed) {
      case UNDO -> either(desk.undoNameProperty());
      case REDO -> either(desk.redoNameProperty());
      case CUT, COPY, DUPLICATE ->
          Bindings.createBooleanBinding(
              () -> typing.isOn() || !desk.selection().cardIds().isEmpty(),
              desk.selectionProperty(),
              typing.focus());
      case REMOVE, EDIT_TEXT ->
          Bindings.createBooleanBinding(
              () -> typing.isOn() || !(desk.selection() instanceof Selection.None),
              desk.selectionProperty(),
              typing.focus());
      case FIND_NEXT, FIND_PREVIOUS ->
          desk.brightProperty()
              .map(bright -> bright instanceof Bright.Only only && !only.cards().isEmpty());
      case COPY_AS_PICTURE,
          COPY_AS_TABLE,
          COPY_FOR_EXCALIDRAW,
          COPY_FOR_MIRO,
          PASTE,
          PASTE_AS_ONE,
          SELECT_ALL,
          FIND,
          PALETTE ->
          ALWAYS;
    };
  }

  private ObservableValue<Boolean> either(ObservableValue<@Nullable Label> name) {
    return Bindings.createBooleanBinding(
        () -> typing.isOn() || name.getValue() != null, name, typing.focus());
  }

  @Override
  public @Nullable ObservableValue<Boolean> inForce(Deed deed) {
    if (!(deed instanceof ViewDeed view)) {
      return null;
    }
    Settings.Theme theme = preferences.get(Settings.THEME);
    return switch (view) {
      case FINDINGS, ACTIONS, PRIORITIES, HEALTH, FADE_ASSUMED, READ -> analyses.inForce(view);
      case THEME_SYSTEM -> fixed(theme == Settings.Theme.SYSTEM);
      case THEME_LIGHT -> fixed(theme == Settings.Theme.LIGHT);
      case THEME_DARK -> fixed(theme == Settings.Theme.DARK);
      case MENU_BAR -> fixed(preferences.get(Settings.MENU_BAR));
      case TOUCH -> fixed(preferences.get(Settings.TOUCH));
      case FULL_SCREEN -> stage.fullScreenProperty();
      case FOLD_LANE, FOLD_STAGE -> folds.inForce(view);
      case COMMITTEE -> committee.inForce();
      case ZOOM_IN, ZOOM_OUT, ZOOM_100, FIT_MAP, FIT_SELECTION, UNFOLD_ALL, DETAILS -> null;
    };
  }

  // A change of the choices makes the menus anew.
  private static ObservableValue<Boolean> fixed(boolean value) {
    return new SimpleBooleanProperty(value);
  }

  @Override
  public @Nullable ObservableValue<String> title(Deed deed) {
    if (deed == EditDeed.UNDO) {
      return new UndoWords(texts).titled("menu.undo", desk.undoNameProperty());
    }
    return deed == EditDeed.REDO
        ? new UndoWords(texts).titled("menu.redo", desk.redoNameProperty())
        : null;
  }
}
