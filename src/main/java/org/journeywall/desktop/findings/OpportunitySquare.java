package org.journeywall.desktop.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.journeywall.desktop.Texts;
import org.journeywall.model.CardId;
import org.journeywall.model.Weighing;

/// Effort from left to right, impact from foot to top, in four fields with a name each. Dots are
/// dragged, or moved with the arrow keys.
final class OpportunitySquare extends Pane {
  /// An opportunity that was weighed.
  ///
  /// @param number under which it stands in the list below
  record Dot(CardId card, int number, String name, Weighing weighing) {}

  private static final double WIDTH = 300;
  private static final double HEIGHT = 232;
  private static final double MARGIN = 24;
  private static final double SIZE = 22;

  /// How far dots of one place stand apart.
  private static final double APART = 13;

  private static final int COLUMNS = 3;

  private final Texts texts;
  private final BiConsumer<CardId, Weighing> weigh;
  private final Pane dots = new Pane();

  /// @param weigh puts an opportunity to another place
  OpportunitySquare(Texts texts, BiConsumer<CardId, Weighing> weigh) {
    this.texts = texts;
    this.weigh = weigh;
    setId("opportunity-square");
    getStyleClass().add("opportunity-square");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    getChildren()
        .setAll(
            new Line(WIDTH / 2, 0, WIDTH / 2, HEIGHT),
            new Line(0, HEIGHT / 2, WIDTH, HEIGHT / 2),
            word("square.wins", 0, 0),
            word("square.bets", 1, 0),
            word("square.fill", 0, 1),
            word("square.doubt", 1, 1),
            axis("↑ " + texts.say("opportunities.impact"), 0),
            axis(texts.say("opportunities.effort") + " →", 1),
            dots);
  }

  // In the corners at the foot, towards which nothing good is expected.
  private static Text axis(String name, int column) {
    var word = new Text(name);
    word.getStyleClass().add("axis");
    word.setY(HEIGHT - 6);
    word.setX(6);
    if (column == 1) {
      word.layoutBoundsProperty().subscribe(bounds -> word.setX(WIDTH - 6 - bounds.getWidth()));
    }
    return word;
  }

  private Text word(String key, int column, int row) {
    var word = new Text(texts.say(key));
    word.setTextOrigin(VPos.TOP);
    word.setX(column * WIDTH / 2 + 6);
    word.setY(row * HEIGHT / 2 + 4);
    return word;
  }

  void show(List<Dot> opportunities) {
    dots.getChildren().clear();
    Map<Weighing, Integer> taken = new HashMap<>();
    for (Dot dot : opportunities) {
      int before = taken.merge(dot.weighing, 1, Integer::sum) - 1;
      dots.getChildren().add(node(dot, before));
    }
  }

  private Label node(Dot dot, int before) {
    var node = new Label(String.valueOf(dot.number));
    node.getStyleClass().add("dot");
    node.setMinSize(SIZE, SIZE);
    node.setPrefSize(SIZE, SIZE);
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    Weighing at = dot.weighing;
    node.setAccessibleText(texts.say("square.dot", dot.name, at.impact(), at.effort()));
    node.setTooltip(new Tooltip(dot.name));
    int row = before / COLUMNS;
    node.setLayoutX(x(at.effort()) - SIZE / 2 + before % COLUMNS * APART);
    node.setLayoutY(y(at.impact()) - SIZE / 2 + row * APART);
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> node.requestFocus());
    node.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          node.setLayoutX(node.getLayoutX() + event.getX() - SIZE / 2);
          node.setLayoutY(node.getLayoutY() + event.getY() - SIZE / 2);
        });
    node.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (!event.isStillSincePress()) {
            weigh.accept(dot.card, at(node.getLayoutX() + SIZE / 2, node.getLayoutY() + SIZE / 2));
          }
        });
    node.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, dot));
    return node;
  }

  private void pressed(KeyEvent event, Dot dot) {
    Weighing at = dot.weighing;
    Weighing next =
        switch (event.getCode()) {
          case UP -> new Weighing(at.impact() + 1, at.effort());
          case DOWN -> new Weighing(at.impact() - 1, at.effort());
          case RIGHT -> new Weighing(at.impact(), at.effort() + 1);
          case LEFT -> new Weighing(at.impact(), at.effort() - 1);
          default -> at;
        };
    if (!next.equals(at)) {
      weigh.accept(dot.card, next);
      event.consume();
    }
  }

  private static double x(int effort) {
    return MARGIN + (effort - 1) * (WIDTH - 2 * MARGIN) / (Weighing.MOST - 1);
  }

  private static double y(int impact) {
    return HEIGHT - MARGIN - (impact - 1) * (HEIGHT - 2 * MARGIN) / (Weighing.MOST - 1);
  }

  private static Weighing at(double x, double y) {
    double effort = (x - MARGIN) / (WIDTH - 2 * MARGIN) * (Weighing.MOST - 1) + 1;
    double impact = (HEIGHT - MARGIN - y) / (HEIGHT - 2 * MARGIN) * (Weighing.MOST - 1) + 1;
    return new Weighing((int) Math.round(impact), (int) Math.round(effort));
  }
}
