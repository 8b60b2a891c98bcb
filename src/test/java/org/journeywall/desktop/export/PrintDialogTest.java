package org.journeywall.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.print.Pageable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.look.Look;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.exchange.ExportFormats;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.paint.Paper;
import org.journeywall.raster.Raster;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.Pause;
import org.journeywall.store.SettingsFile;
import org.journeywall.store.Timer;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The dialog asks for printer, copies and pages; only sheets a printer has are offered.
class PrintDialogTest {
  private static final Texts TEXTS = Texts.in(Locale.of("pl"));
  private static final FontBook BOOK = new FontBook();

  private final FxRobot robot = new FxRobot();
  private final List<PrintOrder> orders = new ArrayList<>();

  @TempDir Path folder;

  /// A printer that only has a name.
  private record Named(String name) implements Printers.Printer {
    @Override
    public void print(Pageable pages, String title, int copies) {
      throw new UnsupportedOperationException("nothing is printed here");
    }
  }

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      var disk = new LocalDisk();
      var files = new AtomicFile(disk, Pause::sleep);
      var settings = new SettingsFile(disk, files, folder, Runnable::run, Timer.daemon());
      var preview =
          new ExportPreview(
              new PagePreview(new Raster(BOOK, id -> null), BOOK, Runnable::run, TEXTS),
              new TextPreview(Runnable::run));
      List<Printers.Printer> printers = List.of(new Named("Sala"), new Named("Biuro"));
      var look = new Look(false, Look.USUAL_TEXT, false);
      look.becomeUsual();
      new PrintDialog(
              HrWorkshop.made(),
              printers,
              Begin.printed(ExportFormats.all()),
              preview,
              new Dialogs(null, look, TEXTS),
              HrWorkshop.TODAY,
              new Habit(new Preferences(settings, Locale.of("pl"))))
          .ask(orders::add);
    });
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    FxToolkit.cleanupStages();
  }

  @Test
  void whatWasAskedForIsOrdered() {
    ComboBox<Printers.Printer> printer = robot.lookup("#print-printer").queryComboBox();
    ComboBox<Paper> paper = robot.lookup("#export-paper").queryComboBox();
    TextField pages = robot.lookup("#print-pages").query();
    Spinner<Integer> copies = robot.lookup("#print-copies").query();
    assertEquals("Sala", printer.getValue().name());
    assertEquals(List.of(Paper.A4, Paper.A3, Paper.A2, Paper.A1, Paper.A0), paper.getItems());
    robot.interact(() -> {
      printer.getSelectionModel().select(1);
      paper.setValue(Paper.A3);
      copies.getValueFactory().setValue(3);
      pages.setText("2-");
    });
    robot.interact(() -> robot.lookup("#print-go").queryAs(Button.class).fire());
    assertEquals(1, orders.size());
    PrintOrder order = orders.getFirst();
    assertEquals("Biuro", order.printer().name());
    assertEquals(3, order.copies());
    assertEquals(List.of("b", "c"), order.range().of(List.of("a", "b", "c")));
    assertEquals(Paper.A3, order.job().paper());
    assertEquals(2, order.job().maps().size());
  }

  @Test
  void pagesThatAreNoneAreNotPrinted() {
    TextField pages = robot.lookup("#print-pages").query();
    Button go = robot.lookup("#print-go").query();
    for (String none : List.of("x", "0", "3-1", "1,,2", "1 2", "99999999999")) {
      robot.interact(() -> pages.setText(none));
      assertTrue(go.isDisabled(), none);
    }
    for (String some : List.of("", " 1 ", "1-3, 5", "2;4", "1–2")) {
      robot.interact(() -> pages.setText(some));
      assertFalse(go.isDisabled(), some);
    }
  }
}
