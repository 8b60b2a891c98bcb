package org.journeywall.desktop.compare;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.export.ExportOrder;
import org.journeywall.desktop.export.HandOut;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.FormatTexts;
import org.journeywall.exchange.Redaction;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.CardId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.journeywall.paint.Press;
import org.journeywall.raster.DecodedPictures;
import org.journeywall.raster.Raster;
import org.journeywall.store.FileNames;
import org.journeywall.store.Library;
import org.journeywall.text.FontBook;
import org.jspecify.annotations.Nullable;

/// Opens windows in which two states are compared. FX thread only.
public final class Comparing {
  private static final double WIDTH = 1500;
  private static final double HEIGHT = 900;
  private static final double MARGIN = 40;

  private final Library library;
  private final Raster raster;
  private final FontBook book;
  private final Executor worker;
  private final List<ExportFormat> formats;
  private final Function<Supplier<Dialogs>, HandOut> hands;
  private final Clock clock;

  /// @param worker reads, compares and draws; not the FX thread
  /// @param hands writes what is handed out, told in dialogs
  public Comparing(
      Library library,
      Raster raster,
      FontBook book,
      Executor worker,
      List<ExportFormat> formats,
      Function<Supplier<Dialogs>, HandOut> hands,
      Clock clock) {
    this.library = library;
    this.raster = raster;
    this.book = book;
    this.worker = worker;
    this.formats = formats.stream().filter(ExportFormat::showsChanges).toList();
    this.hands = hands;
    this.clock = clock;
  }

  /// Compares the map in front with what it goes on from.
  public void show(Dialogs dialogs, Now now) {
    Texts texts = dialogs.texts().beside(Comparing.class);
    var sides = new Sides(now, texts);
    Side other = sides.other();
    Side present = sides.present();
    boolean later = sides.isLater(other);
    new Window(dialogs, texts, now, sides).open(later ? present : other, later ? other : present);
  }

  /// Compares an earlier state with the map in front.
  ///
  /// @param name of the earlier state
  public void show(Dialogs dialogs, Now now, Workshop then, String name) {
    Texts texts = dialogs.texts().beside(Comparing.class);
    var sides = new Sides(now, texts);
    new Window(dialogs, texts, now, sides).open(sides.state(name, then), sides.present());
  }

  /// One window of a comparison.
  private final class Window implements CompareView.Deeds {
    private final Dialogs dialogs;
    private final Texts texts;
    private final Now now;
    private final Sides sides;
    private final HandOut hand;
    private final Stage stage = new Stage();

    private Window(Dialogs dialogs, Texts texts, Now now, Sides sides) {
      this.dialogs = dialogs;
      this.texts = texts;
      this.now = now;
      this.sides = sides;
      hand = hands.apply(() -> new Dialogs(stage, dialogs.look(), dialogs.texts()));
    }

    private void open(Side first, Side second) {
      double density = Screen.getPrimary().getOutputScaleX();
      var view =
          new CompareView(
              texts,
              sides,
              first,
              second,
              this,
              (camera, pictures) ->
                  new BoardPane(
                      camera,
                      raster.with(new DecodedPictures(pictures)),
                      worker,
                      dialogs.look().palette(),
                      density,
                      this::show));
      view.setBottom(hand.bar());
      view.dress(dialogs.look());
      stage.setTitle(texts.say("title", now.workshop().info().title()));
      stage.setScene(new Scene(view));
      place(dialogs.owner());
      stage
          .getScene()
          .addEventHandler(
              KeyEvent.KEY_PRESSED,
              event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                  stage.close();
                }
              });
      stage
          .focusedProperty()
          .addListener((value, was, is) -> {
            if (is) {
              view.renew();
            }
          });
      stage.show();
    }

    // Within the window it was asked from, so that nothing of it is beyond the screen.
    private void place(javafx.stage.@Nullable Window owner) {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      Rectangle2D room =
          owner == null
              ? screen
              : new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
      stage.initOwner(owner);
      stage.setWidth(Math.min(WIDTH, room.getWidth() - MARGIN));
      stage.setHeight(Math.min(HEIGHT, room.getHeight() - MARGIN));
      stage.setX(room.getMinX() + (room.getWidth() - stage.getWidth()) / 2);
      stage.setY(room.getMinY() + (room.getHeight() - stage.getHeight()) / 2);
    }

    @Override
    public void compare(Side first, Side second, Consumer<Compared> then) {
      var press = new Press(book, BoardWords.in(texts.locale()), dialogs.look().palette());
      worker.execute(() -> {
        Compared compared = Compared.of(first, second, press);
        Platform.runLater(() -> then.accept(compared));
      });
    }

    @Override
    public void askFile(Consumer<Side> then) {
      var chooser = new FileChooser();
      chooser.setTitle(texts.say("file.title"));
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(texts.say("file.kind"), "*" + FileNames.ENDING));
      File chosen = chooser.showOpenDialog(stage);
      if (chosen != null) {
        Path file = chosen.toPath();
        worker.execute(() -> {
          Outcome<Workshop> read =
              library.content(file).then(content -> library.workshop(content, file));
          Platform.runLater(() -> take(file, read, then));
        });
      }
    }

    private void take(Path file, Outcome<Workshop> read, Consumer<Side> then) {
      switch (read) {
        case Outcome.Done<Workshop>(var workshop) ->
            then.accept(sides.state(String.valueOf(file.getFileName()), workshop));
        case Outcome.Failed<Workshop>(var problem) ->
            new Dialogs(stage, dialogs.look(), dialogs.texts()).tell(problem);
      }
    }

    @Override
    public void leave() {
      stage.close();
    }

    @Override
    public void keep(String name) {
      now.keep(name);
    }

    @Override
    public void show(@Nullable CardId card) {
      if (card != null && now.workshop().cards().contains(card)) {
        now.show(card);
        if (dialogs.owner() instanceof Stage owner) {
          owner.toFront();
        }
      }
    }

    @Override
    public void export(Compared compared, Node from) {
      var menu = new ContextMenu();
      for (ExportFormat format : formats) {
        var item = new MenuItem(new FormatTexts(format, texts.locale()).name());
        item.setOnAction(event -> export(compared, format));
        menu.getItems().add(item);
      }
      menu.show(from, javafx.geometry.Side.BOTTOM, 0, 4);
    }

    private String name(String ending) {
      String name = FileNames.forTitle(texts.say("export.name", now.workshop().info().title()));
      return name.substring(0, name.length() - FileNames.ENDING.length()) + "." + ending;
    }

    // What was typed may end otherwise or not at all; a file says what is in it.
    private static Path ended(File chosen, ExportFormat format) {
      String name = chosen.getName().toLowerCase(Locale.ROOT);
      boolean says = format.extensions().stream().anyMatch(one -> name.endsWith("." + one));
      Path path = chosen.toPath();
      return says
          ? path
          : path.resolveSibling(chosen.getName() + "." + format.extensions().getFirst());
    }

    private void export(Compared compared, ExportFormat format) {
      String ending = format.extensions().getFirst();
      var chooser = new FileChooser();
      chooser.setTitle(texts.say("export"));
      chooser.setInitialFileName(name(ending));
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  new FormatTexts(format, texts.locale()).name(),
                  format.extensions().stream().map(one -> "*." + one).toList()));
      File chosen = chooser.showSaveDialog(stage);
      if (chosen == null) {
        return;
      }
      var maps = List.of(compared.states().map());
      var paper = Paper.AS_LARGE_AS_THE_MAP;
      var order =
          new ExportOrder(
              format,
              paper,
              ExportChoices.USUAL,
              new Redaction(Set.of()),
              maps,
              ended(chosen, format));
      var job =
          new ExportJob(
                  compared.overlaid().workshop(), maps, paper, texts.locale(), LocalDate.now(clock))
              .showing(compared.changes());
      hand.write(order, job);
    }
  }
}
