package org.journeywall.desktop.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.journeywall.compare.MetricRefresh;
import org.journeywall.desktop.SmallWall;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.look.Look;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Command;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.CardKind;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What a table changes is seen before it is taken, and its columns are known the next time.
class RefreshViewTest {
  private static final Look LOOK = new Look(false, Look.USUAL_TEXT, false);
  private static final RawSheet ODD =
      new RawSheet(
          "crm",
          List.of(
              new CardTable.Row(1, List.of("what", "how many")),
              new CardTable.Row(2, List.of("A metric", "120"))));

  private final FxRobot robot = new FxRobot();
  private final SmallWall wall = new SmallWall();
  private @Nullable Stage stage;
  private @Nullable RefreshView view;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(made -> stage = made);
    var metric = Metric.of(MetricType.VOLUME, 100);
    wall.desk.commit(
        new ChangeCards(Set.of(SmallWall.id(CardKind.METRIC)), new CardChange.MetricTo(metric)));
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
    assertEquals(List.of(), wall.failures);
  }

  private RefreshView show(KnownColumns known) {
    robot.interact(() -> {
      Texts texts = Texts.in(Locale.ENGLISH).beside(MetricFiles.class);
      var made = new RefreshView(wall.desk, texts, List.of(ODD), known, LocalDate.EPOCH);
      view = made;
      LOOK.becomeUsual();
      LOOK.dress(made);
      FieldStyles.dress(made);
      Stage window = Objects.requireNonNull(stage);
      window.setScene(new Scene(made));
      window.show();
    });
    return Objects.requireNonNull(view);
  }

  private void choose(String field, int column) {
    robot.interact(() -> robot.lookup(field).<ComboBox<Integer>>query().setValue(column));
  }

  @Test
  void columnsAreChosenOnceAndKnownTheNextTime() {
    var kept = new AtomicReference<List<String>>(List.of());
    var known = new KnownColumns(kept::get, kept::set);
    RefreshView first = show(known);
    assertFalse(first.readyProperty().get());
    ComboBox<Integer> name = robot.lookup("#refresh-name").queryComboBox();
    robot.interact(name::requestFocus);
    choose("#refresh-name", 0);
    assertTrue(name.isFocused());
    choose("#refresh-value", 1);
    assertTrue(first.readyProperty().get());
    MetricRefresh refresh = first.refresh();
    assertEquals(120, refresh.updates().getFirst().after().value());
    Command command = Objects.requireNonNull(MetricFiles.command(refresh));
    Workshop after = command.apply(wall.desk.workshop());
    Metric renewed = after.cards().require(SmallWall.id(CardKind.METRIC)).details().metric();
    assertEquals(120, Objects.requireNonNull(renewed).value());
    assertTrue(show(known).readyProperty().get());
    assertEquals(
        "1 figure is new, 0 as known", robot.lookup("#refresh-sum").<Label>query().getText());
  }
}
