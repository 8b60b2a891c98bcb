package org.journeywall.desktop.digitise;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.concurrent.WorkerStateEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.look.Logo;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.digitise.WallWords;
import org.journeywall.digitise.again.Rehanging;
import org.journeywall.digitise.image.Going;
import org.journeywall.digitise.read.Reader;
import org.journeywall.digitise.review.Hanging;
import org.journeywall.digitise.review.Proposal;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.Sitting;
import org.journeywall.edit.Command;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Picture;
import org.journeywall.model.Problem;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.store.Disk;
import org.journeywall.store.DiskProblems;
import org.jspecify.annotations.Nullable;

/// Digitises walls: asks for photographs, has notes found in them, shows the review, and hangs what
/// came of it. FX thread only.
public final class Digitising {
  /// Endings of files that are taken for photographs, without the dot. Those that cannot be read
  /// are among them, so that somebody says why.
  public static final List<String> ENDINGS = List.of("jpg", "jpeg", "png", "heic", "heif");

  private static final double WIDEST = 1680;
  private static final double HIGHEST = 1050;

  private final Preferences preferences;
  private final Disk disk;
  private final Ids ids;
  private final Executor background;
  private final KeptReviews kept;
  private final Reader reader;
  private final Fresh fresh;

  /// Makes workshops of walls that belong to none.
  public interface Fresh {
    /// Keeps a workshop, opens it and does this first.
    void open(Workshop workshop, Command first, Window from);
  }

  /// @param background does what takes long
  /// @param kept keeps reviews for another time
  /// @param reader suggests what stands on notes
  public Digitising(
      Preferences preferences,
      Disk disk,
      Ids ids,
      Executor background,
      KeptReviews kept,
      Reader reader,
      Fresh fresh) {
    this.preferences = preferences;
    this.disk = disk;
    this.ids = ids;
    this.background = background;
    this.kept = kept;
    this.reader = reader;
    this.fresh = fresh;
  }

  /// Whether a file is taken for a photograph, by its name.
  public static boolean takes(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private Texts texts() {
    return preferences.texts().beside(Digitising.class);
  }

  /// Asks for photographs of a wall.
  ///
  /// @param desk the workshop whose map in front may take the notes; null where there is none
  public void ask(Window from, @Nullable Desk desk) {
    List<Path> chosen = choose(from);
    if (!chosen.isEmpty()) {
      begin(chosen, from, desk);
    }
  }

  private List<Path> choose(Window from) {
    var chooser = new FileChooser();
    chooser.setTitle(texts().say("digitise.choose"));
    List<String> patterns = new ArrayList<>();
    for (String ending : ENDINGS) {
      patterns.add("*." + ending);
      patterns.add("*." + ending.toUpperCase(Locale.ROOT));
    }
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts().say("digitise.photographs"), patterns));
    List<File> files = chooser.showOpenMultipleDialog(from);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  /// Looks at photographs of one wall.
  ///
  /// @param desk as for [#ask]
  public void begin(List<Path> photographs, Window from, @Nullable Desk desk) {
    DigitiseWindow window = window(from, desk, null);
    window.stage().show();
    look(
        window,
        photographs.getFirst(),
        looked -> first(window, looked, photographs.subList(1, photographs.size())),
        window.stage()::close);
  }

  private DigitiseWindow window(Window from, @Nullable Desk desk, KeptReviews.@Nullable Entry old) {
    var stage = new Stage();
    stage.getIcons().setAll(Logo.icons());
    stage.setWidth(Math.min(WIDEST, from.getWidth() > 600 ? from.getWidth() : WIDEST));
    stage.setHeight(Math.min(HIGHEST, from.getHeight() > 400 ? from.getHeight() : HIGHEST));
    stage.setX(from.getX());
    stage.setY(from.getY());
    String map = desk == null ? "" : desk.workshop().maps().require(desk.map()).name();
    var sitting = new At(from, desk, old == null ? kept.entry() : old);
    String language =
        desk == null ? preferences.locale().getLanguage() : desk.workshop().info().language();
    return new DigitiseWindow(
        stage,
        preferences.look(),
        texts(),
        map,
        new DigitiseWindow.Suggests(reader, language),
        ids,
        background,
        sitting);
  }

  private void first(DigitiseWindow window, Looked looked, List<Path> others) {
    Review review = Proposal.of(looked.page(), looked.found(), looked.signs());
    background.execute(() -> {
      WallPicture picture = WallPicture.of(looked.photo(), looked.page());
      Platform.runLater(() -> {
        var sheet = new Table.Sheet(looked.photo(), looked.file(), picture);
        window.show(Sitting.at(review), List.of(sheet));
        more(window, others);
      });
    });
  }

  private void more(DigitiseWindow window, List<Path> others) {
    if (!others.isEmpty()) {
      look(
          window,
          others.getFirst(),
          looked -> {
            window.add(looked);
            more(window, others.subList(1, others.size()));
          },
          window::goOn);
    }
  }

  private void look(DigitiseWindow window, Path file, Consumer<Looked> then, Runnable otherwise) {
    String name = String.valueOf(file.getFileName());
    var task =
        new Task<Outcome<Looked>>() {
          @Override
          protected Outcome<Looked> call() {
            try {
              return Search.in(new FileBytes(disk.read(file)), name, new Going(this::isCancelled));
            } catch (IOException e) {
              return Outcome.failed(DiskProblems.reading(file, e));
            }
          }
        };
    window.wait(texts().say("digitise.looking", name), task);
    task.setOnSucceeded(event -> {
      switch (task.getValue()) {
        case Outcome.Done<Looked>(var looked) -> then.accept(looked);
        case Outcome.Failed<Looked>(var problem) -> {
          otherwise.run();
          tell(window, problem);
        }
      }
    });
    task.addEventHandler(WorkerStateEvent.WORKER_STATE_CANCELLED, event -> otherwise.run());
    background.execute(task);
  }

  private void tell(DigitiseWindow window, Problem problem) {
    Window over = window.stage().isShowing() ? window.stage() : null;
    new Dialogs(over, preferences.look(), preferences.texts()).tell(problem);
  }

  /// Reviews that were put off, the latest first.
  public void waiting(Consumer<List<KeptReviews.Waiting>> then) {
    kept.waiting(then);
  }

  /// Goes on with a review that was put off.
  public void resume(KeptReviews.Waiting waiting, Window from) {
    DigitiseWindow window = window(from, null, waiting.entry());
    kept.open(
        waiting.entry(),
        outcome -> {
          switch (outcome) {
            case Outcome.Done<KeptReviews.Opened>(var opened) -> {
              window.stage().show();
              window.show(Sitting.at(opened.review()), opened.sheets());
            }
            case Outcome.Failed<KeptReviews.Opened>(var problem) -> tell(window, problem);
          }
        });
  }

  /// One sitting: where its notes go.
  private final class At implements DigitiseWindow.Ends {
    private final Window from;
    private final @Nullable Desk desk;
    private final KeptReviews.Entry entry;

    private At(Window from, @Nullable Desk desk, KeptReviews.Entry entry) {
      this.from = from;
      this.desk = desk;
      this.entry = entry;
    }

    @Override
    public void put(
        DigitiseWindow window, Review review, Map<Integer, Picture> pictures, boolean own) {
      var words = new WallWords(preferences.locale());
      if (desk == null) {
        fresh(review, pictures, words);
      } else {
        Workshop before = desk.editor().committed();
        MapId map = own ? ids.map() : desk.map();
        desk.commit(
            own
                ? Hanging.onItsOwn(map, review, before, ids, words, pictures)
                : Hanging.on(map, review, before, ids, words, pictures));
        desk.mapProperty().set(map);
      }
      kept.forget(entry);
      window.stage().close();
    }

    @Override
    public void putAgain(
        DigitiseWindow window,
        Rehanging rehanging,
        Review all,
        Review fresh,
        Map<Integer, Picture> pictures) {
      if (desk != null) {
        Workshop now = desk.editor().committed();
        desk.commit(
            rehanging.command(all, fresh, now, ids, new WallWords(preferences.locale()), pictures));
        desk.mapProperty().set(rehanging.map());
      }
      kept.forget(entry);
      window.stage().close();
    }

    @Override
    public Again.@Nullable Before before() {
      return desk == null ? null : new Again.Before(desk.editor().committed(), desk.map());
    }

    private void fresh(Review review, Map<Integer, Picture> pictures, WallWords words) {
      String name = review.photos().getFirst().name();
      String title = name.replaceFirst("[.][^.]*$", "");
      var map = JourneyMap.named(ids.map(), Rank.MIDDLE, words.map());
      Workshop empty =
          Workshop.empty(WorkshopInfo.titled(title, preferences.locale().getLanguage()));
      Workshop blank = empty.withMaps(empty.maps().with(map.id(), map));
      fresh.open(blank, Hanging.on(map.id(), review, blank, ids, words, pictures), from);
    }

    @Override
    public void later(DigitiseWindow window) {
      Table table = window.table();
      if (table != null) {
        kept.keep(entry, window.whole(table), table.sheets());
      }
      window.stage().close();
    }

    @Override
    public void add(DigitiseWindow window) {
      more(window, choose(window.stage()));
    }

    @Override
    public void decided(Review review, List<Table.Sheet> sheets) {
      kept.keep(entry, review, sheets);
    }
  }
}
