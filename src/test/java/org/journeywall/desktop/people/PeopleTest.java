package org.journeywall.desktop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.journeywall.desktop.SmallWall;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.desktop.look.Look;
import org.journeywall.edit.Amend;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.model.CardKind;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.PictureId;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.store.LocalDisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The dialogs about personas and the title block, each in a window of its own.
class PeopleTest {
  private static final Look LOOK = new Look(false, Look.USUAL_TEXT, false);
  private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

  private final FxRobot robot = new FxRobot();
  private final SmallWall wall = new SmallWall();
  private @Nullable Stage stage;

  private @Nullable PictureField portrait;

  @TempDir Path folder;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(made -> stage = made);
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    FxToolkit.cleanupStages();
    assertEquals(List.of(), wall.failures);
  }

  private void showPersonas() {
    robot.interact(() ->
        show(
            new PersonasView(
                wall.desk,
                TEXTS.beside(People.class),
                LOOK.palette(),
                null,
                new Faces(wall.desk, LOOK.palette(), Runnable::run),
                portrait())));
  }

  private PictureField portrait() {
    var dialogs = new Dialogs(null, LOOK, TEXTS);
    portrait = new PictureField(wall.desk, dialogs, new LocalDisk(), Runnable::run, "portrait", 60);
    return portrait;
  }

  private TitleBlockView showTitleBlock() {
    var made = new TitleBlockView[1];
    robot.interact(() -> {
      var dialogs = new Dialogs(null, LOOK, TEXTS);
      made[0] = new TitleBlockView(wall.desk, dialogs, new LocalDisk(), Runnable::run);
      show(made[0]);
    });
    return made[0];
  }

  private void show(Region view) {
    LOOK.becomeUsual();
    LOOK.dress(view);
    FieldStyles.dress(view);
    Stage window = Objects.requireNonNull(stage);
    window.setScene(new Scene(view));
    window.show();
  }

  private void type(String query, String text) {
    robot.clickOn(query);
    robot.interact(() -> field(query).selectAll());
    robot.push(KeyCode.DELETE);
    robot.write(text);
  }

  private TextInputControl field(String query) {
    return robot.lookup(query).queryTextInputControl();
  }

  private void choose(String query, Object value) {
    robot.interact(() -> {
      ComboBox<?> box = robot.lookup(query).queryComboBox();
      box.getSelectionModel().select(box.getItems().indexOf(value));
    });
  }

  private Persona persona(PersonaId id) {
    return wall.desk.workshop().personas().require(id);
  }

  private List<String> names() {
    return wall.desk.workshop().personasInOrder().stream().map(Persona::name).toList();
  }

  private WorkshopInfo info() {
    return wall.desk.workshop().info();
  }

  @Test
  void aRowOfChoicesIsOneStopOfTheKeyboard() {
    showPersonas();
    robot.clickOn("#persona-role-name");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.END);
    robot.push(KeyCode.LEFT);
    robot.push(KeyCode.SPACE);
    assertEquals(6, persona(SmallWall.HR).colour());
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.TAB);
    robot.write("No spreadsheets");
    robot.push(KeyCode.TAB);
    assertEquals("No spreadsheets", persona(SmallWall.HR).goals());
  }

  @Test
  void everythingOfAPersonaCanBeSaid() {
    showPersonas();
    type("#persona-name", "HR director");
    choose("#persona-role", CommitteeRole.CHAMPION);
    type("#persona-role-name", "Runs HR");
    type("#persona-goals", "No spreadsheets");
    type("#persona-barriers", "No budget");
    List<Node> colours = List.copyOf(robot.lookup(".segments .toggle-button").queryAll());
    robot.clickOn(colours.get(4));
    Persona hr = persona(SmallWall.HR);
    assertEquals("HR director", hr.name());
    assertEquals(CommitteeRole.CHAMPION, hr.role());
    assertEquals("Runs HR", hr.roleName());
    assertEquals("No spreadsheets", hr.goals());
    assertEquals("No budget", hr.barriers());
    assertEquals(4, hr.colour());
    robot.interact(wall.desk::undo);
    assertEquals(0, persona(SmallWall.HR).colour());
  }

  @Test
  void aPersonaIsNeverWithoutAName() {
    showPersonas();
    type("#persona-name", " ");
    robot.push(KeyCode.ENTER);
    assertEquals("HR lead", persona(SmallWall.HR).name());
    assertEquals("HR lead", field("#persona-name").getText());
  }

  @Test
  void personasAreAddedNamedAndMoved() {
    showPersonas();
    robot.clickOn("#persona-add").write("User").push(KeyCode.ENTER);
    assertEquals(List.of("HR lead", "CFO", "User"), names());
    int colour = wall.desk.workshop().personasInOrder().getLast().colour();
    assertFalse(Set.of(0, 1).contains(colour));
    robot.clickOn((Node node) -> "Move up".equals(node.getAccessibleText()));
    assertEquals(List.of("HR lead", "User", "CFO"), names());
    assertEquals("User", field("#persona-name").getText());
  }

  @Test
  void halfTypedTextStaysWithItsPersona() {
    showPersonas();
    type("#persona-goals", "For HR");
    robot.clickOn("CFO");
    assertEquals("For HR", persona(SmallWall.HR).goals());
    assertEquals("", field("#persona-goals").getText());
  }

  @Test
  void removingSaysWhatGoesWithIt() {
    robot.interact(() ->
        wall.desk.commit(
            new ChangeCards(
                Set.of(SmallWall.id(CardKind.CONCERN), SmallWall.id(CardKind.NEED)),
                new CardChange.Personas(Amend.SET, List.of(SmallWall.HR)))));
    showPersonas();
    assertTrue(robot.lookup("2 cards lose its name and scores.").tryQuery().isPresent());
    robot.clickOn("#persona-remove");
    assertEquals(List.of("CFO"), names());
    assertEquals(List.of(), wall.card(CardKind.NEED).about().personas());
    assertEquals("CFO", field("#persona-name").getText());
    robot.clickOn("#persona-remove");
    assertEquals(List.of(), names());
    assertFalse(robot.lookup("#persona-name").query().getParent().getParent().isVisible());
  }

  @Test
  void theTitleBlock() {
    showTitleBlock();
    type("#block-title", "Buyer journey");
    type("#block-client", "Linden");
    type("#block-date", "24.12.2026");
    type("#block-participants", "Anna\nTom\n\n");
    choose("#block-language", "pl");
    robot.clickOn("#block-client");
    assertEquals("Buyer journey", info().title());
    assertEquals("Linden", info().client());
    assertEquals(LocalDate.of(2026, 12, 24), info().date());
    assertEquals(List.of("Anna", "Tom"), info().participants());
    assertEquals("pl", info().language());
    type("#block-title", "");
    robot.push(KeyCode.ENTER);
    assertEquals("Buyer journey", info().title());
    assertEquals("Buyer journey", field("#block-title").getText());
  }

  @Test
  void aPortraitStandsInThePlaceOfTheInitials() throws IOException {
    Path file = folder.resolve("face.png");
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    showPersonas();
    Persona before = wall.desk.workshop().personasInOrder().getFirst();
    assertNull(before.picture());
    robot.interact(() -> Objects.requireNonNull(portrait).take(file));
    robot.interact(() -> {});
    Persona now = wall.desk.workshop().personas().require(before.id());
    PictureId picture = Objects.requireNonNull(now.picture());
    assertEquals(30, wall.desk.workshop().pictures().require(picture).width());
    robot.clickOn("#portrait-remove");
    assertNull(wall.desk.workshop().personas().require(before.id()).picture());
    assertEquals(0, wall.desk.workshop().pictures().size());
    robot.interact(wall.desk::undo);
    assertNotNull(wall.desk.workshop().personas().require(before.id()).picture());
  }

  @Test
  void aLogoIsTakenReplacedAndTakenAway() throws IOException {
    Path file = folder.resolve("logo.png");
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    TitleBlockView view = showTitleBlock();
    robot.interact(() -> view.logo().take(file));
    robot.interact(() -> {});
    PictureId first = Objects.requireNonNull(info().logo());
    assertEquals(30, wall.desk.workshop().pictures().require(first).width());
    robot.interact(() -> view.logo().take(file));
    robot.interact(() -> {});
    assertNotEquals(first, info().logo());
    assertEquals(1, wall.desk.workshop().pictures().size());
    robot.clickOn("#logo-remove");
    assertNull(info().logo());
    assertTrue(wall.desk.workshop().pictures().isEmpty());
    robot.interact(wall.desk::undo);
    assertNotNull(info().logo());
  }

  @Test
  void aFileThatIsNoPictureIsRefusedInWords() throws IOException {
    Path file = Files.writeString(folder.resolve("logo.png"), "no picture");
    TitleBlockView view = showTitleBlock();
    robot.interact(() -> view.logo().take(file));
    robot.interact(() -> {});
    assertNull(info().logo());
    assertTrue(robot.lookup("The workshop is unchanged.").tryQuery().isPresent());
    robot.clickOn("Close");
  }
}
