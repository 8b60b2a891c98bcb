package org.journeywall.desktop.digitise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.desktop.SmallWall;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.Target;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Extras;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The typing queue, played by its keys.
class TypingViewTest {
  private final FxRobot robot = new FxRobot();
  private final SmallWall wall = new SmallWall();
  private @Nullable Stage stage;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(made -> stage = made);
    List<Card> notes = List.of(note("one"), note("two"), note("three"));
    robot.interact(() -> {
      var cell = new Target.Cell(SmallWall.MAP, SmallWall.PURCHASE, SmallWall.LANE);
      wall.desk.commit(new AddCards(notes, cell, AddCards.LAST));
      Texts texts = Texts.in(Locale.ENGLISH).beside(TypingView.class);
      var view = new TypingView(wall.desk, texts, Runnable::run);
      Stage shown = Objects.requireNonNull(stage);
      shown.setScene(new Scene(view, 700, 700));
      shown.show();
      line().requestFocus();
    });
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    FxToolkit.cleanupStages();
    assertEquals(List.of(), wall.failures);
  }

  private static Card note(String id) {
    return new Card(
        new CardId(id),
        Place.parked(SmallWall.MAP, Rank.MIDDLE),
        CardKind.NOTE,
        "",
        Details.NONE,
        About.NOTHING,
        Extras.of(Map.of("transcription", "\"picture\"")));
  }

  private TextField line() {
    return robot.lookup("#typing-line").queryAs(TextField.class);
  }

  private String said(String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private String text(String card) {
    return wall.desk.workshop().cards().require(new CardId(card)).text();
  }

  @Test
  void enterTakesWhatWasTypedAndGoesOnToTheEnd() {
    robot.write("first").type(KeyCode.ENTER).write("second").type(KeyCode.ENTER);
    assertEquals("first", text("one"));
    assertEquals("second", text("two"));
    assertEquals("2 of 3 typed", said("#typing-sum"));
    robot.write("third").type(KeyCode.ENTER);
    assertEquals("third", text("three"));
    assertEquals("3 of 3 typed", said("#typing-sum"));
    assertTrue(line().isDisabled());
  }

  @Test
  void whatIsPutOffComesAgainAndEachIsAStepToTakeBack() {
    robot.type(KeyCode.TAB).write("second").type(KeyCode.ENTER);
    assertEquals("", text("one"));
    assertTrue(said("#typing-about").startsWith("Note 3 of 3"), said("#typing-about"));
    robot.type(KeyCode.ENTER);
    assertTrue(said("#typing-about").startsWith("Note 1 of 3"), said("#typing-about"));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals("", text("two"));
    assertEquals("0 of 3 typed", said("#typing-sum"));
  }
}
