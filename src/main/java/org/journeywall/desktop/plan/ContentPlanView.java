package org.journeywall.desktop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.Typing;
import org.journeywall.desktop.look.InSight;
import org.journeywall.insight.ContentPlan;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;

/// The content plan of the map in front: what each persona needs and gets in each stage.
public final class ContentPlanView extends VBox {
  private static final double WIDTH = 1240;
  private static final double HEIGHT = 600;
  private static final double BAR = 12;

  private final Desk desk;
  private final Texts texts;
  private final Typing typing;
  private final PlanSheet sheet;
  private final ScrollPane scroll = new ScrollPane();
  private final Label sum = new Label();
  private final Choice<Optional<PersonaId>> whose;
  private final ChangeListener<Workshop> follow = (value, was, is) -> show();
  private Optional<PersonaId> chosen;

  public ContentPlanView(Desk desk, Texts windowTexts, Palette palette) {
    super(12);
    this.desk = desk;
    texts = windowTexts.beside(ContentPlanView.class);
    typing = Typing.on(desk);
    sheet = new PlanSheet(desk, texts, palette, typing, this::reveal);
    // Who looks at the wall with one persona's eyes wants its lines first.
    chosen =
        desk.question().personas().size() == 1
            ? desk.question().personas().stream().findFirst()
            : Optional.empty();
    whose = new Choice<>(id -> id.map(this::name).orElse(texts.say("everybody")));
    whose.setId("plan-persona");
    whose.setMaxWidth(Region.USE_PREF_SIZE);
    sum.getStyleClass().add("quiet");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(10, whose, space, sum);
    head.setAlignment(Pos.CENTER_LEFT);
    scroll.setContent(sheet);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var hint = new Label(texts.say("hint"));
    hint.getStyleClass().addAll("quiet", "small");
    getChildren().setAll(head, new VBox(headings(), scroll), hint);
    VBox.setVgrow(getChildren().get(1), Priority.ALWAYS);
    setPrefSize(WIDTH, HEIGHT);
    getStyleClass().add("plan");
    getStylesheets()
        .add(
            Objects.requireNonNull(ContentPlanView.class.getResource("plan.css")).toExternalForm());
    desk.workshopProperty().addListener(follow);
    show();
  }

  /// Gives the keyboard to the table.
  public void begin() {
    sheet.requestFocus();
  }

  /// Takes what is half written and lets go of the desk.
  public void close() {
    sheet.settle();
    typing.settle();
    desk.workshopProperty().removeListener(follow);
  }

  private String name(PersonaId id) {
    Persona persona = desk.workshop().personas().get(id);
    return persona == null ? "" : persona.name();
  }

  private GridPane headings() {
    var headings = new GridPane();
    headings.getStyleClass().add("plan-headings");
    headings.getColumnConstraints().setAll(PlanSheet.columns());
    headings.add(heading(texts.say("field.stage")), 0, 0);
    for (PlanField field : PlanField.values()) {
      headings.add(heading(texts.say(field.key())), field.column() + 1, 0);
    }
    headings.setPadding(new Insets(0, BAR, 0, 0));
    return headings;
  }

  private static Label heading(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("plan-field-name", "quiet", "small");
    return label;
  }

  private void show() {
    List<Persona> personas = desk.workshop().personasInOrder();
    var offered = new ArrayList<Optional<PersonaId>>();
    offered.add(Optional.empty());
    personas.forEach(persona -> offered.add(Optional.of(persona.id())));
    chosen = offered.contains(chosen) ? chosen : Optional.empty();
    whose.show(
        offered,
        chosen,
        wanted -> {
          chosen = wanted;
          show();
        });
    var plan = ContentPlan.of(desk.workshop(), desk.map());
    sheet.show(
        plan.lines().stream()
            .filter(line -> chosen.isEmpty() || chosen.get().equals(line.persona().id()))
            .toList());
    sum.setText(
        plan.lines().isEmpty()
            ? texts.say("nobody")
            : texts.say("sum", plan.involved() - plan.gaps(), plan.involved()));
  }

  private void reveal() {
    InSight.bring(scroll, sheet.current());
  }
}
