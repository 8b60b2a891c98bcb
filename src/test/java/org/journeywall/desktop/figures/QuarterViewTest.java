package org.journeywall.desktop.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.journeywall.desktop.PatientRobot;
import org.journeywall.desktop.SmallWall;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.look.Look;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The new figures of a quarter are typed one below the other, without a pointer, however many
/// there are.
class QuarterViewTest {
  private static final Look LOOK = new Look(false, Look.USUAL_TEXT, false);
  private static final int MANY = 30;
  private static final double SCREEN = 700;

  private final FxRobot robot = new PatientRobot();
  private @Nullable Stage stage;
  private @Nullable QuarterView view;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(made -> stage = made);
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  private QuarterView show(int metrics) {
    robot.interact(() -> {
      Texts texts = Texts.in(Locale.forLanguageTag("pl")).beside(NextQuarter.class);
      var made =
          new QuarterView(workshop(metrics), SmallWall.MAP, texts, "I kw. 2027", LocalDate.EPOCH);
      view = made;
      LOOK.becomeUsual();
      LOOK.dress(made);
      FieldStyles.dress(made);
      Stage window = Objects.requireNonNull(stage);
      window.setScene(new Scene(made));
      window.setHeight(Math.min(SCREEN, made.getPrefHeight()));
      window.show();
      made.begin();
    });
    return Objects.requireNonNull(view);
  }

  private static Workshop workshop(int metrics) {
    Workshop workshop = new SmallWall().desk.workshop();
    List<Rank> ranks = Rank.spread(null, null, metrics);
    for (int i = 0; i < metrics; i++) {
      Place place = Place.inCell(SmallWall.MAP, SmallWall.PURCHASE, SmallWall.LANE, ranks.get(i));
      Card card = Card.of(new CardId("m" + i), place, CardKind.METRIC, "Metric " + i);
      var details = card.details().withMetric(Metric.of(MetricType.VOLUME, i));
      workshop = workshop.withCards(workshop.cards().with(card.id(), card.withDetails(details)));
    }
    return workshop;
  }

  private static Bounds onScreen(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void enterGoesFromFigureToFigureAndWhatOneTypesInIsInSight() {
    QuarterView shown = show(MANY);

    for (int i = 0; i < MANY; i++) {
      robot.write(Integer.toString(i)).type(KeyCode.ENTER);
      if (i + 1 < MANY) {
        Bounds next = onScreen(shown.lookup("#quarter-value-" + (i + 1)));
        Bounds sheet = onScreen(shown.lookup(".scroll-pane .viewport"));
        assertTrue(sheet.intersects(next) && sheet.getMaxY() + 1 >= next.getMaxY(), "row " + i);
      }
    }

    Map<CardId, Double> values = shown.answers().values();
    assertEquals(MANY, values.size());
    assertEquals(29.0, values.get(new CardId("m29")));
    assertEquals("Wpisane wartości: 30 z 30", ((Label) shown.lookup("#quarter-sum")).getText());
  }

  @Test
  void aFewMetricsStandWithoutScrollingAndAWordIsNoFigure() {
    QuarterView shown = show(8);
    Bounds sheet = onScreen(shown.lookup(".scroll-pane .viewport"));
    assertTrue(sheet.contains(onScreen(shown.lookup("#quarter-value-7"))));

    robot.write("dużo");
    assertFalse(shown.readyProperty().get());
    robot.push(KeyCode.CONTROL, KeyCode.A).write("1,5");
    assertTrue(shown.readyProperty().get());
    assertEquals(Map.of(new CardId("m0"), 1.5), shown.answers().values());
  }
}
