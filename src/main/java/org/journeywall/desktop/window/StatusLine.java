package org.journeywall.desktop.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Followed;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.digitise.TypingView;
import org.journeywall.desktop.findings.MapReader;
import org.journeywall.desktop.findings.SideTab;
import org.journeywall.desktop.wall.Folds;
import org.journeywall.finding.Finding;
import org.journeywall.finding.FindingTexts;
import org.journeywall.insight.Foundation;
import org.journeywall.insight.MapSize;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Grid;

/// The line at the bottom: how large the map is, what it says that matters most, and the keys one
/// needs first. A finding leads to its place; of what is folded it says that nothing is lost.
final class StatusLine extends HBox {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  /// What is left between what is said and the keys where the window is too narrow for both.
  private static final double GAP = 16;

  private final Desk desk;
  private final FindingTexts words;
  private final WallParts parts;
  private final HBox findings = new HBox();
  private final Folds folds;
  private final ToType untyped = new ToType();
  private final Texts texts;

  StatusLine(Desk desk, Texts texts, WallParts parts) {
    this.desk = desk;
    this.texts = texts;
    words = new FindingTexts(texts.locale());
    folds = new Folds(desk);
    this.parts = parts;
    findings.setAlignment(Pos.CENTER_LEFT);
    var space = new Region();
    space.setMinWidth(GAP);
    HBox.setHgrow(space, Priority.ALWAYS);
    var hints = new Label(texts.say("status.hints", FIND.getDisplayText()));
    hints.setMinWidth(0);
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    setId("status-line");
    getChildren().addAll(findings, space, hints);
    Followed.by(this, desk, now -> findings.getChildren().setAll(nodes(now)))
        .and(desk.arrangementProperty())
        .and(parts.reader().readProperty())
        .and(desk.fadedProperty());
  }

  private List<Node> nodes(Grid now) {
    var nodes = new ArrayList<Node>();
    var size = new Label(words.size(MapSize.of(now)));
    size.setMinWidth(USE_PREF_SIZE);
    nodes.add(size);
    if (folds.isAny()) {
      link(nodes, folded(), folds::unfoldAll);
    }
    if (desk.fadedProperty().get()) {
      double share = Foundation.of(now.workshop(), now.map()).assumedShare();
      String said = texts.say("status.faded", BoardWords.in(texts.locale()).percent(share));
      link(nodes, said, () -> desk.fadedProperty().set(false)).setId("status-faded");
    }
    int toType = untyped.in(now);
    if (toType > 0) {
      link(nodes, texts.say("status.to-type", toType), this::type).setId("status-to-type");
    }
    MapReader.Read read = parts.reader().readProperty().get();
    List<Finding> open = read.map().equals(now.map()) ? read.reading().open() : List.of();
    if (!open.isEmpty()) {
      Finding first = open.getFirst();
      Hyperlink most =
          link(nodes, words.sentence(first, read.workshop()), () -> parts.places().show(first));
      most.setId("status-finding");
      most.setMinWidth(0);
    }
    if (open.size() > 1) {
      Runnable show = () -> parts.side().shownProperty().set(SideTab.FINDINGS);
      link(nodes, texts.say("status.more", open.size() - 1), show).setId("status-more");
    }
    return nodes;
  }

  private static Hyperlink link(List<Node> nodes, String text, Runnable action) {
    var divider = new Label("|");
    divider.getStyleClass().add("divider");
    var link = new Hyperlink(text);
    link.setMinWidth(USE_PREF_SIZE);
    divider.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(event -> action.run());
    nodes.add(divider);
    nodes.add(link);
    return link;
  }

  private void type() {
    TypingView.open(desk, parts.people().dialogs(), parts.people().background());
  }

  // Who comes later and sees less than there is is told so.
  private String folded() {
    var what = new ArrayList<String>();
    if (folds.lanes() > 0) {
      what.add(texts.say("status.lanes", folds.lanes()));
    }
    if (folds.stages() > 0) {
      what.add(texts.say("status.stages", folds.stages()));
    }
    return texts.say("status.folded", String.join(", ", what));
  }
}
