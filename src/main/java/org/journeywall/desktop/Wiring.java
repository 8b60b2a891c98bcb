package org.journeywall.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.journeywall.desktop.compare.Comparing;
import org.journeywall.desktop.compare.OnDesk;
import org.journeywall.desktop.digitise.Digitising;
import org.journeywall.desktop.digitise.KeptReviews;
import org.journeywall.desktop.export.CopiedPicture;
import org.journeywall.desktop.export.Copying;
import org.journeywall.desktop.export.ExportPreview;
import org.journeywall.desktop.export.Exporting;
import org.journeywall.desktop.export.Habit;
import org.journeywall.desktop.export.HandOut;
import org.journeywall.desktop.export.PagePreview;
import org.journeywall.desktop.export.Printers;
import org.journeywall.desktop.export.Printing;
import org.journeywall.desktop.export.TextPreview;
import org.journeywall.desktop.figures.MetricFiles;
import org.journeywall.desktop.figures.NextQuarter;
import org.journeywall.desktop.files.Guarding;
import org.journeywall.desktop.files.Imports;
import org.journeywall.desktop.files.Shelf;
import org.journeywall.desktop.findings.ActionsPane;
import org.journeywall.desktop.findings.FindingsPane;
import org.journeywall.desktop.findings.HealthPane;
import org.journeywall.desktop.findings.MapReader;
import org.journeywall.desktop.findings.Places;
import org.journeywall.desktop.findings.PrioritiesPane;
import org.journeywall.desktop.findings.SidePane;
import org.journeywall.desktop.inspector.InspectorPane;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.look.Fonts;
import org.journeywall.desktop.look.Logo;
import org.journeywall.desktop.look.Look;
import org.journeywall.desktop.people.People;
import org.journeywall.desktop.picture.WallPictures;
import org.journeywall.desktop.reading.ReadingText;
import org.journeywall.desktop.revisions.Revisions;
import org.journeywall.desktop.revisions.StatePicture;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.start.TemplateMaker;
import org.journeywall.desktop.wall.CardClipboard;
import org.journeywall.desktop.wall.FaceFonts;
import org.journeywall.desktop.wall.KindRail;
import org.journeywall.desktop.wall.WallView;
import org.journeywall.desktop.window.WallParts;
import org.journeywall.desktop.window.WorkshopWindow;
import org.journeywall.digitise.read.PrintReader;
import org.journeywall.exchange.ClipboardFormat;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportFormats;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.apart.SeparateReading;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Ids;
import org.journeywall.model.Problem;
import org.journeywall.raster.Raster;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.Backups;
import org.journeywall.store.Bugs;
import org.journeywall.store.Claims;
import org.journeywall.store.DaemonThreads;
import org.journeywall.store.Disk;
import org.journeywall.store.Journals;
import org.journeywall.store.Library;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.Note;
import org.journeywall.store.OwnTemplates;
import org.journeywall.store.Pause;
import org.journeywall.store.ReadingPack;
import org.journeywall.store.ReviewFolder;
import org.journeywall.store.SettingsFile;
import org.journeywall.store.Timer;
import org.journeywall.store.UserFolders;
import org.journeywall.text.FontBook;
import org.jspecify.annotations.Nullable;

/// Builds everything, once. Reading it is reading the architecture: what there is one of in the
/// program, and who is given what. FX thread only.
public final class Wiring {
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Ids ids = new Ids(new SecureRandom());
  private final FontBook book = new FontBook();
  private final FaceFonts faces = new FaceFonts(book);
  private final WallPictures pictures = new WallPictures();
  private final Raster raster = new Raster(book, pictures);
  private final CardClipboard clipboard = new CardClipboard();
  private final Executor worker = task -> Thread.ofVirtual().start(task);
  private final Executor drives = DaemonThreads.disks("journeywall-drive");
  private final Timer timer = Timer.daemon();
  private final Disk disk = new LocalDisk();
  private final Imports imports;
  private final AtomicFile files = new AtomicFile(disk, Pause::sleep);
  private final List<ExportFormat> exports = ExportFormats.all();
  private final SettingsFile settings;
  private final Preferences preferences;
  private final OpenWorkshops program;
  private final Comparing comparing;
  private final OwnTemplates templates;
  private final Shelf shelf;

  /// @param first the window of the first screen
  /// @param system shows a file or folder with the system's own program
  /// @param folders where this user keeps workshops and settings
  /// @param language the system's
  public Wiring(Stage first, Consumer<URI> system, UserFolders folders, Locale language) {
    Fonts.load(book);
    var settingsThread = DaemonThreads.disk("journeywall-settings");
    settings = new SettingsFile(disk, files, folders.config(), settingsThread, timer);
    preferences = new Preferences(settings, language);
    preferences.look().becomeUsual();
    preferences.onChange(() -> preferences.look().becomeUsual());
    var library = new Library(disk, files, new WorkshopCodec(), clock, folders.workshops());
    var journals =
        new Journals(
            library,
            folders.journals(),
            new SecureRandom()::nextLong,
            () -> DaemonThreads.disk("journeywall-journal"));
    var backups = new Backups(disk, files, folders.backups(), clock);
    var self = Note.Holder.ofProcess(disk, folders.claims());
    var claims = new Claims(disk, folders.claims(), clock, Pause::sleep, self);
    var guarding = new Guarding(library, backups, claims, timer, preferences::locale);
    templates = new OwnTemplates(library);
    comparing = new Comparing(library, raster, book, worker, exports, this::handOut, clock);
    var revisions = new Revisions(library, backups, drives, clock, this::statePicture, comparing);
    shelf = new Shelf(library, journals, guarding, settings, drives, timer, Bugs::report);
    imports = new Imports(load(ImportFormat.class).stream().map(SeparateReading::of).toList());
    var intake = new Intake(shelf, imports, preferences, ids, clock);
    var start = new StartWindow(first, shelf, preferences, intake.droppable(), clock);
    var later =
        new KeptReviews(
            new ReviewFolder(disk, files, folders.reviews(), new SecureRandom()::nextLong),
            DaemonThreads.disk("journeywall-reviews"));
    var reader = new PrintReader(new ReadingPack(disk, folders.readingPacks())::read);
    Function<Digitising.Fresh, Digitising> digitising =
        fresh -> new Digitising(preferences, disk, ids, drives, later, reader, fresh);
    program =
        new OpenWorkshops(
            shelf,
            intake,
            preferences,
            system,
            this::window,
            start,
            revisions,
            clock,
            digitising,
            version());
  }

  /// Keeps what is not yet kept of the settings, before the program ends.
  public void end() {
    settings.flush(Duration.ofSeconds(2));
  }

  /// What was wrong with the settings when they were read; null where nothing was.
  @Nullable Problem damage() {
    return settings.damage();
  }

  /// The program, as any of its windows asks of it.
  public ProgramPort port() {
    return program;
  }

  /// Whether a workshop is being opened. On any thread.
  public boolean isOpening() {
    return shelf.isOpening();
  }

  OpenWorkshops program() {
    return program;
  }

  private WorkshopWindow window(
      Shelf.Taken taken, ProgramPort program, Consumer<WorkshopWindow> whenGone) {
    var stage = new Stage();
    stage.getIcons().setAll(Logo.icons());
    var desk = new Desk(taken.editor(), ids);
    pictures.follow(desk);
    desk.arrange(Arrangement.PLAIN.with(Arrangement.Committee.WHERE_KNOWN));
    WallParts.Maker maker =
        (made, look, texts, reducedMotion) -> parts(stage, made, look, texts, reducedMotion);
    var exporting =
        new Exporting(
            stage,
            exports,
            this::preview,
            files,
            disk,
            drives,
            program,
            () -> dialogs(stage),
            clock,
            new Habit(preferences),
            new Copying(
                new CopiedPicture(raster, book), load(ClipboardFormat.class), exports, worker),
            new Printing(Printers.ofTheSystem(), book));
    return new WorkshopWindow(
        stage, desk, taken.file(), disk, program, preferences, maker, exporting, clock, whenGone);
  }

  private WallParts parts(Stage stage, Desk desk, Look look, Texts texts, boolean reducedMotion) {
    var layout = new BoardLayout(book, BoardWords.in(texts.locale()));
    var wall =
        new WallView(
            desk, layout, faces, look.palette(), texts, clipboard, raster, worker, !reducedMotion);
    var rail = new KindRail(wall, texts, look.palette());
    var dialogs = new Dialogs(stage, look, texts);
    var people = new People(desk, dialogs, disk, drives);
    var metrics = new MetricFiles(desk, dialogs, disk, drives, imports, preferences, clock);
    var inspector = new InspectorPane(desk, texts, look.palette(), people, clock, worker);
    var reader = new MapReader(desk, worker);
    var places = new Places(desk, wall::show, wall::reveal);
    var findings = new FindingsPane(desk, reader, texts, places);
    var actions = new ActionsPane(desk, clock, places, texts);
    var priorities = new PrioritiesPane(desk, places, texts);
    var health = new HealthPane(desk, places, texts);
    var side =
        new SidePane(inspector, findings, actions, priorities, health, texts, wall::requestFocus);
    return new WallParts(
        wall,
        wall,
        rail,
        side,
        reader,
        people,
        metrics,
        new NextQuarter(desk, dialogs, clock),
        () -> comparing.show(dialogs, new OnDesk(desk, clock)),
        new TemplateMaker(desk, dialogs, templates, drives)::ask,
        places,
        new ReadingText(desk, dialogs, places, clock, worker),
        wall::show,
        inspector::settle,
        () -> {
          reader.dispose();
          inspector.dispose();
          wall.dispose();
        });
  }

  private StatePicture statePicture(Texts texts) {
    var layout = new BoardLayout(book, BoardWords.in(texts.locale()));
    return new StatePicture(raster, layout, preferences.look().palette());
  }

  private HandOut handOut(Supplier<Dialogs> dialogs) {
    return new HandOut(files, drives, program, dialogs);
  }

  private ExportPreview preview() {
    return new ExportPreview(
        new PagePreview(raster, book, worker, preferences.texts()), new TextPreview(worker));
  }

  private Dialogs dialogs(Stage stage) {
    return new Dialogs(stage, preferences.look(), preferences.texts());
  }

  private static <T> List<T> load(Class<T> service) {
    return ServiceLoader.load(service).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static String version() {
    try (InputStream in = Wiring.class.getResourceAsStream("/org/journeywall/version.properties")) {
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
